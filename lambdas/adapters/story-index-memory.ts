import { newestPerKey, rankStories } from '#adapters/rank-stories.ts';
import { standingFor } from '#adapters/standing-for.ts';
import type { StorySignature } from '#core/cluster/signature.ts';
import type { StoryId } from '#core/ids.ts';
import type { StoryIndex } from '#core/ports.ts';

/** The index in memory, for replays and tests: gone with the process. Values are kept as given, for nothing alters one. */
export function makeMemoryStoryIndex(): StoryIndex {
  const signatures = new Map<StoryId, StorySignature>();
  /** key -> stories posted under it, in the order of posting. */
  const postings = new Map<string, StoryId[]>();
  const standing = (id: StoryId) => standingFor(id, signatures);
  return {
    async findNear(keys, since, limit) {
      const shared = new Map<StorySignature, number>();
      for (const key of new Set(keys)) {
        const under = (postings.get(key) ?? []).slice(-newestPerKey).map(standing);
        for (const signature of new Set(under)) {
          if (signature !== undefined && signature.lastFiledAt >= since) {
            shared.set(signature, (shared.get(signature) ?? 0) + 1);
          }
        }
      }
      return rankStories(shared, limit);
    },
    async findSignature(id) {
      return signatures.get(id);
    },
    async saveSignature(signature) {
      const seen = signatures.get(signature.storyId);
      if ((seen?.revision ?? -1) !== signature.revision - 1) return false;
      const known = new Set(seen?.keys);
      for (const key of signature.keys) {
        if (known.has(key)) continue;
        const under = postings.get(key);
        if (under === undefined) postings.set(key, [signature.storyId]);
        else under.push(signature.storyId);
      }
      signatures.set(signature.storyId, signature);
      return true;
    },
  };
}
