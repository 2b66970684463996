// One pass over markup before any parser: depth, counts, and the end of the last whole item, so that limits hold and
// a cut document can be closed. Handles only the syntax needed for that; never recurses.
import { maxDocumentItems, maxXmlElements } from '#core/parse/limits.ts';

export interface MarkupScan {
  /** The first element's name as written, with its prefix; empty when there is none. */
  root: string;
  /** All element names in the root as written, with their prefixes. */
  names: ReadonlySet<string>;
  /** Entities declared by the DOCTYPE; undefined when it declares none. */
  entities: DeclaredEntities | undefined;
  depth: number;
  /** Number of elements. */
  elements: number;
  /** The highest number of attributes of one element. */
  attributes: number;
  /** Number of whole items (item, entry), also those over the limit. */
  items: number;
  /** Number of items within the limits on items and elements. */
  kept: number;
  /** Items that begin and do not end. */
  cutItems: number;
  /** Offset after the last whole item within the caps, and the elements open there, outermost first. */
  itemsEnd: number;
  openThere: readonly string[];
  /** The root element ends; `rootEnd` is the offset after it. */
  whole: boolean;
  rootEnd: number;
  /** Steps that sax needs for declarations: the squares of their lengths (see maxRssParserSteps). */
  declarationSteps: number;
}

/** HTML elements without content: an unclosed one must not count as nesting. `link` and `source` are feed elements. */
export const voidElements: ReadonlySet<string> = new Set(
  'area br col embed hr img input param track wbr'.split(' '),
);

const itemNames = /^(?:[\w.-]+:)?(?:item|entry|deleted-entry)$/i;
const nameAt = /[^\s/>"'=<]+/y;

/** Scans `text` in linear time; never throws. */
export function scanMarkup(text: string): MarkupScan {
  const walk = new Walk(text);
  let at = text.indexOf('<');
  while (at >= 0 && at < text.length) {
    const next = walk.tag(at);
    if (next < 0) break;
    at = text.indexOf('<', next);
  }
  return walk.end();
}

/** The state of a scan: a stack of open elements and the counts. */
class Walk {
  private readonly text: string;
  private readonly open: string[] = [];
  private itemDepth = -1;
  private readonly names = new Set<string>();
  private readonly found = {
    root: '',
    entities: undefined as DeclaredEntities | undefined,
    depth: 0,
    elements: 0,
    attributes: 0,
    items: 0,
    kept: 0,
    cutItems: 0,
    itemsEnd: 0,
    openThere: [] as readonly string[],
    rootEnd: -1,
    declarationSteps: 0,
  };
  constructor(text: string) {
    this.text = text;
  }

  /** Reads the tag at `at` and returns the offset after it; -1 when it does not end. */
  tag(at: number): number {
    const { text } = this;
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
    if (text.startsWith('<!', at)) return this.declaration(at);
    if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
    if (text.startsWith('</', at)) return this.close(at);
    return this.openTag(at);
  }

  end(): MarkupScan {
    const { found } = this;
    if (this.itemDepth >= 0) found.cutItems++;
    return { ...found, names: this.names, whole: found.rootEnd >= 0 };
  }

  private declaration(at: number): number {
    const { text } = this;
    const close = text.indexOf('>', at);
    const bracket = text.indexOf('[', at);
    // sax compares a declaration again at each of its characters (measured: 40 KB take 5 s).
    this.found.declarationSteps += ((close < 0 ? text.length : close) - at) ** 2;
    if (bracket < 0 || close < 0 || bracket > close) return close < 0 ? -1 : close + 1;
    const subsetEnd = /\]\s*>/g;
    subsetEnd.lastIndex = bracket;
    const end = subsetEnd.exec(text) === null ? text.length : subsetEnd.lastIndex;
    this.found.entities = findDeclaredEntities(text.slice(bracket, end)) ?? this.found.entities;
    return end;
  }

  private close(at: number): number {
    const end = after(this.text, '>', at);
    const name = this.text.slice(at + 2, end < 0 ? this.text.length : end - 1).trim();
    const level = end < 0 ? -1 : this.open.lastIndexOf(name);
    if (level < 0) return end;
    this.open.length = level;
    if (this.itemDepth >= level) this.endItem(level, end);
    if (level === 0 && this.found.rootEnd < 0) this.found.rootEnd = end;
    return end;
  }

  private endItem(level: number, end: number): void {
    const { found } = this;
    if (this.itemDepth > level) found.cutItems++;
    else if (++found.items <= maxDocumentItems && found.elements <= maxXmlElements) {
      found.kept++;
      found.itemsEnd = end;
      found.openThere = this.open.slice();
    }
    this.itemDepth = -1;
  }

  private openTag(at: number): number {
    const { text, found, open } = this;
    nameAt.lastIndex = at + 1;
    const name = nameAt.exec(text)?.[0];
    if (name === undefined || !/^[\p{L}_:]/u.test(name)) return at + 1;
    const { end, attributes } = findTagEnd(text, at + 1 + name.length);
    if (end < 0) return -1;
    found.elements++;
    if (found.root === '') found.root = name;
    if (found.rootEnd < 0) this.names.add(name);
    found.attributes = Math.max(found.attributes, attributes);
    const isItem = this.itemDepth < 0 && itemNames.test(name);
    if (isItem) this.itemDepth = open.length;
    open.push(name);
    found.depth = Math.max(found.depth, open.length);
    if (text.charCodeAt(end - 2) === 47 || voidElements.has(name)) {
      open.pop();
      if (isItem) this.endItem(open.length, end);
      if (open.length === 0 && found.rootEnd < 0) found.rootEnd = end;
    }
    return end;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The offset after the tag's `>` outside quotes (-1 when there is none), and the number of `=` outside quotes. */
function findTagEnd(text: string, from: number): { end: number; attributes: number } {
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

/** `modules`: only modules of the document type, in files next to it; `text`: anything else. */
type DeclaredEntities = 'modules' | 'text';

/** `<!ENTITY % nitf SYSTEM "../nitf/dtd/nitf-3-0.dtd">`: a relative path to a DTD, no address and no root. */
const moduleOfType =
  /<!ENTITY\s{1,20}%\s{1,20}[\w.-]{1,60}\s{1,20}(?:SYSTEM|PUBLIC\s{1,20}(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'))\s{1,20}(["'])(?:\.\.\/){0,4}[\w-][\w./-]{0,99}\.(?:dtd|mod)\1\s{0,20}>/g;

/** The entities that `subset` declares; undefined when it declares none. A declaration in a comment counts too. */
function findDeclaredEntities(subset: string): DeclaredEntities | undefined {
  if (!/<!ENTITY/i.test(subset)) return undefined;
  return /<!ENTITY/i.test(subset.replace(moduleOfType, '')) ? 'text' : 'modules';
}
