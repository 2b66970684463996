// Reads the times of an item. Unreadable and impossible dates are replaced; the printed text is kept in `raw`.
import { epochMsOf, type Instant, instantOf } from '#core/instant.ts';
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import { clockDriftMs, suspiciousDateAgeMs } from '#core/parse/limits.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

export interface Times {
  publishedAt: Instant;
  /** No date of the item can be read. */
  undated?: true;
  updatedAt?: Instant;
  versionCreatedAt?: Instant;
  embargoedUntil?: Instant;
  /** An embargo without a readable end: the item must stay hidden. */
  isEmbargoed?: true;
  /** Printed dates that were unclean, by field. */
  raw: Record<string, string>;
  problems: Problem[];
}

/** Software without a date writes an earlier one: year 1, 1900, 1970. */
const firstBelievable = Date.UTC(1971, 0, 1);

/**
 * The times of `item`, none after receipt. Instead of an unreadable or missing publication time the time of its update, else of receipt is
 * taken. An old one is kept and reported as a problem. An embargo may lie in the future without limit.
 */
export function readTimes(item: ParsedItem, receivedAt: Instant): Times {
  const times: Times = { publishedAt: receivedAt, raw: {}, problems: [] };
  const published = readTime('publishedAt', item.publishedText, item, receivedAt, times);
  const updated = readTime('updatedAt', item.updatedText, item, receivedAt, times);
  const made = readTime('versionCreatedAt', item.versionCreatedText, item, receivedAt, times);
  const dated = published ?? updated ?? made;
  if (dated === undefined) times.undated = true;
  else times.publishedAt = dated;
  if (updated !== undefined) times.updatedAt = updated;
  if (made !== undefined) times.versionCreatedAt = made;
  readEmbargo(item, receivedAt, times);
  return times;
}

/** "until further notice", "soon", or a date that no reader knows: nothing says when the item may be shown. */
function readEmbargo({ embargoedText, at }: ParsedItem, receivedAt: Instant, times: Times): void {
  const text = embargoedText?.trim() ?? '';
  if (text === '') return;
  // Desks leave the year out.
  const read = readFeedDate(text) ?? readFeedDate(`${text} ${receivedAt.slice(0, 4)}`);
  if (read !== undefined && isInstant(read.epochMs)) {
    times.embargoedUntil = instantOf(read.epochMs);
    return;
  }
  times.isEmbargoed = true;
  times.raw.embargoedUntil = text.slice(0, 200);
  const message = `the embargo "${text.slice(0, 60)}" names no time; the report is withheld`;
  times.problems.push({ code: 'unreadable_embargo', message, at });
}

function readTime(
  field: string,
  text: string | undefined,
  { at }: ParsedItem,
  receivedAt: Instant,
  times: Times,
): Instant | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const read = readFeedDate(text);
  if (read?.zone !== 'given') times.raw[field] = text.slice(0, 200);
  if (read === undefined || !isInstant(read.epochMs) || read.epochMs < firstBelievable) {
    times.raw[field] = text.slice(0, 200);
    times.problems.push({
      code: 'bad_date',
      message: `${field} "${text.slice(0, 60)}" is no date; taken as unknown`,
      at,
    });
    return undefined;
  }
  const aheadMs = read.epochMs - epochMsOf(receivedAt);
  if (aheadMs > 0 || aheadMs < -suspiciousDateAgeMs) times.raw[field] = text.slice(0, 200);
  if (aheadMs > clockDriftMs || aheadMs < -suspiciousDateAgeMs) {
    const what = aheadMs > 0 ? 'lies after receipt; receipt is taken' : 'is more than ten years old; kept';
    times.problems.push({ code: 'clamped_date', message: `${field} "${text.slice(0, 60)}" ${what}`, at });
  }
  return aheadMs > 0 ? receivedAt : instantOf(read.epochMs);
}

function isInstant(epochMs: number): boolean {
  return Number.isFinite(epochMs) && epochMs >= -62_167_219_200_000 && epochMs <= 253_402_300_799_999;
}
