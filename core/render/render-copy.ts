// Agency copy: a story as a desk would file it. In: a story. Out: plain text: date, byline, datelines, paragraphs.
import type { Story } from '#core/story.ts';

/**
 * `15-01-2022`, the byline, then the first paragraph after the datelines, then the others, one line each; ends in a line break.
 * Lines that a story has nothing for are left out; a story without sentences shows its headline.
 */
export function renderCopy(story: Story): string {
  const paragraphs = story.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const [first = story.headline, ...rest] = paragraphs;
  const opening = story.datelineText === '' ? first : `${story.datelineText} ${first}`;
  const lines = [dayFirst(story.filedOn), story.byline, opening, ...rest];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

/** `2022-01-15` as `15-01-2022`, the way agency copy in the region is dated; anything else stays as it is. */
function dayFirst(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match === null ? day : `${match[3]}-${match[2]}-${match[1]}`;
}
