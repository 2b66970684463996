import { canonicalLink } from '#core/canonical-link.ts';
import { sha256Of } from '#core/digest.ts';
import {
  ArchiveKey,
  type DropKey,
  type ReportId,
  type SourceId,
  type StoryId,
  sourceOfKey,
} from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import type { StoryCard } from '#core/story.ts';
import { isHidden } from '#core/story-filter.ts';

/** The name of a row: partition, and place in it. ASCII only. */
export interface RowKey {
  pk: string;
  sk: string;
}

/** All sources that the API changed. */
export const sourceChanges = { pk: 'F#SOURCES', from: '0', upTo: '~' };

/** The first sources of all addresses. */
export const sourceUrls = { pk: 'F#URLS', from: '0', upTo: '~' };
/** Receipts with rejections: of one source as rows, of all in the index. */
export const rejected = { prefix: 'X#', list: 'X' };

/** Partitions over which lists and changes are spread: no row of the day is hot, and a reader asks eight at once. */
export const shards = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/**
 * Every key of the table; docs/maintainer/data-model.md lists their use. Versions are padded so that they sort as
 * text.
 */
export const rowKeys = {
  assignment: (id: ReportId): RowKey => ({ pk: `R#${id}`, sk: 'PLACE' }),
  /** The first report of a source with a link or a text, under the id made of it. */
  claim: (id: ReportId): RowKey => ({ pk: `R#${id}`, sk: 'FIRST' }),
  story: (id: StoryId) => `S#${id}`,
  member: (story: StoryId, id: ReportId, contentDigest: string): RowKey => ({
    pk: `S#${story}`,
    sk: `M#${id}#${contentDigest.slice(0, 24)}`,
  }),
  /** The second and later parts of a member too large for one row. */
  memberPart: ({ pk, sk }: RowKey, received: string, part: number): RowKey => ({
    pk,
    sk: `${sk}#${received.slice(-16)}#${String(part).padStart(3, '0')}`,
  }),
  /** What a ruling did to a story; the archive key ends in the digest of the ruling. */
  storyRuling: (story: StoryId, { at, ruling, to }: StoryRuling): RowKey => ({
    pk: `S#${story}`,
    sk: `E#${at}#${ruling.slice(-64)}#${to === undefined ? 'CAME' : 'WENT'}`,
  }),
  mention: (story: StoryId, list: ReportId): RowKey => ({ pk: `S#${story}`, sk: `L#${list}` }),
  head: (id: StoryId): RowKey => ({ pk: `S#${id}`, sk: 'HEAD' }),
  writtenBrief: (id: StoryId): RowKey => ({ pk: `S#${id}`, sk: 'WRITTEN' }),
  body: (id: StoryId, version: number, token: string): RowKey => ({
    pk: `S#${id}`,
    sk: `${bodyPrefixOf(version)}${token}#000`,
  }),
  profile: (id: StoryId, revision: number): RowKey => ({ pk: `S#${id}`, sk: `SIG#${padded(revision)}` }),
  posting: (key: string, at: Instant, id: StoryId): RowKey => ({ pk: postingsOf(key), sk: `${at}#${id}` }),
  change: (at: Instant, id: StoryId, version: number, token: string): RowKey => ({
    pk: changesOf(shardOf(id)),
    sk: `${at}#${id}#${padded(version)}#${token}`,
  }),
  /** Of the list index: current stories, and those that are only listed when asked for, over eight shards each. */
  listed: ({ id, status, updatedAt }: Pick<StoryCard, 'id' | 'status' | 'updatedAt'>) => ({
    lk: `${listOf(status)}#${shardOf(id)}`,
    ls: `${updatedAt}#${id}`,
  }),
  /** The key of a dropped file may be long and in any script. */
  receipt: (key: ArchiveKey | DropKey): RowKey => ({
    pk: ArchiveKey.safeParse(key).success ? `A#${key}` : `A#drop/${sha256Of(new TextEncoder().encode(key))}`,
    sk: 'DONE',
  }),
  rejected: (at: Instant, key: ArchiveKey | DropKey): RowKey => ({
    pk: `F#${sourceOfKey(key)}`,
    sk: `${rejected.prefix}${at}#${sha256Of(new TextEncoder().encode(key)).slice(0, 16)}`,
  }),
  sourceState: (id: SourceId): RowKey => ({ pk: `F#${id}`, sk: 'STATE' }),
  sourceUrl: (url: string): RowKey => ({
    pk: sourceUrls.pk,
    sk: sha256Of(new TextEncoder().encode(canonicalLink(url))).slice(0, 32),
  }),
  sourceChange: (id: SourceId): RowKey => ({ pk: sourceChanges.pk, sk: id }),
  bookmark: (name: string): RowKey => ({ pk: `P#${name}`, sk: 'BOOKMARK' }),
  wakeup: (at: Instant, id: StoryId): RowKey => ({ pk: `W#${shardOf(id)}`, sk: `${at}#${id}` }),
};

/** The list of changes, one partition a shard. */
export function changesOf(shard: string): string {
  return `C#${shard}`;
}

/** The beginning of the sort keys of all bodies of one version. */
export function bodyPrefixOf(version: number): string {
  return `B#${padded(version)}#`;
}

/** All revisions of a profile. */
export function profileRangeOf(id: StoryId): { pk: string; from: string; upTo: string } {
  return { pk: `S#${id}`, from: 'SIG#', upTo: 'SIG#~' };
}

/** The partition with the stories under a key of the index. Keys come from texts: all but ASCII letters, digits and a few marks is escaped. */
export function postingsOf(key: string): string {
  return `K#${encodeURIComponent(key.toWellFormed())}`;
}

/** One of `shards`, by the last digit of the id. */
function shardOf(id: StoryId): string {
  return String(Number.parseInt(id.slice(-1), 16) % shards.length);
}

/** Current stories, or those that are only listed when asked for. */
export function listOf(status: string): 'L' | 'H' {
  return isHidden(status) ? 'H' : 'L';
}

function padded(version: number): string {
  return String(version).padStart(8, '0');
}
