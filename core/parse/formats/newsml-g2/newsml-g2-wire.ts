// The structure of NewsML-G2: the whole items of a message, a package or a single document.
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsNamed,
  localNameOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import { childrenOf, readXmlTree, type XmlElement } from '#core/parse/xml/xml-tree.ts';

const itemKinds = [
  'newsitem',
  'packageitem',
  'conceptitem',
  'knowledgeitem',
  'planningitem',
  'catalogitem',
] as const;
type G2Kind = (typeof itemKinds)[number];

/** One item with an end tag. */
export interface G2Item {
  kind: G2Kind;
  element: XmlElement;
  guid: string | undefined;
  /** The declared class: text, picture, video, audio, graphic, composite. */
  itemClass: string;
}

export interface G2Document {
  items: G2Item[];
  /** Items that begin and do not end. */
  cutItems: number;
  /** The header of `newsMessage`, which holds for all items. */
  header: XmlElement | undefined;
}

/** Reads the items of a document, at any depth. Never throws. */
export function readG2Document(text: string): G2Document {
  const root = readXmlTree(text);
  const found: G2Document = {
    items: [],
    cutItems: 0,
    header: childNamed(root, 'newsmessage', 'header'),
  };
  gather(root, found);
  return found;
}

/** The guids that packages of the document list, in order. */
export function packagedGuids(items: readonly G2Item[]): string[] {
  return items
    .filter(({ kind }) => kind === 'packageitem')
    .flatMap(({ element }) => elementsNamed(element, 'itemref'))
    .flatMap((reference) => attributeOf(reference, 'residref') ?? []);
}

/** The code of a qcode ("stat:usable" is "usable"), or the last step of a URI; undefined when there is neither. */
export function codeOf(element: XmlElement | undefined): string | undefined {
  const qcode = attributeOf(element, 'qcode');
  if (qcode !== undefined) return qcode.slice(qcode.indexOf(':') + 1);
  return attributeOf(element, 'uri')
    ?.replace(/[/#:]$/, '')
    .split(/[/#:]/)
    .at(-1);
}

function gather(element: XmlElement, found: G2Document): void {
  for (const child of childrenOf(element)) {
    const kind = itemKinds.find((name) => name === localNameOf(child));
    if (kind === undefined) gather(child, found);
    else if (child.whole) found.items.push(itemOf(kind, child));
    else {
      found.cutItems++;
      gather(child, found);
    }
  }
}

function itemOf(kind: G2Kind, element: XmlElement): G2Item {
  const meta = childrenNamed(element, 'itemmeta')[0];
  const itemClass = codeOf(childNamed(meta, 'itemclass')) ?? (kind === 'packageitem' ? 'composite' : 'text');
  return { kind, element, guid: attributeOf(element, 'guid'), itemClass: itemClass.toLowerCase() };
}
