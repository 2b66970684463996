import * as fc from 'fast-check';
import { applyDelta, deltaBetween } from '#adapters/dynamodb/text-delta.ts';

const pieces = fc.array(fc.constantFrom('"a":1,', '"b":"x, y",', '{"c":[', '],', 'é', ',', '"d"'), {
  maxLength: 60,
});
const texts = fc.oneof(
  pieces.map((list) => list.join('')),
  fc.string(),
);

describe('a text encoded as a delta', () => {
  test('is restored exactly for any two texts', () => {
    fc.assert(
      fc.property(texts, texts, (base, text) => {
        expect(applyDelta(base, deltaBetween(base, text))).toBe(text);
      }),
    );
  });

  test('is short when text is only added', () => {
    const base = JSON.stringify(Array.from({ length: 100 }, (_, at) => ({ at, says: `sentence ${at}` })));
    const text = base.replace('"sentence 50"', '"sentence 50, and more"');
    expect(JSON.stringify(deltaBetween(base, text)).length).toBeLessThan(80);
  });

  test('is not encoded against a base without a common run', () => {
    expect(() => applyDelta('a,b,c,', [[1, 3]])).toThrow('no such run');
  });
});
