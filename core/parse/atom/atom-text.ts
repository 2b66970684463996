// Atom's text constructs (RFC 4287 section 3.1; Atom 0.3 `mode`): what kind of text an element holds, and that text, plain.
import { decodeBase64 } from '#core/parse/base64.ts';
import { oneLine, paragraphsOfHtml, paragraphsOfText, titleOfHtml } from '#core/parse/plain-text.ts';
import { childrenOf, contentOf, markupOf, ownTextOf, type XmlElement } from '#core/parse/xml-tree.ts';

interface AtomText {
  kind: 'text' | 'html';
  value: string;
}

/** One line: titles, names. Type `text` is taken literally, as the standard says: `&lt;b&gt;` is four characters and a `b`. */
export function atomLine(element: XmlElement): string {
  const { kind, value } = atomText(element);
  return kind === 'html' ? titleOfHtml(value) : oneLine(value);
}

/** Paragraphs of a summary or content. Text that says it is plain and yet holds block markup is read as the HTML it is. */
export function atomParagraphs(element: XmlElement): string[] {
  const { kind, value } = atomText(element);
  const isHtml = kind === 'html' || /<(?:p|br|div|ul|img|a)\b[^<>]*>/i.test(value);
  return isHtml ? paragraphsOfHtml(value) : paragraphsOfText(value);
}

function atomText(element: XmlElement): AtomText {
  const type = (element.attributes.get('type') ?? 'text').trim().toLowerCase();
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  if (element.attributes.has('src')) return { kind: 'text', value: '' }; // lies elsewhere; never fetched
  if (mode === 'base64' || isBinary(type, mode)) return base64Text(element, type);
  if (childrenOf(element).length > 0) return { kind: 'html', value: markupOf(element) };
  // XHTML whose div is missing: its text is still markup.
  if (type === 'xhtml' || type === 'application/xhtml+xml') return { kind: 'html', value: markupOf(element) };
  return { kind: /^(?:html|text\/html)$/.test(type) ? 'html' : 'text', value: ownTextOf(element) };
}

/** A MIME type that is neither text nor XML means base64 (RFC 4287 section 4.1.3.3); Atom 0.3 says so by `mode` alone. */
function isBinary(type: string, mode: string | undefined): boolean {
  return mode === undefined && type.includes('/') && !/^text\/|\+xml$|\/xml$/.test(type);
}

function base64Text(element: XmlElement, type: string): AtomText {
  const decoded = decodeBase64(contentOf(element));
  if (decoded === undefined) return { kind: 'text', value: contentOf(element) };
  if (/^(?:image|audio|video|font)\//.test(type)) return { kind: 'text', value: '' };
  return { kind: type === 'text/plain' || type === 'text' ? 'text' : 'html', value: decoded };
}
