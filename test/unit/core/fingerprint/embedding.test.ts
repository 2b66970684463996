import fc from 'fast-check';
import {
  embeddedChars,
  embeddingKeyOf,
  packParts,
  partSimilarity,
  signBitSimilarity,
  signBitsOf,
  textToEmbed,
  unpackParts,
} from '#core/fingerprint/embedding.ts';
import { aReport } from '#test/builders/a-report.ts';

/** Pseudo-random numbers between -1 and 1 from a seed. */
const aVector = (size: number) =>
  fc.integer().map((seed) => {
    let state = seed >>> 0;
    return Array.from({ length: size }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 8) / 2 ** 23 - 1;
    });
  });

/** A vector whose cosine with `one` is `cosine`, built with a vector at right angles to `one`. */
function turnedBy(one: readonly number[], other: readonly number[], cosine: number): number[] {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0);
  const length = Math.sqrt(dot(one, one));
  const unit = one.map((x) => x / length);
  const aside = other.map((x, at) => x - dot(other, unit) * (unit[at] ?? 0));
  const asideLength = Math.sqrt(dot(aside, aside));
  return unit.map((x, at) => cosine * x + (Math.sqrt(1 - cosine ** 2) * (aside[at] ?? 0)) / asideLength);
}

describe('the signs of a vector', () => {
  test('have 128 bytes for any dimension, and do not depend on the length of the vector', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(3, 256, 384, 1_024, 1_536).chain(aVector),
        fc.integer({ min: -8, max: 8 }),
        (vector, power) => {
          const signs = signBitsOf(vector);
          expect(signs).toHaveLength(128);
          expect(signs.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)).toBe(true);
          // Multiplying by a power of two changes no digit.
          expect(signBitsOf(vector.map((part) => part * 2 ** power))).toEqual(signs);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('estimate the cosine of two vectors of 1,024 dimensions to within 0.2 for any directions', () => {
    const two = fc.tuple(aVector(1_024), aVector(1_024));
    fc.assert(
      fc.property(two, fc.constantFrom(-0.5, 0, 0.3, 0.5, 0.7, 0.9), ([one, other], cosine) => {
        const estimated = signBitSimilarity(signBitsOf(one), signBitsOf(turnedBy(one, other, cosine)));
        expect(Math.abs(estimated - cosine)).toBeLessThan(0.2);
      }),
      { numRuns: 60 },
    );
  });

  test('are equal for one vector and all different for opposite vectors', () => {
    const vector = Array.from({ length: 1_024 }, (_, at) => Math.sin(at * 7.3));
    expect(signBitSimilarity(signBitsOf(vector), signBitsOf(vector))).toBe(1);
    expect(signBitSimilarity(signBitsOf(vector), signBitsOf(vector.map((part) => -part)))).toBe(-1);
  });

  test('do not change between releases, because stored signs were made with this rotation', () => {
    const vector = Array.from({ length: 1_024 }, (_, at) => ((at * 2_654_435_761) % 1_000) / 500 - 1);
    expect(signBitsOf(vector).slice(0, 8)).toEqual([175, 228, 26, 43, 198, 58, 9, 2]);
  });
});

describe('the parts of a vector', () => {
  test('have half a byte a dimension and give the cosine of two vectors to within .05, whatever their lengths', () => {
    fc.assert(
      fc.property(
        fc.tuple(aVector(384), aVector(384)),
        fc.constantFrom(0, 0.4, 0.7),
        ([one, other], cosine) => {
          const packed = packParts(one.map((part) => part * 1e-3));
          expect(packed).toHaveLength(192);
          expect(
            Math.abs(partSimilarity(packed, packParts(turnedBy(one, other, cosine))) - cosine),
          ).toBeLessThan(0.05);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('do not change between releases, because they are stored', () => {
    const vector = Array.from({ length: 384 }, (_, at) => ((at * 2_654_435_761) % 1_000) / 500 - 1);
    expect(packParts(vector).slice(0, 6)).toEqual([42, 133, 43, 134, 59, 150]);
    expect(unpackParts([0x0f, 0x78])).toEqual([-15, 15, -1, 1]);
  });
});

describe('the text that is embedded', () => {
  test('is empty for a list of events of a sentence each, which has no one vector', () => {
    const list = aReport({
      headline: 'Charter plane crashes in Alaska, eight dead',
      paragraphs: [
        'Cuba faces tighter sanctions. Petrol costs seven dollars in California. Harvest fails across Ukraine.',
      ],
    });
    const report = aReport({
      headline: 'Charter plane crashes in Alaska, eight dead',
      paragraphs: [
        'A charter flight came down near a radar site. Soldiers reached the Alaska site on Friday. Nobody survived the crash.',
      ],
    });
    expect(textToEmbed(list)).toBe('');
    expect(textToEmbed(report)).toContain('radar site');
  });

  test('is the headline and the beginning of the text, well formed and of limited length', () => {
    const report = aReport({ headline: 'Ferry aground', paragraphs: ['🛑'.repeat(2_000)] });
    const text = textToEmbed(report);
    expect(text.startsWith('Ferry aground\n🛑')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(embeddedChars);
    expect(text.isWellFormed()).toBe(true);
  });

  test('has the same name for every source', () => {
    const [one, other] = [aReport({ agency: 'AFP' }), aReport({ agency: 'dpa' })].map(textToEmbed);
    expect(embeddingKeyOf(one ?? '')).toBe(embeddingKeyOf(other ?? 'x'));
  });
});
