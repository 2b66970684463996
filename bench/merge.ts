// Speed of merging, on made-up wire copy: a working story of 50 reports, and a very large one.
import type { BenchLine } from '#bench/bench-line.ts';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant, instantOf } from '#core/instant.ts';
import { madeOf } from '#core/merge/made-of.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { Report } from '#core/report.ts';

const wordsPerReport = 800;
const startMs = Date.UTC(2022, 0, 15);

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
  const wire = sentences(next, wordsPerReport);
  return Array.from({ length: count }, (_, index) => {
    const own = sentences(next, wordsPerReport);
    const text = index % 3 === 0 ? wire : index % 3 === 1 ? [...wire.slice(0, 12), ...own.slice(12)] : own;
    return makeReport(index, text);
  });
}

function makeReport(index: number, text: readonly string[]): Report {
  const sourceId = SourceId.parse(`source-${index % 200}`);
  const at = instantOf(startMs + index * 60_000);
  return Report.parse({
    id: reportIdOf(sourceId, `item-${index}`),
    sourceId,
    agency: `Agency ${index % 200}`,
    externalId: `item-${index}`,
    version: 0,
    publishedAt: at,
    receivedAt: at,
    language: 'en',
    headline: text[0]?.slice(0, 60) ?? '',
    datelines: [],
    credits: [],
    paragraphs: Array.from({ length: Math.ceil(text.length / 2) }, (_, i) =>
      text.slice(i * 2, i * 2 + 2).join(' '),
    ),
    categories: [],
    keywords: [],
    status: 'usable',
    signal: 'new',
    media: [],
    archiveKey: `raw/${sourceId}/2022/01/15/${'0'.repeat(64)}`,
  });
}

function sentences(next: () => number, words: number): string[] {
  const made: string[] = [];
  for (let count = 0; count < words; ) {
    const length = 14 + Math.floor(next() * 16);
    const body = Array.from({ length }, () => word(next)).join(' ');
    const opening = `${body[0]?.toUpperCase() ?? ''}${body.slice(1)}`;
    const kind = next();
    const tail =
      kind < 0.2
        ? `, said Omar ${capital(word(next))}`
        : kind < 0.3
          ? ` and ${Math.floor(next() * 90) + 2} people were hurt`
          : '';
    made.push(kind > 0.85 ? `“${opening},” Leila ${capital(word(next))} said.` : `${opening}${tail}.`);
    count += length;
  }
  return made;
}

/** Words by a Zipf-like law over 4,000, as in real copy: common runs of words recur between unrelated sentences. */
function word(next: () => number): string {
  const place = Math.floor(4000 ** next());
  const letters = 'etaoinshrdlucm';
  let name = '';
  for (let rest = place + 7; rest > 0; rest = Math.floor(rest / 14)) name += letters[rest % 14] ?? '';
  return name;
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** The same numbers at every run: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
