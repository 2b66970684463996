// Ports: the interfaces between the pipeline and the outside world. Their adapters are in lambdas/adapters.
import type { PostedTerms } from '#core/cluster/posted-terms.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Assignment } from '#core/decision.ts';
import type { StoredEmbedding } from '#core/fingerprint/embedding.ts';
import type { ArchiveKey, DropKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Mention } from '#core/kind/mention.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';
import type { PublisherHints } from '#core/sources/publisher-hints.ts';
import type { Source } from '#core/sources/source.ts';
import type { SourceDay } from '#core/sources/source-days.ts';
import type { SourcePace } from '#core/sources/source-pace.ts';
import type { SourceRhythm } from '#core/sources/source-rhythm.ts';
import type { SourceRules } from '#core/sources/source-rules.ts';
import type { Subscription } from '#core/sources/websub.ts';
import type { Change, Story, StoryCard, WrittenBrief } from '#core/story.ts';
import type { StoryFilter } from '#core/story-filter.ts';

/** The time, passed in so that tests and rebuilds can set it. */
export interface Clock {
  now(): Instant;
}

/** Events are `noun.verb`; fields never hold text of reports, credentials or whole URLs with user names. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** The facts that parsing needs besides the archived bytes, stored with them: a rebuild reads no more of a document. */
export interface ArchiveNote {
  sourceId: SourceId;
  /** The source's former id: see Source. */
  formerly?: SourceId | undefined;
  agency?: string | undefined;
  /** Agencies that the source may speak for besides its own: see Source. */
  speaksFor?: readonly string[] | undefined;
  language?: string | undefined;
  country?: string | undefined;
  /** 1–5, from the sources file at the time of fetching: see Source. */
  standing?: number | undefined;
  /** Which of its items become reports: see Source. */
  rules?: SourceRules | undefined;
  url?: string | undefined;
  contentType?: string | undefined;
  /** True where a web page is wanted, not a feed: an HTML answer is then read for its article. */
  asPage?: boolean | undefined;
  /** True where the bytes are a feed with the pages of its items: see core/parse/full-text/page-bundle.ts. */
  withPages?: boolean | undefined;
  /** False for a truncated answer: its complete items count, its validators do not. */
  complete: boolean;
  receivedAt: Instant;
  /** The request or invocation that archived it: the log finds the story by this id. */
  requestId?: string | undefined;
  /** SHA-256 of the bytes that a purge left in place of those received (see core/parse/erased-document.ts). */
  replacement?: string | undefined;
}
export interface Archived {
  key: ArchiveKey;
  bytes: Uint8Array;
  note: ArchiveNote;
}

/** The raw bytes as received; only a purge replaces them. The same key means the same bytes; the first note is kept. */
export interface Archive {
  /** Stores the bytes under the key made of source, day and digest; they are durable before it resolves. Repeating it changes nothing. */
  keep(bytes: Uint8Array, note: ArchiveNote): Promise<ArchiveKey>;
  /** @throws DamagedDocument; another error when there is nothing under the key. */
  get(key: ArchiveKey): Promise<Archived>;
  /** Puts other bytes under the key of a document, for good: no earlier version of them is left. Its note then names the replacement. */
  replace(archived: Archived): Promise<void>;
  /** The documents of the UTC days `from`–`to` (`2022-01-15`, both included) of all sources, sorted by key within a source and day. */
  kept(from: string, to: string): AsyncIterable<{ key: ArchiveKey; keptAt: Instant }>;
  /** Every day (`2022-01-15`) with a document, sorted. */
  days(): Promise<string[]>;
}

/** The bytes under the key are not those that were archived, or their note cannot be read. No retry helps. */
export class DamagedDocument extends Error {
  override name = 'DamagedDocument';
}

/** The archive in pages, for a check that continues where the last one ended. */
export interface ArchivePages {
  /** At most `limit` documents after the key, in order of keys; `next` is undefined at the end. One call of the storage. */
  page(
    after: string,
    limit: number,
  ): Promise<{ documents: { key: ArchiveKey; keptAt: Instant }[]; next: string | undefined }>;
}

/**
 * The result of one archived document: written last, when all its reports are durable. A document whose only report was new
 * and visible has none: the first save of its story records it (see StoryStore.savedSince).
 */
export interface Receipt {
  /** For a file rejected in the drop folder, its key there. */
  archiveKey: ArchiveKey | DropKey;
  at: Instant;
  /** The reports parsed from it, and their stories: `sweep` checks them. */
  reports: number;
  storyIds: StoryId[];
  /** How often the sweep queued it again. Only while ingest has not finished it. */
  resends?: number | undefined;
  /** Every part of it that did not become a report. */
  rejections: Problem[];
}

/** The ledger of archived documents: `sweep` queues an archived document that has no receipt and is recorded by no save. */
export interface Ledger {
  /** `maybe-stale` may miss a recent one, at half the cost. */
  findReceipt(key: ArchiveKey | DropKey, freshness?: 'maybe-stale'): Promise<Receipt | undefined>;
  putReceipt(receipt: Receipt): Promise<void>;
  /** Receipts that have rejections, of one source or of all, those recorded last first. `after` is the `next` of the page before. */
  listRejected(asked: {
    sourceId?: SourceId | undefined;
    limit: number;
    after?: string | undefined;
  }): Promise<{ receipts: Receipt[]; next?: string | undefined }>;
}

/** Reports with their assignments (see core/decision.ts): one assignment per report, one member row per version. */
/** The report of a source that came first with a link or a text, and what it said. */
export interface ReportClaim {
  reportId: ReportId;
  headline: string;
  /** Long words of its beginning, separated by spaces. */
  words: string;
}
export interface ReportStore {
  /** The claim on an id that is made of a link or a text (core/intake/recognise-reports.ts); it may be stale. */
  findClaim(id: ReportId): Promise<ReportClaim | undefined>;
  /** Saves the first claim on `id`. Resolves false, and changes nothing, when there is one. */
  saveClaim(id: ReportId, claim: ReportClaim): Promise<boolean>;
  /** Replaces the claim by one without words: what comes with that link or text is the report, whatever it says. */
  eraseClaim(id: ReportId, reportId: ReportId): Promise<void>;
  /** Reads the newest state, never a stale one, unless `maybe-stale` is asked for, at half the cost. */
  findAssignment(id: ReportId, freshness?: 'maybe-stale'): Promise<Assignment | undefined>;
  /**
   * Saves `assignment` when the stored revision is still `assignment.revision - 1` (nothing stored counts as -1).
   * Resolves false when another worker saved first: read again and decide again. Changes nothing in that case.
   */
  saveAssignment(assignment: Assignment): Promise<boolean>;
  /** Writes assignments as they are, into a table that is made again. */
  restoreAssignments(assignments: readonly Assignment[]): Promise<void>;
  /**
   * Puts one version of a report among the members of a story. Repeating it changes nothing; of two that differ
   * only in `receivedAt` the earlier one is kept, so that the order of delivery has no effect. `asOf`: the revision of the
   * assignment that authorises the row, 0 unless the report was moved; of one version the greatest is kept.
   */
  putMember(storyId: StoryId, report: Report, asOf?: number): Promise<void>;
  /** Every version of every member of the story, hidden ones too; sorted by report id, then version, oldest first. */
  membersOf(storyId: StoryId): Promise<Report[]>;
  /** The same, read page by page: versions of one report together, in any order. */
  eachMember(storyId: StoryId): AsyncIterable<Report>;
  /**
   * Removes all versions of the report from the story. Absent ones are not an error. With `before` only rows of an earlier
   * revision are removed: a slow worker does not remove rows that a worker with a newer revision wrote.
   */
  removeMember(storyId: StoryId, reportId: ReportId, before?: number): Promise<void>;
  /** Every version of one report in the story, oldest first; none when it is not a member. */
  versionsIn(storyId: StoryId, reportId: ReportId): Promise<Report[]>;
  /** Records the effect of a ruling on the story: at most one 'added' and one 'removed' row per ruling; an existing row is never overwritten. */
  putStoryRuling(storyId: StoryId, ruling: StoryRuling): Promise<void>;
  /** The effects of rulings on the story, oldest first, then by archive key. */
  rulingsOf(storyId: StoryId): Promise<StoryRuling[]>;
  /** Records that a list reports on the story: one row a list, the last write wins. */
  putMention(storyId: StoryId, mention: Mention): Promise<void>;
  /** At most `limit` of the lists that report on the story, by report id. */
  mentionsOf(storyId: StoryId, limit: number): Promise<Mention[]>;
  /** An absent one is not an error. */
  removeMention(storyId: StoryId, list: ReportId): Promise<void>;
}

/** The decisions, archived in batches (core/decision-log.ts): they outlive the table. */
export interface DecisionLog {
  /** Durable before it resolves. `at`, the time of the first of them, orders the batches. Repeating it changes nothing. */
  append(at: Instant, lines: readonly string[]): Promise<void>;
  /** Every batch, oldest first. */
  read(): AsyncIterable<string[]>;
  /** Replaces each batch whose lines `change` alters, for good: no earlier version of it is left. For purges only. */
  rewrite(change: (lines: readonly string[]) => string[]): Promise<void>;
}

/** Lookup of candidate stories of a report. It may miss one, but never returns a wrong one: `cluster` decides. */
export interface StoryIndex {
  /**
   * Profiles of stories found under any of the keys and last filed at or after `since`, at most `limit`: those whose postings
   * are most like the `asked` terms first, then those that share most keys, then the newest. A merged story is returned as the
   * story that it was merged into. Those `known` to the caller are left out.
   */
  findCandidates(
    keys: readonly string[],
    since: Instant,
    limit: number,
    known?: ReadonlySet<StoryId>,
    asked?: PostedTerms,
  ): Promise<StoryProfile[]>;
  findProfile(id: StoryId): Promise<StoryProfile | undefined>;
  /** As saveAssignment: by revision, false when another worker was first. New keys are written before the profile. */
  saveProfile(profile: StoryProfile): Promise<boolean>;
  /** Removes what earlier revisions of the profile stored, and every posting of the story; then posts the keys of the present one. */
  erasePast(id: StoryId): Promise<void>;
}

export interface CardPage {
  cards: StoryCard[];
  /** The start of the next page; undefined on the last one. Opaque to callers of the API, which signs it with the filter. */
  next?: string | undefined;
}
interface ChangePage {
  changes: Change[];
  /** The position after the last returned change, or the given one when there is none: continue from here. */
  next: string;
}

/** The inputs of a save besides the story itself. */
export interface StorySave {
  story: Story;
  card: StoryCard;
  /** Digest of the inputs of the story in any order (see core/merge): an equal digest means nothing to do. */
  madeOf: string;
  change: Change;
  /** Reports whose text must leave earlier versions: bodies that carry any of them are deleted. */
  erase: readonly ReportId[];
  /** The documents with a single report that led to this save: the save doubles as their receipt. */
  documents: readonly ArchiveKey[];
  /** Members that readers may not see: their decisions are recorded with those of the others (core/decision-log.ts). */
  hidden?: readonly ReportId[] | undefined;
}
/** A save that won, as the record of decisions needs it. */
export interface SavedChange {
  change: Change;
  /** Its position in the list of changes. */
  at: Instant;
  /** Distinguishes it from saves of the same version that lost. */
  token: string;
  /** Of a save made before these were stored, undefined. */
  aliases: StoryId[] | undefined;
  hidden: ReportId[];
  /** Of the newest version of the story, at the time of reading; '' for a change that led to an earlier one. */
  madeOf: string;
}
/** A save visible to readers, and the documents that it records, each by its mark (see documentMarkOf). */
export interface SaveRecord {
  storyId: StoryId;
  at: Instant;
  documents: string[];
}
/** The facts about the saved state that merging needs before it starts. */
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
  /** The text of the version whose head the caller has just read, for merging. Readers use findStory, which hides erased text. */
  storyUnder(head: StoryHead): Promise<Story | undefined>;
  /** Saves version `seenVersion + 1`. Resolves false when another worker saved a newer one first; then this one stays invisible. */
  save(saved: StorySave, seenVersion: number): Promise<boolean>;
  /** Completes an erasure that an interrupted save left; there is nearly always nothing to do. */
  finishErasing(head: StoryHead): Promise<void>;
  /** Newest `updatedAt` first, ties by id. @throws BadCursor on a foreign position. */
  list(filter: StoryFilter, limit: number, after?: string): Promise<CardPage>;
  /** Changes in order, after a position (from the first one when undefined). @throws BadCursor as list does. */
  changes(after: string | undefined, limit: number): Promise<ChangePage>;
  /** The same changes and positions, with what the record of decisions needs. */
  saves(after: string | undefined, limit: number): Promise<{ saves: SavedChange[]; next: string }>;
  /**
   * Writes a story into a table that is made again, over whatever it has of it. `earlier`: the changes that led to the newest
   * version, oldest first. They keep their positions and versions, and the text that `textOf` resolves with, which also gives the
   * headline. `saved` keeps `place` too, if it is given.
   */
  restore(
    saved: StorySave,
    earlier: readonly SavedChange[],
    place: Pick<SavedChange, 'at' | 'token'> | undefined,
    textOf?: (version: number) => Promise<Story | undefined>,
  ): Promise<void>;
  /** Saves at or after that time, in any order, with the documents that they record. It may miss the most recent ones. */
  savedSince(since: Instant): AsyncIterable<SaveRecord>;
  /** Changes of one story in order: its history. */
  historyOf(id: StoryId): Promise<Change[]>;
}
/** A model that writes a brief from numbered sentences; each written sentence names, by index, those that it rests on. */
export interface BriefWriter {
  model: string;
  write(
    sentences: readonly string[],
    language: string,
  ): Promise<
    | { kind: 'written'; sentences: readonly { text: string; cites: readonly number[] }[] }
    | { kind: 'unavailable'; detail: string }
  >;
}

/** The written brief of each story, apart from its verbatim record. The last write wins. */
export interface WrittenBriefs {
  find(id: StoryId): Promise<WrittenBrief | undefined>;
  put(id: StoryId, brief: WrittenBrief): Promise<void>;
  /** Nothing stored is not an error. */
  remove(id: StoryId): Promise<void>;
}

/** The cursor is not one of this list: an error of the caller. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** The stored state of a source between polls. Written only when something changed. */
export interface SourceState {
  sourceId: SourceId;
  revision: number;
  /** The address that it is known to poll as the only source. */
  url?: string | undefined;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Digest of the decoded body of the last archived answer. */
  bodyDigest?: string | undefined;
  /** The result of the last recorded attempt. */
  health: 'ok' | 'failing' | 'policy' | 'not_a_feed' | 'gone';
  /** Weighted failures in a row: 0 after a success. */
  failures: number;
  detail?: string | undefined;
  nextDueAt?: Instant | undefined;
  lastChangedAt?: Instant | undefined;
  /** When it last had an item that is new, and not only other bytes; absent in states stored before, and until then. */
  lastNewAt?: Instant | undefined;
  rhythm?: SourceRhythm | undefined;
  pace?: SourcePace | undefined;
  days?: SourceDay[] | undefined;
  hints?: PublisherHints | undefined;
  websub?: Subscription | undefined;
  /** Digest of the last archived answer without build dates and other fields that change by themselves. */
  stableDigest?: string | undefined;
  /** When the source last answered in full, and not with 304. */
  lastFullAt?: Instant | undefined;
  /** It answered 304 although it had changed: no validators are sent. */
  isStuck?: boolean | undefined;
  /** Digests of the items of a source with full text whose pages were asked for. */
  pages?: string[] | undefined;
  /** The address that a permanent redirect names. */
  movedTo?: string | undefined;
  /** The last ten recorded polls, newest first. */
  outcomes?: PollRecord[] | undefined;
}
interface PollRecord {
  at: Instant;
  outcome: 'new' | 'changed' | 'failing' | 'policy' | 'not_a_feed' | 'gone' | 'recovered';
  detail?: string | undefined;
  archiveKey?: string | undefined;
}
export interface SourceStates {
  findState(id: SourceId): Promise<SourceState | undefined>;
  /** By revision, as saveAssignment. */
  saveState(state: SourceState): Promise<boolean>;
  /** The source that polled the address first, by its first id. Differences that canonicalLink ignores do not count. */
  findUrlOwner(url: string): Promise<SourceId | undefined>;
  /** Records it, where none is recorded. @returns the one that is recorded now. */
  claimUrl(url: string, firstId: SourceId): Promise<SourceId>;
}

/** A source that the API changed; without `source` it was removed. */
export interface SourceChange {
  id: SourceId;
  source?: Source | undefined;
}
export interface SourceStore {
  listSourceChanges(): Promise<SourceChange[]>;
  /** Replaces the change of the same source. */
  putSourceChange(change: SourceChange): Promise<void>;
}

/** Positions that a schedule continues from, one text for each name. */
export interface Bookmarks {
  findBookmark(name: string): Promise<string | undefined>;
  /** Moves the bookmark from `seen` (undefined when it is not set) to `to`. Resolves false when another worker moved it first. */
  moveBookmark(name: string, seen: string | undefined, to: string): Promise<boolean>;
}

/** When a hidden report becomes visible: `sweep` merges its story then. */
export interface Wakeups {
  /** Repeating it changes nothing. */
  putWakeup(at: Instant, storyId: StoryId): Promise<void>;
  /** Those due at or before `now`, oldest first, at most `limit`. */
  dueWakeups(now: Instant, limit: number): Promise<{ at: Instant; storyId: StoryId }[]>;
  removeWakeup(at: Instant, storyId: StoryId): Promise<void>;
}

/** The result of an embedding request: one vector per text, in order, or the reason for none. */
export type EmbedResult =
  | { kind: 'vectors'; vectors: Float32Array[] }
  | { kind: 'unavailable'; detail: string };
/** Multilingual vectors of texts. They are optional: without them reports are placed by their words. */
export interface Embedder {
  /** The name of the model; vectors of different models are never compared. */
  readonly model: string;
  /** All of the texts or none. Never throws for failures of the service. */
  embed(texts: readonly string[]): Promise<EmbedResult>;
}
/** The vectors of texts, stored with the archive for ever, so that a rebuild sends no requests and makes the same decisions. */
export interface EmbeddingStore {
  /** By the digest of the text (see embeddedDigestOf). */
  findEmbedding(digest: string): Promise<StoredEmbedding | undefined>;
  /** Resolves with the stored vector: the first one is kept. */
  saveEmbedding(digest: string, embedding: StoredEmbedding): Promise<StoredEmbedding>;
}

/** A transport of small notices that may lose and repeat them: the work must be in the archive or the table before a notice is sent. */
export interface Notices<Notice> {
  send(notices: readonly Notice[]): Promise<void>;
}

/** The result of one guarded GET. `blocked`: an address or scheme that policy forbids; no connection was made to it. */
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
      /** For how long the answer is fresh: `max-age`, or `Expires`. */
      freshMs?: number | undefined;
      /** The Link header (RFC 8288). */
      links?: string | undefined;
      /** The address that permanent redirects (301, 308) alone led to. */
      movedTo?: string | undefined;
    }
  | { kind: 'blocked'; detail: string }
  | {
      kind: 'failed';
      detail: string;
      status?: number | undefined;
      retryAfterMs?: number | undefined;
      /** No request was made, because the host rests. */
      unasked?: true;
    };
/** The header Authorization of one source, and the origin that it is for: after a redirect to another one it is sent no more. */
export interface Authorization {
  origin: string;
  value: string;
}
/** The only network access for content. Never throws for failures of a server. */
export interface Fetcher {
  fetch(
    url: string,
    sent: {
      etag?: string | undefined;
      lastModified?: string | undefined;
      authorization?: Authorization | undefined;
    },
  ): Promise<Fetched>;
}
