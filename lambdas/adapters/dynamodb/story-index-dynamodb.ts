import { z } from 'zod';
import { makeLatestMap } from '#adapters/dynamodb/latest-of.ts';
import { type CachedProfile, profileRow, readProfile } from '#adapters/dynamodb/profile-rows.ts';
import { postingsOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { countWorthReading, newestPerKey, rankStories } from '#adapters/shared/rank-stories.ts';
import { resolveMerged } from '#adapters/shared/resolve-merged.ts';
import { ifAbsent, type Table } from '#adapters/shared/table.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant, instantOf, shifted } from '#core/instant.ts';
import type { Clock, StoryIndex } from '#core/ports.ts';

const Posting = z.tuple([z.string(), StoryId]);

/** After this time the keys of a story that still gets reports are posted again, under the newer day. */
const repostAfterDays = 7;
/** How long after it was written a posting may be deleted by DynamoDB: well past any search window. */
const postingsLiveMs = 120 * 86_400_000;
/** Founders that may be about to look again, and profiles about to be changed: far more than one process has at a time. */
const mostRemembered = 300;
/** The number of merges that a look-up follows. */
const longestTrail = 8;

/** The index as rows: one a revision of a story's profile, one posting a key of it. No row grows; what one look-up reads is bounded. */
export function makeStoryIndex(table: Table, clock: Clock = systemClock): StoryIndex {
  // A look before founding may miss what was posted a moment ago, and costs half: who finds nothing posts, and looks again
  // under the keys posted. That look must miss nothing, so that of two who found at the same moment one sees the other.
  const founded = makeLatestMap<string, true>(mostRemembered);
  // A revision never changes: who makes the next one need not read it again.
  const seen = makeLatestMap<StoryId, CachedProfile>(mostRemembered);
  const read = async (id: StoryId, consistent: boolean): Promise<StoryProfile | undefined> => {
    const kept = await readProfile(id, table, consistent, seen.get(id));
    if (kept !== undefined) seen.set(id, kept);
    return kept?.profile;
  };
  const seenAs = async (id: StoryId, revision: number): Promise<CachedProfile | undefined> => {
    if (seen.get(id)?.profile.revision !== revision) await read(id, true);
    const kept = seen.get(id);
    return kept?.profile.revision === revision ? kept : undefined;
  };
  return {
    async findCandidates(keys, since, limit, known = new Set(), weak?) {
      const posted = await postingsUnder(keys, since, founded.has(nameOf(keys)), table);
      const profiles = new Map<StoryId, StoryProfile>();
      const wanted = [...posted].sort(
        ([a, x], [b, y]) => y.keys.size - x.keys.size || newer(x.day, y.day) || (a < b ? -1 : 1),
      );
      const most = countWorthReading(
        wanted.map(([, found]) => found.keys.size),
        new Set(keys).size,
        limit,
        weak,
      );
      const looked = wanted.slice(0, most).filter(([id]) => !known.has(id));
      await load(
        looked.map(([id]) => id),
        profiles,
        async (ids, consistent) =>
          (await Promise.all(ids.map((id) => read(id, consistent)))).flatMap((found) => found ?? []),
      );
      const shared = new Map<StoryProfile, Set<string>>();
      for (const [id, { keys: under }] of looked) {
        const profile = resolveMerged(id, profiles);
        if (profile === undefined || profile.lastFiledAt < since || known.has(profile.storyId)) continue;
        shared.set(profile, new Set([...(shared.get(profile) ?? []), ...under]));
      }
      return rankStories(new Map([...shared].map(([profile, under]) => [profile, under.size])), limit);
    },
    findProfile: (id) => read(id, true),
    async saveProfile(profile) {
      const { storyId, revision, keys } = profile;
      const before = revision === 0 ? undefined : await seenAs(storyId, revision - 1);
      if (revision === 0) founded.set(nameOf(keys), true);
      else if (before === undefined) return false;
      const postedOn = await post(profile, before, table, clock.now());
      const { row, kept } = profileRow(profile, before, postedOn);
      const saved = await table.put(row, ifAbsent);
      if (saved) seen.set(storyId, kept);
      return saved;
    },
  };
}

interface Posted {
  keys: Set<string>;
  day: string;
}

function nameOf(keys: readonly string[]): string {
  return [...new Set(keys)].sort().join(' ');
}

/** Stories posted under the keys since then, and under which; of each key the newest only. */
async function postingsUnder(
  keys: readonly string[],
  since: Instant,
  consistent: boolean,
  table: Table,
): Promise<Map<StoryId, Posted>> {
  const from = dayOf(shifted(since, -repostAfterDays * oneDayMs));
  const posted = new Map<StoryId, Posted>();
  const readOne = async (key: string) => {
    let read = 0;
    const range = { pk: postingsOf(key), from, newestFirst: true, consistent, pageSize: newestPerKey };
    for await (const { sk } of table.query(range)) {
      const [day, id] = Posting.parse(sk.split('#'));
      const known = posted.get(id) ?? { keys: new Set<string>(), day };
      known.keys.add(key);
      posted.set(id, known);
      if (++read === newestPerKey) break;
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

/** Posts what is not posted yet. @returns the day under which the story's keys lie. */
async function post(
  profile: StoryProfile,
  seen: CachedProfile | undefined,
  table: Table,
  now: Instant,
): Promise<string> {
  const today = dayOf(profile.lastFiledAt);
  const mustRepost =
    seen === undefined || today > dayOf(shifted(startOf(seen.postedOn), repostAfterDays * oneDayMs));
  const day = mustRepost ? today : seen.postedOn;
  const known = new Set(mustRepost ? [] : seen.profile.keys);
  const fresh = [...new Set(profile.keys)].filter((key) => !known.has(key));
  const expiresAt = Math.floor((epochMsOf(now) + postingsLiveMs) / 1000);
  await table.putAll(fresh.map((key) => ({ ...rowKeys.posting(key, day, profile.storyId), expiresAt })));
  return day;
}

const oneDayMs = 86_400_000;

function dayOf(instant: Instant): string {
  return instant.slice(0, 10);
}

function startOf(day: string): Instant {
  return instantOf(Date.parse(`${day}T00:00:00.000Z`));
}

function newer(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
