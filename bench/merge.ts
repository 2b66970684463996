// Speed of merging, on made-up wire copy: a working story of 50 reports, and a very large one.
import type { BenchLine } from '#bench/bench-line.ts';
import { randomFrom, reportOf, sentencesOf } from '#bench/made-copy.ts';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { madeOf } from '#core/merge/made-of.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import type { Report } from '#core/report.ts';

const wordsPerReport = 800;

/** Merging 50 and 1,000 reports of 800 words: the median of the runs, first runs left out. */
export function* benchMerge(): Generator<BenchLine> {
  for (const { count, runs } of [
    { count: 50, runs: 15 },
    { count: 1000, runs: 3 },
  ]) {
    const versions = manyReports(count);
    const now = Instant.parse('2022-02-01T00:00:00.000Z');
    const storyId = storyIdFoundedBy(versions[0]?.id ?? reportIdOf(SourceId.parse('none'), 'none'));
    const told =
      mergeStory({ storyId, aliases: [], versions, now })?.paragraphs.flatMap((p) => p.sentences).length ?? 0;
    const context = { reports: count, wordsPerReport, told };
    const mergeMs = medianMs(runs, () => mergeStory({ storyId, aliases: [], versions, now }));
    yield { bench: 'merge', metric: `merge ${count} reports`, value: mergeMs, unit: 'ms', context };
    const madeMs = medianMs(runs, () => madeOf(versions, now));
    yield { bench: 'merge', metric: `madeOf ${count} reports`, value: madeMs, unit: 'ms', context };
  }
}

function medianMs(runs: number, work: () => unknown): number {
  for (let i = 0; i < Math.ceil(runs / 3); i += 1) work();
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return Math.round((times[Math.floor(runs / 2)] ?? 0) * 10) / 10;
}

/** Reports of the kind a big story brings: a third carry the same wire text, a third quote from it, a third write their own. */
function manyReports(count: number): Report[] {
  const next = randomFrom(7);
  const wire = sentencesOf(next, wordsPerReport);
  return Array.from({ length: count }, (_, index) => {
    const own = sentencesOf(next, wordsPerReport);
    const text = index % 3 === 0 ? wire : index % 3 === 1 ? [...wire.slice(0, 12), ...own.slice(12)] : own;
    return reportOf(index, text);
  });
}
