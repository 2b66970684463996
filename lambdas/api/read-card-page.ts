import { Instant } from '#core/instant.ts';
import { BadCursor, type CardPage, type Clock, type StoryStore } from '#core/ports.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';
import type { Refusal } from '#lambdas/api/refuse.ts';
import { filterOf, type StoryQuery } from '#lambdas/api/story-query.ts';

const staleCursor: Refusal = {
  kind: 'bad_cursor',
  field: 'cursor',
  detail:
    'The cursor was altered, is over a day old, or belongs to another query. Leave it out to start again.',
};

/** One page of cards, newest first; `next` is bound to the filter. */
export async function readCardPage(
  query: StoryQuery,
  { stories, clock }: { stories: StoryStore; clock: Clock },
): Promise<CardPage | { refusal: Refusal }> {
  const filter = filterOf(query);
  const now = clock.now();
  const after = query.cursor === undefined ? undefined : openCursor(query.cursor, filter, now);
  if (query.cursor !== undefined && after === undefined) return { refusal: staleCursor };
  try {
    const { cards, next } = await stories.list(filter, Number(query.limit ?? 20), after);
    return { cards, ...(next === undefined ? {} : { next: sealCursor(next, filter, hourOf(now)) }) };
  } catch (fault) {
    if (fault instanceof BadCursor) return { refusal: staleCursor };
    throw fault;
  }
}

/** Cursors are dated by the hour, so that an unchanged list is the same bytes, and a 304, for as long. */
function hourOf(now: Instant): Instant {
  return Instant.parse(`${now.slice(0, 13)}:00:00.000Z`);
}
