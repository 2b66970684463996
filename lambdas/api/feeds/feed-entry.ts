import type { StoryCard } from '#core/story.ts';

/** A feed as readers of all three forms need it; addresses are absolute. */
export interface Feed {
  title: string;
  home: string;
  /** The address of the whole feed, whichever of its pages this is. */
  id: string;
  self: string;
  next?: string | undefined;
  updatedAt: string;
  cards: readonly StoryCard[];
}

/** The id of a story in every feed: the same wherever it is served from. */
export function feedIdOf({ id }: StoryCard): string {
  return `urn:x-dateline:${id}`;
}

/** What a reader sees below the headline: datelines, standfirst, and who carries it. */
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
