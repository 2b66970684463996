import { makeLatestMap } from '#adapters/dynamodb/latest-of.ts';
import { makeCachedPostings, makePostings, type Postings } from '#adapters/dynamodb/posting-rows.ts';
import {
  type CachedProfile,
  profileRow,
  readPastProfiles,
  readProfile,
} from '#adapters/dynamodb/profile-rows.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { type FoundStory, isWorthReading, worthOf } from '#adapters/shared/rank-stories.ts';
import { resolveMerged } from '#adapters/shared/resolve-merged.ts';
import { ifAbsent, type Table } from '#adapters/shared/table.ts';
import {
  greaterLikeness,
  type PostedTerms,
  postedLikeness,
  postedTermsOf,
} from '#core/cluster/posted-terms.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StoryId } from '#core/ids.ts';
import { epochMsOf, Instant, shifted } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import type { Clock, StoryIndex } from '#core/ports.ts';

/** After this time the keys of a story that still gets reports are posted again, under the newer time. */
const repostAfterMs = 7 * 86_400_000;
/** How long after it was written a posting may be deleted by DynamoDB: well past any search window. */
const postingsLiveMs = 120 * 86_400_000;
/** Founders that may be about to look again, and profiles about to be changed: far more than one process has at a time. */
const mostRemembered = 300;
/** Of the only writer: some 3 KB each. */
const mostProfilesCached = 20_000;
/** The number of merges that a look-up follows. */
const longestTrail = 8;

export interface StoryIndexOptions {
  clock?: Clock;
  /** This process alone writes the table: profiles and postings that it has read or written need not be read again. */
  isOnlyWriter?: boolean;
  metrics?: Pick<Metrics, 'count'>;
}

/** The index as rows: one a revision of a story's profile, one posting a key of it. No row grows; what one look-up reads is bounded. */
export function makeStoryIndex(
  table: Table,
  { clock = systemClock, isOnlyWriter = false, metrics }: StoryIndexOptions = {},
): StoryIndex {
  // A look before founding may miss what was posted a moment ago, and costs half: who finds nothing posts, and looks again
  // under the keys posted. That look must miss nothing, so that of two who found at the same moment one sees the other.
  const founded = makeLatestMap<string, true>(mostRemembered);
  // A revision never changes: who makes the next one need not read it again.
  const seen = makeLatestMap<StoryId, CachedProfile>(isOnlyWriter ? mostProfilesCached : mostRemembered);
  const remember = (id: StoryId, kept: CachedProfile): void => {
    // A slow read of an earlier revision does not replace what was saved meanwhile.
    if ((seen.get(id)?.profile.revision ?? -1) <= kept.profile.revision) seen.set(id, kept);
  };
  const read = async (id: StoryId, consistent: boolean): Promise<StoryProfile | undefined> => {
    const known = seen.get(id);
    if (isOnlyWriter && known !== undefined) return known.profile;
    const kept = await readProfile(id, table, consistent, known);
    if (kept !== undefined) remember(id, kept);
    return kept?.profile;
  };
  const postings = isOnlyWriter ? makeCachedPostings(table) : makePostings(table);
  const seenAs = async (id: StoryId, revision: number): Promise<CachedProfile | undefined> => {
    if (seen.get(id)?.profile.revision !== revision) await read(id, true);
    const kept = seen.get(id);
    return kept?.profile.revision === revision ? kept : undefined;
  };
  return {
    async findCandidates(keys, since, limit, known = new Set(), asked?) {
      const posted = await postingsUnder(keys, since, founded.has(nameOf(keys)), asked, postings);
      const profiles = new Map<StoryId, StoryProfile>();
      const wanted = [...posted]
        .filter(([, found]) => isWorthReading(found))
        .sort(([a, x], [b, y]) => worthOf(y) - worthOf(x) || newer(x.at, y.at) || (a < b ? -1 : 1));
      if (wanted.length > limit) metrics?.count('CandidatesCut', wanted.length - limit);
      const looked = wanted.slice(0, limit).filter(([id]) => !known.has(id));
      await load(
        looked.map(([id]) => id),
        profiles,
        async (ids, consistent) =>
          (await Promise.all(ids.map((id) => read(id, consistent)))).flatMap((found) => found ?? []),
      );
      const found = new Map<StoryProfile, Posted>();
      for (const [id, posting] of looked) {
        const profile = resolveMerged(id, profiles);
        if (profile === undefined || profile.lastFiledAt < since || known.has(profile.storyId)) continue;
        const other = found.get(profile);
        found.set(profile, other === undefined ? posting : together(posting, other));
      }
      return [...found]
        .sort(
          ([a, x], [b, y]) =>
            worthOf(y) - worthOf(x) ||
            newer(a.lastFiledAt, b.lastFiledAt) ||
            (a.storyId < b.storyId ? -1 : 1),
        )
        .map(([profile]) => profile);
    },
    findProfile: (id) => read(id, true),
    async saveProfile(profile) {
      const { storyId, revision, keys } = profile;
      const before = revision === 0 ? undefined : await seenAs(storyId, revision - 1);
      if (revision === 0) founded.set(nameOf(keys), true);
      else if (before === undefined) return false;
      const postedOn = await post(profile, before, postings, clock.now());
      const { row, kept } = profileRow(profile, before, postedOn);
      const saved = await table.put(row, ifAbsent);
      if (saved) remember(storyId, kept);
      return saved;
    },
    async erasePast(id) {
      const { keys, past } = await readPastProfiles(id, table);
      const kept = await readProfile(id, table, true, undefined);
      if (kept === undefined) return;
      await postings.remove(keys, id);
      await post(kept.profile, undefined, postings, clock.now());
      // The keys stay, so that a slow writer of an earlier revision finds its row taken.
      await table.putAll(past.map(({ pk, sk }) => ({ pk, sk })));
    },
  };
}

interface Posted extends FoundStory {
  keys: ReadonlySet<string>;
  /** Of the newest posting. */
  at: string;
}

/** Two postings of one story. */
function together(a: Posted, b: Posted): Posted {
  const keys = new Set([...a.keys, ...b.keys]);
  const likeness = greaterLikeness(a.likeness, b.likeness);
  return { keys, sharedKeys: keys.size, likeness, at: newer(a.at, b.at) <= 0 ? a.at : b.at };
}

function nameOf(keys: readonly string[]): string {
  return [...new Set(keys)].sort().join(' ');
}

/** Stories posted under the keys since then, and under which; of each key the newest only. */
async function postingsUnder(
  keys: readonly string[],
  since: Instant,
  consistent: boolean,
  asked: PostedTerms | undefined,
  postings: Postings,
): Promise<Map<StoryId, Posted>> {
  const from = shifted(since, -repostAfterMs);
  const posted = new Map<StoryId, Posted>();
  const readOne = async (key: string) => {
    for (const { at, id, terms } of await postings.newestUnder(key, from, consistent)) {
      const likeness = asked && terms && postedLikeness(asked, terms);
      const found: Posted = { keys: new Set([key]), sharedKeys: 1, likeness, at };
      const known = posted.get(id);
      posted.set(id, known === undefined ? found : together(found, known));
    }
  };
  await Promise.all([...new Set(keys)].map(readOne));
  return posted;
}

/** Adds the profiles of the stories, and of those that took them in, as far as they are there. */
async function load(
  ids: readonly StoryId[],
  into: Map<StoryId, StoryProfile>,
  profilesOf: (ids: readonly StoryId[], consistent: boolean) => Promise<StoryProfile[]>,
): Promise<void> {
  let asked: StoryId[] = [...ids];
  for (let step = 0; step < longestTrail && asked.length > 0; step++) {
    // A profile that is a moment old will do, and costs half; one that is not there yet must be looked for properly,
    // for of two stories founded at the same moment at least one has to see the other.
    const found = await profilesOf(asked, false);
    const missing = asked.filter((id) => !found.some(({ storyId }) => storyId === id));
    if (missing.length > 0) found.push(...(await profilesOf(missing, true)));
    for (const profile of found) into.set(profile.storyId, profile);
    asked = [...new Set(found.flatMap(({ mergedInto }) => mergedInto ?? []))].filter((id) => !into.has(id));
  }
}

/** Posts what is not posted yet, under the time of the report that brings it. @returns when all keys of the story were last posted. */
async function post(
  profile: StoryProfile,
  seen: CachedProfile | undefined,
  postings: Postings,
  now: Instant,
): Promise<string> {
  const { lastFiledAt: at, members, storyId } = profile;
  const mustRepost = seen === undefined || at > shifted(Instant.parse(seen.postedOn), repostAfterMs);
  const known = new Set(mustRepost ? [] : seen.profile.keys);
  const fresh = [...new Set(profile.keys)].filter((key) => !known.has(key));
  const expiresAt = Math.floor((epochMsOf(now) + postingsLiveMs) / 1000);
  const latest = members.at(-1);
  await postings.post(fresh, { at, id: storyId, terms: latest && postedTermsOf(latest) }, expiresAt);
  return mustRepost ? at : seen.postedOn;
}

function newer(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
