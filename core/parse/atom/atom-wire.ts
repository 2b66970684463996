// Atom 0.3 and 1.0 as they come over the wire: the feed's own fields, its whole entries, and tombstones (RFC 6721).
import { childrenOf, readXmlTree, type XmlElement } from '#core/parse/xml-tree.ts';

export interface AtomFeed {
  /** The feed element, or the nameless root of a document that is a single entry. */
  feed: XmlElement;
  /** Whole `entry` and `at:deleted-entry` elements, in document order. */
  entries: XmlElement[];
  /** Entries that began and did not end. */
  cutEntries: number;
}

/** Reads Atom tolerantly: entries whose end tag was read, wherever they stand. Never throws. */
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
