// The RSS reader for clean documents: rss-parser's parseString (never its parseURL). In: cleaned RSS text. Out: RssChannel.
import Parser from 'rss-parser';
import { type Lifted, liftTexts } from '#core/parse/formats/rss/lift-texts.ts';
import {
  channelFields,
  compoundFields,
  itemFields,
  type RssChannel,
  type RssField,
  type RssFields,
} from '#core/parse/formats/rss/rss-wire.ts';
import { usesStandardPrefixes } from '#core/parse/xml/namespaces.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';
import { maxDeclarationSteps } from '#core/thresholds.ts';

/** What rss-parser makes of a channel or an item: our fields under their marked names, lists of xml2js nodes. */
type Received = Readonly<Record<string, unknown>>;

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

/** Whether rss-parser would find all of the document's fields and finish in time: usual names, no traps. */
export function suitsRssParser(seen: MarkupScan): boolean {
  if (seen.declarationSteps > maxDeclarationSteps || bareMarkup.some((name) => seen.names.has(name)))
    return false;
  for (const name of seen.names) {
    if (
      (spelling.get(name.toLowerCase()) ?? name) !== name ||
      (name.toLowerCase() === 'rdf:rdf' && name !== 'rdf:RDF')
    )
      return false;
  }
  return true;
}

/**
 * Reads an RSS or RDF document with rss-parser.
 * @returns undefined when it refuses the document, or when a field holds markup, whose word order it would lose.
 */
export async function readWithRssParser(text: string, seen: MarkupScan): Promise<RssChannel | undefined> {
  const lifted = liftTexts(text, seen);
  if (lifted === undefined || !usesStandardPrefixes(lifted.text)) return undefined;
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    customFields: {
      feed: asReceived(['$', ...channelFields.filter((name) => seen.names.has(name))]),
      item: asReceived(['$', ...itemFields.filter((name) => seen.names.has(name))]),
    },
    defaultRSS: 2,
  });
  try {
    const feed = await Promise.race([parser.parseString(lifted.text), never()]);
    if (feed === undefined) return undefined;
    const nodes = new Nodes(seen.names, lifted.putBack);
    return {
      channel: nodes.fieldsOf(feed),
      items: listOf(feed.items).map((item) => nodes.itemOf(item)),
      cutItems: 0,
    };
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

class HoldsMarkup extends Error {
  override name = 'HoldsMarkup';
}

/** What xml2js made, as fields. */
class Nodes {
  private readonly putBack: Lifted['putBack'];
  /** The keys of what was asked for and occurs, and the names of their fields. */
  private readonly keys: readonly { key: string; name: string }[];

  constructor(names: ReadonlySet<string>, putBack: Lifted['putBack']) {
    this.putBack = putBack;
    const asked = [...new Set<string>([...channelFields, ...itemFields])].filter((name) => names.has(name));
    this.keys = asked.map((name) => ({ key: raw + name, name: name.toLowerCase() }));
  }

  itemOf(item: unknown): RssField {
    const fields = isReceived(item) ? item : {};
    const attributes = attributesOf(fields[`${raw}$`]);
    const about = fields['rdf:about'];
    if (typeof about === 'string') attributes.set('rdf:about', about);
    return { text: '', attributes, fields: this.fieldsOf(fields) };
  }

  fieldsOf(from: Received): RssFields {
    const fields = new Map<string, RssField[]>();
    for (const { key, name } of this.keys) {
      const nodes = from[key];
      if (nodes === undefined) continue;
      fields.set(
        name,
        listOf(nodes).map((node) => this.fieldOf(name, node)),
      );
    }
    return fields;
  }

  /** A node of xml2js: its text, or an object with text `_`, attributes `$` and a list for every name of elements in it. */
  private fieldOf(name: string, node: unknown): RssField {
    if (typeof node === 'string') return new NodeField(node, this.putBack, noAttributes, noFields);
    if (!isReceived(node)) throw new HoldsMarkup(name);
    const inner = Object.keys(node).filter((key) => key !== '_' && key !== '$');
    if (inner.length > 0 && !compoundFields.test(name)) throw new HoldsMarkup(name);
    const text = typeof node._ === 'string' ? node._ : '';
    return new NodeField(text, this.putBack, attributesOf(node.$), this.innerOf(node, inner));
  }

  private innerOf(node: Received, inner: readonly string[]): RssFields {
    if (inner.length === 0) return noFields;
    return new Map(
      inner.map((key) => [
        key.toLowerCase(),
        listOf(node[key]).map((part) => this.fieldOf(key.toLowerCase(), part)),
      ]),
    );
  }
}

/** A field whose text is put back when it is asked for: the texts of a document are never all there at once. */
class NodeField implements RssField {
  readonly attributes: ReadonlyMap<string, string>;
  readonly fields: RssFields;
  private readonly short: string;
  private readonly putBack: Lifted['putBack'];

  constructor(
    short: string,
    putBack: Lifted['putBack'],
    attributes: ReadonlyMap<string, string>,
    fields: RssFields,
  ) {
    this.short = short;
    this.putBack = putBack;
    this.attributes = attributes;
    this.fields = fields;
  }

  get text(): string {
    return this.putBack(this.short);
  }
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const noFields: RssFields = new Map();

function attributesOf(given: unknown): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!isReceived(given)) return attributes;
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'string') attributes.set(key.toLowerCase(), value);
  }
  return attributes;
}

function isReceived(value: unknown): value is Received {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
