import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { BadCursor } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import type { StoryCard } from '#core/story.ts';

/** A place in the list of stories: just after the story `id`, when it was last updated at `updatedAt`. */
export type ListPosition = Pick<StoryCard, 'updatedAt' | 'id'>;

/** The position as text that callers hand back; safe in a URL. */
export function listCursorOf({ updatedAt, id }: ListPosition): string {
  return Buffer.from(`${updatedAt}#${id}`).toString('base64url');
}

/** @throws BadCursor on any text that listCursorOf does not give. */
export function readListCursor(cursor: string): ListPosition {
  const [updatedAt, id] = Buffer.from(cursor, 'base64url').toString().split('#');
  const position = { updatedAt: Instant.safeParse(updatedAt).data, id: StoryId.safeParse(id).data };
  if (position.updatedAt !== undefined && position.id !== undefined) {
    const read = { updatedAt: position.updatedAt, id: position.id };
    if (listCursorOf(read) === cursor) return read;
  }
  throw new BadCursor('story-store: this list gave no such cursor');
}

/** Orders the list: newest `updatedAt` first, of equal ones the greatest id. */
export function compareListPositions(a: ListPosition, b: ListPosition): number {
  return compareText(b.updatedAt, a.updatedAt) || compareText(b.id, a.id);
}
