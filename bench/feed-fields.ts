// How many fields of feeds a reader gets right: against expected values, of a made feed or of a folder of labelled ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FeedReader, ReadItem } from '#bench/feed-readers.ts';
import { paragraphsOfHtml, titleOfHtml } from '#core/parse/text/plain-text.ts';

/** What one document holds; fields that are not given are not judged. */
export interface ExpectedFeed {
  bytes: Uint8Array;
  items: readonly ReadItem[];
  /** How many items there are. */
  count: number;
}
/** Fields right, and fields judged. */
export interface FieldCount {
  right: number;
  judged: number;
}

const Row = z.object({
  file: z.string(),
  reports: z.number(),
  items: z.array(
    z.object({
      headline: z.string().optional(),
      url: z.string().optional(),
      externalId: z.string().optional(),
      published: z.string().optional(),
      updated: z.string().optional(),
    }),
  ),
});

/** The labelled feeds of `folder`: `feeds-expected.jsonl`, one file a line, and the files under `feeds/`. */
export function labelledFeeds(folder: string): ExpectedFeed[] {
  const lines = readFileSync(join(folder, 'feeds-expected.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, reports, items } = Row.parse(JSON.parse(line));
    return { bytes: readFileSync(join(folder, 'feeds', file)), items, count: reports };
  });
}

/** Counts over all feeds; a reader that throws has given nothing. */
export async function countFields(reader: FeedReader, feeds: readonly ExpectedFeed[]): Promise<FieldCount> {
  const count: FieldCount = { right: 0, judged: 0 };
  for (const { bytes, items, count: expected } of feeds) {
    const read = await reader.items(bytes).catch((): undefined => undefined);
    judge(count, read?.length === expected);
    items.forEach((item, index) => {
      judgeItem(count, item, read?.[index] ?? {});
    });
  }
  return count;
}

function judgeItem(count: FieldCount, expected: ReadItem, read: ReadItem): void {
  for (const field of ['headline', 'url', 'externalId', 'published', 'updated', 'text'] as const) {
    const [wanted, got] = [expected[field], read[field]];
    if (wanted !== undefined) judge(count, got !== undefined && isRight[field](wanted, got));
  }
}

function judge(count: FieldCount, right: boolean): void {
  count.judged++;
  if (right) count.right++;
}

const isSame = (wanted: string, got: string): boolean => wanted === got.trim();
const isSameMoment = (wanted: string, got: string): boolean => Date.parse(wanted) === Date.parse(got);
/** Texts are judged by their words: readers that keep markup are not blamed for it. */
const isRight: Readonly<Record<keyof ReadItem, (wanted: string, got: string) => boolean>> = {
  headline: (wanted, got) =>
    [got, titleOfHtml(got)].some((read) => read === wanted || read === titleOfHtml(wanted)),
  url: isSame,
  externalId: isSame,
  published: isSameMoment,
  updated: isSameMoment,
  text: (wanted, got) => wanted === got || wanted === paragraphsOfHtml(got).join('\n'),
};
