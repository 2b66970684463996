import { KnownStories } from '#adapters/memory/known-stories.ts';
import { Postings } from '#adapters/memory/postings-memory.ts';
import { SharedKeys } from '#adapters/memory/shared-keys.ts';
import { countWorthReading } from '#adapters/shared/rank-stories.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StoryId } from '#core/ids.ts';
import { epochMsOf } from '#core/instant.ts';
import type { StoryIndex } from '#core/ports.ts';

export interface MemoryIndexOptions {
  /**
   * Stories filed so long before the newest one are forgotten, now and then: with the window that is looked back, no report that
   * comes in order of filing finds fewer. Without it nothing is forgotten, so that a report may come late by any time.
   */
  forgetAfterMs?: number;
  /** Stories saved between two looks at what may be forgotten, at least: looking takes time for every story. */
  forgetEvery?: number;
  /** Called for each key with the number of postings read. */
  onRead?: (postings: number) => void;
}

/**
 * The index in memory, for replays and tests. Values are kept as given, because nothing changes them.
 */
export function makeMemoryStoryIndex({
  forgetAfterMs,
  forgetEvery = 10_000,
  onRead,
}: MemoryIndexOptions = {}): StoryIndex {
  const profiles = new Map<StoryId, StoryProfile>();
  const stories = new KnownStories();
  const postings = new Postings();
  const shared = new SharedKeys();
  let newestMs = Number.NEGATIVE_INFINITY;
  let savedSince = 0;
  const forget = (beforeMs: number) => {
    const gone = stories.forget(beforeMs);
    postings.drop(gone);
    for (const id of gone.values()) profiles.delete(id);
  };
  const findUnder = (keys: ReadonlySet<string>, sinceMs: number) => {
    shared.begin();
    for (const key of keys) {
      const under = postings.newest(key);
      onRead?.(under.length);
      shared.nextKey();
      for (const posted of under) {
        const story = stories.resolveMerged(posted);
        if (stories.lastFiledMsOf(story) >= sinceMs) shared.find(story);
      }
    }
  };
  return {
    async findCandidates(keys, since, limit, known = new Set(), weak?) {
      const asked = new Set(keys);
      findUnder(asked, epochMsOf(since));
      const counts = shared.stories.map((story) => shared.countOf(story));
      const most = countWorthReading(counts, asked.size, limit, weak);
      const first = firstOf(
        shared.stories,
        most,
        (a, b) => shared.countOf(b) - shared.countOf(a) || stories.compare(a, b),
      );
      return first.flatMap((story) => {
        const id = stories.idOf(story);
        return id === undefined || known.has(id) ? [] : (profiles.get(id) ?? []);
      });
    },
    async findProfile(id) {
      return profiles.get(id);
    },
    async saveProfile(profile) {
      const { storyId, revision } = profile;
      const seen = profiles.get(storyId);
      if ((seen?.revision ?? -1) !== revision - 1) return false;
      const story = stories.put(profile);
      const known = new Set(seen?.keys);
      for (const key of profile.keys) if (!known.has(key)) postings.post(key, story);
      profiles.set(storyId, profile);
      newestMs = Math.max(newestMs, stories.lastFiledMsOf(story));
      savedSince += 1;
      if (forgetAfterMs !== undefined && savedSince >= Math.max(forgetEvery, stories.size / 4)) {
        savedSince = 0;
        forget(newestMs - forgetAfterMs);
      }
      return true;
    },
  };
}

/** The first `most` by `compare`, in order: of hundreds a few are wanted, and nearly all are behind the last of those. */
function firstOf<Value>(
  values: Iterable<Value>,
  most: number,
  compare: (a: Value, b: Value) => number,
): Value[] {
  const first: Value[] = [];
  for (const value of values) {
    const last = first.at(-1);
    if (first.length === most && (last === undefined || compare(value, last) >= 0)) continue;
    const place = first.findLastIndex((before) => compare(before, value) <= 0) + 1;
    first.splice(place, 0, value);
    if (first.length > most) first.pop();
  }
  return first;
}
