import { z } from 'zod';
import { profileRangeOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { decodeProfile, encodeProfile } from '#core/cluster/story-profile-code.ts';
import type { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** A profile as it was last read or saved. */
export interface CachedProfile {
  profile: StoryProfile;
  /** The time under which its keys were last posted, all of them. */
  postedOn: string;
  /** Rows since the one that has it whole. */
  additions: number;
}

/** Rows that are read for one profile: then it is written whole again. */
const mostAdditions = 7;

/** The profile whole, or what it adds to that of the revision before. */
const ProfileRow = z.object({ profile: z.instanceof(Uint8Array), postedOn: z.string() });
const AdditionRow = z.object({
  added: z.instanceof(Uint8Array).optional(),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  postedOn: z.string(),
});
const RevisionPlace = z.tuple([z.literal('SIG'), z.coerce.number().int().min(0)]);

/**
 * The row of a profile's revision. A member more is a row of its own, of one write unit: the whole would take two to four.
 * No row is ever changed, so that of two who make the same revision one is refused.
 */
export function profileRow(
  profile: StoryProfile,
  before: CachedProfile | undefined,
  postedOn: string,
): { row: Row; kept: CachedProfile } {
  const key = rowKeys.profile(profile.storyId, profile.revision);
  if (before === undefined || before.additions >= mostAdditions || !isAddition(profile, before.profile))
    return {
      row: { ...key, postedOn, profile: encodeProfile(profile) },
      kept: { profile, postedOn, additions: 0 },
    };
  const { firstFiledAt, lastFiledAt } = profile;
  const members = profile.members.slice(before.profile.members.length);
  const keys = profile.keys.slice(before.profile.keys.length);
  const added = members.length === 0 ? undefined : encodeProfile({ ...profile, members, keys });
  return {
    row: { ...key, postedOn, firstFiledAt, lastFiledAt, added },
    kept: { profile, postedOn, additions: before.additions + 1 },
  };
}

/**
 * The newest revision of the profile; undefined when there is none, or an eventual read does not give its beginning.
 * `known`: a profile read earlier; if its revision is still the newest, it is returned itself.
 */
export async function readProfile(
  id: StoryId,
  table: Table,
  consistent: boolean,
  known: CachedProfile | undefined,
): Promise<CachedProfile | undefined> {
  const additions: Row[] = [];
  let kept: CachedProfile | undefined;
  const range = { ...profileRangeOf(id), newestFirst: true, consistent, pageSize: mostAdditions + 1 };
  for await (const row of table.query(range)) {
    kept = revisionOf(row) === known?.profile.revision ? known : wholeIn(row);
    if (kept !== undefined) break;
    additions.unshift(row);
  }
  for (const row of additions) {
    // An eventual read may be without one in between: what comes after it is left for the next look.
    if (kept === undefined || revisionOf(row) !== kept.profile.revision + 1) break;
    kept = withAddition(kept, row);
  }
  return kept;
}

/** The keys of every revision of the profile, and the rows before the newest whole one, which nothing reads any more. */
export async function readPastProfiles(
  id: StoryId,
  table: Table,
): Promise<{ keys: string[]; past: readonly Row[] }> {
  const rows: Row[] = [];
  const keys = new Set<string>();
  for await (const row of table.query({ ...profileRangeOf(id), consistent: true })) {
    const { added } = AdditionRow.safeParse(row).data ?? {};
    const profile = wholeIn(row)?.profile ?? (added && decodeProfile(added));
    for (const key of profile?.keys ?? []) keys.add(key);
    rows.push(row);
  }
  const newestWhole = rows.findLastIndex((row) => wholeIn(row) !== undefined);
  return { keys: [...keys], past: rows.slice(0, Math.max(0, newestWhole)) };
}

function wholeIn(row: Row): CachedProfile | undefined {
  const whole = ProfileRow.safeParse(row).data;
  return whole && { profile: decodeProfile(whole.profile), postedOn: whole.postedOn, additions: 0 };
}

/** The profile with the members, keys and times that a row adds. */
function withAddition({ profile: before, additions }: CachedProfile, row: Row): CachedProfile {
  const { added, firstFiledAt, lastFiledAt, postedOn } = AdditionRow.parse(row);
  const more = added && decodeProfile(added);
  const profile = {
    ...before,
    ...{ revision: revisionOf(row), firstFiledAt, lastFiledAt },
    members: [...before.members, ...(more?.members ?? [])],
    keys: [...before.keys, ...(more?.keys ?? [])],
  };
  return { profile, postedOn, additions: additions + 1 };
}

/** Whether nothing differs but times, and members and keys that came at the end. */
function isAddition(next: StoryProfile, before: StoryProfile): boolean {
  const came = next.members.length - before.members.length;
  return (
    next.mergedInto === before.mergedInto &&
    next.held === before.held &&
    next.ruled === before.ruled &&
    next.emptied === before.emptied &&
    before.members.every((member, at) => next.members[at] === member) &&
    before.keys.every((key, at) => next.keys[at] === key) &&
    (came > 0 || next.keys.length === before.keys.length)
  );
}

function revisionOf({ sk }: Row): number {
  return RevisionPlace.parse(sk.split('#'))[1];
}
