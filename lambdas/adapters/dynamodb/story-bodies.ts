import { z } from 'zod';
import {
  BodyRecord,
  deltaAgainst,
  type KeptBody,
  nameOfSave,
  readRecords,
  storyOfBody,
} from '#adapters/dynamodb/body-record.ts';
import { bodyPrefixOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import {
  everyReport,
  headRow,
  longestLineage,
  type StoredHead,
  tokenOf,
} from '#adapters/dynamodb/story-head-row.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import { type Packing, packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import type { StoryId } from '#core/ids.ts';
import { type Change, Story } from '#core/story.ts';

/**
 * Packed stories from this size on go to the object store; their body only records that. A put of 64 KB takes 64
 * write units, eight times the price of an S3 put, and a story lives in one partition of 1,000 units a second.
 */
export const spillFromBytes = 64 * 1024;
/** The same for stories that are not compressed. */
export const spillFromPlainBytes = 4 * spillFromBytes;
/** UTF-16 code units of a story from which on a table with fast packing gets deltas: a short story is written sooner than compared. */
const deltaFromUnits = 32 * 1024;

/** Bodies in one row, or in the head: fewer than the head has tokens, so that the row before them is known by its name. */
const mostTogether = longestLineage - 1;
/** Units of a head with its first two bodies: a reader of the list pays no more for 4 KB than for one. Most stories have no third. */
const mostFirstUnits = 4;
const firstBodies = 2;

/** A saved version as the history lists it, without its story. */
export interface SavedVersion {
  version: number;
  token: string;
  after: string | undefined;
  change: Change;
}

/** A row of bodies as it was read, oldest first; its key has version and token of the last one. */
export type KeptRow = KeptBody[];

const StoredRow = z.object({ bodies: z.instanceof(Uint8Array), wholeSince: z.number().int().optional() });
const BodyPlace = z.tuple([z.literal('B'), z.coerce.number().int(), z.string(), z.literal('000')]);

/** The story packed, when that is too large for a row: half a second's work, to be done before a save takes its time. */
export function packLarge(story: Story, spillFrom: number, packing: Packing): Uint8Array | undefined {
  // What is short as it is is shorter packed.
  if (Buffer.byteLength(JSON.stringify(story)) < spillFrom) return undefined;
  const packed = packJson(story);
  return packing === 'small' && packed.length < spillFrom ? undefined : packed;
}

/** Where a body goes: into the head, or with those that lay there into a row, which is put before the head. */
export interface Laid {
  head: StoredHead;
  row?: Row | undefined;
}

/**
 * Chooses the place of a new version's body with the fewest write units. `head`: the new head without bodies; `base`:
 * the body of the version before. Bodies collect in the head while it stays within one unit, the first two also where
 * that saves a unit; then they move into a row together. Large bodies and those to be erased get a row of their own.
 */
export function layBody(
  head: StoredHead,
  record: BodyRecord,
  before: StoredHead | undefined,
  base: KeptBody | undefined,
  packing: Packing,
): Laid {
  const delta = head.erase.length > 0 ? undefined : deltaFor(record, base, packing);
  // Nothing is paid for by the unit: each body has a row, and none is packed only to be compared.
  if (packing === 'fast') return waysOf(head, delta ?? record, before, base, packing)[0];
  const ways = [record, ...(delta === undefined ? [] : [delta])].map((each) =>
    waysOf(head, each, before, base, packing),
  );
  const mayStay = head.erase.length === 0 && !record.spilled;
  const all = [...ways.map(([inRow]) => inRow), ...(mayStay ? ways.map(([, inHead]) => inHead) : [])];
  const costs = all.map(({ head: next, row }) => ({
    next,
    row,
    units: unitsOf(headRow(next, packing)) + (row ? unitsOf(row) : 0),
  }));
  const fits = costs.filter(
    ({ next: { bodies }, units }) =>
      bodies.length === 0 ||
      (bodies.length <= mostTogether && units <= (head.version <= firstBodies ? mostFirstUnits : 1)),
  );
  const [cheapest] = fits.sort((a, b) => a.units - b.units);
  if (cheapest === undefined) throw new Error('story-store: a body always fits a row');
  return { head: cheapest.next, row: cheapest.row };
}

/** The record as a delta; undefined where the base is short or unsuitable. */
export function deltaFor(
  record: BodyRecord,
  base: KeptBody | undefined,
  packing: Packing,
): BodyRecord | undefined {
  const isShort = packing === 'fast' && (base?.text ?? '').length < deltaFromUnits;
  return isShort ? undefined : deltaAgainst(record, base);
}

/** The two ways to lay a body: in a row with those that the head held, or in the head with them. */
function waysOf(
  head: StoredHead,
  record: BodyRecord,
  before: StoredHead | undefined,
  base: KeptBody | undefined,
  packing: Packing,
): [Laid, Laid] {
  const bodies = [...(before?.bodies ?? []), record];
  const [first = record] = bodies;
  const ownChain = first === record ? base?.wholeSince : before?.wholeSince;
  const wholeSince = first.delta === undefined ? undefined : ownChain;
  return [
    { head, row: bodiesRow(head.id, bodies, packing, wholeSince) },
    { head: { ...head, bodies, wholeSince } },
  ];
}

/** Keys hold the token of the last save, so that no other save can touch the row. */
export function bodiesRow(
  id: StoryId,
  records: readonly BodyRecord[],
  packing: Packing,
  wholeSince?: number,
): Row {
  const last = records.at(-1);
  if (last === undefined) throw new Error('story-store: a row of no bodies');
  return { ...rowKeys.body(id, last.version, last.token), bodies: packJson(records, packing), wholeSince };
}

/** The name in the object store of a story that is too large for its row. */
export function objectNameOf(id: StoryId, { version, token }: Pick<BodyRecord, 'version' | 'token'>): string {
  return `${id}/${String(version).padStart(8, '0')}-${token}`;
}

/** The body of the head's own version. Its row was written before the head was; one that is not seen yet is asked for properly. */
export async function newestBody(head: StoredHead, table: Table): Promise<KeptBody> {
  const texts = new Map<string, string>();
  const inHead = () => readRecords(head.id, head.bodies, head.wholeSince, texts).at(-1);
  const own = newestInHead(head);
  if (own !== undefined) return own;
  const rowVersion = head.version - head.bodies.length;
  if (rowVersion < 1) throw lost(head);
  const key = rowKeys.body(head.id, rowVersion, tokenOf(head, rowVersion) ?? '');
  const row = (await table.get(key, false)) ?? (await table.get(key));
  if (row === undefined) throw lost(head);
  const inRow = keptIn(row, head.id, texts).at(-1);
  const newest = inHead() ?? inRow;
  if (newest !== undefined && isWhole(newest)) return newest;
  for (const consistent of [false, true]) {
    const since = newest?.wholeSince ?? 1;
    for await (const bodies of rowsBetween(head.id, since, rowVersion, table, texts, consistent))
      for (const each of bodies) if (isNewest(each, head) && isWhole(each)) return each;
    const body = inHead();
    if (body !== undefined && isWhole(body)) return body;
  }
  throw lost(head);
}

/** The same, when the head itself has all of it. */
export function newestInHead(head: StoredHead): KeptBody | undefined {
  const newest = readRecords(head.id, head.bodies, head.wholeSince, new Map()).at(-1);
  return newest && isWhole(newest) ? newest : undefined;
}

function isNewest({ record }: KeptBody, head: StoredHead): boolean {
  return record.version === head.version && record.token === head.lineage[0];
}

/** Whether all that was kept of the body is here. */
function isWhole({ record, text }: KeptBody): boolean {
  return record.delta === undefined || text !== undefined;
}

/** The story of the body, undefined where it was erased. */
export async function storyIn(kept: KeptBody, objectStore: ObjectStore): Promise<Story | undefined> {
  if (!kept.record.spilled) return storyOfBody(kept);
  const bytes = await objectStore.find(objectNameOf(kept.id, kept.record));
  return bytes && Story.parse(unpackJson(bytes));
}

/** The newest version is never erased, so its text must be there. */
export function lost({ id }: Pick<StoredHead, 'id'>): Error {
  return new Error(`story-store: ${id} has lost the text of its newest version`);
}

/** The body of a version up to the head's; undefined when it is not there. */
export async function bodyOf(head: StoredHead, version: number, table: Table): Promise<KeptBody | undefined> {
  const known = tokenOf(head, version);
  const found = await bodiesAt(head, version, table);
  if (known !== undefined) return found.find(({ record }) => record.token === known);
  if (found.length < 2) return found[0];
  const winner = (await bodyOf(head, version + 1, table))?.record.after;
  return found.find(({ record }) => record.token === winner);
}

/** All bodies of one version, those of lost saves too. Reads further back until the whole text that each delta begins with is among them. */
async function bodiesAt(head: StoredHead, version: number, table: Table): Promise<KeptBody[]> {
  let first = version;
  for (;;) {
    const found: KeptBody[] = [];
    for await (const kept of bodiesBetween(head, first, version, table))
      if (kept.record.version === version) found.push(kept);
    const needed = Math.min(version, ...found.map(({ wholeSince }) => wholeSince));
    if (needed >= first) return found;
    first = needed;
  }
}

/**
 * All bodies of those versions, also of lost saves, each once and one at a time, because a story may have very many.
 * A delta against a body before `first` has no text here.
 */
export async function* bodiesBetween(
  head: StoredHead,
  first: number,
  last: number,
  table: Table,
): AsyncGenerator<KeptBody, void, undefined> {
  const texts = new Map<string, string>();
  const given = new Set<string>();
  const own = function* (bodies: readonly KeptBody[]) {
    for (const kept of bodies) {
      const { version, token } = kept.record;
      const name = nameOfSave(version, token);
      if (version >= first && version <= last && !given.has(name)) yield kept;
      given.add(name);
    }
  };
  for await (const bodies of rowsBetween(head.id, first, last, table, texts)) yield* own(bodies);
  yield* own(readRecords(head.id, head.bodies, head.wholeSince, texts));
}

/** All rows with bodies of those versions, in the order of their last one; lost saves may repeat what other rows have. */
export async function* rowsBetween(
  id: StoryId,
  first: number,
  last: number,
  table: Table,
  texts = new Map<string, string>(),
  consistent = true,
): AsyncGenerator<KeptRow, void, undefined> {
  const upTo = `${bodyPrefixOf(last + mostTogether)}~`;
  const range = { pk: rowKeys.story(id), from: bodyPrefixOf(first), upTo, consistent };
  for await (const row of table.query(range)) {
    const bodies = keptIn(row, id, texts);
    yield bodies;
    // Only texts that later rows may be deltas against.
    const from = (bodies.at(-1)?.record.version ?? 0) - 2 * mostTogether;
    for (const save of texts.keys()) if (Number.parseInt(save, 10) < from) texts.delete(save);
  }
}

/** The saves that lead to the head, oldest first; saves that lost are left out. */
export function savedLine(head: StoredHead, saves: readonly SavedVersion[]): SavedVersion[] {
  const bySave = new Map(saves.map((save) => [nameOfSave(save.version, save.token), save]));
  const line: SavedVersion[] = [];
  let token: string | undefined = head.lineage[0];
  for (let version = head.version; version >= 1; version--) {
    const save = bySave.get(nameOfSave(version, token ?? ''));
    if (save === undefined) break;
    line.push(save);
    token = save.after;
  }
  return line.reverse();
}

/** Whether readers of the story would read any of the reports in it. */
export function carries(
  story: Story | undefined,
  reports: ReadonlySet<StoredHead['erase'][number]>,
): boolean {
  if (reports.has(everyReport)) return story !== undefined;
  return story?.sources.some(({ reportIds }) => reportIds.some((id) => reports.has(id))) ?? false;
}

function keptIn(row: Row, id: StoryId, texts: Map<string, string>): KeptRow {
  const { bodies, wholeSince } = StoredRow.parse(row);
  BodyPlace.parse(row.sk.split('#'));
  return readRecords(id, z.array(BodyRecord).min(1).parse(unpackJson(bodies)), wholeSince, texts);
}

/** Write units that a put of the row takes: one a KB of names and values. */
function unitsOf(row: Row): number {
  const bytes = Object.entries(row).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);
  return Math.ceil(bytes / 1024);
}

/** A number takes a byte for two digits and one more; a truth value one. */
function bytesOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  return typeof value === 'string' ? Buffer.byteLength(value) : 1;
}
