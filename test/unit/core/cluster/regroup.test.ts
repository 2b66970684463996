import fc from 'fast-check';
import { regroup } from '#core/cluster/regroup.ts';
import { type ReportFeatures, reportFeaturesOf } from '#core/cluster/report-features.ts';
import { shifted } from '#core/instant.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { growth } from '#test/doubles/growth.ts';

const start = aReport().publishedAt;
const told = (headline: string, text: string, nth: number, parts: ReportParts = {}) =>
  reportFeaturesOf(
    aReport({
      ...{ headline, paragraphs: [text], datelines: [], externalId: `${headline} ${nth}` },
      publishedAt: shifted(start, nth * 60_000),
      ...parts,
    }),
  );
const ferry = [
  told(
    'Ferry Lady Maren aground off Harwick',
    'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
    0,
  ),
  told(
    'Lifeboats take 214 off the Lady Maren',
    'Lifeboats took 214 people off the ferry Lady Maren, aground off Harwick in thick fog, said Ruth Ellery.',
    1,
  ),
  told(
    'Lady Maren: all 214 safe in Harwick',
    'All 214 people of the ferry Lady Maren, which ran aground off Harwick, are safe, harbour master Ruth Ellery said on Saturday.',
    2,
  ),
];
const quake = [
  told(
    'Quake shakes Tabriz',
    'An earthquake of magnitude 5.7 shook Tabriz on Saturday, and 27 people were hurt, governor Hassan Moradi said.',
    3,
  ),
  told(
    'Tabriz quake hurts 27',
    'At least 27 people were hurt when an earthquake of magnitude 5.7 shook Tabriz, said governor Hassan Moradi.',
    4,
  ),
];
const ids = (groups: readonly (readonly ReportFeatures[])[]) =>
  groups.map((group) => group.map(({ fingerprint }) => fingerprint.reportId));

test('the same reports in any order, and given twice, make the same events', () => {
  const all = [...ferry, ...quake];
  const expected = ids([ferry, quake]);
  expect(ids(regroup(all))).toEqual(expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(ids(regroup(order))).toEqual(expected);
    }),
  );
  expect(regroup([])).toEqual([]);
});

test('ten copies of one text are one voice: they do not carry a neighbour along', () => {
  const copies = Array.from({ length: 10 }, (_, at) =>
    told(`Paper ${at}: ferry aground`, at === 0 ? '' : '', at),
  );
  const texts = copies.map((_, at) =>
    told(
      'Ferry Lady Maren aground off Harwick',
      'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
      at,
      { agency: `Paper ${at}` },
    ),
  );
  const groups = ids(regroup([...texts, ...quake]));
  expect(groups.map((group) => group.length)).toEqual([10, 2]);
});

test('reports that no likely pair connects cost no more than the sum of their lots', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const place = `Ort${String.fromCharCode(97 + (at % 26))}${Math.floor(at / 26)}`;
      return told(
        `${place} opens bridge ${at}`,
        `The bridge of ${place} was opened by Maren${at} of ${place}.`,
        at,
      );
    });
  const made = many(1600);
  expect(await growth((count) => regroup(made.slice(0, count)), 1600)).toBeLessThan(40);
});
