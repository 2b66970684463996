// Speed of merging, on made-up wire copy: a working story of 50 reports, and a very large one.
import type { BenchLine } from '#bench/bench-line.ts';
import { randomFrom, reportOf, sentencesOf } from '#bench/made-copy.ts';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { inputDigest } from '#core/merge/input-digest.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { makeTextAnalyzer } from '#core/merge/reports/analyze-texts.ts';
import type { Report } from '#core/report.ts';

const wordsPerReport = 800;

/**
 * Merging 50 and 1,000 reports of 800 words: the median of the runs in a warm process, and the very first. Every run merges texts
 * that were never read before; with "one new" all but one were, as when a story grows by a report.
 */
export function* benchMerge(): Generator<BenchLine> {
  const next = randomFrom(7);
  for (const { count, runs, warmUps } of [
    { count: 50, runs: 15, warmUps: 30 },
    { count: 1000, runs: 3, warmUps: 1 },
  ]) {
    const context = { reports: count, wordsPerReport };
    const named = (metric: string, ms: number): BenchLine => ({
      bench: 'merge',
      metric: `${metric} ${count} reports`,
      value: Math.round(ms * 10) / 10,
      unit: 'ms',
      context,
    });
    const line = (metric: string, stories: readonly Report[][], work: (versions: Report[]) => unknown) =>
      named(metric, medianMs(stories.slice(0, warmUps), stories.slice(warmUps), work));
    const fresh = Array.from({ length: warmUps + runs }, () => manyReports(count, next));
    if (count === 50) yield named('first merge of a process,', timed(fresh.slice(0, 1), merge)[0] ?? 0);
    const grown = fresh.map((versions) => [...(fresh[0] ?? []).slice(1), ...versions.slice(-1)]);
    yield line('merge', fresh, merge);
    yield line('merge one new among', grown, merge);
    yield line('madeOf', fresh, (versions) => inputDigest(versions, now));
  }
}

const analyzeText = makeTextAnalyzer();
const now = Instant.parse('2022-02-01T00:00:00.000Z');

function merge(versions: readonly Report[]): unknown {
  const storyId = storyIdFoundedBy(versions[0]?.id ?? reportIdOf(SourceId.parse('none'), 'none'));
  return mergeStory({ storyId, aliases: [], versions, now, analyzeText });
}

function medianMs(
  warmUps: readonly Report[][],
  stories: readonly Report[][],
  work: (versions: Report[]) => unknown,
): number {
  warmUps.forEach(work);
  return timed(stories, work)[Math.floor(stories.length / 2)] ?? 0;
}

/** Milliseconds, least first. */
function timed(stories: readonly Report[][], work: (versions: Report[]) => unknown): number[] {
  const times = stories.map((versions) => {
    const before = performance.now();
    work(versions);
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b);
}

/** Reports of the kind a big story brings: a third carry the same wire text, a third quote from it, a third write their own. */
function manyReports(count: number, next: () => number): Report[] {
  const wire = sentencesOf(next, wordsPerReport);
  return Array.from({ length: count }, (_, index) => {
    const own = sentencesOf(next, wordsPerReport);
    const text = index % 3 === 0 ? wire : index % 3 === 1 ? [...wire.slice(0, 12), ...own.slice(12)] : own;
    return reportOf(index, text);
  });
}
