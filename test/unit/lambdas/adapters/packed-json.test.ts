import fc from 'fast-check';
import { packJson, partsOf, unpackJson } from '#adapters/shared/packed-json.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anyText } from '#test/builders/any-text.ts';

describe('packed JSON', () => {
  test.each(['small', 'fast'] as const)('packed %s unpacks to an equal value for any text', (packing) => {
    fc.assert(
      fc.property(fc.dictionary(anyText(), fc.oneof(anyText(), fc.jsonValue())), (value) => {
        expect(unpackJson(packJson(value, packing))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  // If this fails, stored rows can no longer be read: give the new dictionary its own format version.
  test('written by the first release is still readable', () => {
    expect(unpackJson(Buffer.from(packedByFirstRelease, 'base64'))).toEqual(aReport());
  });

  test('of an unknown format version is refused by name', () => {
    expect(() => unpackJson(Uint8Array.of(7, 1, 2))).toThrow('form 7 is not known');
    expect(() => unpackJson(new Uint8Array())).toThrow('not known');
  });

  test('that was truncated is refused', () => {
    const packed = packJson(aReport());
    expect(() => unpackJson(packed.subarray(0, -5))).toThrow();
  });

  test('split into parts is restored from them, and no part exceeds the size of a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500_000 }), (length) => {
        const packed = new Uint8Array(length).fill(7);
        const parts = partsOf(packed);
        expect(Buffer.concat(parts).equals(packed)).toBe(true);
        expect(parts.every((part) => part.length <= 350_000)).toBe(true);
        expect(parts.length).toBe(Math.max(1, Math.ceil(length / 350_000)));
      }),
      { numRuns: 20 },
    );
  });
});

const packedByFirstRelease =
  'AbWWsWrDMBCGX0VkDokly5GVLS1tUwodQqFLl5Ols0NcycgWwUPfvchJ2jgh3boJTid++I7T98OISka5BM2lQgWFyBKxGHMDbM7RHdKP6AVvl4DNcgEixUTKXGf6gugVtqPjvCVymZ7v4EuSt+79AffReN8TH2xLoPQuWB1FkqzB77fFLsprV8UDuvLWD7Rebd6f71/OmB67R2if7i7QXmFckQba1tjSeIKHWGB/Uw0aDVYrsLtRRgO+7mP95P7TQckLB21XBvB68PBZHKO6Jozyk207S5SL9UG7o3Pa4WHVk3qLRjnoZuRj8uqU0z3ZQ0uq4Lvpx+Qg9hV45YInnzBY+SZ0FXmoa+P7/x5IwCbaHpsndE6zecpFJjgwzhXLWcYkokxyKgwyUWRSiKwo5CKFnGvUkgtkOaapoFqg1FLJydc3';
