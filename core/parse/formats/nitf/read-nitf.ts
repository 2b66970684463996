// NITF: one document is one item.
import { findAgencies } from '#core/agencies.ts';
import { nitfHead } from '#core/parse/formats/nitf/nitf-head.ts';
import { type Nitf, nitfParts, readNitfDocument } from '#core/parse/formats/nitf/nitf-wire.ts';
import { paragraphsOfBody } from '#core/parse/formats/shared/wire-body.ts';
import { joinNotes, readWireText } from '#core/parse/formats/shared/wire-text.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { resolveUrl, type XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Media } from '#core/report.ts';

/**
 * Reads NITF 2 and 3. A reference to a DTD is skipped: nothing is ever loaded. A document that does not end is
 * refused. Never throws.
 */
export function readNitf(text: string): ParseResult {
  const { nitf, isCut } = readNitfDocument(text);
  if (nitf === undefined) {
    const message = isCut ? 'the document does not end: it was left out' : 'no nitf element';
    return { items: [], problems: [{ code: isCut ? 'truncated' : 'malformed', message }] };
  }
  const parts = nitfParts(nitf);
  const filing = toParsedItem(parts);
  if (filing.paragraphs.length > 0 || filing.headline !== undefined || filing.externalId !== undefined)
    return { items: [filing], problems: [] };
  return { items: [], problems: [{ code: 'item_skipped', message: 'holds nothing at all', at: 'item 1' }] };
}

function toParsedItem(parts: Nitf): ParsedItem {
  const title = lineOf(childNamed(parts.head, 'title'));
  const headline = parts.headline ?? title;
  const body = parts.content === undefined ? [] : paragraphsOfBody(parts.content);
  const head = nitfHead(parts);
  const { paragraphs, signOff, notice } = readWireText(body, headline);
  return {
    at: 'item 1',
    idRepeatsByVersion: true,
    headIsApart: true,
    ...head,
    editorialNote: joinNotes(head.editorialNote, notice),
    slugline: head.slugline ?? slugIn(title, parts.headline),
    headline,
    summary: parts.abstract,
    paragraphs: paragraphs.length === 0 && parts.abstract !== undefined ? [parts.abstract] : paragraphs,
    bylineText: parts.byline,
    datelineText: parts.dateline ?? bracketed(parts.meta.get('anpa-takekey')),
    language: attributeOf(parts.nitf, 'baselang') ?? parts.nitf.language,
    agency: findAgencies(parts.distributor ?? '')[0],
    creditText: [parts.distributor ?? [], signOff ?? []].flat().join(', '),
    creators: [],
    media: nitfMedia(parts.media),
  };
}

/** AP's title is the slug of the desk: "BC-US--Earns, 1st Ld-Writethru". */
function slugIn(title: string | undefined, headline: string | undefined): string | undefined {
  const isSlug =
    title !== undefined && headline !== undefined && /^[A-Z]{2}-{1,2}\S|\bLd-Writethr/i.test(title);
  return isSlug ? title : undefined;
}

/** AAP's take key holds the place where the text has none: "(SYDNEY)". */
function bracketed(takeKey: string | undefined): string | undefined {
  const place = /^\((\p{Lu}[\p{Lu} ]+)\)$/u.exec(takeKey ?? '')?.[1];
  return place === undefined || /^(?:ATTN|EDS|EDITORS|WITH|NOTE)\b/.test(place) ? undefined : place;
}

/** One entry for each web address among the references, in document order. */
function nitfMedia(elements: readonly XmlElement[]): Media[] {
  const found = new Map<string, Media>();
  for (const media of elements) {
    const caption = childrenNamed(media, 'media-caption').flatMap(paragraphsOfBody).join(' ');
    const credit = firstLineOf(childrenNamed(media, 'media-producer'));
    for (const reference of childrenNamed(media, 'media-reference')) {
      const url = resolveUrl(attributeOf(reference, 'source') ?? '', reference.base);
      if (url === undefined || !/^https?:/i.test(url) || found.has(url)) continue;
      const type = attributeOf(reference, 'mime-type') ?? attributeOf(media, 'media-type') ?? 'image';
      found.set(url, {
        type,
        url,
        ...(caption === '' ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
      });
    }
  }
  return [...found.values()];
}
