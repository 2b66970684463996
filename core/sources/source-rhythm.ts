// The rhythm of a source: how often it has news. In: the gaps between its changes. Out: whether it is silent or frantic.
import { epochMsOf, type Instant } from '#core/instant.ts';

/** Learnt from every change of a source; stored with its state. */
export interface SourceRhythm {
  /** Gaps seen so far. */
  gaps: number;
  usualGapMs: number;
  recentGapMs: number;
  /** The longest gap; older gaps lose weight, so that a changed rhythm is learnt within weeks. */
  longestGapMs: number;
}

const usualWeight = 1 / 128;
// About fifteen gaps count: with random gaps, one in ten million changes would look frantic.
const recentWeight = 1 / 8;
const longestHalvesInMs = 7 * 24 * 3_600_000;

/** A source has no rhythm before this many gaps. */
export const minGaps = 20;
const silentFactor = 2;
const minSilentMs = 3_600_000;
/** A source that is silent for longer was abandoned: it must not keep the alarm active and hide another one. */
const maxSilentMs = 14 * 24 * 3_600_000;
const franticFactor = 6;

/** The rhythm after one more gap. */
export function nextRhythm(rhythm: SourceRhythm | undefined, gapMs: number): SourceRhythm {
  if (rhythm === undefined) return { gaps: 1, usualGapMs: gapMs, recentGapMs: gapMs, longestGapMs: gapMs };
  const { gaps, usualGapMs, recentGapMs, longestGapMs } = rhythm;
  // The mean of the first gaps, until there are enough for a moving average.
  const weight = Math.max(usualWeight, 1 / (gaps + 1));
  return {
    gaps: gaps + 1,
    usualGapMs: Math.round(usualGapMs + (gapMs - usualGapMs) * weight),
    recentGapMs: Math.round(recentGapMs + (gapMs - recentGapMs) * recentWeight),
    longestGapMs: Math.max(gapMs, Math.round(longestGapMs * 2 ** (-gapMs / longestHalvesInMs))),
  };
}

/** Whether a source is silent for longer than its rhythm explains. */
export function isSilent(
  rhythm: SourceRhythm | undefined,
  lastChangedAt: Instant | undefined,
  now: Instant,
): boolean {
  if (rhythm === undefined || lastChangedAt === undefined || rhythm.gaps < minGaps) return false;
  const gapMs = epochMsOf(now) - epochMsOf(lastChangedAt);
  return gapMs > Math.max(minSilentMs, silentFactor * rhythm.longestGapMs) && gapMs < maxSilentMs;
}

/** Whether a source lately changes far more often than it usually does. */
export function isFrantic({ gaps, usualGapMs, recentGapMs }: SourceRhythm): boolean {
  return gaps >= minGaps && recentGapMs * franticFactor < usualGapMs;
}
