// CPU time of merging texts that are made to be slow: each about 1 MB or thousands of sentences of one kind.
import type { BenchLine } from '#bench/bench-line.ts';
import { randomFrom, reportOf, sentencesOf } from '#bench/made-copy.ts';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';

const now = Instant.parse('2022-02-01T00:00:00.000Z');
const storyId = storyIdFoundedBy(reportIdOf(SourceId.parse('none'), 'none'));
const repeat = (count: number, sentence: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => sentence(i));

const texts: Readonly<Record<string, string[]>> = {
  'sums of money, 1 MB': repeat(20_000, (i) => `The fund paid $${i + 2} million for building number ${i}.`),
  '4,000 quotations': repeat(
    4000,
    (i) => `“We saw boat number ${i} leave the harbour at noon,” Karim Rahimi said.`,
  ),
  '3,000 figure sentences': repeat(
    3000,
    (i) => `At least ${i + 2} people were killed and ${i + 5} were injured.`,
  ),
  'one word, 1 MB': [`${'aid '.repeat(250_000)}.`],
};

/** Ordinary stories of 50 reports that are merged first: a process that runs for hours has compiled what it needs. */
const warmUps = 30;

/** CPU milliseconds of one merge of each text, filed by two agencies, in a warm process. */
export function* benchMergeHostile(): Generator<BenchLine> {
  const next = randomFrom(7);
  for (let story = 0; story < warmUps; story += 1) {
    const versions = Array.from({ length: 50 }, (_, index) => reportOf(index, sentencesOf(next, 800)));
    mergeStory({ storyId, aliases: [], versions, now });
  }
  for (const [metric, text] of Object.entries(texts)) {
    const versions = [reportOf(1, text), reportOf(2, [...text].reverse())];
    const before = process.cpuUsage();
    mergeStory({ storyId, aliases: [], versions, now });
    const { user, system } = process.cpuUsage(before);
    const value = Math.round((user + system) / 1000);
    yield {
      bench: 'merge hostile',
      metric,
      value,
      unit: 'ms',
      context: { sentences: text.length, reports: 2 },
    };
  }
}
