// Schedule: which sources are due. In: sources and a time span. Out: those whose slot starts in it. Keeps no state.
import { digestOf } from '#core/digest.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import type { Source } from '#core/source.ts';

/**
 * Polled sources with a slot that starts after `from` and at or before `to`. Slots are counted from 1970, shifted by a phase derived
 * from the source's id, so that sources with the same interval do not all start at once. Two runs over the same span
 * give the same answer, and an unchanged source needs no write.
 */
export function dueSources(sources: readonly Source[], from: Instant, to: Instant): Source[] {
  return sources.filter((source) => source.url !== undefined && slotOf(source, to) > slotOf(source, from));
}

/** The number of the source's slot at a time. */
export function slotOf({ id, everySeconds }: Source, at: Instant): number {
  const everyMs = everySeconds * 1000;
  const phaseMs = Number.parseInt(digestOf(id).slice(0, 8), 16) % everyMs;
  return Math.floor((epochMsOf(at) - phaseMs) / everyMs);
}
