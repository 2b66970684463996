import fc from 'fast-check';
import { makeCoolingMap } from '#adapters/cooling-map.ts';

describe('a cooling map', () => {
  const pack = (value: string) => Buffer.from(value);
  const unpack = (packed: Uint8Array) => Buffer.from(packed).toString();

  test('answers as a Map does, whatever is set, asked and deleted in whatever order', () => {
    const key = fc.integer({ min: 0, max: 12 }).map(String);
    const step = fc.oneof(
      fc.record({ verb: fc.constant('set' as const), key, value: fc.string({ minLength: 1 }) }),
      fc.record({ verb: fc.constantFrom('get' as const, 'delete' as const), key, value: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 0, max: 5 }), (steps, warm) => {
        const plain = new Map<string, string>();
        const cooling = makeCoolingMap(pack, unpack, warm);
        for (const { verb, key: at, value } of steps) {
          if (verb === 'set') {
            plain.set(at, value);
            cooling.set(at, value);
          } else if (verb === 'delete') {
            plain.delete(at);
            cooling.delete(at);
          } else expect(cooling.get(at)).toBe(plain.get(at));
          expect(cooling.has(at)).toBe(plain.has(at));
        }
        for (let at = 0; at <= 12; at++) expect(cooling.get(`${at}`)).toBe(plain.get(`${at}`));
      }),
    );
  });

  test('packs what was not asked for lately, once', () => {
    const packed: string[] = [];
    const cooling = makeCoolingMap(
      (value: string) => Buffer.from(packed[packed.push(value) - 1] ?? ''),
      unpack,
      2,
    );
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) cooling.set(name, name);
    expect(packed).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(cooling.get('a')).toBe('a');
    for (const name of ['j', 'k', 'l', 'm', 'n', 'o', 'p']) cooling.set(name, name);
    expect(packed.filter((name) => name === 'a')).toHaveLength(1);
  });
});
