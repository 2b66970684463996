import type { StorySignature } from '#core/cluster/signature.ts';
import type { StoryId } from '#core/ids.ts';

/** The signature that answers for `id` today; of a circle of merges the smallest id stands, whoever asks. */
export function standingFor(
  id: StoryId,
  signatures: ReadonlyMap<StoryId, StorySignature>,
): StorySignature | undefined {
  const passed: StorySignature[] = [];
  for (let at = signatures.get(id); at !== undefined; ) {
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return passed.slice(seenAt).reduce((a, b) => (b.storyId < a.storyId ? b : a));
    passed.push(at);
    at = at.mergedInto === undefined ? undefined : signatures.get(at.mergedInto);
  }
  return passed.at(-1);
}
