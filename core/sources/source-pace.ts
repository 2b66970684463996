// When a source is worth a poll: by the items that it had at this hour before, and by the time that its feed keeps an item.
import { dayMs, hourMs } from '#core/instant.ts';
import { newItems } from '#core/sources/publisher-hints.ts';

/** Learnt from each change of a feed whose items can be counted; stored with the source's state. */
export interface SourcePace {
  learntMs: number;
  /** How long it was watched, and the new items of each hour of the day (UTC); both lose half of their weight in about ten days. */
  watchedMs: number;
  hours: number[];
  /** Items of the last answer. */
  items: number;
  /** The time in which a whole feed of items was new, at the highest rate of late. */
  fillMs?: number | undefined;
  /** Digests of the items of the last answer, of four characters. */
  seen: string;
}

const forgetInMs = 14 * 24 * hourMs;
/** Until so many items or so much time nothing is known. */
const minItems = 10;
const minWatchedMs = 24 * hourMs;
/** Expected gaps between two polls, before rounding down to a power of two slots. `npm run bench -- rhythm`. */
const gapsPerPoll = 1.8;
const maxIntervalMs = 8 * hourMs;
/** At least three polls while the feed is filled once, by the highest rate of late. */
const pollsPerFill = 3;
/** A short feed is polled more often: four times the usual rate must not fill it between two polls. */
const itemsPerGap = 16;
const fillGrowth = 1.1;
/** Half of the time without a new item counts as the time in which the feed was filled. `npm run bench -- rhythm 20000 mixed`. */
const quietPerFill = 2;
/** At most this many polls in the time that a source has been silent: a dead feed is polled less and less. */
const quietPerPoll = 50;
/** A source that is silent for longer than a holiday, and for ten of its gaps, is polled less and less, down to once a day. */
const deadAfterMs = 4 * dayMs;
const deadAfterGaps = 10;
const deadPerPoll = 3;
/** Weight of an hour like any other beside what was seen in the hour. */
const evenWeight = 0.1;

/** The pace after a changed answer with these items; `sincePollMs` is the time since the poll before, at most. */
export function nextPace(
  pace: SourcePace | undefined,
  items: readonly string[],
  nowMs: number,
  sincePollMs: number,
): SourcePace | undefined {
  if (items.length === 0) return undefined;
  const seen = items.join('');
  if (pace === undefined)
    return { learntMs: nowMs, watchedMs: 0, hours: new Array(24).fill(0), items: items.length, seen };
  const fresh = newItems(items, pace.seen).length;
  if (fresh === 0) return { ...pace, items: items.length, seen };
  return { ...learn(pace, fresh, items.length, nowMs, sincePollMs), seen };
}

/** The pace after `fresh` new items in a feed of `items`. */
export function learn(
  pace: SourcePace,
  fresh: number,
  items: number,
  nowMs: number,
  sincePollMs: number,
): SourcePace {
  const passedMs = Math.max(0, nowMs - pace.learntMs);
  const kept = Math.exp(-passedMs / forgetInMs);
  const hours = pace.hours.map((count) => Math.round(100 * count * kept) / 100);
  const hour = hourOf(nowMs);
  hours[hour] = (hours[hour] ?? 0) + fresh;
  const fillMs = Math.min(
    (items * sincePollMs) / fresh,
    (pace.fillMs ?? Number.POSITIVE_INFINITY) * fillGrowth,
  );
  const watchedMs = Math.round(pace.watchedMs * kept + passedMs);
  return { learntMs: nowMs, watchedMs, hours, items, fillMs: Math.round(fillMs), seen: pace.seen };
}

/** The time between two polls at this hour; undefined while too little is known. */
export function paceIntervalMs(pace: SourcePace | undefined, nowMs: number): number | undefined {
  if (pace === undefined) return undefined;
  const watchedMs = pace.watchedMs + quietMsOf(pace, nowMs);
  const items = pace.hours.reduce((sum, count) => sum + count, 0);
  if (items < minItems && watchedMs < minWatchedMs) return undefined;
  const gapMs = (watchedMs + hourMs) / (items + 1);
  const gaps = Math.min(gapsPerPoll, pace.items / itemsPerGap);
  const ownMs = (gaps * gapMs) / busyness(pace, items, nowMs);
  const quietMs = quietMsOf(pace, nowMs);
  const deadMs = deadIntervalMs(quietMs, (pace.watchedMs + hourMs) / (items + 1));
  return Math.max(deadMs, Math.min(maxIntervalMs, Math.max(ownMs, quietMs / quietPerPoll)));
}

/** The least time between two polls of a source without news for `quietMs`, with this gap before. */
export function deadIntervalMs(quietMs: number, gapMs: number): number {
  return Math.min(dayMs, (quietMs - Math.max(deadAfterMs, deadAfterGaps * gapMs)) / deadPerPoll);
}

/** The longest interval in which no item leaves the feed unread. A feed that gets all its items at once is quiet afterwards. */
export function safeIntervalMs(pace: SourcePace | undefined, nowMs: number): number {
  if (pace?.fillMs === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(pace.fillMs, quietMsOf(pace, nowMs) / quietPerFill) / pollsPerFill;
}

function quietMsOf({ learntMs }: SourcePace, nowMs: number): number {
  return Math.max(0, nowMs - learntMs);
}

/** How many times the mean of all hours this hour and the next one have. */
function busyness({ hours }: SourcePace, items: number, nowMs: number): number {
  if (items < minItems) return 1;
  const at = hourOf(nowMs);
  const near = (hours.at(at) ?? 0) + (hours[(at + 1) % 24] ?? 0) + (hours.at(at - 1) ?? 0) / 2;
  const mean = items / 24;
  return (near / 2.5 + evenWeight * mean) / ((1 + evenWeight) * mean);
}

function hourOf(nowMs: number): number {
  return Math.floor(nowMs / hourMs) % 24;
}
