// Times of a filing: printed dates -> moments that can be ordered. Wrong clocks are held; the printed text is kept.

import { epochMsOf, type Instant, instantOf, shifted } from '#core/instant.ts';
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import { maxDateAheadMs, suspiciousDateAgeMs } from '#core/parse/limits.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

export interface Times {
  publishedAt: Instant;
  updatedAt?: Instant;
  versionCreatedAt?: Instant;
  embargoedUntil?: Instant;
  /** Printed dates that were not clean, by field. */
  raw: Record<string, string>;
  problems: Problem[];
}

/** Dates before it are what software writes when it knows none: year 1, 1900, 1970. */
const firstBelievable = Date.UTC(1971, 0, 1);

/**
 * The times of `filing`. An unreadable or unset publication time is that of receipt; one that lies ahead is held at five
 * minutes after receipt; an old one stands, and is told. An embargo may lie ahead as far as it likes.
 */
export function readTimes(filing: ParsedItem, receivedAt: Instant): Times {
  const times: Times = { publishedAt: receivedAt, raw: {}, problems: [] };
  const published = readTime('publishedAt', filing.publishedText, filing, receivedAt, times);
  const updated = readTime('updatedAt', filing.updatedText, filing, receivedAt, times);
  const made = readTime('versionCreatedAt', filing.versionCreatedText, filing, receivedAt, times);
  if (published !== undefined) times.publishedAt = published;
  if (updated !== undefined) times.updatedAt = updated;
  if (made !== undefined) times.versionCreatedAt = made;
  const embargo = filing.embargoedText === undefined ? undefined : readFeedDate(filing.embargoedText);
  if (embargo !== undefined && isInstant(embargo.epochMs)) times.embargoedUntil = instantOf(embargo.epochMs);
  return times;
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
  const received = epochMsOf(receivedAt);
  const ahead = read.epochMs > received + maxDateAheadMs;
  if (ahead || read.epochMs < received - suspiciousDateAgeMs) {
    times.raw[field] = text.slice(0, 200);
    const what = ahead ? 'lies ahead of receipt; held back' : 'is more than ten years old; kept';
    times.problems.push({ code: 'clamped_date', message: `${field} "${text.slice(0, 60)}" ${what}`, at });
  }
  return ahead ? shifted(receivedAt, maxDateAheadMs) : instantOf(read.epochMs);
}

function isInstant(epochMs: number): boolean {
  return Number.isFinite(epochMs) && epochMs >= -62_167_219_200_000 && epochMs <= 253_402_300_799_999;
}
