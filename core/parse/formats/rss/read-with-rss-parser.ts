// The first RSS reader, for well-formed documents: rss-parser's parseString (never its parseURL, which fetches unguarded).
import {
  channelFields,
  compoundFields,
  itemFields,
  type RssChannel,
  type RssField,
  type RssFields,
} from '#core/parse/formats/rss/rss-wire.ts';
import { maxRssParserSteps } from '#core/parse/limits.ts';
import { usesStandardPrefixes } from '#core/parse/xml/namespaces.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';

/** rss-parser's object for a channel or an item: fields that were asked for, under marked names, as lists of xml2js nodes. */
type ParserObject = Readonly<Record<string, unknown>>;

/** Marks our field names, so that they do not collide with those that rss-parser makes itself. */
const marked = '#';
const fieldNames = [...new Set<string>([...channelFields, ...itemFields])];
const spelling = new Map(
  [...fieldNames, 'item', 'channel', 'rss', 'rdf:RDF', 'url', 'name', 'email', 'uri'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** HTML that is not escaped: rss-parser loses the order of its words. */
const bareMarkup = ['p', 'br', 'b', 'i', 'a', 'em', 'strong', 'div', 'span', 'img', 'ul', 'table', 'body'];

/** Whether rss-parser finds all fields of the document (it drops xml:base) and finishes in time. */
export function suitsRssParser(text: string, scan: MarkupScan): boolean {
  return (
    !bareMarkup.some((name) => scan.names.has(name)) &&
    [...scan.names].every((name) => (spelling.get(name.toLowerCase()) ?? name) === name) &&
    scan.declarationSteps + tagStripSteps(text) <= maxRssParserSteps &&
    usesStandardPrefixes(text) &&
    !text.includes('xml:base')
  );
}

/**
 * The time of rss-parser's tag stripper, which is quadratic: from each "<" it reads to the next ">" that no line break follows.
 * The result is the sum of these distances, in code units.
 */
function tagStripSteps(text: string): number {
  let steps = 0;
  let opened = 0;
  let sumOfOffsets = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c || (code === 0x26 && text.startsWith('lt;', at + 1))) {
      opened++;
      sumOfOffsets += at;
    } else if (opened > 0 && endsTag(text, at, code)) {
      steps += opened * at - sumOfOffsets;
      opened = 0;
      sumOfOffsets = 0;
    }
  }
  return steps;
}

function endsTag(text: string, at: number, code: number): boolean {
  const length = code === 0x3e ? 1 : code === 0x26 && text.startsWith('gt;', at + 1) ? 4 : 0;
  return length > 0 && text.charCodeAt(at + length) !== 0x0a;
}

/**
 * Reads an RSS or RDF document with rss-parser.
 * @returns undefined when rss-parser refuses the document, or when a field holds markup, whose word order it would lose.
 */
export async function readWithRssParser(text: string, scan: MarkupScan): Promise<RssChannel | undefined> {
  // Loaded with the first document of RSS, because the tables of its dependencies slow down a start.
  const { default: Parser } = await import('rss-parser');
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    customFields: {
      feed: rawFields(['$', ...channelFields.filter((name) => scan.names.has(name))]),
      item: rawFields(['$', ...itemFields.filter((name) => scan.names.has(name))]),
    },
    defaultRSS: 2,
  });
  try {
    const feed = await Promise.race([parser.parseString(text), soon()]);
    // It finds no items outside the channel.
    if (feed === undefined || listOf(feed.items).length !== scan.items) return undefined;
    const names = fieldNames.filter((name) => scan.names.has(name));
    return {
      channel: fieldsOf(feed, names),
      items: listOf(feed.items).map((item) => itemOf(item, names)),
      cutItems: 0,
    };
  } catch {
    // The tolerant reader then reads the document and reports what is wrong with it.
    return undefined;
  }
}

/** Custom fields that rss-parser returns as the nodes of xml2js. Its types lack this documented form of three parts. */
function rawFields(names: readonly string[]): never {
  return names.map((name) => [name, marked + name, { keepArray: true }]) as never;
}

/** xml2js answers within the call. If it ever does not, this resolves first, after a few turns of the microtask queue. */
async function soon(): Promise<undefined> {
  for (let turn = 0; turn < 16; turn++) await undefined;
  return undefined;
}

class HoldsMarkup extends Error {
  override name = 'HoldsMarkup';
}

function itemOf(item: unknown, names: readonly string[]): RssField {
  const given = isObject(item) ? item : {};
  const attributes = attributesOf(given[`${marked}$`]);
  const about = given['rdf:about'];
  if (typeof about === 'string') attributes.set('rdf:about', about);
  return { text: '', attributes, fields: fieldsOf(given, names) };
}

function fieldsOf(given: ParserObject, names: readonly string[]): RssFields {
  const fields = new Map<string, RssField[]>();
  for (const name of names) {
    const nodes = given[marked + name];
    const key = name.toLowerCase();
    if (nodes !== undefined)
      fields.set(
        key,
        listOf(nodes).map((node) => fieldOf(key, node)),
      );
  }
  return fields;
}

/** A node of xml2js: its text, or an object with text `_`, attributes `$` and a list for every name of elements in it. */
function fieldOf(name: string, node: unknown): RssField {
  if (typeof node === 'string') return { text: node, attributes: new Map(), fields: new Map() };
  if (!isObject(node)) throw new HoldsMarkup(name);
  const inner = Object.keys(node).filter((key) => key !== '_' && key !== '$');
  if (inner.length > 0 && !compoundFields.test(name)) throw new HoldsMarkup(name);
  const fields = inner.map((key): [string, RssField[]] => [
    key.toLowerCase(),
    listOf(node[key]).map((part) => fieldOf(key.toLowerCase(), part)),
  ]);
  return {
    text: typeof node._ === 'string' ? node._ : '',
    attributes: attributesOf(node.$),
    fields: new Map(fields),
  };
}

function attributesOf(given: unknown): Map<string, string> {
  const attributes = isObject(given) ? Object.entries(given) : [];
  return new Map(
    attributes.flatMap(([key, value]) => (typeof value === 'string' ? [[key.toLowerCase(), value]] : [])),
  );
}

function isObject(value: unknown): value is ParserObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
