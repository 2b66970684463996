import { makeCoolingMap } from '#adapters/cooling-map.ts';
import { newestPerKey, rankStories, worthALook } from '#adapters/rank-stories.ts';
import { type Standing, standingFor } from '#adapters/standing-for.ts';
import { decodeSignature, encodeSignature } from '#core/cluster/signature-code.ts';
import type { StoryId } from '#core/ids.ts';
import { type Instant, shifted } from '#core/instant.ts';
import type { StoryIndex } from '#core/ports.ts';

export interface MemoryIndexOptions {
  /**
   * Stories filed so long before the newest one are forgotten, now and then: with the window that is looked back, no report that
   * comes in order of filing finds fewer. Without it nothing is forgotten, so that a report may come late by any time.
   */
  forgetAfterMs?: number;
  /** Told, for each key asked, how many postings were read. */
  onRead?: (postings: number) => void;
}

/** Stories saved between two looks at what may be forgotten, at least: looking takes time for every story. */
const forgetEvery = 10_000;

/**
 * The index in memory, for replays and tests: gone with the process. Values are kept as given, for nothing alters one; those
 * not in use are packed, so that a million reports fit.
 */
export function makeMemoryStoryIndex({ forgetAfterMs, onRead }: MemoryIndexOptions = {}): StoryIndex {
  const signatures = makeCoolingMap(encodeSignature, decodeSignature);
  /** What is looked at of every candidate, small enough to be kept of all stories. */
  const standings = new Map<StoryId, Standing>();
  const postings = makePostings();
  let newest: Instant | undefined;
  let savedSince = 0;
  const forget = (before: Instant) => {
    const gone = new Set<StoryId>();
    for (const id of standings.keys())
      if ((standingFor(id, standings)?.lastFiledAt ?? before) < before) gone.add(id);
    postings.drop(gone);
    for (const id of gone) {
      standings.delete(id);
      signatures.delete(id);
    }
  };
  return {
    async findNear(keys, since, limit, known = new Set()) {
      const shared = new Map<Standing, number>();
      for (const key of new Set(keys)) {
        const under = postings.newest(key);
        onRead?.(under.length);
        const found = new Set<Standing>();
        for (const id of under) {
          const standing = standingFor(id, standings);
          if (standing === undefined || standing.lastFiledAt < since || found.has(standing)) continue;
          found.add(standing);
          shared.set(standing, (shared.get(standing) ?? 0) + 1);
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
      for (const key of signature.keys) if (!known.has(key)) postings.post(key, storyId);
      standings.set(storyId, { storyId, mergedInto, lastFiledAt });
      signatures.set(storyId, signature);
      if (newest === undefined || lastFiledAt > newest) newest = lastFiledAt;
      savedSince += 1;
      if (forgetAfterMs !== undefined && savedSince >= Math.max(forgetEvery, standings.size / 4)) {
        savedSince = 0;
        forget(shifted(newest, -forgetAfterMs));
      }
      return true;
    },
  };
}

interface Postings {
  post(key: string, id: StoryId): void;
  /** The newest newestPerKey stories under the key, in the order of posting. */
  newest(key: string): readonly StoryId[];
  drop(ids: ReadonlySet<StoryId>): void;
}

/** key -> stories posted under it. Most keys have one: it stands alone. Of many, those that no look-up reads any more go. */
function makePostings(): Postings {
  const stories = new Map<string, StoryId | StoryId[]>();
  const listOf = (under: StoryId | StoryId[] | undefined) =>
    under === undefined ? [] : typeof under === 'string' ? [under] : under;
  return {
    post(key, id) {
      const under = stories.get(key);
      if (under === undefined) stories.set(key, id);
      else if (typeof under === 'string') stories.set(key, [under, id]);
      else {
        if (under.length >= 2 * newestPerKey) under.splice(0, newestPerKey);
        under.push(id);
      }
    },
    newest: (key) => listOf(stories.get(key)).slice(-newestPerKey),
    drop(ids) {
      for (const [key, under] of stories) {
        const stay = listOf(under).filter((id) => !ids.has(id));
        const [first] = stay;
        if (first === undefined) stories.delete(key);
        else if (typeof under !== 'string' && stay.length < under.length)
          stories.set(key, stay.length === 1 ? first : stay);
      }
    },
  };
}
