// The RSS reader for clean documents: rss-parser's parseString (never its parseURL). In: cleaned RSS text. Out: RssChannel.
import Parser from 'rss-parser';
import { z } from 'zod';
import { usesUsualPrefixes } from '#core/parse/namespaces.ts';
import {
  channelFields,
  compound,
  itemFields,
  type RssChannel,
  type RssField,
  type RssFields,
} from '#core/parse/rss/rss-wire.ts';
import type { Survey } from '#core/parse/survey.ts';
import { maxStripSteps } from '#core/thresholds.ts';

/** A node as xml2js makes it: text, or text `_`, attributes `$` and lists of elements. */
const Node = z.union([z.string(), z.record(z.string(), z.unknown())]);
const Nodes = z.array(Node).optional().catch(undefined);
const Fields = z.record(z.string(), z.unknown());
const Feed = z.looseObject({ items: z.array(Fields) });

const raw = '#';
const allNames: readonly string[] = [
  ...channelFields,
  ...itemFields,
  'item',
  'channel',
  'rss',
  'url',
  'name',
  'email',
  'uri',
];
const spelling = new Map(allNames.map((name) => [name.toLowerCase(), name]));

/** HTML that stands bare in the XML: rss-parser would lose the order of its words. */
const bareMarkup = ['p', 'br', 'b', 'i', 'a', 'em', 'strong', 'div', 'span', 'img', 'ul', 'table'];

/** Whether rss-parser would find all of the document's fields and finish in time: usual names, usual prefixes, no traps. */
export function suitsRssParser(text: string, seen: Survey): boolean {
  if (seen.stripSteps > maxStripSteps || bareMarkup.some((name) => seen.names.has(name))) return false;
  for (const name of seen.names) {
    if (
      (spelling.get(name.toLowerCase()) ?? name) !== name ||
      (name.toLowerCase() === 'rdf:rdf' && name !== 'rdf:RDF')
    )
      return false;
  }
  return usesUsualPrefixes(text);
}

/**
 * Reads an RSS or RDF document with rss-parser.
 * @returns undefined when it refuses the document, or when a field holds markup, whose word order it would lose.
 */
export async function readWithRssParser(text: string): Promise<RssChannel | undefined> {
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    customFields: { feed: asReceived(['$', ...channelFields]), item: asReceived(['$', ...itemFields]) },
    defaultRSS: 2,
  });
  try {
    const feed = await Promise.race([parser.parseString(text), never()]);
    if (feed === undefined) return undefined;
    const { items, ...channel } = Feed.parse(feed);
    return { channel: fieldsOf(channel), items: items.map(itemOf), cutItems: 0 };
  } catch {
    // Whatever it stumbles over, the tolerant reader reads the document and says what is wrong with it.
    return undefined;
  }
}

/** rss-parser's way of asking for nodes untouched; its types do not know the three-part form that its documentation has. */
function asReceived(names: readonly string[]): never {
  return names.map((name) => [name, raw + name, { keepArray: true }]) as never;
}

/** xml2js answers within the call; if it ever does not, this one is first after a few turns of the microtask queue. */
async function never(): Promise<undefined> {
  for (let turn = 0; turn < 16; turn++) await undefined;
  return undefined;
}

function itemOf(item: Readonly<Record<string, unknown>>): RssField {
  const attributes = z.record(z.string(), z.string()).catch({}).parse(item[`${raw}$`]);
  const about = z.string().optional().catch(undefined).parse(item['rdf:about']);
  const named = new Map(Object.entries(attributes));
  if (about !== undefined) named.set('rdf:about', about);
  return { text: '', attributes: named, fields: fieldsOf(item) };
}

function fieldsOf(from: Readonly<Record<string, unknown>>): RssFields {
  const fields = new Map<string, RssField[]>();
  for (const [key, value] of Object.entries(from)) {
    if (!key.startsWith(raw) || key === `${raw}$`) continue;
    const name = key.slice(raw.length).toLowerCase();
    const nodes = Nodes.parse(value);
    if (nodes !== undefined)
      fields.set(
        name,
        nodes.map((node) => fieldOf(name, node)),
      );
  }
  return fields;
}

class HoldsMarkup extends Error {
  override name = 'HoldsMarkup';
}

function fieldOf(name: string, node: z.infer<typeof Node>): RssField {
  if (typeof node === 'string') return { text: node, attributes: new Map(), fields: new Map() };
  const { _: text = '', $: attributes = {}, ...elements } = node;
  const inner = Object.entries(elements);
  if (inner.length > 0 && !compound.test(name)) throw new HoldsMarkup(name);
  return {
    text: z.string().catch('').parse(text),
    attributes: new Map(
      Object.entries(z.record(z.string(), z.string()).catch({}).parse(attributes)).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]),
    ),
    fields: new Map(
      inner.map(([key, nodes]) => [
        key.toLowerCase(),
        (Nodes.parse(nodes) ?? []).map((part) => fieldOf(key.toLowerCase(), part)),
      ]),
    ),
  };
}
