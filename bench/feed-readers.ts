// The readers that `npm run bench -- feeds` compares: ours and the three it could have been left to, brought to one shape.
import { parseFeed as readWithFeedParser } from '@rowanmanning/feed-parser';
import { parseFeed as readWithFeedsmith } from 'feedsmith';
import Parser from 'rss-parser';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { readWithRssParser } from '#core/parse/formats/rss/read-with-rss-parser.ts';
import type { RssFields } from '#core/parse/formats/rss/rss-wire.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { decode } from '#core/parse/text/decode.ts';
import { cleanXml } from '#core/parse/xml/clean-xml.ts';
import type { Archived } from '#core/ports.ts';

/** One item as a reader gives it; fields that it lacks are undefined. Dates as printed or ISO 8601; `text` may hold markup. */
export interface ReadItem {
  headline?: string | undefined;
  url?: string | undefined;
  externalId?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  text?: string | undefined;
}

/**
 * A reader: `items` reads a document and asks for the fields of the one shape. That is what is timed: feed-parser finds a field
 * out when it is asked for, the others find all of them out at once. May throw.
 */
export interface FeedReader {
  name: string;
  items: (bytes: Uint8Array) => Promise<ReadItem[]>;
}

const sourceId = SourceId.parse('bench');
const receivedAt = Instant.parse('2026-11-24T12:00:00.000Z');
/** Archiving comes before reading and gives the key: whatever it is, it is not ours to make, nor the others'. */
const key = archiveKeyOf(sourceId, receivedAt, sha256Of(new Uint8Array()));

/** The bytes as archived for a source in English, at a fixed time. */
function archivedOf(bytes: Uint8Array): Archived {
  return { key, bytes, note: { sourceId, language: 'en', complete: true, receivedAt } };
}

/** The others take text: they get it decoded as we decode it, which is in their favour. */
const textOf = (bytes: Uint8Array): string => decode(bytes, {}).text;

const dateline: FeedReader = {
  name: 'dateline',
  items: async (bytes) => {
    const { reports } = await parseDocument(archivedOf(bytes));
    return reports.map((report) => ({
      headline: report.headline,
      url: report.url,
      externalId: report.externalId,
      published: report.publishedAt,
      updated: report.updatedAt,
      text: report.paragraphs.join('\n'),
    }));
  },
};

/** Ours as far as the others go: the items of sound RSS with their markup, before anything of it is made a report. */
export const datelineItems: FeedReader = {
  name: 'dateline to markup',
  items: async (bytes) => {
    const { text, scan } = cleanXml(textOf(bytes));
    const channel = await readWithRssParser(text, scan);
    return [...(channel?.items ?? [])].map(({ fields }) => ({
      headline: firstOf(fields, 'title'),
      url: firstOf(fields, 'link'),
      externalId: firstOf(fields, 'guid'),
      published: firstOf(fields, 'pubdate'),
      text: firstOf(fields, 'content:encoded') ?? firstOf(fields, 'description'),
    }));
  },
};

const firstOf = (fields: RssFields, name: string): string | undefined => fields.get(name)?.[0]?.text;

const rssParser: FeedReader = {
  name: 'rss-parser',
  items: async (bytes) => {
    const { items } = await new Parser<object, Record<string, unknown>>().parseString(textOf(bytes));
    return items.map((item) => ({
      headline: textIn(item.title),
      url: textIn(item.link),
      externalId: textIn(item.guid ?? item.id),
      published: textIn(item.isoDate),
      updated: textIn(item.updated),
      text: textIn(item['content:encoded'] ?? item.content),
    }));
  },
};

const feedsmith: FeedReader = {
  name: 'feedsmith',
  items: async (bytes) => itemsOfFeedsmith(readWithFeedsmith(textOf(bytes))),
};

function itemsOfFeedsmith(answer: ReturnType<typeof readWithFeedsmith>): ReadItem[] {
  if (answer.format === 'atom') {
    return (answer.feed.entries ?? []).map((entry) => ({
      headline: textIn(entry.title),
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
        ?.href,
      externalId: entry.id,
      published: textIn(entry.published),
      updated: textIn(entry.updated),
      text: textIn(entry.content) ?? textIn(entry.summary),
    }));
  }
  if (answer.format === 'json') return [];
  if (answer.format === 'rdf')
    return (answer.feed.items ?? []).map((item) => ({
      headline: item.title,
      url: item.link,
      published: textIn(item.dc?.dates?.[0]),
      text: item.content?.encoded ?? item.description,
    }));
  return (answer.feed.items ?? []).map((item) => ({
    headline: item.title,
    url: item.link,
    externalId: item.guid?.value,
    published: textIn(item.pubDate ?? item.dc?.dates?.[0]),
    updated: textIn(item.dcterms?.modified?.[0]),
    text: item.content?.encoded ?? item.description,
  }));
}

/** A string as it is, or the one that a text construct of Atom holds; nothing for what is neither. */
function textIn(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null && 'value' in text && typeof text.value === 'string'
    ? text.value
    : undefined;
}

const feedParser: FeedReader = {
  name: 'feed-parser',
  items: async (bytes) =>
    readWithFeedParser(textOf(bytes)).items.map((item) => ({
      headline: item.title ?? undefined,
      url: item.url ?? undefined,
      externalId: item.id ?? undefined,
      published: item.published?.toISOString(),
      updated: item.updated?.toISOString(),
      text: item.content ?? item.description ?? undefined,
    })),
};

/** Ours first. */
export const feedReaders: readonly FeedReader[] = [dateline, rssParser, feedsmith, feedParser];
