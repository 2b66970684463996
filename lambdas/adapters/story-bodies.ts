import { createHash } from 'node:crypto';
import { z } from 'zod';
import { packJson, unpackJson } from '#adapters/packed-json.ts';
import { bodiesOf, rowKeys } from '#adapters/row-keys.ts';
import type { Shelf } from '#adapters/shelf.ts';
import { everyReport, type StoredHead, tokenOf } from '#adapters/story-head-row.ts';
import type { Row, Table } from '#adapters/table-dynamodb.ts';
import { applyDelta, deltaBetween, TextDelta } from '#adapters/text-delta.ts';
import type { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Change, Story } from '#core/story.ts';

/**
 * Packed stories from this size on lie on the shelf, and their row only says so. A put of 64 KB takes 64 write units, eight
 * times what S3 asks for one, and a story lives in one partition of 1,000 units a second: docs/data-model.md has the figures.
 */
export const spillFromBytes = 64 * 1024;

/** What one save wrote under its own token: the story, unless it was erased, and the change that led to it. */
const Body = z.object({
  change: Change,
  /** Read by its own schema, once it is known to the byte. */
  story: z.unknown().optional(),
  /** In its place: what differs from the story before, whose text has the digest `of`. */
  delta: z.object({ of: z.string(), pieces: TextDelta }).optional(),
  toldAt: Instant,
  /** Token of the save that made the version before: whoever knows the newest token can tell winners from lost saves. */
  after: z.string().optional(),
});
type StoryDelta = NonNullable<z.infer<typeof Body>['delta']>;
export type StoredBody = Omit<z.infer<typeof Body>, 'story' | 'delta'> & { story?: Story | undefined };

/** A body as its row holds it. `spilled`: the story lies on the shelf, `body.story` is not there. */
export interface KeptBody {
  id: StoryId;
  version: number;
  token: string;
  spilled: boolean;
  body: StoredBody;
  /** The story as JSON, to the byte: the body of the next version may be told by it. */
  text?: string | undefined;
  /** The version with which a chain of bodies begins that are told each by the one before; its own when it is told whole. */
  wholeSince: number;
}

/** A save as the history tells it, without its story. */
export interface Told {
  version: number;
  token: string;
  after: string | undefined;
  change: Change;
}

/** The row of a body, and what is to be put on the shelf, after the row: so that whatever lies there is found by its row. */
export interface BodyRow {
  row: Row;
  spill?: { name: string; bytes: Uint8Array } | undefined;
}

const StoredRow = z.object({
  body: z.instanceof(Uint8Array),
  spilled: z.boolean().optional(),
  wholeSince: z.number().int().optional(),
});
/** Bodies told each by the one before, in a row: reading one reads as many rows. */
const longestChain = 8;
/** What a row takes beside its packed bytes: keys and names. */
const rowBytes = 130;
const BodyPlace = z.tuple([z.literal('B'), z.coerce.number().int(), z.string(), z.literal('000')]);

/** The story packed, when that is too large for a row: half a second's work, to be done before a save takes its time. */
export function packLarge(story: Story, spillFrom: number): Uint8Array | undefined {
  // What is short as it is is shorter packed.
  if (Buffer.byteLength(JSON.stringify(story)) < spillFrom) return undefined;
  const packed = packJson(story);
  return packed.length < spillFrom ? undefined : packed;
}

/** What a body is made of before it is a row. */
export type NewBody = Pick<KeptBody, 'id' | 'version' | 'token' | 'body'>;

/**
 * Row and shelf name hold the token of the save, so that no other save can touch them. `large`: see packLarge. Beside the body of the version
 * before, `base`, only what differs is written, when that takes fewer write units.
 */
export function bodyRow(
  { id, version, token, body }: NewBody,
  large?: Uint8Array | undefined,
  base?: KeptBody | undefined,
): BodyRow {
  const key = rowKeys.body(id, version, token);
  const { story, ...rest } = body;
  if (large !== undefined) {
    const row = { ...key, body: packJson(rest), spilled: true };
    return { row, spill: { name: nameOf({ id, version, token }), bytes: large } };
  }
  const packed = packJson(body);
  if (story === undefined) return { row: { ...key, body: packed } };
  if (base?.text === undefined || base.token !== body.after || version - base.wholeSince >= longestChain)
    return { row: { ...key, body: packed } };
  const delta = { of: digestOf(base.text), pieces: deltaBetween(base.text, JSON.stringify(story)) };
  const told = packJson({ ...rest, delta });
  const isCheaper = unitsOf(told.length) < unitsOf(packed.length);
  return { row: isCheaper ? { ...key, body: told, wholeSince: base.wholeSince } : { ...key, body: packed } };
}

/** The row of a body that was told by the one before, told whole; undefined when it is, or has no text here. */
export function wholeRow({ id, version, token, body, text, wholeSince }: KeptBody): Row | undefined {
  if (wholeSince === version || text === undefined) return undefined;
  const { story: _told, ...rest } = body;
  return { ...rowKeys.body(id, version, token), body: packJson({ ...rest, story: JSON.parse(text) }) };
}

function unitsOf(packedBytes: number): number {
  return Math.ceil((packedBytes + rowBytes) / 1024);
}

/** Where the story of a save lies when it is not in its row. */
export function nameOf({ id, version, token }: Pick<KeptBody, 'id' | 'version' | 'token'>): string {
  return `${id}/${String(version).padStart(8, '0')}-${token}`;
}

/** The body of the head's own version. Written before the head was; a row that is not seen yet is asked for properly. */
export async function newestBody(head: StoredHead, table: Table): Promise<KeptBody> {
  const key = rowKeys.body(head.id, head.version, head.lineage[0] ?? '');
  const row = (await table.get(key, false)) ?? (await table.get(key));
  if (row === undefined) throw lost(head);
  const kept = keptIn(row, head.id);
  if (kept.wholeSince === kept.version) return kept;
  for (const consistent of [false, true])
    for await (const each of bodiesBetween(head.id, kept.wholeSince, head.version, table, consistent))
      if (each.token === kept.token && each.version === kept.version && each.text !== undefined) return each;
  throw lost(head);
}

/** The story of the body, undefined where it was erased. */
export async function storyIn(kept: KeptBody, shelf: Shelf): Promise<Story | undefined> {
  if (!kept.spilled) return kept.body.story;
  const bytes = await shelf.find(nameOf(kept));
  return bytes && Story.parse(unpackJson(bytes));
}

/** The newest version is never erased, so its text must be there. */
export function lost({ id }: Pick<StoredHead, 'id'>): Error {
  return new Error(`story-store: ${id} has lost the text of its newest version`);
}

/** The body of a version up to the head's; undefined when it is not there. */
export async function bodyOf(head: StoredHead, version: number, table: Table): Promise<KeptBody | undefined> {
  const known = tokenOf(head, version);
  const found = await bodiesAt(head.id, version, table);
  if (known !== undefined) return found.find(({ token }) => token === known);
  if (found.length < 2) return found[0];
  const winner = (await bodyOf(head, version + 1, table))?.body.after;
  return found.find(({ token }) => token === winner);
}

/** All bodies of one version, lost saves too. */
async function bodiesAt(id: StoryId, version: number, table: Table): Promise<KeptBody[]> {
  let first = version;
  for (;;) {
    const found: KeptBody[] = [];
    for await (const kept of bodiesBetween(id, first, version, table))
      if (kept.version === version) found.push(kept);
    const needed = Math.min(version, ...found.map(({ wholeSince }) => wholeSince));
    if (needed >= first) return found;
    first = needed;
  }
}

/**
 * All bodies of those versions, lost saves too, oldest version first, one at a time: a story may have very many. One that is
 * told by a body before `first` has no story here.
 */
export async function* bodiesBetween(
  id: StoryId,
  first: number,
  last: number,
  table: Table,
  consistent = true,
): AsyncGenerator<KeptBody, void, undefined> {
  const range = {
    pk: rowKeys.story(id),
    from: bodiesOf(first),
    upTo: `${bodiesOf(last)}~`,
    consistent,
  };
  const texts = new Map<string, KeptBody>();
  for await (const row of table.query(range)) {
    const kept = keptIn(row, id, texts);
    for (const [save, { version }] of texts) if (version < kept.version - 1) texts.delete(save);
    texts.set(`${kept.version} ${kept.token}`, kept);
    yield kept;
  }
}

/** What is on the way to the head, oldest first: saves that lost are left out. */
export function lineOf(head: StoredHead, told: readonly Told[]): Told[] {
  const bySave = new Map(told.map((save) => [`${save.version} ${save.token}`, save]));
  const line: Told[] = [];
  let token: string | undefined = head.lineage[0];
  for (let version = head.version; version >= 1; version--) {
    const save = bySave.get(`${version} ${token}`);
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

/** The body without what readers may no longer read: that there was such a version, when, and which reports led to it. */
export function withoutText({ change, toldAt, after }: StoredBody): StoredBody {
  return { change: { ...change, headline: '' }, toldAt, after };
}

/** `before`: bodies of the version before, by which this one may be told. */
function keptIn(row: Row, id: StoryId, before?: ReadonlyMap<string, KeptBody>): KeptBody {
  const { body: packed, spilled = false, wholeSince } = StoredRow.parse(row);
  const [, version, token] = BodyPlace.parse(row.sk.split('#'));
  const { story: whole, delta, ...body } = Body.parse(unpackJson(packed));
  const base = before?.get(`${version - 1} ${body.after}`)?.text;
  const text = delta === undefined ? textOf(whole) : toldBy(base, delta);
  const story = text === undefined ? undefined : Story.parse(whole ?? JSON.parse(text));
  return { id, version, token, spilled, body: { ...body, story }, text, wholeSince: wholeSince ?? version };
}

function textOf(story: unknown): string | undefined {
  return story === undefined ? undefined : JSON.stringify(story);
}

function toldBy(base: string | undefined, { of, pieces }: StoryDelta): string | undefined {
  return base === undefined || digestOf(base) !== of ? undefined : applyDelta(base, pieces);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}
