import * as fc from 'fast-check';
import { foundSignature, withMember } from '#core/cluster/signature.ts';
import { decodeSignature, encodeSignature } from '#core/cluster/signature-code.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { StoryId } from '#core/ids.ts';
import { aReport } from '#test/builders/a-report.ts';

const anyReport = fc.record({
  headline: fc.string({ unit: 'grapheme' }),
  paragraphs: fc.array(fc.lorem({ maxCount: 80 }), { maxLength: 3 }),
  language: fc.constantFrom('en', 'fa', 'zh-Hant'),
  externalId: fc.uuid(),
  publishedAt: fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});
const someMarks = fc.record(
  { held: fc.constant(true), emptied: fc.constant(true), ruled: fc.constant(true) },
  { requiredKeys: [] },
);
const story = withMember(
  foundSignature(fingerprintOf(aReport())),
  fingerprintOf(
    aReport({
      headline: 'Another',
      paragraphs: ['Another text altogether, of ten words in a row, says this.'],
    }),
  ),
);

describe('encodeSignature', () => {
  test('what is encoded is decoded to an equal signature', () => {
    fc.assert(
      fc.property(
        fc.array(anyReport, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        someMarks,
        (reports, taken, marks) => {
          const [founder, ...others] = reports.map((parts) => fingerprintOf(aReport(parts)));
          if (founder === undefined) return;
          const built = others.reduce(withMember, foundSignature(founder));
          const into = { mergedInto: StoryId.parse(`s_${'ab'.repeat(10)}`) };
          const signature = { ...built, ...(taken ? into : {}), ...marks };
          expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
        },
      ),
    );
  });

  test('it takes less than two fifths of the JSON', () => {
    expect(encodeSignature(story).length * 2.5).toBeLessThan(JSON.stringify(story).length);
  });
});

describe('decodeSignature', () => {
  test('cut bytes and another form are refused', () => {
    const bytes = encodeSignature(story);
    for (const end of [0, 1, 12, 40, bytes.length - 1]) {
      expect(() => decodeSignature(bytes.subarray(0, end))).toThrow(RangeError);
    }
    expect(() => decodeSignature(Uint8Array.of(99, ...bytes.subarray(1)))).toThrow('form 99');
  });
});
