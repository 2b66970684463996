// A fast path for HTML bodies: well-formed tags that news sites use. It makes the calls that htmlparser2 would make,
// in a fraction of the time. Any other fragment goes to htmlparser2 as a whole.
import { decodeReferences } from '#core/parse/text/decode-references.ts';

/** Receives the content of a fragment, in order. */
export interface HtmlHandler {
  text(text: string): void;
  /** `<br>`. */
  line(): void;
  /** Start of a table cell. */
  cell(): void;
  /** True when no more content is needed. */
  readonly full: boolean;
  /** End of a paragraph, or start or end of a block. */
  break(): void;
}

interface Tag {
  name: string;
  /** The open elements that it closes when one of them is innermost; as in htmlparser2's own table. */
  ends: ReadonlySet<string>;
  kind: 'inline' | 'block' | 'line' | 'cell';
  /** Never has content. */
  empty: boolean;
}

const none: ReadonlySet<string> = new Set();
const paragraph = new Set(['p']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const known: ReadonlyMap<string, Tag> = new Map([
  ...tags(
    'inline',
    none,
    'abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small',
  ),
  ...tags('inline', none, 'span strike strong sub sup time tt u var label img wbr'),
  ...tags('inline', new Set(['a']), 'a'),
  ...tags('line', none, 'br'),
  ...tags(
    'block',
    paragraph,
    'address article aside blockquote div dl figcaption figure footer header hr main ol',
  ),
  ...tags('block', paragraph, 'p section table ul'),
  ...tags('block', headings, 'h1 h2 h3 h4 h5 h6'),
  ...tags('block', none, 'center caption thead'),
  ...tags('block', new Set(['li']), 'li'),
  ...tags('block', new Set(['dd', 'dt']), 'dd dt'),
  ...tags('block', new Set(['thead', 'tbody']), 'tbody tfoot'),
  ...tags('block', new Set(['tr', 'th', 'td']), 'tr'),
  ...tags('cell', new Set(['th']), 'th'),
  ...tags('cell', new Set(['thead', 'th', 'td']), 'td'),
]);

function tags(kind: Tag['kind'], ends: ReadonlySet<string>, names: string): [string, Tag][] {
  const empty = new Set(['br', 'hr', 'img', 'wbr']);
  return names.split(' ').map((name) => [name, { name, ends, kind, empty: empty.has(name) }]);
}

/** The limit for htmlparser2 (plain-text.ts): beyond it the two would separate paragraphs differently. */
const mostTags = 9_999;
const attributesAndEnd = /(?:\s+[A-Za-z][\w:.-]*(?:="[^"]*"|='[^']*')?)*\s*\/?>/y;

/**
 * Walks `html` and makes the calls that htmlparser2 would make for it, in linear time.
 * @returns false for markup outside the simple subset; the calls made until then are void.
 */
export function walkSimpleHtml(html: string, calls: HtmlHandler): boolean {
  const open: Tag[] = [];
  let seen = 0;
  for (let at = 0; ; ) {
    const tagAt = html.indexOf('<', at);
    const textEnd = tagAt < 0 ? html.length : tagAt;
    if (textEnd > at) calls.text(decodeReferences(html.slice(at, textEnd)));
    if (tagAt < 0 || calls.full) break;
    const closes = html.charCodeAt(tagAt + 1) === 47;
    const nameAt = tagAt + (closes ? 2 : 1);
    const nameEnd = endOfName(html, nameAt);
    const name = html.slice(nameAt, nameEnd);
    const tag = known.get(name) ?? known.get(name.toLowerCase());
    const tagEnd = endOfTag(html, nameEnd);
    if (tag === undefined || tagEnd < 0 || ++seen > mostTags) return false;
    if (closes) endTag(open, tag, calls);
    else startTag(open, tag, calls);
    at = tagEnd;
  }
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

/** The offset after the tag's `>`; -1 when something other than plain attributes precedes it. */
function endOfTag(html: string, nameEnd: number): number {
  if (html.charCodeAt(nameEnd) === 62) return nameEnd + 1;
  attributesAndEnd.lastIndex = nameEnd;
  return attributesAndEnd.test(html) ? attributesAndEnd.lastIndex : -1;
}

function startTag(open: Tag[], tag: Tag, calls: HtmlHandler): void {
  while (tag.ends.has(open.at(-1)?.name ?? '')) pop(open, calls);
  if (tag.kind === 'block') calls.break();
  else if (tag.kind === 'line') calls.line();
  else if (tag.kind === 'cell') calls.cell();
  if (!tag.empty) open.push(tag);
}

/**
 * An end tag also closes open elements inside its element. One without an element closes nothing, but `</p>` and
 * `</br>` make a break.
 */
function endTag(open: Tag[], tag: Tag, calls: HtmlHandler): void {
  const level = open.lastIndexOf(tag);
  while (level >= 0 && open.length > level) pop(open, calls);
  if (level >= 0) return;
  if (tag.name === 'p') calls.break();
  if (tag.name === 'br') calls.line();
}

function pop(open: Tag[], calls: HtmlHandler): void {
  if (open.pop()?.kind === 'block') calls.break();
}
