// RSS 0.9x, 1.0 (RDF) and 2.0, and CDF: turns the fields of a channel and its items into parsed items with plain text.
import { findUrl } from '#core/find-url.ts';
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import type { RssChannel, RssField, RssFields } from '#core/parse/formats/rss/rss-wire.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfHtml, titleOfHtml } from '#core/parse/text/plain-text.ts';
import { resolveUrl } from '#core/parse/xml/xml-tree.ts';
import type { Category, Media } from '#core/report.ts';

/**
 * One parsed item for every item with content, in document order, and the number of empty ones.
 * @param base the document's own URL; relative links are resolved against xml:base, else the channel's link, else it
 */
export function parseRssItems(
  { channel, items }: RssChannel,
  base: string | undefined,
): { items: ParsedItem[]; skipped: number } {
  const link = textIn(channel, 'link');
  // Relative links are meant from the site; feeds are often served by another host.
  const ground = (link === undefined ? undefined : resolveUrl(link, base)) ?? base;
  const shared = {
    language: textIn(channel, 'language', 'dc:language'),
    copyright: textIn(channel, 'copyright', 'dc:rights'),
    outlet: textIn(channel, 'title'),
  };
  const parsed: ParsedItem[] = [];
  let seen = 0;
  for (const item of items) {
    seen++;
    if (item.fields.size + item.attributes.size > 0)
      parsed.push(toParsedItem(item, `item ${seen}`, ground, shared));
  }
  return { items: parsed, skipped: seen - parsed.length };
}

/** Fields of the channel that hold for all of its items. */
type Shared = Pick<ParsedItem, 'language' | 'copyright' | 'outlet'>;

function toParsedItem(item: RssField, at: string, ground: string | undefined, shared: Shared): ParsedItem {
  const { fields, attributes } = item;
  // CDF has the link and the date of an item in attributes.
  const lastModified = attributes.get('lastmod');
  const base = item.base ?? ground;
  const { summary, paragraphs } = bodyOf(fields);
  const source = fields.get('source')?.[0];
  return {
    at,
    externalId: textIn(fields, 'guid', 'atom:id', 'dc:identifier') ?? attributes.get('rdf:about')?.trim(),
    url: linkOf(item, base),
    headline: textIn(fields, 'title', 'dc:title', 'media:title'),
    summary,
    paragraphs,
    publishedText:
      dateIn(
        fields,
        'pubdate',
        'atom:published',
        'dcterms:issued',
        'dcterms:created',
        'dc:date',
        'atom:updated',
      ) ?? lastModified,
    updatedText: dateIn(fields, 'atom:updated', 'dcterms:modified') ?? lastModified,
    language: textIn(fields, 'dc:language') ?? attributes.get('xml:lang') ?? shared.language,
    agency: source === undefined ? undefined : textOf(source),
    outlet: shared.outlet,
    creators:
      ['dc:creator', 'dc:author', 'author', 'atom:author', 'itunes:author']
        .map((name) => creatorsIn(fields, name))
        .find((names) => names.length > 0) ?? [],
    categories: [...(fields.get('category') ?? []), ...(fields.get('dc:subject') ?? [])].flatMap(categoryOf),
    keywords: listIn(fields, 'keywords', 'media:keywords'),
    copyright: textIn(fields, 'copyright', 'dc:rights', 'media:copyright') ?? shared.copyright,
    media: mediaOf(fields, base),
  };
}

const bodyNames = [
  'content:encoded',
  'body',
  'div',
  'fullitem',
  'fulltext',
  'full-text',
  'yandex:full-text',
  'turbo:content',
  'content',
  'atom:content',
  'description',
  'dc:description',
  'atom:summary',
  'summary',
  'itunes:summary',
  'media:description',
  'abstract',
];

/** The longest text is the body; a shorter one with other words is the summary. */
function bodyOf(fields: RssFields): { summary: string | undefined; paragraphs: string[] } {
  const texts: string[][] = [];
  for (const name of bodyNames) {
    const text = fields.get(name)?.[0]?.text;
    const paragraphs = text === undefined ? [] : paragraphsOfHtml(text);
    if (paragraphs.length > 0) texts.push(paragraphs);
  }
  const body = texts.reduce<string[]>(
    (longest, text) => (lengthOf(text) > lengthOf(longest) ? text : longest),
    [],
  );
  const short = texts.find((text) => text !== body)?.join(' ');
  const saysTheSame = short?.length === lengthOf(body) + body.length - 1 && short === body.join(' ');
  return { summary: saysTheSame ? undefined : short, paragraphs: body };
}

const lengthOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + text.length, 0);

/**
 * The item's page. Of several `<link>`s the last counts, as in other readers; then atom:link, then a guid that is a
 * permalink (RSS 2.0: isPermaLink defaults to true).
 */
function linkOf({ fields, attributes }: RssField, base: string | undefined): string | undefined {
  const links = (fields.get('link') ?? []).map(
    (link) => link.text.trim() || (link.attributes.get('href')?.trim() ?? ''),
  );
  const atom = (fields.get('atom:link') ?? []).find(
    (link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const guid = fields.get('guid')?.[0];
  const permalink =
    guid?.attributes.get('ispermalink')?.toLowerCase() === 'false' ? undefined : guid?.text.trim();
  const candidates = [
    links.findLast((link) => link !== ''),
    atom?.attributes.get('href')?.trim(),
    permalink !== undefined && /^https?:\/\//i.test(permalink) ? permalink : undefined,
    attributes.get('rdf:about'),
    attributes.get('href'),
  ];
  for (const candidate of candidates) {
    const url = candidate === undefined ? undefined : absolute(candidate, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** An absolute link unchanged, so that it can be compared with the feed; only web addresses. */
function absolute(link: string, base: string | undefined): string | undefined {
  // A link may be broken over lines, and its `&` escaped twice.
  const joined = link.replace(/[\t\r\n]+\s*/g, '').replaceAll('&amp;', '&');
  // "<a href="https://…">", "<https://…>", "https:\/\/…", "www.…" and "https:/…".
  const marked = /^<a\b[^<>]{0,200}?\bhref=["']([^"'<>]+)/i.exec(joined)?.[1];
  const plain = (marked ?? joined)
    .replaceAll('\\/', '/')
    .replace(/^[<"']([^<>"'\s]+)[>"']$/, '$1')
    .replace(/^(?=www\.[\w-]+\.\w)/i, 'https://')
    .replace(/^(https?:)\/(?!\/)/i, '$1//');
  if (/^https?:\/\//i.test(plain)) return findUrl(plain) === undefined ? undefined : plain;
  if (/^[a-z][a-z\d+.-]*:/i.test(plain) || base === undefined) return undefined;
  return findUrl(plain, base)?.href;
}

const longestCreator = 400;
const mailAddress = /[(<]? ?[^\s()<>]+@[^\s()<>]+ ?[)>]?/g;

/** `mail@example.org (Ann Lee)`, `Ann Lee (mail@…)`, `Ann Lee <mail@…>` and bare names give the name; an address alone gives none. */
function creatorsIn(fields: RssFields, name: string): string[] {
  return (fields.get(name) ?? []).flatMap((field) => {
    const parted = { ...field, text: field.text.replace(/<br ?\/?>/gi, ', ') };
    const text = textIn(field.fields, 'name') ?? textOf(parted) ?? '';
    // Longer texts are not names; the limit also bounds the patterns.
    if (text.length > longestCreator) return [];
    const short = oneLine(text);
    const named = /^\S{1,200}@\S{1,200} ?\((.+)\)$/.exec(short)?.[1] ?? short.replace(mailAddress, '');
    const plain = oneLine(named);
    return plain === '' ? [] : [plain];
  });
}

function categoryOf(field: RssField): Category[] {
  const name = textOf(field);
  return name === undefined
    ? []
    : [{ scheme: field.attributes.get('domain')?.trim() || 'feed', code: name, name }];
}

function listIn(fields: RssFields, ...names: string[]): string[] {
  const words = names
    .flatMap((name) => (textIn(fields, name) ?? '').split(/[,;،؛]/))
    .map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The first of the named fields with a readable date; when none has one, the first with any text. */
function dateIn(fields: RssFields, ...names: string[]): string | undefined {
  let first: string | undefined;
  for (const name of names) {
    const text = textIn(fields, name);
    if (text !== undefined && readFeedDate(text) !== undefined) return text;
    first ??= text;
  }
  return first;
}

/** The first of the named fields that holds text, as one plain line. */
function textIn(fields: RssFields, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const field of fields.get(name) ?? []) {
      const text = name === 'guid' || name === 'link' ? field.text.trim() : textOf(field);
      if (text !== undefined && text !== '') return text;
    }
  }
  return undefined;
}

/** Titles and names in RSS are HTML in practice: tags are removed, references decoded. */
function textOf(field: RssField): string | undefined {
  const text = titleOfHtml(field.text);
  return text === '' ? undefined : text;
}

/** Enclosures, media:content (also in media:group) and thumbnails, as recorded; nothing is fetched. Only web addresses. */
function mediaOf(fields: RssFields, base: string | undefined): Media[] {
  const media = new Map<string, Media>();
  const add = (field: RssField, around: RssFields): void => {
    const url = resolveUrl(field.attributes.get('url') ?? '', base);
    if (url === undefined || !/^https?:/i.test(url) || media.has(url)) return;
    const caption =
      lineIn('media:description', field.fields, around) ?? lineIn('media:title', field.fields, around);
    const credit = lineIn('media:credit', field.fields, around);
    media.set(url, {
      type: typeOf(field),
      url,
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    });
  };
  const nothing: RssFields = new Map();
  for (const field of fields.get('enclosure') ?? []) add(field, nothing);
  for (const group of fields.get('media:group') ?? []) {
    for (const field of group.fields.get('media:content') ?? []) add(field, group.fields);
  }
  for (const field of fields.get('media:content') ?? []) add(field, fields);
  for (const field of fields.get('media:thumbnail') ?? []) add(field, nothing);
  return [...media.values()];
}

/** The MIME type, else the medium of Media RSS, else by the element's name. */
function typeOf(field: RssField): string {
  const type = oneLine(field.attributes.get('type') ?? '');
  if (type !== '') return type;
  return oneLine(field.attributes.get('medium') ?? '') || 'image';
}

function lineIn(name: string, ...places: RssFields[]): string | undefined {
  for (const place of places) {
    const line = titleOfHtml(place.get(name)?.[0]?.text ?? '');
    if (line !== '') return line;
  }
  return undefined;
}
