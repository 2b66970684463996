import { z } from 'zod';
import {
  compareListPositions,
  type ListPosition,
  listCursorOf,
  readListCursor,
} from '#adapters/list-cursor.ts';
import { isHidden, matchesFilter } from '#adapters/matches-filter.ts';
import { mergeSorted } from '#adapters/merge-sorted.ts';
import { rowKeys, shards } from '#adapters/row-keys.ts';
import { headIn } from '#adapters/story-head-row.ts';
import type { Row, Table } from '#adapters/table-dynamodb.ts';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { CardPage, StoryFilter } from '#core/ports.ts';
import type { StoryCard } from '#core/story.ts';

/** Cards looked at for one page; a filter that few stories match gives a short page, and `next` goes on from there. */
const mostCardsRead = 500;

const Entry = z.object({ ls: z.string() });
const EntryPlace = z.tuple([Instant, StoryId]);

/**
 * One page of the list: eight partitions of the index are read side by side, then the heads themselves. A story that moves
 * up while the list is read page by page is not given a second time; it is at its newer place, before this page.
 */
export async function listStories(
  filter: StoryFilter,
  limit: number,
  after: string | undefined,
  table: Table,
): Promise<CardPage> {
  const start = after === undefined ? undefined : readListCursor(after);
  const entries = entriesOf(filter, limit, start, table);
  const page = new Map<StoryId, StoryCard>();
  let last: ListPosition | undefined;
  let ahead: ListPosition[] = [];
  for (let read = 0; ; ) {
    const most = page.size === limit ? 1 : Math.min(100, Math.max(limit - page.size, read));
    if (ahead.length === 0) ahead = await take(entries, most);
    if (ahead.length === 0) return { cards: inOrder(page) };
    if (page.size === limit || read >= mostCardsRead) break;
    const cards = await cardsOf(ahead, table);
    while (page.size < limit && ahead.length > 0) {
      last = ahead.shift();
      read++;
      const card = last && cards.get(last.id);
      if (card && isAfter(card, start) && matchesFilter(card, filter)) page.set(card.id, card);
    }
  }
  return last === undefined ? { cards: inOrder(page) } : { cards: inOrder(page), next: listCursorOf(last) };
}

function entriesOf(filter: StoryFilter, limit: number, start: ListPosition | undefined, table: Table) {
  const list = filter.status !== undefined && isHidden(filter.status) ? 'H' : 'L';
  const ends = [start && placeOf(start), filter.until && `${filter.until}#~`].filter(
    (end) => end !== undefined,
  );
  const upTo = ends.sort()[0];
  const from = filter.since;
  const none = from !== undefined && upTo !== undefined && from > upTo;
  const range = { ...(from && { from }), ...(upTo && { upTo }), pageSize: Math.min(limit, 100) };
  const lists = (none ? [] : shards).map((shard) =>
    table.query({ ...range, pk: `${list}#${shard}`, index: 'list', newestFirst: true }),
  );
  return mergeSorted(
    lists.map((rows) => positionsIn(rows, start)),
    compareListPositions,
  );
}

/** Without the start itself, which the page before ended with. */
async function* positionsIn(
  rows: AsyncIterable<Row>,
  start: ListPosition | undefined,
): AsyncGenerator<ListPosition, void, undefined> {
  for await (const row of rows) {
    const [updatedAt, id] = EntryPlace.parse(Entry.parse(row).ls.split('#'));
    const position = { updatedAt, id };
    if (isAfter(position, start)) yield position;
  }
}

async function take(
  entries: AsyncGenerator<ListPosition, void, undefined>,
  most: number,
): Promise<ListPosition[]> {
  const taken: ListPosition[] = [];
  while (taken.length < most) {
    const next = await entries.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function cardsOf(entries: readonly ListPosition[], table: Table): Promise<Map<StoryId, StoryCard>> {
  const keys = [...new Set(entries.map(({ id }) => id))].map(rowKeys.head);
  // The newest state: a story that was withdrawn a moment ago is not listed.
  const heads = (await table.getAll(keys, true)).map(headIn);
  return new Map(heads.map(({ id, card }) => [id, card]));
}

function inOrder(page: ReadonlyMap<StoryId, StoryCard>): StoryCard[] {
  return [...page.values()].sort(compareListPositions);
}

function isAfter(position: ListPosition, start: ListPosition | undefined): boolean {
  return start === undefined || compareListPositions(position, start) > 0;
}

function placeOf({ updatedAt, id }: ListPosition): string {
  return `${updatedAt}#${id}`;
}
