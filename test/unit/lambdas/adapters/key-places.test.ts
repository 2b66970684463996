import fc from 'fast-check';
import { KeyPlaces } from '#adapters/key-places.ts';

describe('KeyPlaces', () => {
  test('finds every place that a key was put at and not deleted from, of thousands of keys', () => {
    const step = fc.tuple(
      fc.constantFrom('put', 'delete'),
      fc.nat(40).map((at) => `r_${at}`),
      fc.nat(3),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const places = new KeyPlaces();
        const plain = new Map<string, Set<number>>();
        for (const [verb, key, place] of steps) {
          const known = plain.get(key) ?? new Set();
          plain.set(key, known);
          if (verb === 'delete') places.delete(key, place);
          else if (!known.has(place)) places.put(key, place);
          if (verb === 'delete') known.delete(place);
          else known.add(place);
        }
        for (const [key, known] of plain) expect(new Set(places.find(key))).toEqual(known);
      }),
    );
    const many = new KeyPlaces();
    for (let at = 0; at < 20_000; at++) many.put(`s_${at}`, at);
    for (let at = 0; at < 20_000; at += 3) many.delete(`s_${at}`, at);
    for (let at = 0; at < 20_000; at++) expect(many.find(`s_${at}`)).toEqual(at % 3 === 0 ? [] : [at]);
    expect(many.find('s_20000')).toEqual([]);
  });
});
