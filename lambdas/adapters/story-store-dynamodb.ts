import { randomBytes } from 'node:crypto';
import { rowKeys } from '#adapters/row-keys.ts';
import {
  bodiesBetween,
  bodyOf,
  bodyRows,
  carries,
  lineOf,
  newestBody,
  type StoredBody,
  withoutText,
} from '#adapters/story-bodies.ts';
import { changeRow, changesAfter } from '#adapters/story-changes.ts';
import { headIn, headRow, type StoredHead, tokenOf } from '#adapters/story-head-row.ts';
import { listStories } from '#adapters/story-list.ts';
import type { Condition, Row, Table } from '#adapters/table-dynamodb.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Clock, StorySave, StoryStore } from '#core/ports.ts';

export interface StoryStoreOptions {
  /**
   * How long a change is kept from readers of the list of changes, so that no slower save slips in behind one of them.
   * A save that takes longer than three quarters of it is given up; the rest is for clocks that differ.
   */
  changesHorizonMs?: number;
}

const defaultHorizonMs = 4_000;

/**
 * Stories as rows: one head, one body a version, one line in the list of changes. The head is written last and by a
 * condition: it alone decides which save won, and rows that a lost or broken save left behind are known by their token.
 */
export function makeStoryStore(table: Table, clock: Clock, options: StoryStoreOptions = {}): StoryStore {
  const horizonMs = options.changesHorizonMs ?? defaultHorizonMs;
  const findHead = async (id: StoryId) => {
    const row = await table.get(rowKeys.head(id));
    return row && headIn(row);
  };
  return {
    async findHead(id) {
      const head = await findHead(id);
      return head && { id: head.id, version: head.version, madeOf: head.madeOf, card: head.card };
    },
    async findStory(id, version) {
      const head = await findHead(id);
      if (head === undefined || (version ?? 1) < 1 || (version ?? 1) > head.version) return undefined;
      if (version === undefined || version === head.version) return (await newestBody(head, table)).story;
      const body = await bodyOf(head, version, table);
      return body && shown(body, head).story;
    },
    async save(saved, seenVersion) {
      const before = await findHead(saved.story.id);
      if ((before?.version ?? 0) !== seenVersion) return false;
      const due = prepare(saved, before, clock.now());
      await Promise.all([
        table.putAll(due.rows.slice(1)),
        ...due.rows.slice(0, 1).map((row) => table.put(row)),
      ]);
      if (!(await putHead(due, horizonMs, table, clock))) {
        const now = await findHead(saved.story.id);
        // Refused, yet this very save stands: the answer to an earlier attempt at the same call was lost on the way.
        if (now === undefined || tokenOf(now, due.head.version) !== due.token) {
          await table.remove(due.rows);
          return false;
        }
      }
      if (due.head.erase.length > 0) await erase(due.head, table);
      return true;
    },
    list: (filter, limit, after) => listStories(filter, limit, after, table),
    changes: (after, limit) => changesAfter(after, limit, shifted(clock.now(), -horizonMs), table),
    async historyOf(id) {
      const head = await findHead(id);
      if (head === undefined) return [];
      const line = lineOf(head, await bodiesBetween(id, 1, head.version, table));
      return line.map(({ version, body }) => (version === head.version ? body : shown(body, head)).change);
    },
  };
}

/** An earlier version as readers see it while an erasure has not come to its end. */
function shown(body: StoredBody, head: StoredHead): StoredBody {
  return carries(body, new Set(head.erase)) ? withoutText(body) : body;
}

interface Due {
  token: string;
  head: StoredHead;
  /** What is written before the head: the line in the list of changes, then the body. */
  rows: Row[];
  before: StoredHead | undefined;
}

function prepare(
  { story, card, madeOf, change, erase }: StorySave,
  before: StoredHead | undefined,
  now: Instant,
): Due {
  const token = randomBytes(4).toString('hex');
  const version = (before?.version ?? 0) + 1;
  // Clocks of two machines differ: a later version is never told before an earlier one.
  const toldAt = before === undefined || now > before.toldAt ? now : shifted(before.toldAt, 1);
  const bodies = bodyRows(story.id, version, token, { change, story, toldAt, after: before?.lineage[0] });
  const head: StoredHead = {
    ...{ id: story.id, version, madeOf, card, toldAt, parts: bodies.length },
    lineage: [token, ...(before?.lineage ?? [])],
    // What an earlier save did not live to erase is erased with this one.
    erase: [...new Set([...(before?.erase ?? []), ...erase])],
  };
  return { token, head, rows: [changeRow(change, version, toldAt, token), ...bodies], before };
}

/** @throws when the save took so long that a reader of the changes may have passed its place; then nothing is shown of it. */
async function putHead(
  { head, before }: Due,
  horizonMs: number,
  table: Table,
  clock: Clock,
): Promise<boolean> {
  const row = headRow(head);
  if (horizonMs === 0) return table.put(row, over(before));
  const leftMs = (horizonMs * 3) / 4 - (epochMsOf(clock.now()) - epochMsOf(head.toldAt));
  if (leftMs <= 0) throw new Error(`story-store: saving ${head.id} took too long to be told in order`);
  return table.put(row, over(before), Math.ceil(leftMs));
}

function over(before: StoredHead | undefined): Condition {
  return before === undefined
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: 'version = :seen', values: { ':seen': before.version } };
}

/**
 * Takes the text of the named reports out of every earlier version and out of the list of changes, then says in the head
 * that this is done. Readers are not shown those versions from the moment the head was saved.
 */
async function erase(head: StoredHead, table: Table): Promise<void> {
  const gone: ReadonlySet<ReportId> = new Set(head.erase);
  for (const kept of await bodiesBetween(head.id, 1, head.version - 1, table)) {
    if (!carries(kept.body, gone)) continue;
    const body = withoutText(kept.body);
    const [row] = bodyRows(head.id, kept.version, kept.token, body);
    if (row === undefined) continue;
    await table.put(changeRow(body.change, kept.version, body.toldAt, kept.token));
    await table.put(row);
    if (kept.keys.length > 1) await table.remove(kept.keys.slice(1));
  }
  // Refused when a newer version was saved meanwhile: that one has taken the task over.
  await table.put(headRow({ ...head, erase: [] }), {
    expression: 'version = :seen AND begins_with(lineage, :own)',
    values: { ':seen': head.version, ':own': head.lineage[0] ?? '' },
  });
}
