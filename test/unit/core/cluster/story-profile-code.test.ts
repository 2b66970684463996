import * as fc from 'fast-check';
import { newStoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { decodeProfile, encodeProfile } from '#core/cluster/story-profile-code.ts';
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
  newStoryProfile(fingerprintOf(aReport())),
  fingerprintOf(
    aReport({
      headline: 'Another',
      paragraphs: ['Another text altogether, of ten words in a row, says this.'],
    }),
  ),
);

describe('encodeSignature', () => {
  test('decoding an encoded profile gives an equal profile', () => {
    fc.assert(
      fc.property(
        fc.array(anyReport, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        someMarks,
        (reports, taken, marks) => {
          const [founder, ...others] = reports.map((parts) => fingerprintOf(aReport(parts)));
          if (founder === undefined) return;
          const built = others.reduce(withMember, newStoryProfile(founder));
          const into = { mergedInto: StoryId.parse(`s_${'ab'.repeat(10)}`) };
          const profile = { ...built, ...(taken ? into : {}), ...marks };
          expect(decodeProfile(encodeProfile(profile))).toEqual(profile);
        },
      ),
    );
  });

  test('the encoded profile takes less than two fifths of its JSON', () => {
    expect(encodeProfile(story).length * 2.5).toBeLessThan(JSON.stringify(story).length);
  });
});

describe('decodeSignature', () => {
  test('truncated bytes and an unknown version are refused', () => {
    const bytes = encodeProfile(story);
    for (const end of [0, 1, 12, 40, bytes.length - 1]) {
      expect(() => decodeProfile(bytes.subarray(0, end))).toThrow(RangeError);
    }
    expect(() => decodeProfile(Uint8Array.of(99, ...bytes.subarray(1)))).toThrow('form 99');
  });
});

test('a profile that was stored before members had tolls is read, and written again in the present form', () => {
  const stored =
    'BwrZHG+TYugaiTxHAAAAwLvb4IzBDsC72+CMwQ4zdzF0N2w1NGYgd3ZqODBqdiB3MWpuMWNnZSB3MWZnNjZvdiB3ZTh1emNlIGIxcjJ5eDNkCPTGfvrV4ZkD3eq58gOlsvfSAe+Mo+sC74nqeLujy9YBpryuPQEK2Rxvk2LoGok8R7XusNgIAmVuwLvb4IzBDggYt3akPrptbAAHAAUBAQIBAgUXOTU4HwEHAf8DAAMDA5+feAAA';
  const profile = decodeProfile(Buffer.from(stored, 'base64'));
  expect(profile.members).toMatchObject([{ reportId: 'r_d91c6f9362e81a893c47', words: 7, tolls: [] }]);
  expect(decodeProfile(encodeProfile(profile))).toEqual(profile);
});

test('a profile whose vectors were stored as signs is read, and keeps them', () => {
  const stored =
    'CgrZHG+TYugaiTxHAAAAwLvb4IzBDsC72+CMwQ4zdzF0N2w1NGYgd3ZqODBqdiB3MWpuMWNnZSB3MWZnNjZvdiB3ZTh1emNlIGIxcjJ5eDNkCPTGfvrV4ZkD3eq58gOlsvfSAe+Mo+sC74nqeLujy9YBpryuPQEK2Rxvk2LoGok8R7XusNgIAmVuwLvb4IzBDggYt3akPrptbAAHAAUBAQIBAgUXOTU4HwEHAf8DAAMDA5+feAAAABVtdWx0aWxpbmd1YWwtZTUtc21hbGyAAQAlSm+Uud4DKE1yl7zhBitQdZq/5AkuU3idwucMMVZ7oMXqDzRZfqPI7RI3XIGmy/AVOl+Eqc7zGD1ih6zR9htAZYqv1PkeQ2iNstf8IUZrkLXa/yRJbpO43QInTHGWu+AFKk90mb7jCC1Sd5zB5gswVXqfxOkOM1h9osfsETZb';
  const profile = decodeProfile(Buffer.from(stored, 'base64'));
  const signs = Array.from({ length: 128 }, (_, at) => (at * 37) % 256);
  expect(profile.members).toMatchObject([{ words: 7, embedding: { model: 'multilingual-e5-small', signs } }]);
  expect(decodeProfile(encodeProfile(profile))).toEqual(profile);
});

test('the vector of a member is kept with its profile', () => {
  const parts = Array.from({ length: 192 }, (_, at) => (at * 53) % 256);
  const stored = decodeProfile(
    encodeProfile(newStoryProfile({ ...fingerprintOf(aReport()), embedding: { model: 'm', parts } })),
  );
  expect(stored.members[0]?.embedding).toEqual({ model: 'm', parts });
});
