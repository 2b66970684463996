import { reportFeaturesOf } from '#core/cluster/report-features.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { Report } from '#core/report.ts';
import { loadDistinctReports } from '#core/settle/load-distinct-reports.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));
const dayMs = 86_400_000;
const text =
  'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, it was said.';
const aFiling = (name: string, days: number, more: ReportParts = {}): Report =>
  aReport({ externalId: name, paragraphs: [text], publishedAt: shifted(start, days * dayMs), ...more });
async function* given(reports: readonly Report[]) {
  yield* reports;
}

test('a copy keeps its own id and time, and has the words of the first', async () => {
  const [first, copy] = [aFiling('a', 0, { headline: 'One' }), aFiling('b', 1, { headline: 'Other' })];
  const voices = await loadDistinctReports(given([copy, first]));
  const { fingerprint, ...item } = reportFeaturesOf(first);
  expect(voices).toEqual({
    texts: 1,
    reports: [
      { ...item, fingerprint },
      {
        ...item,
        filedMs: item.filedMs + dayMs,
        fingerprint: { ...fingerprint, reportId: copy.id, filedAt: copy.publishedAt },
      },
    ],
  });
});

test('a text that comes again after more than two days is read anew; in between copies hand it on', async () => {
  const early = aFiling('a', 0, { headline: 'One' });
  const late = aFiling('b', 3, { headline: 'Other' });
  expect((await loadDistinctReports(given([early, late])))?.reports).toEqual([
    reportFeaturesOf(early),
    reportFeaturesOf(late),
  ]);
  const between = aFiling('c', 1.5);
  const handed = (await loadDistinctReports(given([late, between, early])))?.reports ?? [];
  expect(handed.map(({ fingerprint }) => fingerprint.title)).toEqual(
    Array.from({ length: 3 }, () => reportFeaturesOf(early).fingerprint.title),
  );
});

test('of each report the oldest version that was not killed counts, in whatever order they come', async () => {
  const versions = [2, 0, 1].map((version) =>
    aFiling('a', 0, {
      version,
      paragraphs: [`Version ${version}.`],
      status: version === 0 ? 'canceled' : 'usable',
    }),
  );
  const [, , oldest] = versions;
  if (oldest === undefined) throw new Error('no version');
  expect((await loadDistinctReports(given(versions)))?.reports).toEqual([reportFeaturesOf(oldest)]);
});

test('of a story with more texts than may be read no more than those are read', async () => {
  let taken = 0;
  const endless = async function* () {
    for (; taken < 100; taken++) yield aFiling(`${taken}`, 0, { paragraphs: [`Filing ${taken}.`] });
  };
  expect(await loadDistinctReports(endless(), 5)).toBeUndefined();
  expect(taken).toBeLessThan(8);
});
