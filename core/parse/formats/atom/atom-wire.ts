// Atom documents: feed, entries, and text constructs (RFC 4287 section 3.1; Atom 0.3 `mode`) as plain text.
import { paragraphsOfHtml, paragraphsOfText, titleOfHtml, titleOfText } from '#core/parse/text/plain-text.ts';
import {
  childrenOf,
  contentOf,
  markupOf,
  ownTextOf,
  readXmlTree,
  type XmlElement,
} from '#core/parse/xml/xml-tree.ts';

interface AtomText {
  kind: 'text' | 'html';
  value: string;
}

/** One line: titles, names. Type `text` is taken literally, as the standard says: `&lt;b&gt;` is four characters and a `b`. */
export function atomLine(element: XmlElement): string {
  const { kind, value } = atomText(element);
  return kind === 'html' ? titleOfHtml(value) : titleOfText(value);
}

/** Paragraphs of a summary or content. Text declared as plain that holds block markup is read as HTML. */
export function atomParagraphs(element: XmlElement): string[] {
  const { kind, value } = atomText(element);
  const isHtml = kind === 'html' || /<(?:p|br|div|ul|img|a)\b[^<>]*>/i.test(value);
  return isHtml ? paragraphsOfHtml(value) : paragraphsOfText(value);
}

function atomText(element: XmlElement): AtomText {
  const type = (element.attributes.get('type') ?? 'text').trim().toLowerCase();
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  if (element.attributes.has('src')) return { kind: 'text', value: '' }; // never fetched
  if (mode === 'base64' || isBinary(type, mode)) return base64Text(element, type);
  if (childrenOf(element).length > 0) return { kind: 'html', value: markupOf(element) };
  // XHTML without its div: the text is still markup.
  if (type === 'xhtml' || type === 'application/xhtml+xml') return { kind: 'html', value: markupOf(element) };
  return { kind: /^(?:html|text\/html)$/.test(type) ? 'html' : 'text', value: ownTextOf(element) };
}

/**
 * A MIME type that is neither text nor XML means base64 (RFC 4287 section 4.1.3.3); Atom 0.3 declares it by `mode`
 * alone.
 */
function isBinary(type: string, mode: string | undefined): boolean {
  return mode === undefined && type.includes('/') && !/^text\/|\+xml$|\/xml$/.test(type);
}

function base64Text(element: XmlElement, type: string): AtomText {
  const decoded = decodeBase64(contentOf(element));
  if (decoded === undefined) return { kind: 'text', value: contentOf(element) };
  if (/^(?:image|audio|video|font)\//.test(type)) return { kind: 'text', value: '' };
  return { kind: type === 'text/plain' || type === 'text' ? 'text' : 'html', value: decoded };
}

export interface AtomFeed {
  /** The feed element, or the nameless root of a document that is a single entry. */
  feed: XmlElement;
  /** Whole `entry` and `at:deleted-entry` elements, in document order. */
  entries: XmlElement[];
  /** Entries that begin and do not end. */
  cutEntries: number;
}

/** Reads Atom tolerantly: entries at any depth, provided their end tag exists. Never throws. */
export function readAtomFeed(text: string): AtomFeed {
  const root = readXmlTree(text);
  const found: AtomFeed = {
    feed: childrenOf(root).find(({ name }) => name === 'feed') ?? root,
    entries: [],
    cutEntries: 0,
  };
  gather(root, found);
  return found;
}

function gather(element: XmlElement, found: AtomFeed): void {
  for (const child of childrenOf(element)) {
    const isEntry = child.name === 'entry' || child.name === 'at:deleted-entry';
    if (isEntry && child.whole) found.entries.push(child);
    else if (isEntry) {
      found.cutEntries++;
      gather(child, found);
    } else if (child.name === 'feed' || element.name === '') gather(child, found);
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64, ignoring white space; undefined when the input is not base64 of UTF-8. */
function decodeBase64(encoded: string): string | undefined {
  const compact = encoded.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(compact)) return undefined;
  const digits = compact.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 6) | alphabet.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // An image, or not base64 at all.
  }
}
