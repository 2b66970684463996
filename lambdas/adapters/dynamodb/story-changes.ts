import { z } from 'zod';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';
import { changesOf, rowKeys, shards } from '#adapters/dynamodb/row-keys.ts';
import { headIn, lineageIn, type StoredHead, wasLost } from '#adapters/dynamodb/story-head-row.ts';
import { type Packing, packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import { type ArchiveKey, documentMarkOf, ReportId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { BadCursor, type SavedChange, type SaveRecord } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { Change, type StoryCard } from '#core/story.ts';

/** Lines looked at for one page: what lost saves left behind costs a reader no more than this. */
const mostLinesRead = 1_000;

const ChangeRow = z.object({ change: z.instanceof(Uint8Array) });
/** Marks of documents, eight bytes each. */
const Documents = z.object({ documents: z.instanceof(Uint8Array).default(new Uint8Array()) });
const markBytes = 8;
/** Lines whose heads are asked for at once. */
const linesAtOnce = 100;
const Kept = Change.extend({ aliases: z.array(StoryId).optional(), hidden: z.array(ReportId).default([]) });
const Place = z.tuple([Instant, StoryId, z.string().regex(/^\d{8}$/), z.string().regex(/^[0-9a-f]{8}$/)]);

/**
 * The row of one save in the list of changes. It is written before the head: a crash in between leaves a row that no
 * reader sees, and never hides a change. `card`: the new place of the story in the list of stories (see listStories),
 * if it moved. `documents`: those that the save covers (see StorySave).
 */
export function changeRow(
  change: Change,
  version: number,
  toldAt: Instant,
  token: string,
  packing: Packing,
  { card, documents = [], aliases, hidden = [] }: ChangeExtras = {},
): Row {
  const listed = card && rowKeys.listed(card);
  const marks = Buffer.from(documents.map(documentMarkOf).join(''), 'hex');
  return {
    ...rowKeys.change(toldAt, change.storyId, version, token),
    ...listed,
    change: packJson({ ...change, aliases, ...(hidden.length > 0 && { hidden }) }, packing),
    ...(marks.length === 0 ? {} : { documents: marks }),
  };
}

/** What the row has beside the change itself. */
export interface ChangeExtras {
  card?: StoryCard | undefined;
  documents?: readonly ArchiveKey[];
  /** For the record of decisions (see SavedChange). */
  aliases?: readonly StoryId[];
  hidden?: readonly ReportId[] | undefined;
}

/** See StoryStore. Only saves that won count: a lost one would mark a document as done that is not. */
export async function* savedSince(since: Instant, table: Table): AsyncGenerator<SaveRecord, void, undefined> {
  for (const shard of shards) {
    const lines = table.query({ pk: changesOf(shard), from: since });
    for await (const rows of inChunks(lines, linesAtOnce)) {
      const places = rows.map(({ sk }) => Place.parse(sk.split('#')));
      const keys = [...new Set(places.map(([, storyId]) => storyId))].map(rowKeys.head);
      const heads = new Map((await table.getAll(keys, false)).map((row) => [row.pk, lineageIn(row)]));
      for (const [nth, row] of rows.entries()) {
        const [at, storyId, digits, token] = places[nth] as z.infer<typeof Place>;
        const head = heads.get(rowKeys.head(storyId).pk);
        if (head !== undefined && !wasLost(head, Number(digits), token))
          yield { storyId, at, documents: marksIn(Documents.parse(row).documents) };
      }
    }
  }
}

function marksIn(bytes: Uint8Array): string[] {
  const hex = Buffer.from(bytes).toString('hex');
  return hex.match(new RegExp(`.{${2 * markBytes}}`, 'g')) ?? [];
}

/**
 * Lines of saves that won, in order of (time of saving, story, version), up to `until`. Younger ones may still come in
 * any order: a save is seen by readers at most one horizon after it took its place in the list, or never.
 */
export async function savesAfter(
  after: string | undefined,
  limit: number,
  until: Instant,
  table: Table,
): Promise<{ saves: SavedChange[]; next: string }> {
  let position = after === undefined ? undefined : readCursor(after);
  const upTo = `${until}#~`;
  const saves: SavedChange[] = [];
  const lines =
    position !== undefined && position > upTo ? [] : linesFrom(position ?? '', upTo, limit, table);
  let read = 0;
  for await (const rows of inChunks(lines, limit)) {
    const heads = await headsOf(rows, table);
    for (const row of rows) {
      if (saves.length === limit) break;
      position = row.sk;
      const save = saveOfRow(row, heads);
      if (save !== undefined) saves.push(save);
    }
    read += rows.length;
    if (saves.length === limit || read >= mostLinesRead) break;
  }
  return { saves, next: cursorOf(position ?? '') };
}

function linesFrom(
  position: string,
  upTo: string,
  limit: number,
  table: Table,
): AsyncGenerator<Row, void, undefined> {
  // ` ` comes before every character of a key: the row at the position itself was given already.
  const from = position === '' ? '0' : `${position} `;
  const range = { from, upTo, consistent: true, pageSize: limit };
  return mergeSorted(
    shards.map((shard) => table.query({ ...range, pk: changesOf(shard) })),
    (a, b) => compareText(a.sk, b.sk),
  );
}

async function headsOf(rows: readonly Row[], table: Table): Promise<Map<StoryId, StoredHead>> {
  const ids = new Set(rows.map(({ sk }) => Place.parse(sk.split('#'))[1]));
  const found = await table.getAll([...ids].map(rowKeys.head), true);
  return new Map(found.map(headIn).map((head) => [head.id, head]));
}

/** The change, unless its save lost; without its headline while an erasure has not come to its end. */
function saveOfRow(row: Row, heads: ReadonlyMap<StoryId, StoredHead>): SavedChange | undefined {
  const [at, storyId, digits, token] = Place.parse(row.sk.split('#'));
  const head = heads.get(storyId);
  if (head === undefined || wasLost(head, Number(digits), token)) return undefined;
  const { aliases, hidden, ...change } = Kept.parse(unpackJson(ChangeRow.parse(row).change));
  const isErased = head.erase.length > 0 && Number(digits) < head.version;
  return {
    change: isErased ? { ...change, headline: '' } : change,
    ...{ at, token, aliases, hidden, madeOf: Number(digits) === head.version ? head.madeOf : '' },
  };
}

async function* inChunks<T>(values: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const value of values) {
    chunk.push(value);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** A position as text that callers hand back; safe in a URL. The start is the empty position. */
function cursorOf(position: string): string {
  return `c${Buffer.from(position).toString('base64url')}`;
}

/** Whether the cursor is that of a save at this time. */
export function isCursorAt(at: Instant, cursor: string): boolean {
  return readCursor(cursor).startsWith(`${at}#`);
}

function readCursor(cursor: string): string {
  const position = Buffer.from(cursor.slice(1), 'base64url').toString();
  const known = position === '' || Place.safeParse(position.split('#')).success;
  if (known && cursorOf(position) === cursor) return position;
  throw new BadCursor('story-store: the changes gave no such cursor');
}
