// The structure of NITF 3.x: head, body and lines of an `nitf` element, of its own or inside NewsML.
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import { readXmlTree, type XmlElement } from '#core/parse/xml/xml-tree.ts';

/** The parts of one NITF document; each may be missing. */
export interface Nitf {
  nitf: XmlElement;
  head: XmlElement | undefined;
  docdata: XmlElement | undefined;
  /** `meta` elements of the head: name in lower case -> its first content that is not empty. */
  meta: ReadonlyMap<string, string>;
  headline: string | undefined;
  subheadline: string | undefined;
  byline: string | undefined;
  dateline: string | undefined;
  distributor: string | undefined;
  abstract: string | undefined;
  content: XmlElement | undefined;
  media: XmlElement[];
}

/** The whole `nitf` element of a document, and whether one begins that does not end. */
export function readNitfDocument(text: string): { nitf: XmlElement | undefined; isCut: boolean } {
  const found = elementsNamed(readXmlTree(text), 'nitf')[0];
  return found?.whole === true
    ? { nitf: found, isCut: false }
    : { nitf: undefined, isCut: found !== undefined };
}

/** The parts of an `nitf` element. Bodies that skip `body.head` or `body.content` are found as well. */
export function nitfParts(nitf: XmlElement): Nitf {
  const head = childNamed(nitf, 'head');
  const body = childNamed(nitf, 'body');
  const bodyHead = childNamed(body, 'body.head');
  // AP inside NewsML-G2 writes `headline` for `hedline` (fixture newsml-g2-ap-nitf.xml).
  const hedlines = [...childrenNamed(bodyHead, 'hedline', 'headline')];
  const content = childNamed(body, 'body.content');
  return {
    nitf,
    head,
    docdata: childNamed(head, 'docdata'),
    meta: metaOf(head),
    headline: firstLineOf([...elementsNamed(bodyHead, 'hl1'), ...hedlines]),
    subheadline: firstLineOf(hedlines.flatMap((hedline) => childrenNamed(hedline, 'hl2'))),
    byline: bylineIn(childNamed(bodyHead, 'byline')),
    dateline: datelineIn(childNamed(bodyHead, 'dateline')),
    distributor: firstLineOf(childrenNamed(bodyHead, 'distributor')),
    abstract: firstLineOf(childrenNamed(bodyHead, 'abstract')),
    content: content ?? (bodyHead === undefined ? body : undefined),
    media: elementsNamed(body, 'media'),
  };
}

function metaOf(head: XmlElement | undefined): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of childrenNamed(head, 'meta')) {
    const name = element.attributes.get('name')?.trim().toLowerCase();
    const value = element.attributes.get('content')?.trim();
    if (name !== undefined && value !== undefined && value !== '' && !meta.has(name)) meta.set(name, value);
  }
  return meta;
}

/** "By Ann Lee", then her title: NITF marks it up, print sets a comma. */
function bylineIn(byline: XmlElement | undefined): string | undefined {
  const title = lineOf(childNamed(byline, 'byttl'));
  const line = lineOf(byline);
  const name = title !== undefined && line?.endsWith(title) ? line.slice(0, -title.length).trim() : line;
  return name === undefined || name === '' || title === undefined
    ? line
    : `${name.replace(/,$/, '')}, ${title}`;
}

/** "BEIJING, July 23": the place, then the date of the story unless it is printed as a number. */
function datelineIn(dateline: XmlElement | undefined): string | undefined {
  if (dateline === undefined) return undefined;
  const place = firstLineOf(childrenNamed(dateline, 'location'));
  const date = firstLineOf(childrenNamed(dateline, 'story.date'));
  if (place === undefined) return date === undefined ? lineOf(dateline) : undefined;
  return date === undefined || /^\d/.test(date) ? place : `${place}, ${date}`;
}
