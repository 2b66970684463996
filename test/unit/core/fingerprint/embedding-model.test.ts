import fc from 'fast-check';
import { packParts, partSimilarity, signBitsOf } from '#core/fingerprint/embedding.ts';
import { embeddingCosine, embeddingModel, embeddingOf, topicsOf } from '#core/fingerprint/embedding-model.ts';

const { model, dimensions, means, meanScale } = embeddingModel();
const aDirection = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: dimensions,
  maxLength: dimensions,
});
const meanOf = (language: string) =>
  Array.from(new Int8Array(Buffer.from(means[language] ?? '', 'base64')), (part) => part * meanScale);

test('what the language itself contributes to a vector is taken from it', () => {
  fc.assert(
    fc.property(aDirection, fc.constantFrom('de', 'en', 'fa', 'tr'), (direction, language) => {
      const vector = meanOf(language).map((mean, at) => mean + (direction[at] ?? 0));
      const { parts = [] } = embeddingOf(vector, model, language);
      expect(partSimilarity(parts, packParts(direction))).toBeGreaterThan(0.99);
    }),
    { numRuns: 20 },
  );
});

test('a vector of an unknown model is taken as it is, and is compared with none', () => {
  const vector = Array.from({ length: dimensions }, (_, at) => Math.sin(at));
  const other = embeddingOf(vector, 'another', 'en');
  expect(other).toEqual({ model: 'another', signs: signBitsOf(vector) });
  expect(embeddingCosine(other, other)).toBeUndefined();
  expect(embeddingCosine({ ...other, model }, undefined)).toBeUndefined();
  expect(embeddingCosine({ ...other, model }, { ...other, model })).toBe(1);
  expect(topicsOf(other, 3)).toEqual([]);
});

test('equal vectors have equal topics, near ones share a topic mostly, and the nearest comes first', () => {
  let shared = 0;
  const runs = 50;
  for (let run = 0; run < runs; run++) {
    const vector = Array.from({ length: dimensions }, (_, at) => Math.sin((run + 1) * (at + 1)));
    const near = vector.map((part, at) => part + 0.3 * Math.cos((run + 3) * (at + 2)));
    const of = (one: number[]) => ({ model, parts: packParts(one) });
    const topics = topicsOf(of(vector), 3);
    expect(topics).toHaveLength(3);
    expect(topicsOf(of(vector), 2)).toEqual(topics.slice(0, 2));
    if (topicsOf(of(near), 2).some((topic) => topics.includes(topic))) shared += 1;
  }
  expect(shared).toBeGreaterThan(runs * 0.7);
});

test('a vector stored as signs is compared with one stored in parts, less exactly', () => {
  const vector = Array.from({ length: dimensions }, (_, at) => Math.sin(at * at));
  const near = vector.map((part, at) => part + Math.cos(at * at * 3));
  const exact = embeddingCosine({ model, parts: packParts(vector) }, { model, parts: packParts(near) }) ?? 0;
  const mixed = embeddingCosine({ model, signs: signBitsOf(vector) }, { model, parts: packParts(near) }) ?? 0;
  expect(exact).toBeGreaterThan(0.6);
  expect(Math.abs(exact - mixed)).toBeLessThan(0.15);
  expect(topicsOf({ model, signs: signBitsOf(vector) }, 1)).toEqual(
    topicsOf({ model, parts: packParts(vector) }, 1),
  );
});
