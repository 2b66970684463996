import { z } from 'zod';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';
import { listOf, rowKeys, shards } from '#adapters/dynamodb/row-keys.ts';
import { headIn } from '#adapters/dynamodb/story-head-row.ts';
import {
  compareListPositions,
  type ListPosition,
  listCursorOf,
  readListCursor,
} from '#adapters/shared/list-cursor.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { CardPage } from '#core/ports.ts';
import type { StoryCard } from '#core/story.ts';
import { matchesFilter, type StoryFilter } from '#core/story-filter.ts';

/** Cards looked at for one page; a filter that few stories match gives a short page, and `next` goes on from there. */
const mostCardsRead = 500;
/** Entries looked at for one page: of a story that changed very often nearly all are of places where it was before. */
const mostEntriesRead = 5_000;

const Entry = z.object({ ls: z.string() });
const EntryPlace = z.tuple([Instant, StoryId]);

/**
 * One page of the list: eight partitions of the index are read side by side, then the heads themselves. Every save that moved
 * its story has left an entry, so a story has entries at places where it was before, and may have one of a save that never
 * came to its end: the head decides where it is. A story that moves up while the list is read page by page is not given a second
 * time; it is at its newer place, before this page.
 */
export async function listStories(
  filter: StoryFilter,
  limit: number,
  after: string | undefined,
  table: Table,
): Promise<CardPage> {
  const start = after === undefined ? undefined : readListCursor(after);
  const entries = entriesOf(listOf(filter.status ?? ''), filter, limit, start, table);
  try {
    return await pageOf(entries, filter, limit, start, table);
  } finally {
    await entries.return();
  }
}

async function pageOf(
  entries: AsyncGenerator<ListPosition, void, undefined>,
  filter: StoryFilter,
  limit: number,
  start: ListPosition | undefined,
  table: Table,
): Promise<CardPage> {
  const list = listOf(filter.status ?? '');
  const cards = new Map<StoryId, StoryCard | undefined>();
  const page = new Map<StoryId, StoryCard>();
  let last: ListPosition | undefined;
  for (let read = 0; read < mostEntriesRead && cards.size < mostCardsRead; ) {
    const ahead = await take(entries, Math.min(100, Math.max(limit + 1 - page.size, read)));
    if (ahead.length === 0) return { cards: inOrder(page) };
    await readCards(ahead, cards, table);
    for (const entry of ahead) {
      const card = cards.get(entry.id);
      if (card && !page.has(card.id) && listOf(card.status) === list && isAt(card, entry, start)) {
        if (page.size === limit) return pageUpTo(last, page);
        if (matchesFilter(card, filter)) page.set(card.id, card);
      }
      last = entry;
      read++;
    }
  }
  return pageUpTo(last, page);
}

function pageUpTo(last: ListPosition | undefined, page: ReadonlyMap<StoryId, StoryCard>): CardPage {
  return last === undefined ? { cards: inOrder(page) } : { cards: inOrder(page), next: listCursorOf(last) };
}

function entriesOf(
  list: 'L' | 'H',
  filter: StoryFilter,
  limit: number,
  start: ListPosition | undefined,
  table: Table,
) {
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

/** Adds the cards that are not there yet. */
async function readCards(
  entries: readonly ListPosition[],
  into: Map<StoryId, StoryCard | undefined>,
  table: Table,
): Promise<void> {
  const asked = [...new Set(entries.map(({ id }) => id))].filter((id) => !into.has(id));
  for (const id of asked) into.set(id, undefined);
  // The newest state: a story that was withdrawn a moment ago is not listed.
  for (const row of await table.getAll(asked.map(rowKeys.head), true)) {
    const { id, card } = headIn(row);
    into.set(id, card);
  }
}

function inOrder(page: ReadonlyMap<StoryId, StoryCard>): StoryCard[] {
  return [...page.values()].sort(compareListPositions);
}

function isAfter(position: ListPosition, start: ListPosition | undefined): boolean {
  return start === undefined || compareListPositions(position, start) > 0;
}

/**
 * Whether the entry leads to a card of this page: one that moved up since, which the index need not know yet, is given here
 * unless it is before the page; one that is further down is given there.
 */
function isAt(card: StoryCard, entry: ListPosition, start: ListPosition | undefined): boolean {
  return isAfter(card, start) && compareListPositions(card, entry) <= 0;
}

function placeOf({ updatedAt, id }: ListPosition): string {
  return `${updatedAt}#${id}`;
}
