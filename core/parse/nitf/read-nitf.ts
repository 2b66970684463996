// NITF: one document is one filing. In: cleaned text. Out: the filing, or why there is none.
import { findAgencies } from '#core/agencies.ts';
import { nitfHead } from '#core/parse/nitf/nitf-head.ts';
import { nitfMedia } from '#core/parse/nitf/nitf-media.ts';
import { type Nitf, nitfParts, readNitfDocument } from '#core/parse/nitf/nitf-wire.ts';
import type { Filing, Reading } from '#core/parse/parsed.ts';
import { paragraphsOfBody } from '#core/parse/wire-body.ts';
import { noteOf, textOfWire } from '#core/parse/wire-text.ts';
import { attributeOf, childNamed, lineOf } from '#core/parse/wire-tree.ts';

/**
 * Reads NITF 2 and 3. A document type that points at a DTD is passed over: nothing is ever loaded. A document that does not
 * end gives nothing. Never throws.
 */
export function readNitf(text: string): Reading {
  const { nitf, isCut } = readNitfDocument(text);
  if (nitf === undefined) {
    const message = isCut ? 'the document does not end: it was left out' : 'no nitf element';
    return { filings: [], problems: [{ code: isCut ? 'truncated' : 'malformed', message }] };
  }
  const parts = nitfParts(nitf);
  const filing = filingOf(parts);
  if (filing.paragraphs.length > 0 || filing.headline !== undefined || filing.externalId !== undefined)
    return { filings: [filing], problems: [] };
  return { filings: [], problems: [{ code: 'item_skipped', message: 'holds nothing at all', at: 'item 1' }] };
}

function filingOf(parts: Nitf): Filing {
  const headline = parts.headline ?? lineOf(childNamed(parts.head, 'title'));
  const body = parts.content === undefined ? [] : paragraphsOfBody(parts.content);
  const head = nitfHead(parts);
  const { paragraphs, signOff, notice } = textOfWire(body, headline);
  return {
    at: 'item 1',
    idRepeatsByVersion: true,
    headIsApart: true,
    ...head,
    editorialNote: noteOf(head.editorialNote, notice),
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

/** AAP's take key holds the place where the text has none: "(SYDNEY)". */
function bracketed(takeKey: string | undefined): string | undefined {
  const place = /^\((\p{Lu}[\p{Lu} ]+)\)$/u.exec(takeKey ?? '')?.[1];
  return place === undefined || /^(?:ATTN|EDS|EDITORS|WITH|NOTE)\b/.test(place) ? undefined : place;
}
