// The tolerant parser: any markup as a tree of elements, by htmlparser2. Each element records whether its end tag
// exists, so that no reader uses half an item.

import { Parser } from 'htmlparser2';
import { findUrl } from '#core/find-url.ts';
import { maxXmlDepth } from '#core/parse/limits.ts';
import { canonicalName, type Namespaces } from '#core/parse/xml/namespaces.ts';
import { voidElements } from '#core/parse/xml/scan-markup.ts';

/**
 * One element. Names are in lower case with the usual prefix of their namespace ("dc:creator"), whatever the document
 * uses.
 */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Text, CDATA and elements in order. */
  parts: (string | Cdata | XmlElement)[];
  /** Its end tag exists. */
  whole: boolean;
  /** xml:base and xml:lang that apply here. */
  base: string | undefined;
  language: string | undefined;
}
/** A CDATA section in mixed markup. */
interface Cdata {
  cdata: string;
}

/**
 * The tree of `text`, under a nameless root. Unclosed elements end with their parent; deeper nesting than the limit
 * is left out. Never throws.
 */
export function readXmlTree(text: string): XmlElement {
  const root = makeElement('', new Map(), undefined);
  root.whole = true;
  const open: Open[] = [{ element: root, spelt: '', namespaces: new Map() }];
  let cdata: Cdata | undefined;
  // Text arrives in pieces, split at references; it is joined before it is stored.
  let pieces: string[] = [];
  const keepText = (): void => {
    const [first] = pieces;
    if (first !== undefined) open.at(-1)?.element.parts.push(pieces.length === 1 ? first : pieces.join(''));
    pieces = [];
  };
  const parser = new Parser(
    {
      onopentag: (spelt, attributes) => {
        keepText();
        openElement(open, spelt, attributes);
      },
      onclosetag: (spelt, isImplied) => {
        keepText();
        closeElement(open, spelt, isImplied);
      },
      oncdatastart: () => {
        keepText();
        cdata = { cdata: '' };
      },
      oncdataend: () => {
        if (cdata !== undefined) open.at(-1)?.element.parts.push(cdata);
        cdata = undefined;
      },
      ontext: (part) => {
        if (cdata === undefined) pieces.push(part);
        else cdata.cdata += part;
      },
      onend: keepText,
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** Releases the content of an element that has been read: the tree of a long feed takes more memory than its text. */
export function releaseParts(element: XmlElement): void {
  element.parts = [];
}

interface Open {
  element: XmlElement;
  spelt: string;
  namespaces: Namespaces;
}

function openElement(open: Open[], spelt: string, attributes: Readonly<Record<string, string>>): void {
  const parent = open.at(-1);
  if (parent === undefined) return;
  const { name, namespaces } = canonicalName(spelt, attributes, parent.namespaces);
  const element = makeElement(name, attributesOf(attributes), parent.element);
  if (voidElements.has(spelt)) element.whole = true;
  // Deeper elements are followed, so that their end tags match, but not stored.
  if (open.length <= maxXmlDepth) parent.element.parts.push(element);
  if (!voidElements.has(spelt)) open.push({ element, spelt, namespaces });
}

/** Most elements have none and share one empty map, which halves a large tree. */
const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(given);
  if (entries.length === 0) return noAttributes;
  return new Map(entries.map(([key, value]) => [key.toLowerCase(), value]));
}

function closeElement(open: Open[], spelt: string, isImplied: boolean): void {
  const top = open.at(-1);
  if (top === undefined || top.spelt !== spelt || voidElements.has(spelt)) return;
  top.element.whole = !isImplied;
  // A copy frees the spare capacity of an array that grew.
  top.element.parts = top.element.parts.slice();
  open.pop();
}

function makeElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: XmlElement | undefined,
): XmlElement {
  const base = attributes.get('xml:base');
  return {
    name,
    attributes,
    parts: [],
    whole: false,
    base: base === undefined ? parent?.base : (resolveUrl(base, parent?.base) ?? parent?.base),
    language: attributes.get('xml:lang') ?? parent?.language,
  };
}

/** `reference` as an absolute URL, if it or `base` is one. */
export function resolveUrl(reference: string, base: string | undefined): string | undefined {
  const trimmed = reference.trim();
  if (findUrl(trimmed) !== undefined) return trimmed;
  return base === undefined || trimmed === '' ? undefined : findUrl(trimmed, base)?.href;
}

/** The elements directly under `element`, in order. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.parts.filter((part): part is XmlElement => typeof part !== 'string' && 'name' in part);
}

/** The text as XML defines it: references decoded, CDATA unchanged, markup (if any) serialised. */
export function contentOf(element: XmlElement): string {
  const hasMarkup = element.parts.some((part) => typeof part !== 'string' && 'name' in part);
  return hasMarkup ? markupOf(element) : ownTextOf(element);
}

/** Its own text and CDATA, without that of inner elements. */
export function ownTextOf(element: XmlElement): string {
  return element.parts
    .map((part) => (typeof part === 'string' ? part : 'cdata' in part ? part.cdata : ''))
    .join('');
}

/** The content of the element as markup, for bodies in XHTML. */
export function markupOf(element: XmlElement): string {
  return element.parts
    .map((part) => {
      if (typeof part === 'string') return escapeText(part);
      if ('cdata' in part) return part.cdata;
      return voidElements.has(part.name)
        ? `<${part.name}>`
        : `<${part.name}>${markupOf(part)}</${part.name}>`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
