import fc from 'fast-check';
import { gatherVersions } from '#core/merge/reports/gather-versions.ts';
import { type Report, textOf } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';

const paragraph = fc.integer({ min: 0, max: 12 }).map((at) => `Paragraph ${at} `.repeat(at + 1));
const anyMembers = fc.array(
  fc.record({
    agency: fc.constantFrom('AFP', 'Reuters', 'dpa'),
    externalId: fc.integer({ min: 0, max: 9 }).map((at) => `item-${at}`),
    version: fc.integer({ min: 0, max: 2 }),
    publishedAt: fc.integer({ min: 10, max: 59 }).map((minute) => `2022-01-15T09:${minute}:00.000Z`),
    paragraphs: fc.array(paragraph, { maxLength: 4 }),
  }),
  { maxLength: 20 },
);
const sorted = (reports: readonly Report[]) => reports.map((report) => JSON.stringify(report)).sort();
const charsIn = (reports: readonly Report[]) =>
  [...new Set(reports.flatMap(({ paragraphs }) => paragraphs))].join('').length;

describe('gathering the members of a story', () => {
  test('returns all members unchanged while their distinct paragraphs are few', async () => {
    const copies = Array.from({ length: 100 }, (_, at) =>
      aReport({ agency: `Paper ${at}`, paragraphs: ['One text that all of them have.', `Number ${at}.`] }),
    );
    expect(await gatherVersions(copies)).toEqual(copies);
  });

  test('never keeps more text than allowed and loses no report', async () => {
    await fc.assert(
      fc.asyncProperty(anyMembers, fc.integer({ min: 0, max: 600 }), async (parts, most) => {
        const members = parts.map((each) => aReport(each));
        const gathered = await gatherVersions(members, most);
        expect(charsIn(gathered)).toBeLessThanOrEqual(most);
        const bare = (reports: readonly Report[]) =>
          sorted(reports.map((report) => ({ ...report, paragraphs: [] })));
        expect(bare(gathered)).toEqual(bare(members));
      }),
    );
  });

  test('leaves out the same texts for any order of members', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMembers.chain((parts) =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
        ),
        fc.integer({ min: 0, max: 600 }),
        async ([some, same], most) => {
          const [a, b] = [some, same].map((parts) => parts.map((each) => aReport(each)));
          expect(sorted(await gatherVersions(a ?? [], most))).toEqual(
            sorted(await gatherVersions(b ?? [], most)),
          );
        },
      ),
    );
  });

  test('keeps what was published first; a later report becomes a source without text', async () => {
    const [first, second, third] = [1, 2, 3].map((minute) =>
      aReport({
        agency: `A${minute}`,
        publishedAt: `2022-01-15T09:0${minute}:00.000Z`,
        paragraphs: [`${minute}`.repeat(100)],
      }),
    );
    if (!first || !second || !third) throw new Error('three were made');
    const gathered = await gatherVersions([third, first, second], 250);
    expect(gathered.map(textOf)).toEqual(['', textOf(first), textOf(second)]);
  });
});
