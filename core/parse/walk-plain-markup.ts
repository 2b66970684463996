// The quick way through HTML of bodies: tags that news sites use, written as they should be. In: a fragment. Out: the same
// calls as htmlparser2 makes, at a fraction of its time; anything else is left to htmlparser2 as a whole.
import { decodeReferences } from '#core/parse/decode-references.ts';

/** What is told of a fragment, in order. */
export interface MarkupCalls {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const paragraph = new Set(['p']);
const none: ReadonlySet<string> = new Set();
/** The tags known here, and which open element (if it is the innermost) each one ends; as in htmlparser2's own table. */
const ends: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...names('abbr acronym b bdi bdo big center cite code del dfn em font i ins kbd mark q s samp small', none),
  ...names('span strike strong sub sup time tt u var label caption br img wbr', none),
  ...names('address article aside blockquote div dl figcaption figure footer header hr main ol p', paragraph),
  ...names('section table ul', paragraph),
  ...names('h1 h2 h3 h4 h5 h6', headings),
  ...names('dd dt', new Set(['dd', 'dt'])),
  ...names('tbody tfoot', new Set(['thead', 'tbody'])),
  ...names('thead', none),
  ...names('a', new Set(['a'])),
  ...names('li', new Set(['li'])),
  ...names('tr', new Set(['tr', 'th', 'td'])),
  ...names('th', new Set(['th'])),
  ...names('td', new Set(['thead', 'th', 'td'])),
]);
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** As many as htmlparser2 is given at once (plain-text.ts): beyond, the two would part paragraphs differently. */
const mostTags = 9_999;
const attributesAndEnd = /(?:\s+[A-Za-z][\w:.-]*(?:="[^"]*"|='[^']*')?)*\s*\/?>/y;

function names(list: string, ended: ReadonlySet<string>): [string, ReadonlySet<string>][] {
  return list.split(' ').map((name) => [name, ended]);
}

/**
 * Walks `html` and makes the calls that htmlparser2 would make of it.
 * @returns false when something in it is out of the ordinary: what was called until then does not count. Time is linear.
 */
export function walkPlainMarkup(html: string, calls: MarkupCalls): boolean {
  const open: string[] = [];
  let tags = 0;
  for (let at = 0; ; ) {
    const tagAt = html.indexOf('<', at);
    const textEnd = tagAt < 0 ? html.length : tagAt;
    if (textEnd > at) calls.text(decodeReferences(html.slice(at, textEnd)));
    if (tagAt < 0) break;
    const closes = html.charCodeAt(tagAt + 1) === 47;
    const nameAt = tagAt + (closes ? 2 : 1);
    const nameEnd = endOfName(html, nameAt);
    const name = html.slice(nameAt, nameEnd).toLowerCase();
    const ended = ends.get(name);
    const tagEnd = endOfTag(html, nameEnd);
    if (ended === undefined || tagEnd < 0 || ++tags > mostTags) return false;
    if (closes) closeTag(open, name, calls);
    else openTag(open, name, ended, calls);
    at = tagEnd;
  }
  while (open.length > 0) calls.close(open.pop() ?? '');
  return true;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && (at === from || code < 48 || code > 57)) break;
  }
  return at;
}

/** The offset after the tag's `>`; -1 when what stands before it is not plain attributes. */
function endOfTag(html: string, nameEnd: number): number {
  if (html.charCodeAt(nameEnd) === 62) return nameEnd + 1;
  attributesAndEnd.lastIndex = nameEnd;
  return attributesAndEnd.test(html) ? attributesAndEnd.lastIndex : -1;
}

function openTag(open: string[], name: string, ended: ReadonlySet<string>, calls: MarkupCalls): void {
  while (open.length > 0 && ended.has(open.at(-1) ?? '')) calls.close(open.pop() ?? '');
  calls.open(name);
  if (empty.has(name)) calls.close(name);
  else open.push(name);
}

/** An end tag ends what is open within its element too; one without an element ends nothing, but `</p>` and `</br>` part. */
function closeTag(open: string[], name: string, calls: MarkupCalls): void {
  const level = empty.has(name) ? -1 : open.lastIndexOf(name);
  while (level >= 0 && open.length > level) calls.close(open.pop() ?? '');
  if (level >= 0 || (name !== 'p' && name !== 'br')) return;
  calls.open(name);
  calls.close(name);
}
