import { z } from 'zod';
import { packJson, partsOf, unpackJson } from '#adapters/packed-json.ts';
import { bodiesOf, rowKeys } from '#adapters/row-keys.ts';
import { type StoredHead, tokenOf } from '#adapters/story-head-row.ts';
import type { Row, Table } from '#adapters/table-dynamodb.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Change, Story } from '#core/story.ts';

/** What one save wrote under its own token: the story, unless it was erased, and the change that led to it. */
export const StoredBody = z.object({
  change: Change,
  story: Story.optional(),
  toldAt: Instant,
  /** Token of the save that made the version before: whoever knows the newest token can tell winners from lost saves. */
  after: z.string().optional(),
});
export type StoredBody = z.infer<typeof StoredBody>;

/** A body with where it lies. */
export interface KeptBody {
  version: number;
  token: string;
  keys: Pick<Row, 'pk' | 'sk'>[];
  body: StoredBody;
}

const BodyRow = z.object({ parts: z.number().int().min(1), body: z.instanceof(Uint8Array) });
const BodyPlace = z.tuple([z.literal('B'), z.coerce.number().int(), z.string(), z.string()]);

/** The rows that a body takes; their keys hold the token of the save, so that no other save can touch them. */
export function bodyRows(id: StoryId, version: number, token: string, body: StoredBody): Row[] {
  const chunks = partsOf(packJson(body));
  return chunks.map((chunk, part) => ({
    ...rowKeys.body(id, version, token, part),
    parts: chunks.length,
    body: chunk,
  }));
}

/** The body of the head's own version. Written before the head was; a row that is not seen yet is asked for properly. */
export async function newestBody(head: StoredHead, table: Table): Promise<StoredBody> {
  const keys = Array.from({ length: head.parts }, (_, part) =>
    rowKeys.body(head.id, head.version, head.lineage[0] ?? '', part),
  );
  const rows = await Promise.all(
    keys.map(async (key) => (await table.get(key, false)) ?? (await table.get(key))),
  );
  const parts = rows.flatMap((row) => (row === undefined ? [] : [row]));
  if (parts.length !== keys.length)
    throw new Error(`story-store: ${head.id} has lost the text of its newest version`);
  return joined(parts);
}

/** The body of a version up to the head's; undefined when it is not there. */
export async function bodyOf(
  head: StoredHead,
  version: number,
  table: Table,
): Promise<StoredBody | undefined> {
  const known = tokenOf(head, version);
  const bodies = await bodiesBetween(head.id, version, known === undefined ? version + 1 : version, table);
  const found = bodies.filter((body) => body.version === version);
  if (known !== undefined) return found.find(({ token }) => token === known)?.body;
  if (found.length < 2) return found[0]?.body;
  const winner = (await bodyOf(head, version + 1, table))?.after;
  return found.find(({ token }) => token === winner)?.body;
}

/** All bodies of those versions, lost saves too, oldest version first. */
export async function bodiesBetween(
  id: StoryId,
  first: number,
  last: number,
  table: Table,
): Promise<KeptBody[]> {
  const range = {
    pk: rowKeys.story(id),
    from: bodiesOf(first),
    upTo: `${bodiesOf(last)}~`,
    consistent: true,
  };
  const parts = new Map<string, Row[]>();
  for await (const row of table.query(range)) {
    const save = row.sk.slice(0, row.sk.lastIndexOf('#'));
    parts.set(save, [...(parts.get(save) ?? []), row]);
  }
  return [...parts.values()].flatMap((rows) => keptIn(rows) ?? []);
}

/** The bodies that are on the way to the head, oldest first: those of saves that lost are left out. */
export function lineOf(head: StoredHead, bodies: readonly KeptBody[]): KeptBody[] {
  const line: KeptBody[] = [];
  let token = head.lineage[0];
  for (let version = head.version; version >= 1; version--) {
    const body = bodies.find((kept) => kept.version === version && kept.token === token);
    if (body === undefined) break;
    line.unshift(body);
    token = body.body.after;
  }
  return line;
}

/** Whether readers of the story would read any of the reports in it. */
export function carries({ story }: StoredBody, reports: ReadonlySet<ReportId>): boolean {
  return story?.sources.some(({ reportIds }) => reportIds.some((id) => reports.has(id))) ?? false;
}

/** The body without what readers may no longer read: that there was such a version, when, and which reports led to it. */
export function withoutText({ change, toldAt, after }: StoredBody): StoredBody {
  return { change: { ...change, headline: '' }, toldAt, after };
}

/** Undefined for what a save that never came to its end left behind. */
function keptIn(rows: readonly Row[]): KeptBody | undefined {
  const [first] = rows;
  if (first === undefined || rows.length < BodyRow.parse(first).parts) return undefined;
  const [, version, token] = BodyPlace.parse(first.sk.split('#'));
  return { version, token, keys: rows.map(({ pk, sk }) => ({ pk, sk })), body: joined(rows) };
}

/** The first row tells how many there are; more of them were left by an erasure that was cut short. */
function joined(rows: readonly Row[]): StoredBody {
  const bytes = rows.map((row) => BodyRow.parse(row));
  return StoredBody.parse(unpackJson(Buffer.concat(bytes.slice(0, bytes[0]?.parts).map(({ body }) => body))));
}
