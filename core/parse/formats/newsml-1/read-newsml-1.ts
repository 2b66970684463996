// NewsML 1.x: one item for each language of a news item.
import { findProviderAgency } from '#core/agencies.ts';
import { newsmlBody, newsmlMedia } from '#core/parse/formats/newsml-1/newsml-1-body.ts';
import { newsmlIdentity, newsmlManagement } from '#core/parse/formats/newsml-1/newsml-1-management.ts';
import {
  formalNameOf,
  languageOf,
  type NewsmlText,
  propertiesOf,
  propertyOf,
  readNewsmlDocument,
  textsOf,
} from '#core/parse/formats/newsml-1/newsml-1-wire.ts';
import { joinNotes, readWireText } from '#core/parse/formats/shared/wire-text.ts';
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Problem } from '#core/problem.ts';
import type { Category } from '#core/report.ts';

/** Reads NewsML 1.0 to 1.2. Only items that end are read; nothing that they refer to is fetched. Never throws. */
export function readNewsml1(text: string): ParseResult {
  const { items, cutItems, envelope } = readNewsmlDocument(text);
  const problems: Problem[] = [];
  if (cutItems > 0)
    problems.push({ code: 'truncated', message: `${cutItems} items do not end and were left out` });
  else if (items.length === 0) problems.push({ code: 'malformed', message: 'holds no NewsItem' });
  const left = items.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} items were not read` });
  const filings = items.slice(0, maxDocumentItems).flatMap((newsItem, index) => {
    const at = `item ${index + 1}`;
    const found = filingsOf(newsItem, at, envelope).filter(holdsAnything);
    if (found.length === 0) problems.push({ code: 'item_skipped', message: 'holds nothing at all', at });
    return found;
  });
  return { items: filings, problems };
}

function holdsAnything({ headline, paragraphs, media, status }: ParsedItem): boolean {
  return headline !== undefined || paragraphs.length > 0 || media.length > 0 || status !== 'usable';
}

function filingsOf(newsItem: XmlElement, at: string, envelope: XmlElement | undefined): ParsedItem[] {
  const identity = newsmlIdentity(newsItem);
  const managed = newsmlManagement(newsItem, envelope);
  const media = newsmlMedia(newsItem);
  return textsOf(newsItem).map((text, index) => {
    const lines = linesOf(newsItem, text);
    const name = identity.identity ?? identity.externalId;
    // The first text has the item's identity; the others append their language to it.
    const own = index === 0 || name === undefined ? {} : { identity: `${name}:${text.language ?? index}` };
    return {
      at,
      idRepeatsByVersion: true,
      headIsApart: true,
      ...identity,
      ...own,
      ...managed,
      ...lines,
      media,
    };
  });
}

type Lines = Omit<ParsedItem, 'at' | 'media' | 'externalId' | 'identity'>;

function linesOf(newsItem: XmlElement, { line, language }: NewsmlText): Lines {
  const innermost = line.at(-1);
  const body = innermost === undefined ? { paragraphs: [] } : newsmlBody(innermost);
  // Fields nearer to the text take precedence over those around it.
  const around = line.toReversed();
  const newsLines = around.flatMap((component) => childrenNamed(component, 'newslines'));
  const about = around.flatMap((component) =>
    childrenNamed(component, 'descriptivemetadata', 'descriptivemetada'),
  );
  const admin = around.flatMap((component) => childrenNamed(component, 'administrativemetadata'));
  const named = (...names: string[]): string | undefined =>
    firstLineOf(newsLines.flatMap((block) => names.flatMap((name) => childrenNamed(block, name))));
  const headline = named('headline') ?? body.headline ?? body.nitf?.headline;
  const credit = named('creditline');
  const { paragraphs, signOff, notice } = readWireText(body.paragraphs, headline);
  const summary = body.lead ?? body.nitf?.abstract;
  return {
    headline,
    summary,
    paragraphs: paragraphs.length > 0 ? paragraphs : [summary ?? []].flat(),
    bylineText: named('byline') ?? body.nitf?.byline,
    datelineText: datelineOf(named('dateline'), body.nitf?.dateline, about),
    creditText: [credit ?? [], signOff ?? []].flat().join(', '),
    language: language ?? languageAround(around) ?? newsItem.language,
    agency: agencyOf([credit, ...partiesOf(admin, 'provider'), ...partiesOf(admin, 'source')]),
    creators: [],
    categories: categoriesOf(about),
    keywords: keywordsOf(newsLines, about),
    slugline: named('slugline') ?? lineOf(childNamed(newsItem, 'identification', 'namelabel')),
    copyright: named('copyrightline'),
    usageTerms: named('rightsline'),
    editorialNote: joinNotes(...notesOf(newsLines), notice),
  };
}

/** The printed dateline; the place of origin where there is none, or only a date (TASS). */
function datelineOf(
  printed: string | undefined,
  ofNitf: string | undefined,
  about: readonly XmlElement[],
): string | undefined {
  const city = propertyOf(
    about.flatMap((block) => childrenNamed(block, 'location')),
    'city',
  );
  const isDate = /^\p{L}+\.? \d{1,2}\.?$|^\d/u.test(printed ?? '');
  return (isDate ? undefined : printed) ?? ofNitf ?? city;
}

function languageAround(around: readonly XmlElement[]): string | undefined {
  return around.map(languageOf).find((language) => language !== undefined);
}

function partiesOf(admin: readonly XmlElement[], role: string): string[] {
  return admin
    .flatMap((block) => childrenNamed(block, role))
    .flatMap((party) => formalNameOf(party, 'party') ?? []);
}

/** The first of the names that is a registered agency; else the first name as given. */
function agencyOf(names: readonly (string | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== undefined);
  return given.flatMap((name) => findProviderAgency(name) ?? [])[0] ?? given[0];
}

function categoriesOf(about: readonly XmlElement[]): Category[] {
  const found = new Map<string, Category>();
  for (const subject of about.flatMap((block) =>
    elementsNamed(block, 'subject', 'subjectmatter', 'subjectdetail'),
  )) {
    const code = formalNameOf(subject);
    if (code === undefined) continue;
    const scheme = /^\d{8}$/.test(code)
      ? 'subjectcode'
      : (subject.attributes.get('scheme') ?? subject.attributes.get('vocabulary') ?? 'newsml');
    found.set(`${scheme}:${code}`, { scheme, code });
  }
  return [...found.values()];
}

function keywordsOf(newsLines: readonly XmlElement[], about: readonly XmlElement[]): string[] {
  const lines = newsLines
    .flatMap((block) => childrenNamed(block, 'keywordline'))
    .flatMap((key) => lineOf(key) ?? []);
  const words = [...lines, ...propertiesOf(about, 'keyword')].flatMap((text) => text.split(/[;,]/));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** Advisory lines ("UPDATES with …") are the desk's note on this report. */
function notesOf(newsLines: readonly XmlElement[]): string[] {
  return newsLines
    .flatMap((block) => childrenNamed(block, 'newsline'))
    .filter((entry) => /advisory|ednote|editor/i.test(formalNameOf(entry, 'newslinetype') ?? ''))
    .flatMap((entry) => lineOf(childNamed(entry, 'newslinetext')) ?? []);
}
