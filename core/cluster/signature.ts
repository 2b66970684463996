// Signature: what a candidate story looks like to a report that seeks its place. In: fingerprints. Out: a bounded sum of them.
import { z } from 'zod';
import { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** At most a fixed number of members stand for the whole story, so that a signature never passes a few kilobytes. */
export const StorySignature = z.object({
  storyId: StoryId,
  /** Raised by one with every change; the store refuses a change that was made from an older one. */
  revision: z.number().int().min(0),
  /** Set when another story took this one in: its reports belong there. */
  mergedInto: StoryId.optional(),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  members: z.array(Fingerprint).min(1),
  /** Keys under which the story is found (see candidateKeys). */
  keys: z.array(z.string()),
});
export type StorySignature = z.infer<typeof StorySignature>;
