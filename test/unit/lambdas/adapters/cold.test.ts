import fc from 'fast-check';
import { makeColdBlocks } from '#adapters/cold-blocks.ts';
import { type Cold, makeColdBytes } from '#adapters/cold-bytes.ts';

const blocks = () => makeColdBlocks((value) => String(value));
const bytes = () =>
  makeColdBytes<string>(
    (value) => Buffer.from(value),
    (packed) => Buffer.from(packed).toString(),
  );

describe.each([
  ['blocks', blocks],
  ['slabs of bytes', bytes],
])('values kept in %s', (_name, make: () => Cold<string>) => {
  test('come out as they would of a Map, whatever is put and deleted in whatever order', () => {
    const key = fc.integer({ min: 0, max: 300 }).map(String);
    const value = fc.oneof(fc.string(), fc.constant('long '.repeat(60_000)));
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }) },
      { weight: 1, arbitrary: key },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const plain = new Map<string, string>();
        const cold = make();
        for (const one of steps) {
          if (typeof one === 'string') {
            plain.delete(one);
            cold.delete(one);
          } else {
            for (const [name, put] of one) plain.set(name, put);
            cold.put(one);
          }
        }
        for (let at = 0; at <= 300; at++) {
          expect(cold.get(`${at}`)).toBe(plain.get(`${at}`));
          expect(cold.has(`${at}`)).toBe(plain.has(`${at}`));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('hold after room was made by deleting most of many', () => {
    const cold = make();
    const names = Array.from({ length: 4_000 }, (_, at) => `n${at}`);
    cold.put(names.map((name) => [name, name.repeat(500)]));
    for (const [at, name] of names.entries()) if (at % 7 !== 0) cold.delete(name);
    cold.put([['n7', 'anew']]);
    expect(cold.get('n7')).toBe('anew');
    for (const [at, name] of names.entries())
      if (at !== 7) expect(cold.get(name)).toBe(at % 7 === 0 ? name.repeat(500) : undefined);
  });

  test('hold after all of those that were put together were deleted, time and again', () => {
    const cold = make();
    const names = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    // Digits that do not pack: each value takes some kilobytes.
    const digits = (name: string) =>
      Array.from({ length: 400 }, (_, at) => Math.sin(Number(name.slice(1)) * 1_000 + at)).join();
    cold.put(names.map((name) => [name, digits(name)]));
    for (const [at, name] of names.entries()) if (at % 320 >= 64) cold.delete(name);
    cold.put([['n70', 'anew']]);
    expect(cold.get('n70')).toBe('anew');
    for (const [at, name] of names.entries())
      if (at !== 70) expect(cold.get(name)).toBe(at % 320 < 64 ? digits(name) : undefined);
  });
});
