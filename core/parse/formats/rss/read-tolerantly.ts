// The tolerant RSS reader, for documents that rss-parser refuses or would scramble.
import {
  compoundFields,
  type RssChannel,
  type RssField,
  type RssFields,
} from '#core/parse/formats/rss/rss-wire.ts';
import {
  childrenOf,
  contentOf,
  ownTextOf,
  readXmlTree,
  releaseParts,
  type XmlElement,
} from '#core/parse/xml/xml-tree.ts';

/** Reads all items with an end tag, at any depth. Never throws. */
export function readRssTolerantly(text: string): RssChannel {
  const found: Found = { channel: new Map(), items: [], cutItems: 0 };
  gather(readXmlTree(text), found);
  return { ...found, items: itemsOf(found.items) };
}

interface Found {
  channel: Map<string, RssField[]>;
  items: XmlElement[];
  cutItems: number;
}

/** One after the other, on demand: each item is released before the next is made. */
function* itemsOf(elements: readonly XmlElement[]): Generator<RssField> {
  for (const element of elements) {
    yield itemOf(element);
    releaseParts(element);
  }
}

/** Walks down to the items; the depth is bounded by the tree's own cap. */
function gather(element: XmlElement, found: Found): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'item') {
      if (child.whole) found.items.push(child);
      else {
        found.cutItems++;
        gather(child, found); // An item that never ended may contain whole ones.
      }
    } else if (
      element.name === 'channel' &&
      child.whole &&
      !childrenOf(child).some(({ name }) => name === 'item')
    ) {
      addTo(found.channel, child);
    } else gather(child, found);
  }
}

function itemOf(item: XmlElement): RssField {
  return { text: '', attributes: item.attributes, fields: fieldsOf(item), base: item.base };
}

function fieldsOf(element: XmlElement): RssFields {
  const fields = new Map<string, RssField[]>();
  for (const child of childrenOf(element)) addTo(fields, child);
  return fields;
}

function addTo(fields: Map<string, RssField[]>, element: XmlElement): void {
  const same = fields.get(element.name);
  if (same === undefined) fields.set(element.name, [fieldOf(element)]);
  else same.push(fieldOf(element));
}

function fieldOf(element: XmlElement): RssField {
  const { attributes } = element;
  if (compoundFields.test(element.name))
    return { text: ownTextOf(element), attributes, fields: fieldsOf(element) };
  return { text: contentOf(element), attributes, fields: new Map() };
}
