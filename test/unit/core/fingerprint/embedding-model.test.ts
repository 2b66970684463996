import fc from 'fast-check';
import { signBitSimilarity, signBitsOf } from '#core/fingerprint/embedding.ts';
import {
  centredSignBits,
  embeddingCosine,
  embeddingModel,
  topicsOf,
} from '#core/fingerprint/embedding-model.ts';

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
      const bits = centredSignBits(vector, model, language);
      expect(signBitSimilarity(bits, signBitsOf(direction))).toBeGreaterThan(0.99);
    }),
    { numRuns: 20 },
  );
});

test('a vector of an unknown model is taken as it is, and is compared with none', () => {
  const vector = Array.from({ length: dimensions }, (_, at) => Math.sin(at));
  expect(centredSignBits(vector, 'another', 'en')).toEqual(signBitsOf(vector));
  const other = { model: 'another', signs: signBitsOf(vector) };
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
    const of = (one: number[]) => ({ model, signs: signBitsOf(one) });
    const topics = topicsOf(of(vector), 3);
    expect(topics).toHaveLength(3);
    expect(topicsOf(of(vector), 2)).toEqual(topics.slice(0, 2));
    if (topicsOf(of(near), 2).some((topic) => topics.includes(topic))) shared += 1;
  }
  expect(shared).toBeGreaterThan(runs * 0.7);
});
