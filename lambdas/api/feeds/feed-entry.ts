import type { StoryCard } from '#core/story.ts';

/** A feed in the form that all three formats need; addresses are absolute. */
export interface Feed {
  title: string;
  home: string;
  /** The address of the whole feed, for each of its pages. */
  id: string;
  self: string;
  next?: string | undefined;
  updatedAt: string;
  cards: readonly StoryCard[];
}

/** The id of a story in every feed: the same for every deployment address. */
export function feedIdOf({ id }: StoryCard): string {
  return `urn:x-dateline:${id}`;
}

/** The text below the headline: datelines, standfirst, and the agencies. */
export function gistOf({ datelineText, summary, agencies }: StoryCard): string {
  const opening = datelineText === '' ? summary : `${datelineText} ${summary}`;
  return `${opening} (${agencies.join(', ')})`;
}

/** `text` for XML: escaped, and without the characters that XML 1.0 (section 2.2) cannot hold. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
  );
}
