// Schedule: which sources are due. In: sources and a time span. Out: those whose slot starts in it. Keeps no state.
import { digestOf } from '#core/digest.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import type { Source } from '#core/sources/source.ts';

/**
 * Polled sources with a slot that starts after `from` and at or before `to`. Slots are counted from 1970, shifted by a phase derived
 * from the source's id, so that sources with the same interval do not all start at once. Two runs over the same span
 * give the same answer, and an unchanged source needs no write.
 */
export function dueSources(sources: readonly Source[], from: Instant, to: Instant): Source[] {
  return sources.filter(
    (source) =>
      source.url !== undefined &&
      source.paused !== true &&
      slotAtMs(source, epochMsOf(to)) > slotAtMs(source, epochMsOf(from)),
  );
}

/** The number of the source's slot at a time. */
export function slotAtMs(source: Source, atMs: number): number {
  return Math.floor((atMs - phaseMsOf(source)) / (source.everySeconds * 1000));
}

function phaseMsOf({ id, everySeconds }: Pick<Source, 'id' | 'everySeconds'>): number {
  return Number.parseInt(digestOf(id).slice(0, 8), 16) % (everySeconds * 1000);
}

/** When the next slot of the source starts. */
export function nextSlotMs(source: Source, atMs: number): number {
  return (slotAtMs(source, atMs) + 1) * source.everySeconds * 1000 + phaseMsOf(source);
}
