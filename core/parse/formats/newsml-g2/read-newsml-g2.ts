// NewsML-G2: one item for each news item. A package only lists items; pictures that accompany a text become its
// media.
import { g2Body, g2Media } from '#core/parse/formats/newsml-g2/g2-body.ts';
import {
  agencyOf,
  authorOf,
  datelineOf,
  descriptionsOf,
  headlineOf,
  headlinesOf,
  languageOf,
  locatedOf,
  rightsOf,
  sourcesOf,
} from '#core/parse/formats/newsml-g2/g2-lines.ts';
import { g2Management } from '#core/parse/formats/newsml-g2/g2-management.ts';
import { g2Categories, g2Keywords } from '#core/parse/formats/newsml-g2/g2-subjects.ts';
import {
  type G2Document,
  type G2Item,
  packagedGuids,
  readG2Document,
} from '#core/parse/formats/newsml-g2/newsml-g2-wire.ts';
import { joinNotes, readWireText } from '#core/parse/formats/shared/wire-text.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  firstLineOf,
  lineOf,
  parseUrgency,
  parseWholeNumber,
} from '#core/parse/formats/shared/wire-tree.ts';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Problem } from '#core/problem.ts';

/**
 * Reads NewsML-G2, in any namespace. Only items that end are read; nothing that they refer to is fetched. Never
 * throws.
 */
export function readNewsmlG2(text: string): ParseResult {
  const document = readG2Document(text);
  const problems: Problem[] = [];
  const skip = (message: string, at: string): void =>
    void problems.push({ code: 'item_skipped', message, at });
  if (document.cutItems > 0) {
    const message = `${document.cutItems} items do not end and were left out`;
    problems.push({ code: 'truncated', message });
  } else if (document.items.length === 0) problems.push({ code: 'malformed', message: 'holds no item' });
  const left = document.items.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} items were not read` });
  const companions = companionsOf(document);
  const filings: ParsedItem[] = [];
  for (const [index, found] of document.items.slice(0, maxDocumentItems).entries()) {
    const at = `item ${index + 1}`;
    if (found.kind !== 'newsitem') skip(skippedKind(found), at);
    else if (!companions.has(found)) {
      const filing = toParsedItem(found, at, document, [...companions]);
      if (holdsAnything(filing)) filings.push(filing);
      else skip('holds nothing at all', at);
    }
  }
  return { items: filings, problems };
}

function skippedKind({ kind, element }: G2Item): string {
  const name = lineOf(childNamed(element, 'contentmeta', 'headline')) ?? '';
  if (kind !== 'packageitem') return `a ${kind} holds no report`;
  return `a package${name === '' ? '' : ` "${name.slice(0, 80)}"`} has no text of its own`;
}

/** Pictures and other media of a text of the same message: listed with it in a package, or beside the only text. */
function companionsOf({ items }: G2Document): ReadonlySet<G2Item> {
  const news = items.filter(({ kind }) => kind === 'newsitem');
  const texts = news.filter(({ itemClass }) => itemClass === 'text');
  const packaged = new Set(packagedGuids(items));
  const withText = texts.length === 1 || texts.some(({ guid }) => guid !== undefined && packaged.has(guid));
  if (texts.length === 0 || !withText) return new Set();
  const isAside = ({ itemClass, guid }: G2Item): boolean =>
    itemClass !== 'text' && (texts.length === 1 || (guid !== undefined && packaged.has(guid)));
  return new Set(news.filter(isAside));
}

/** An item with an identity is kept even without content: it may be a version of one that has content. */
function holdsAnything({ headline, paragraphs, media, externalId, versionCreatedText }: ParsedItem): boolean {
  const isVersion = externalId !== undefined && versionCreatedText !== undefined;
  return isVersion || headline !== undefined || paragraphs.length > 0 || media.length > 0;
}

function toParsedItem(
  { element, guid, itemClass }: G2Item,
  at: string,
  { header }: G2Document,
  companions: readonly G2Item[],
): ParsedItem {
  const meta = childNamed(element, 'itemmeta');
  const about = childNamed(element, 'contentmeta');
  const { paragraphs, nitf } = g2Body(element);
  const headline = headlineOf(about, meta) ?? nitf?.headline;
  const described = descriptionsOf(about);
  const credit = firstLineOf(childrenNamed(about, 'creditline'));
  const { paragraphs: body, signOff, notice } = readWireText(paragraphs, headline, ...headlinesOf(about));
  const management = g2Management(meta, guid);
  const isText = itemClass === 'text';
  const made = lineOf(childNamed(meta, 'versioncreated'));
  return {
    at,
    externalId: guid,
    idRepeatsByVersion: true,
    headIsApart: true,
    version: parseWholeNumber(attributeOf(element, 'version')),
    ...management,
    editorialNote: joinNotes(management.editorialNote, notice),
    ...rightsOf(element),
    headline,
    summary: described.summary,
    paragraphs:
      body.length > 0 ? body : [described.summary ?? (isText ? [] : described.caption) ?? []].flat(),
    bylineText: firstLineOf(childrenNamed(about, 'by')) ?? nitf?.byline ?? authorOf(about),
    datelineText: datelineOf(about) ?? nitf?.dateline ?? (isText ? locatedOf(about) : undefined),
    creditText: [credit ?? [], sourcesOf(about), signOff ?? []].flat().join(', '),
    publishedText: lineOf(childNamed(meta, 'firstcreated')) ?? made ?? lineOf(childNamed(header, 'sent')),
    updatedText: made,
    versionCreatedText: made,
    language: languageOf(element, about),
    agency: agencyOf(element, credit),
    creators: [],
    categories: g2Categories(element, about),
    keywords: g2Keywords(about),
    slugline: firstLineOf(childrenNamed(about, 'slugline')),
    urgency: parseUrgency(lineOf(childNamed(about, 'urgency'))),
    media: [
      ...g2Media(element, described.caption, credit),
      ...(isText ? companions.flatMap(({ element: aside }) => mediaOfAside(aside)) : []),
    ],
  };
}

/** The picture of an accompanying item, once: its first rendition that is neither a thumbnail nor watermarked. */
function mediaOfAside(element: XmlElement): ParsedItem['media'] {
  const about = childNamed(element, 'contentmeta');
  const all = g2Media(
    element,
    descriptionsOf(about).caption,
    firstLineOf(childrenNamed(about, 'creditline')),
  );
  return all.slice(0, 1);
}
