// The time between two polls of a source, and which slots of its schedule are used.
import { digestOf } from '#core/digest.ts';
import { dayMs, epochMsOf, hourMs, type Instant } from '#core/instant.ts';
import type { SourceState } from '#core/ports.ts';
import { isSkipped } from '#core/sources/publisher-hints.ts';
import { nextSlotMs, slotAtMs } from '#core/sources/schedule.ts';
import type { Source } from '#core/sources/source.ts';
import { deadIntervalMs, paceIntervalMs, safeIntervalMs } from '#core/sources/source-pace.ts';
import { minGaps } from '#core/sources/source-rhythm.ts';
import { isSubscribed } from '#core/sources/websub.ts';

/** When the source last had a new item; of a state stored before that was recorded, when it last changed. */
export function lastNewsOf({
  lastNewAt,
  lastChangedAt,
}: Pick<SourceState, 'lastNewAt' | 'lastChangedAt'>): Instant | undefined {
  return lastNewAt ?? lastChangedAt;
}

/** Without items to count, a source is polled about twice in its usual gap, and every hour at least. */
const pollsPerGap = 2;
const maxUncountedMs = hourMs;
/** A publisher can ask for this much; many name a day, and file every hour. */
const maxAskedMs = hourMs;
const subscribedMs = hourMs;

/**
 * The time between two polls at this hour: by the source's pace, or what its publisher asks for when that is longer, up to an hour; never
 * so long that items leave the feed unread.
 */
export function intervalMsOf(
  state: Pick<SourceState, 'rhythm' | 'pace' | 'hints' | 'websub' | 'lastChangedAt' | 'lastNewAt'>,
  nowMs: number,
): number {
  const { rhythm, pace, hints, websub } = state;
  const lastNewAt = lastNewsOf(state);
  // A hub says when there is news: polls only find what it missed.
  const leastMs = isSubscribed(websub, nowMs) ? subscribedMs : Math.min(maxAskedMs, hints?.intervalMs ?? 0);
  const gapMs =
    rhythm === undefined || rhythm.gaps < minGaps ? 0 : Math.min(rhythm.usualGapMs, rhythm.recentGapMs);
  const quietMs = lastNewAt === undefined ? 0 : nowMs - epochMsOf(lastNewAt);
  const ownMs =
    paceIntervalMs(pace, nowMs) ??
    Math.max(deadIntervalMs(quietMs, gapMs), Math.min(maxUncountedMs, gapMs / pollsPerGap));
  return Math.min(Math.max(ownMs, leastMs), safeIntervalMs(pace, nowMs));
}

/**
 * The slots of `everyMs` in an interval, as a power of two: when the interval changes, a slot of a longer one is one of a shorter one too.
 * A whole day is all of its slots.
 */
export function slotsIn(intervalMs: number, everyMs: number): number {
  if (intervalMs >= dayMs) return Math.floor(dayMs / everyMs);
  return intervalMs < 2 * everyMs ? 1 : 2 ** Math.floor(Math.log2(intervalMs / everyMs));
}

/** Whether the current slot of the source's schedule is used. A source with a slow rhythm skips slots, without a write. */
export function isTurn(source: Source, state: SourceState, nowMs: number): boolean {
  if (state.hints !== undefined && isSkipped(state.hints, nowMs)) return false;
  const slots = slotsIn(intervalMsOf(state, nowMs), source.everySeconds * 1000);
  // Sources with one interval do not all use the same slots.
  const phase = slots === 1 ? 0 : Number.parseInt(digestOf(source.id).slice(8, 16), 16);
  return (slotAtMs(source, nowMs) + phase) % slots === 0;
}

/** When the source is polled next, if nothing changes before; within a day. */
export function nextTurnMs(source: Source, state: SourceState | undefined, nowMs: number): number {
  let atMs = nextSlotMs(source, nowMs);
  const lastMs = atMs + dayMs;
  while (state !== undefined && atMs < lastMs && !isTurn(source, state, atMs))
    atMs += source.everySeconds * 1000;
  return atMs;
}
