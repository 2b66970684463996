// One tag of markup, for the survey. In: text and where the tag's name ends. Out: where the tag ends, and how many attributes it has.

/** The offset after the tag's `>` outside quotes (-1 when there is none), and how many `=` it has outside them. */
export function tagEnd(text: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 62) return { end: at + 1, attributes };
    if (code === 61) {
      attributes++;
      const quote = /\s*(["'])/y;
      quote.lastIndex = at + 1;
      const opened = quote.exec(text);
      if (opened !== null) {
        const closed = text.indexOf(opened[1] ?? '"', quote.lastIndex);
        if (closed < 0) return { end: -1, attributes };
        at = closed;
      }
    }
    at++;
  }
  return { end: -1, attributes };
}
