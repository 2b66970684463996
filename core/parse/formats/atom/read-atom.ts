// Atom 0.3 and 1.0, with tombstones. We read our own tree: feedsmith drops xml:base and deleted entries, rss-parser
// scrambles XHTML.
import { atomLine, atomParagraphs, readAtomFeed } from '#core/parse/formats/atom/atom-wire.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine } from '#core/parse/text/plain-text.ts';
import {
  childrenOf,
  contentOf,
  releaseParts,
  resolveUrl,
  type XmlElement,
} from '#core/parse/xml/xml-tree.ts';
import type { Problem } from '#core/problem.ts';
import type { Category, Media } from '#core/report.ts';

/** Reads a cleaned Atom document. Never throws. Relative links are resolved against `url`, the document's own. */
export function readAtom(text: string, url: string | undefined): ParseResult {
  const { feed, entries, cutEntries } = readAtomFeed(text);
  const problems: Problem[] = [];
  if (cutEntries > 0)
    problems.push({ code: 'truncated', message: `${cutEntries} entries do not end and were left out` });
  const base = feed.base ?? linkIn(feed, url) ?? url;
  const filings: ParsedItem[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = `item ${index + 1}`;
    const filing = entry.name === 'entry' ? toParsedItem(entry, at, feed, base) : tombstoneOf(entry, at);
    if (filing === undefined) problems.push({ code: 'item_skipped', message: 'holds nothing at all', at });
    else filings.push(filing);
    releaseParts(entry);
  }
  return { items: filings, problems };
}

function toParsedItem(
  entry: XmlElement,
  at: string,
  feed: XmlElement,
  base: string | undefined,
): ParsedItem | undefined {
  if (childrenOf(entry).length === 0) return undefined;
  const content = named(entry, 'content')[0];
  const summary = named(entry, 'summary')[0];
  const body = content === undefined ? [] : atomParagraphs(content);
  const lead = summary === undefined ? [] : atomParagraphs(summary);
  const paragraphs = sizeOf(body) >= sizeOf(lead) ? body : lead;
  const short = paragraphs === body ? lead.join(' ') : body.join(' ');
  const source = named(entry, 'source')[0];
  return {
    at,
    externalId: idOf(entry),
    idRepeatsByVersion: true,
    url: linkIn(entry, base),
    headline: lineIn(entry, 'title'),
    summary: short === '' || short === paragraphs.join(' ') ? undefined : short,
    paragraphs,
    publishedText: textIn(entry, 'published', 'issued', 'created', 'updated', 'modified', 'dc:date'),
    updatedText: textIn(entry, 'updated', 'modified'),
    language: content?.language ?? entry.language ?? feed.language,
    agency: source === undefined ? undefined : lineIn(source, 'title'),
    outlet: lineIn(feed, 'title'),
    creators: [...named(entry, 'author'), ...named(entry, 'dc:creator')].flatMap(personOf),
    categories: named(entry, 'category').flatMap(categoryOf),
    keywords: [],
    copyright:
      lineIn(entry, 'rights') ??
      lineIn(entry, 'copyright') ??
      lineIn(feed, 'rights') ??
      lineIn(feed, 'copyright'),
    media: mediaOf(entry, base),
  };
}

/** A deleted entry (RFC 6721 section 3): the entry that `ref` names must no longer be shown. */
function tombstoneOf(entry: XmlElement, at: string): ParsedItem | undefined {
  const ref = entry.attributes.get('ref')?.trim();
  if (ref === undefined || ref === '') return undefined;
  const when = entry.attributes.get('when');
  return {
    at,
    externalId: ref,
    idRepeatsByVersion: true,
    paragraphs: [],
    publishedText: when,
    updatedText: when,
    creators: [],
    categories: [],
    keywords: [],
    media: [],
    editorialNote: lineIn(entry, 'at:comment') ?? lineIn(entry, 'comment'),
    status: 'canceled',
    signal: 'kill',
  };
}

const sizeOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + text.length, 0);

function named(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).filter((child) => child.name === name);
}

/** An id is an absolute IRI; a relative one is resolved only against an xml:base. */
function idOf(entry: XmlElement): string | undefined {
  const element = named(entry, 'id')[0];
  const id = element === undefined ? '' : contentOf(element).trim();
  if (id === '') return undefined;
  return element?.base === undefined ? id : (resolveUrl(id, element.base) ?? id);
}

/** The page: the first alternate link that is HTML or has no type, else any alternate, else any link but self. */
function linkIn(element: XmlElement, base: string | undefined): string | undefined {
  const links = named(element, 'link').filter((link) => link.attributes.has('href'));
  const alternates = links.filter((link) =>
    /^(?:alternate)?$/i.test(link.attributes.get('rel')?.trim() ?? ''),
  );
  const html = alternates.find((link) => /^$|html/i.test(link.attributes.get('type') ?? ''));
  const chosen =
    html ??
    alternates[0] ??
    links.find((link) => /^(?:via|related)$/i.test(link.attributes.get('rel') ?? ''));
  const url =
    chosen === undefined ? undefined : resolveUrl(chosen.attributes.get('href') ?? '', chosen.base ?? base);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

function lineIn(element: XmlElement, name: string): string | undefined {
  for (const child of named(element, name)) {
    const line = atomLine(child);
    if (line !== '') return line;
  }
  return undefined;
}

/** Of a repeated element the last counts, as in other readers. */
function textIn(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = oneLine(
      named(element, name)
        .map(contentOf)
        .findLast((content) => content.trim() !== '') ?? '',
    );
    if (text !== '') return text;
  }
  return undefined;
}

/** Maximum code units of an author. */
const longestPerson = 400;

function personOf(person: XmlElement): string[] {
  const name =
    lineIn(person, 'name') ??
    oneLine(
      contentOf(person)
        // Longer texts are not names; the limit also bounds the patterns.
        .slice(0, longestPerson)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\S+@\S+/g, ' '),
    );
  return name === '' || /^https?:/i.test(name) ? [] : [name];
}

function categoryOf(category: XmlElement): Category[] {
  const term = oneLine(category.attributes.get('term') ?? contentOf(category));
  if (term === '') return [];
  return [
    {
      scheme: oneLine(category.attributes.get('scheme') ?? '') || 'feed',
      code: term,
      name: oneLine(category.attributes.get('label') ?? term),
    },
  ];
}

function mediaOf(entry: XmlElement, base: string | undefined): Media[] {
  const media = new Map<string, Media>();
  const links = named(entry, 'link').filter((link) => link.attributes.get('rel') === 'enclosure');
  const groups = [entry, ...named(entry, 'media:group')];
  const contents = groups.flatMap((group) => [
    ...named(group, 'media:content'),
    ...named(group, 'media:thumbnail'),
  ]);
  for (const element of [...links, ...contents]) {
    const url = resolveUrl(
      element.attributes.get('href') ?? element.attributes.get('url') ?? '',
      element.base ?? base,
    );
    if (url === undefined || !/^https?:/i.test(url) || media.has(url)) continue;
    const caption = lineIn(element, 'media:description') ?? lineIn(element, 'media:title');
    const credit = lineIn(element, 'media:credit');
    const type = element.attributes.get('type') ?? element.attributes.get('medium') ?? 'image';
    media.set(url, {
      type,
      url,
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    });
  }
  return [...media.values()];
}
