// HTML bodies as agencies build them: the story between its page furniture. In and out: HTML.

/** Elements that hold no running text: dpa's head of a page, TT's vignette and source line, pictures with their captions. */
const furniture = /<(header|figure)\b|<div class="(?:dat|byline)"/gi;

/**
 * `html` on one line, without heads, figures, and the lines under a headline. An element that does not end is left as it is.
 * Time is linear: an end that is missing is looked for once.
 */
export function withoutFurniture(html: string): string {
  const missing = new Set<string>();
  let kept = '';
  let at = 0;
  for (const match of html.matchAll(furniture)) {
    if (match.index < at) continue;
    const close = `</${match[1]?.toLowerCase() ?? 'div'}>`;
    const end = missing.has(close) ? -1 : html.indexOf(close, match.index);
    if (end < 0) missing.add(close);
    else {
      kept += html.slice(at, match.index);
      at = end + close.length;
    }
  }
  const story = kept + html.slice(at);
  return /<pre\b/i.test(story) ? story : story.replace(/\s+/g, ' ');
}
