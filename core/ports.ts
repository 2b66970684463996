// Ports: what the pipeline asks of the world outside, in the trade's words. Adapters stand behind them (lambdas/adapters).
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StreamCounts } from '#core/cluster/stream-counts.ts';
import type { Assignment } from '#core/decision.ts';
import type { StoredEmbedding } from '#core/fingerprint/embedding.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import type { ArchiveKey, DropKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';
import type { SourceRhythm } from '#core/source-rhythm.ts';
import type { Change, Story, StoryCard } from '#core/story.ts';

/** The time, passed in so that tests and rebuilds can hold it still. */
export interface Clock {
  now(): Instant;
}

/** Events are `noun.verb`; fields never hold text of reports, credentials or whole URLs with user names. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** What parsing needs to know of archived bytes, kept beside them: a rebuild has nothing else. */
export interface ArchiveNote {
  sourceId: SourceId;
  agency?: string | undefined;
  language?: string | undefined;
  country?: string | undefined;
  /** 1–5, as the sources file had it when this was fetched: see Source. */
  standing?: number | undefined;
  url?: string | undefined;
  contentType?: string | undefined;
  /** True where a web page is wanted, not a feed: an HTML answer is then read for its article. */
  asPage?: boolean | undefined;
  /** False for an answer that was cut off: its whole items count, its validators do not. */
  complete: boolean;
  receivedAt: Instant;
  /** The request, or the invocation, that archived it: in the log it leads to the story. */
  requestId?: string | undefined;
}
export interface Archived {
  key: ArchiveKey;
  bytes: Uint8Array;
  note: ArchiveNote;
}

/** The raw bytes as received, for ever. The same key means the same bytes; the first note stands. */
export interface Archive {
  /** Keeps the bytes under the key made of source, day and digest, durably before it resolves. Keeping them twice is once. */
  keep(bytes: Uint8Array, note: ArchiveNote): Promise<ArchiveKey>;
  /** @throws when there is nothing under the key. */
  get(key: ArchiveKey): Promise<Archived>;
  /** What is kept for the UTC days `from`–`to` (`2022-01-15`, both included) of all sources, sorted by key within a source and day. */
  kept(from: string, to: string): AsyncIterable<{ key: ArchiveKey; keptAt: Instant }>;
  /** Every day (`2022-01-15`) for which something is kept, sorted. */
  days(): Promise<string[]>;
}

/** The archive in pages, for a check that goes on from where the last one ended. */
export interface ArchivePages {
  /** At most `limit` documents after the key, in order of keys; `next` is undefined at the end. One call of the storage. */
  page(
    after: string,
    limit: number,
  ): Promise<{ documents: { key: ArchiveKey; keptAt: Instant }[]; next: string | undefined }>;
}

/**
 * What became of one archived document: written last, when all its reports are durable. A document whose only report was new
 * and visible has none: the first save of its story tells of it (see StoryStore.savedSince).
 */
export interface Receipt {
  /** Of a file that was rejected in the drop folder, its key there. */
  archiveKey: ArchiveKey | DropKey;
  at: Instant;
  /** Reports read from it, and the stories they went to: what `sweep` checks. */
  reports: number;
  storyIds: StoryId[];
  /** How often the sweep sent it again. Only while ingest has not finished with it. */
  resends?: number | undefined;
  /** Everything of it that did not become a report. */
  rejections: Problem[];
}

/** The ledger of archived documents: whatever is archived, has no receipt and is told by no save is taken in again by `sweep`. */
export interface Ledger {
  /** `maybe-stale` may miss one written a moment ago, at half the cost. */
  findReceipt(key: ArchiveKey | DropKey, freshness?: 'maybe-stale'): Promise<Receipt | undefined>;
  putReceipt(receipt: Receipt): Promise<void>;
}

/** Reports with their bookkeeping (see core/decision.ts): one assignment a report, one member row a version. */
export interface ReportStore {
  /** Reads the newest state, never a stale one, unless `maybe-stale` is asked for, at half the cost. */
  findAssignment(id: ReportId, freshness?: 'maybe-stale'): Promise<Assignment | undefined>;
  /**
   * Saves `assignment` when the stored revision is still `assignment.revision - 1` (nothing stored counts as -1).
   * Resolves false when someone saved first: read again and decide again. Changes nothing in that case.
   */
  saveAssignment(assignment: Assignment): Promise<boolean>;
  /**
   * Puts one version of a report among the members of a story. Putting the same version twice is once; of two that differ
   * only in `receivedAt` the earlier one stands, so that the order of delivery leaves no trace. `asOf`: the revision of the
   * assignment that it is put on the word of, 0 unless the report was moved; of one version the greatest stands.
   */
  putMember(storyId: StoryId, report: Report, asOf?: number): Promise<void>;
  /** Every version of every member of the story, hidden ones too; sorted by report id, then version, oldest first. */
  membersOf(storyId: StoryId): Promise<Report[]>;
  /** The same, read page by page as they are taken: versions of one report together, in any order. */
  eachMember(storyId: StoryId): AsyncIterable<Report>;
  /**
   * Takes all versions of the report out of the story. Absent ones are no error. With `before` only those put as of an earlier
   * revision: who moves a report slowly does not take away what others, who know better, have put back.
   */
  removeMember(storyId: StoryId, reportId: ReportId, before?: number): Promise<void>;
  /** Every version of one report that stands in the story, oldest first; none when it is no member. */
  versionsIn(storyId: StoryId, reportId: ReportId): Promise<Report[]>;
  /** Puts down what a ruling did to the story: once what came by it, once what went; the first of each stands. */
  putStoryRuling(storyId: StoryId, ruling: StoryRuling): Promise<void>;
  /** What rulings did to the story, oldest first, then by archive key. */
  rulingsOf(storyId: StoryId): Promise<StoryRuling[]>;
}

/** Look-up of stories that a report may belong to. It may miss one, never invent one: `cluster` decides. */
export interface StoryIndex {
  /**
   * Profiles of stories found under any of the keys and last filed at or after `since`, most shared keys first, then
   * newest, at most `limit`, and of those that share a single one of several keys at most `weak`. A story that another took in
   * is given as that other one. Those `known` to the caller are left out.
   */
  findCandidates(
    keys: readonly string[],
    since: Instant,
    limit: number,
    known?: ReadonlySet<StoryId>,
    weak?: number,
  ): Promise<StoryProfile[]>;
  findProfile(id: StoryId): Promise<StoryProfile | undefined>;
  /** As saveAssignment: by revision, false when someone was first. New keys are written before the profile. */
  saveProfile(profile: StoryProfile): Promise<boolean>;
}

/** Counts of the stream that placing learns from (see StreamCounts). They may miss reports; no decision is made again when they move. */
export interface StreamStatistics {
  /** Those of all processes as of the last snapshot, and what this process has seen since. */
  counts(): Promise<StreamCounts>;
  /** Counts one report; durable with the next snapshot. */
  add(fingerprint: Fingerprint): Promise<void>;
}

/** What narrows a list of stories; all conditions must hold. Times are of `updatedAt`; `q` is words, all of which occur. */
export interface StoryFilter {
  since?: Instant | undefined;
  until?: Instant | undefined;
  place?: string | undefined;
  agency?: string | undefined;
  lang?: string | undefined;
  topic?: string | undefined;
  status?: string | undefined;
  q?: string | undefined;
}
export interface CardPage {
  cards: StoryCard[];
  /** Where the next page begins; undefined on the last one. Opaque to callers of the API, which sign it to the filter. */
  next?: string | undefined;
}
export interface ChangePage {
  changes: Change[];
  /** The position after the last change given, or the given one when there is none: ask again from here. */
  next: string;
}

/** What the store needs beside the story itself to save one version of it. */
export interface StorySave {
  story: Story;
  card: StoryCard;
  /** Order-free digest of what the story was made from (see core/merge): equal means nothing to do. */
  madeOf: string;
  change: Change;
  /** Reports whose text must leave earlier versions: bodies that carry any of them are deleted. */
  erase: readonly ReportId[];
  /** The documents that brought one of the reports which led to it and nothing else: with this save all that follows is done. */
  documents: readonly ArchiveKey[];
}
/** A save that readers see, and the documents that it told, each by its mark (see documentMarkOf). */
export interface SaveRecord {
  storyId: StoryId;
  at: Instant;
  documents: string[];
}
/** What merging needs to know of the saved state before it starts. */
export interface StoryHead {
  id: StoryId;
  version: number;
  madeOf: string;
  card: StoryCard;
}

/** Stories as readers see them: heads, one body per version, the list, and the ordered changes. */
export interface StoryStore {
  /** Reads the newest state, never a stale one. */
  findHead(id: StoryId): Promise<StoryHead | undefined>;
  /** The newest version, or the one asked for; undefined when there is none or its text was erased. */
  findStory(id: StoryId, version?: number): Promise<Story | undefined>;
  /** The text of the version whose head the caller has just read, for merging. Readers ask findStory: it knows what was erased since. */
  storyUnder(head: StoryHead): Promise<Story | undefined>;
  /** Saves version `seenVersion + 1`. Resolves false when someone saved a newer one first; then nothing is shown of this one. */
  save(saved: StorySave, seenVersion: number): Promise<boolean>;
  /** Takes out what the save of that head, or an earlier one, was to erase and did not live to: nothing, nearly always. */
  finishErasing(head: StoryHead): Promise<void>;
  /** Newest `updatedAt` first, ties by id. @throws BadCursor on a position it did not give. */
  list(filter: StoryFilter, limit: number, after?: string): Promise<CardPage>;
  /** Changes in order, after a position (from the first one when undefined). @throws BadCursor as list does. */
  changes(after: string | undefined, limit: number): Promise<ChangePage>;
  /** Saves at or after that moment, in any order, with the documents that they record. It may miss those of a moment ago. */
  savedSince(since: Instant): AsyncIterable<SaveRecord>;
  /** Changes of one story in order: its history. */
  historyOf(id: StoryId): Promise<Change[]>;
}
/** The caller gave a cursor that this list never gave: theirs to mend. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** What fetching remembers of a source between polls. Written only when something changed. */
export interface SourceState {
  sourceId: SourceId;
  revision: number;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Digest of the decoded body last taken in. */
  bodyDigest?: string | undefined;
  /** How the last attempt that was written down ended. */
  health: 'ok' | 'failing' | 'policy' | 'not_a_feed' | 'gone';
  /** Weighted failures in a row: 0 after a success. */
  failures: number;
  detail?: string | undefined;
  nextDueAt?: Instant | undefined;
  lastChangedAt?: Instant | undefined;
  rhythm?: SourceRhythm | undefined;
}
export interface SourceStates {
  findState(id: SourceId): Promise<SourceState | undefined>;
  /** By revision, as saveAssignment. */
  saveState(state: SourceState): Promise<boolean>;
}

/** Positions that a schedule continues from, one text for each name. */
export interface Bookmarks {
  findBookmark(name: string): Promise<string | undefined>;
  /** Moves the bookmark from `seen` (undefined when it is not set) to `to`. Resolves false when someone moved it first. */
  moveBookmark(name: string, seen: string | undefined, to: string): Promise<boolean>;
}

/** When a hidden report becomes visible: `sweep` merges its story then. */
export interface Wakeups {
  /** Putting the same one twice is once. */
  putWakeup(at: Instant, storyId: StoryId): Promise<void>;
  /** Those due at or before `now`, oldest first, at most `limit`. */
  dueWakeups(now: Instant, limit: number): Promise<{ at: Instant; storyId: StoryId }[]>;
  removeWakeup(at: Instant, storyId: StoryId): Promise<void>;
}

/** What asking for vectors came to: one a text, in the order asked; or why there are none. */
export type EmbedResult =
  | { kind: 'vectors'; vectors: Float32Array[] }
  | { kind: 'unavailable'; detail: string };
/** Multilingual vectors of texts. Nothing depends on it: without it, and while it is unavailable, reports are placed by their words. */
export interface Embedder {
  /** Names the model; vectors of different ones are never compared. */
  readonly model: string;
  /** All of the texts or none. Never throws for what the service does. */
  embed(texts: readonly string[]): Promise<EmbedResult>;
}
/** What an embedder told of each text, for ever, beside the archive: so that a rebuild asks nobody and decides the same. */
export interface EmbeddingStore {
  /** By the digest of the text (see embeddedDigestOf). */
  findEmbedding(digest: string): Promise<StoredEmbedding | undefined>;
  /** Resolves with what stands: the first that was remembered. */
  saveEmbedding(digest: string, told: StoredEmbedding): Promise<StoredEmbedding>;
}

/** A lossy, repeating transport of small notices: what must happen is in the archive or the table before one is sent. */
export interface Notices<Notice> {
  send(notices: readonly Notice[]): Promise<void>;
}

/** What one guarded GET brought. `blocked`: an address or scheme that policy forbids; no connection was made to it. */
export type Fetched =
  | { kind: 'unchanged' }
  | {
      kind: 'body';
      bytes: Uint8Array;
      contentType?: string | undefined;
      etag?: string | undefined;
      lastModified?: string | undefined;
      url: string;
      complete: boolean;
    }
  | { kind: 'blocked'; detail: string }
  | { kind: 'failed'; detail: string; status?: number | undefined; retryAfterMs?: number | undefined };
/** The only way out to the network for content. Never throws for what a server does. */
export interface Fetcher {
  fetch(
    url: string,
    validators: { etag?: string | undefined; lastModified?: string | undefined },
  ): Promise<Fetched>;
}
