// Renders a story as plain agency copy: date, byline, datelines, paragraphs.
import type { Story } from '#core/story.ts';

/**
 * `15-01-2022`, the byline, the datelines with the first paragraph, then the other paragraphs, one line each,
 * with a final line break. Empty lines are omitted. A story without sentences shows its headline.
 */
export function renderCopy(story: Story): string {
  const paragraphs = story.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const [first = story.headline, ...rest] = paragraphs;
  const opening = story.datelineText === '' ? first : `${story.datelineText} ${first}`;
  const lines = [dayFirst(story.filedOn), story.byline, opening, ...rest];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

/**
 * `2022-01-15` as `15-01-2022`, the usual order in regional agency copy; other text is returned unchanged.
 */
function dayFirst(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match === null ? day : `${match[3]}-${match[2]}-${match[1]}`;
}
