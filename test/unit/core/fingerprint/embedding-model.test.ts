import fc from 'fast-check';
import { signBitsOf } from '#core/fingerprint/embedding.ts';
import {
  centredSignBits,
  embeddingCosine,
  embeddingModel,
  topicsOf,
} from '#core/fingerprint/embedding-model.ts';

const { model, dimensions } = embeddingModel();
const aVector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: dimensions,
  maxLength: dimensions,
});

test('two texts in one language are compared without what the language itself contributes', () => {
  const ofLanguage = Object.keys(embeddingModel().means).filter((language) => language !== '');
  expect(ofLanguage).toEqual(expect.arrayContaining(['de', 'en', 'fa', 'tr']));
  fc.assert(
    fc.property(aVector, (vector) => {
      // A vector that is nothing but the mean has no direction left: its bits are those of rounding.
      const bits = centredSignBits(vector, model, 'en');
      expect(bits).not.toEqual(signBitsOf(vector));
      expect(bits).toEqual(centredSignBits(vector, model, 'en'));
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
