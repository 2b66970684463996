// Repairs JSON as feeds break it: line breaks in strings, commas at the end of lists, and a document that was cut off.

/** A string, a bracket, or what is between. */
const token = /"(?:[^"\\]|\\[\s\S])*"?|[[\]{}]|[^"[\]{}]+/g;
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Items are in a list of the outermost object. */
const itemDepth = 2;

/** The text as JSON, as far as it can be repaired. A document that was cut off ends after its last whole item. */
export function repairJson(text: string): { text: string; isCut: boolean } {
  const parts: string[] = [];
  const open: string[] = [];
  let whole = { length: 0, close: '' };
  for (const [part] of text.matchAll(token)) {
    const isEnd = part === '}' || part === ']';
    if (part === '{') open.push('}');
    else if (part === '[') open.push(']');
    else if (isEnd) {
      open.pop();
      parts.push((parts.pop() ?? '').replace(/,\s*$/, ''));
    }
    parts.push(part.startsWith('"') ? part.replace(/[\n\r\t]/g, (mark) => escapes[mark] ?? mark) : part);
    // A comment after the document.
    if (isEnd && open.length === 0) break;
    if (part === '}' && open.length === itemDepth)
      whole = { length: parts.length, close: open.toReversed().join('') };
  }
  if (open.length === 0) return { text: parts.join(''), isCut: false };
  return { text: parts.slice(0, whole.length).join('') + whole.close, isCut: true };
}
