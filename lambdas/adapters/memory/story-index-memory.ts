import { KnownStories } from '#adapters/memory/known-stories.ts';
import { Postings } from '#adapters/memory/postings-memory.ts';
import { SharedKeys } from '#adapters/memory/shared-keys.ts';
import { isWorthReading, worthOf } from '#adapters/shared/rank-stories.ts';
import {
  greaterLikeness,
  type PostedTerms,
  postedLikeness,
  postedTermsOf,
} from '#core/cluster/posted-terms.ts';
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
  /** Called with the number of stories that were found and ranked out. */
  onCut?: (stories: number) => void;
}

/**
 * The index in memory, for replays and tests. Values are kept as given, because nothing changes them.
 */
export function makeMemoryStoryIndex({
  forgetAfterMs,
  forgetEvery = 10_000,
  onRead,
  onCut,
}: MemoryIndexOptions = {}): StoryIndex {
  const profiles = new Map<StoryId, StoryProfile>();
  const stories = new KnownStories();
  const postings = new Postings();
  /** By the number of the story: what its postings carry. */
  const posted = new Map<number, PostedTerms[]>();
  const shared = new SharedKeys();
  let newestMs = Number.NEGATIVE_INFINITY;
  let savedSince = 0;
  const forget = (beforeMs: number) => {
    const gone = stories.forget(beforeMs);
    postings.drop(gone);
    for (const [number, id] of gone) {
      profiles.delete(id);
      posted.delete(number);
    }
  };
  const findUnder = (keys: ReadonlySet<string>, sinceMs: number, asked: PostedTerms | undefined) => {
    shared.begin();
    const likeness = new Map<number, number>();
    const compared = new Set<number>();
    for (const key of keys) {
      const under = postings.newest(key);
      onRead?.(under.length);
      shared.nextKey();
      for (const number of under) {
        const story = stories.resolveMerged(number);
        if (stories.lastFiledMsOf(story) < sinceMs) continue;
        shared.find(story);
        if (asked === undefined || compared.has(number)) continue;
        compared.add(number);
        for (const terms of posted.get(number) ?? []) {
          const most = greaterLikeness(likeness.get(story), postedLikeness(asked, terms));
          if (most !== undefined) likeness.set(story, most);
        }
      }
    }
    return shared.stories.map((story) => ({
      story,
      found: { sharedKeys: shared.countOf(story), likeness: likeness.get(story) },
    }));
  };
  return {
    async findCandidates(keys, since, limit, known = new Set(), asked?) {
      const found = findUnder(new Set(keys), epochMsOf(since), asked).filter((one) =>
        isWorthReading(one.found),
      );
      if (found.length > limit) onCut?.(found.length - limit);
      const first = firstOf(
        found,
        limit,
        (a, b) => worthOf(b.found) - worthOf(a.found) || stories.compare(a.story, b.story),
      );
      return first.flatMap(({ story }) => {
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
      const fresh = profile.keys.filter((key) => !known.has(key));
      for (const key of fresh) postings.post(key, story);
      const latest = profile.members.at(-1);
      if (fresh.length > 0 && latest !== undefined)
        posted.set(story, [...(posted.get(story) ?? []), postedTermsOf(latest)]);
      profiles.set(storyId, profile);
      newestMs = Math.max(newestMs, stories.lastFiledMsOf(story));
      savedSince += 1;
      if (forgetAfterMs !== undefined && savedSince >= Math.max(forgetEvery, stories.size / 4)) {
        savedSince = 0;
        forget(newestMs - forgetAfterMs);
      }
      return true;
    },
    async erasePast(id) {
      const profile = profiles.get(id);
      if (profile === undefined) return;
      const story = stories.put(profile);
      postings.drop(new Map([[story, id]]));
      posted.delete(story);
      for (const key of profile.keys) postings.post(key, story);
      const latest = profile.members.at(-1);
      if (latest !== undefined) posted.set(story, [postedTermsOf(latest)]);
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
