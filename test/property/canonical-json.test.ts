import fc from 'fast-check';
import { canonicalJson } from '#core/digest.ts';

/** The definition, slower: every stored id and digest rests on it. */
function slowly(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

const anyKey = fc.oneof(
  fc.string(),
  fc.nat({ max: 120 }).map(String),
  fc.constantFrom('b', 'a', '01', '-1', 'é', '𝒜'),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 6 }),
  ),
})).value;

test('canonical JSON sorts keys and is otherwise what JSON.stringify writes', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      fc.pre(value !== undefined);
      expect(canonicalJson(value)).toBe(slowly(value));
    }),
    { numRuns: 2_000 },
  );
});
