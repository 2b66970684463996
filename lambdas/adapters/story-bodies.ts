import { z } from 'zod';
import { packJson, unpackJson } from '#adapters/packed-json.ts';
import { bodiesOf, rowKeys } from '#adapters/row-keys.ts';
import type { Shelf } from '#adapters/shelf.ts';
import { everyReport, type StoredHead, tokenOf } from '#adapters/story-head-row.ts';
import type { Row, Table } from '#adapters/table-dynamodb.ts';
import type { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Change, Story } from '#core/story.ts';

/**
 * Packed stories from this size on lie on the shelf, and their row only says so. A put of 64 KB takes 64 write units, eight
 * times what S3 asks for one, and a story lives in one partition of 1,000 units a second: docs/data-model.md has the figures.
 */
export const spillFromBytes = 64 * 1024;

/** What one save wrote under its own token: the story, unless it was erased, and the change that led to it. */
const StoredBody = z.object({
  change: Change,
  story: Story.optional(),
  toldAt: Instant,
  /** Token of the save that made the version before: whoever knows the newest token can tell winners from lost saves. */
  after: z.string().optional(),
});
export type StoredBody = z.infer<typeof StoredBody>;

/** A body as its row holds it. `spilled`: the story lies on the shelf, `body.story` is not there. */
export interface KeptBody {
  id: StoryId;
  version: number;
  token: string;
  spilled: boolean;
  body: StoredBody;
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

const StoredRow = z.object({ body: z.instanceof(Uint8Array), spilled: z.boolean().optional() });
const BodyPlace = z.tuple([z.literal('B'), z.coerce.number().int(), z.string(), z.literal('000')]);

/** Row and shelf name hold the token of the save, so that no other save can touch them. */
export function bodyRow({ id, version, token, body }: Omit<KeptBody, 'spilled'>, spillFrom: number): BodyRow {
  const key = rowKeys.body(id, version, token);
  const { story, ...rest } = body;
  const packed = packJson(body);
  if (story === undefined || packed.length < spillFrom) return { row: { ...key, body: packed } };
  const row = { ...key, body: packJson(rest), spilled: true };
  return { row, spill: { name: nameOf({ id, version, token }), bytes: packJson(story) } };
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
  return keptIn(row, head.id);
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
  const found: KeptBody[] = [];
  for await (const kept of bodiesBetween(head.id, version, version, table)) found.push(kept);
  if (known !== undefined) return found.find(({ token }) => token === known);
  if (found.length < 2) return found[0];
  const winner = (await bodyOf(head, version + 1, table))?.body.after;
  return found.find(({ token }) => token === winner);
}

/** All bodies of those versions, lost saves too, oldest version first, one at a time: a story may have very many. */
export async function* bodiesBetween(
  id: StoryId,
  first: number,
  last: number,
  table: Table,
): AsyncGenerator<KeptBody, void, undefined> {
  const range = {
    pk: rowKeys.story(id),
    from: bodiesOf(first),
    upTo: `${bodiesOf(last)}~`,
    consistent: true,
  };
  for await (const row of table.query(range)) yield keptIn(row, id);
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

function keptIn(row: Row, id: StoryId): KeptBody {
  const { body, spilled = false } = StoredRow.parse(row);
  const [, version, token] = BodyPlace.parse(row.sk.split('#'));
  return { id, version, token, spilled, body: StoredBody.parse(unpackJson(body)) };
}
