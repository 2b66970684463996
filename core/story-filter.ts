import type { Instant } from '#core/instant.ts';
import type { StoryCard } from '#core/story.ts';

/** The filter of a list of stories; all conditions must hold. Times refer to `updatedAt`; `q` is words, all of which must occur. */
export interface StoryFilter {
  since?: Instant | undefined;
  until?: Instant | undefined;
  place?: string | undefined;
  agency?: string | undefined;
  lang?: string | undefined;
  topic?: string | undefined;
  status?: string | undefined;
  /** At least this many independent origins. */
  origins?: number | undefined;
  q?: string | undefined;
}

/**
 * Whether a card is in the list that `filter` asks for. Withdrawn and merged stories are in none but that of their own
 * status. Case does not count; `since` and `until` are both included; `q` is matched by whole words.
 */
export function matchesFilter(card: StoryCard, filter: StoryFilter): boolean {
  const { since, until, place, agency, lang, topic, status, origins, q } = filter;
  return (
    (status === undefined ? !isHidden(card.status) : card.status === status) &&
    (since === undefined || card.updatedAt >= since) &&
    (until === undefined || card.updatedAt <= until) &&
    (place === undefined || holds(card.places, place)) &&
    (agency === undefined || holds(card.agencies, agency)) &&
    (topic === undefined || holds(card.topics, topic)) &&
    (lang === undefined || [card.language, ...card.languages].some((tag) => isInRange(tag, lang))) &&
    (origins === undefined || card.origins >= origins) &&
    (q === undefined || hasWords(card, q))
  );
}

/** Whether stories of this status are kept out of the list of current stories. */
export function isHidden(status: string): boolean {
  return status === 'withdrawn' || status === 'merged';
}

/** Basic filtering of language tags: `en` matches `en` and `en-GB`, not `eng`. @see https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1 */
function isInRange(tag: string, range: string): boolean {
  return `${folded(tag)}-`.startsWith(`${folded(range)}-`);
}

function holds(names: readonly string[], name: string): boolean {
  return names.some((other) => folded(other) === folded(name));
}

function hasWords(card: StoryCard, q: string): boolean {
  const { headline, summary, datelineText, places, agencies, topics } = card;
  const words = new Set(
    wordsOf([headline, summary, datelineText, ...places, ...agencies, ...topics].join(' ')),
  );
  return wordsOf(q).every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
