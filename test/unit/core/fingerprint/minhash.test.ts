import * as fc from 'fast-check';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { minhashOf, minhashSimilarity, minhashSize } from '#core/fingerprint/minhash.ts';

const text = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => hashOf(`word${from + at}`));

describe('sketchOf', () => {
  test('equal words give equal signatures of 128 bytes with similarity 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8 }), (words) => {
        const sketch = minhashOf(words);
        expect(sketch).toHaveLength(minhashSize);
        expect(sketch.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)).toBe(true);
        expect(minhashSimilarity(sketch, minhashOf(words))).toBe(1);
      }),
    );
  });

  test('the estimate is within 0.12 of the true similarity of the 3-grams', () => {
    for (const shared of [0, 50, 100, 150, 190]) {
      const likeness = minhashSimilarity(minhashOf(text(0, 200)), minhashOf(text(200 - shared, 200)));
      const truth = shared < 3 ? 0 : (shared - 2) / (2 * 198 - (shared - 2));
      expect(Math.abs(likeness - truth)).toBeLessThan(0.12);
    }
  });

  test('a text of fewer than 8 words has no signature and is similar to nothing', () => {
    expect(minhashOf(text(0, 7))).toEqual([]);
    expect(minhashSimilarity([], minhashOf(text(0, 50)))).toBe(0);
  });
});
