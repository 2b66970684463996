import { makeCoolingMap } from '#adapters/cooling-map.ts';
import { newestPerKey, rankStories, worthALook } from '#adapters/rank-stories.ts';
import { type Standing, standingFor } from '#adapters/standing-for.ts';
import { decodeSignature, encodeSignature } from '#core/cluster/signature-code.ts';
import type { StoryId } from '#core/ids.ts';
import type { StoryIndex } from '#core/ports.ts';

/**
 * The index in memory, for replays and tests: gone with the process. Values are kept as given, for nothing alters one; those
 * not in use are packed, so that a million reports fit.
 */
export function makeMemoryStoryIndex({
  onRead,
}: {
  forgetAfterMs?: number;
  onRead?: (postings: number) => void;
} = {}): StoryIndex {
  // Copied: what is encoded into may be larger than what was written.
  const signatures = makeCoolingMap((signature) => Buffer.from(encodeSignature(signature)), decodeSignature);
  /** What is looked at of every candidate, small enough to be kept of all stories. */
  const standings = new Map<StoryId, Standing>();
  /** key -> stories posted under it, in the order of posting. */
  const postings = new Map<string, StoryId[]>();
  return {
    async findNear(keys, since, limit, known = new Set()) {
      const shared = new Map<Standing, number>();
      for (const key of new Set(keys)) {
        const under = (postings.get(key) ?? []).slice(-newestPerKey).map((id) => standingFor(id, standings));
        onRead?.(under.length);
        for (const standing of new Set(under)) {
          if (standing !== undefined && standing.lastFiledAt >= since) {
            shared.set(standing, (shared.get(standing) ?? 0) + 1);
          }
        }
      }
      const most = worthALook([...shared.values()], new Set(keys).size, limit);
      return rankStories(shared, most)
        .filter(({ storyId }) => !known.has(storyId))
        .flatMap(({ storyId }) => signatures.get(storyId) ?? []);
    },
    async findSignature(id) {
      return signatures.get(id);
    },
    async saveSignature(signature) {
      const { storyId, revision, mergedInto, lastFiledAt } = signature;
      const seen = signatures.get(storyId);
      if ((seen?.revision ?? -1) !== revision - 1) return false;
      const known = new Set(seen?.keys);
      for (const key of signature.keys) {
        if (known.has(key)) continue;
        const under = postings.get(key);
        if (under === undefined) postings.set(key, [storyId]);
        else under.push(storyId);
      }
      standings.set(storyId, { storyId, mergedInto, lastFiledAt });
      signatures.set(storyId, signature);
      return true;
    },
  };
}
