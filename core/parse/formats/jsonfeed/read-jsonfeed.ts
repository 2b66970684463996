// JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of the wrong type counts as absent.

import { z } from 'zod';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfHtml, paragraphsOfText, titleOfHtml } from '#core/parse/text/plain-text.ts';
import { resolveUrl } from '#core/parse/xml/xml-tree.ts';
import type { Problem } from '#core/problem.ts';
import type { Media } from '#core/report.ts';

/** True when the JSON declares a JSON Feed version, or lists items with the content fields of that format alone. */
export function isJsonFeed(json: unknown): boolean {
  const feed = JsonFeed.safeParse(json);
  if (!feed.success) return false;
  const { version = '', items } = feed.data;
  const holdsContent = (item: unknown) =>
    typeof item === 'object' && item !== null && ('content_html' in item || 'content_text' in item);
  return /jsonfeed\.org/i.test(String(version)) || items.some(holdsContent);
}

/** Reads a JSON Feed. Never throws. */
export function readJsonFeed(json: unknown, url: string | undefined): ParseResult {
  const read = JsonFeed.safeParse(json);
  if (!read.success) return { items: [], problems: [{ code: 'malformed', message: 'not a JSON Feed' }] };
  const feed = read.data;
  const problems: Problem[] = [];
  const left = feed.items.length - maxDocumentItems;
  if (left > 0)
    problems.push({
      code: 'too_large',
      message: `${feed.items.length} items: the last ${left} were not read`,
    });
  const base = feed.home_page_url ?? feed.feed_url ?? url;
  const filings: ParsedItem[] = [];
  for (const [index, item] of feed.items.slice(0, maxDocumentItems).entries()) {
    const at = `item ${index + 1}`;
    const wire = JsonFeedItem.safeParse(item);
    if (wire.success && Object.values(wire.data).some((value) => value !== undefined)) {
      filings.push(toParsedItem(wire.data, at, feed, base));
    } else problems.push({ code: 'item_skipped', message: 'holds nothing at all', at });
  }
  return { items: filings, problems };
}

function toParsedItem(item: JsonFeedItem, at: string, feed: JsonFeed, base: string | undefined): ParsedItem {
  const html = paragraphsOfHtml(item.content_html ?? '');
  const plain = paragraphsOfPlain(item.content_text ?? '');
  const summary = oneLine(paragraphsOfPlain(item.summary ?? '').join(' '));
  const body = html.length > 0 ? html : plain;
  const own = [...(item.authors ?? []), item.author].flatMap((author) => author?.name ?? []);
  const feeds = [...(feed.authors ?? []), feed.author].flatMap((author) => author?.name ?? []);
  return {
    at,
    externalId: item.id === undefined ? undefined : String(item.id),
    url: resolveUrl(item.url ?? item.external_url ?? '', base),
    headline: titleOfHtml(item.title ?? ''),
    summary: body.length > 0 && summary !== '' ? summary : undefined,
    paragraphs: body.length > 0 ? body : paragraphsOfText(summary),
    publishedText: item.date_published ?? item.date_modified,
    updatedText: item.date_modified,
    language: item.language ?? feed.language,
    outlet: feed.title === undefined ? undefined : oneLine(feed.title),
    creators: [...new Set((own.length > 0 ? own : feeds).map(oneLine))].filter((name) => name !== ''),
    categories: (item.tags ?? []).flatMap((tag) =>
      tag === undefined || tag.trim() === ''
        ? []
        : [{ scheme: 'feed', code: oneLine(tag), name: oneLine(tag) }],
    ),
    keywords: [],
    media: mediaOf(item, base),
  };
}

/** Some sites write HTML into the fields for plain text. */
function paragraphsOfPlain(text: string): string[] {
  return /^\s*<(?:p|div|h\d|ul|ol|figure|img|a|span|br)\b[^<>]*>/i.test(text)
    ? paragraphsOfHtml(text)
    : paragraphsOfText(text);
}

function mediaOf(item: JsonFeedItem, base: string | undefined): Media[] {
  const media = new Map<string, Media>();
  const attachments = (item.attachments ?? []).flatMap((attachment) => attachment ?? []);
  const images = [item.image, item.banner_image].flatMap((url) =>
    url === undefined ? [] : [{ url, mime_type: 'image', title: undefined }],
  );
  for (const { url: reference, mime_type: type = 'application/octet-stream', title } of [
    ...attachments,
    ...images,
  ]) {
    const url = resolveUrl(reference, base);
    if (url === undefined || !/^https?:/i.test(url) || media.has(url)) continue;
    media.set(url, { type, url, ...(title === undefined ? {} : { caption: oneLine(title) }) });
  }
  return [...media.values()];
}

const text = z.string().optional().catch(undefined);
/** Some sites write the seconds since 1970. */
const time = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
/** An author is an object; sites also write its name alone. */
const Author = z
  .union([z.object({ name: text }), z.string().transform((name) => ({ name }))])
  .optional()
  .catch(undefined);
/** The address of a picture; sites also write an object with it. */
const Picture = z
  .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
  .optional()
  .catch(undefined);
/** A list; one value alone is read as a list of one. */
const listOf = <T extends z.ZodType>(part: T) =>
  z
    .preprocess(
      (given) => (given === undefined || given === null || Array.isArray(given) ? given : [given]),
      z.array(part.optional().catch(undefined)),
    )
    .optional()
    .catch(undefined);

const JsonFeedItem = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: Picture,
  banner_image: Picture,
  date_published: time,
  date_modified: time,
  language: text,
  author: Author,
  authors: listOf(Author),
  tags: listOf(z.string()),
  attachments: listOf(z.object({ url: z.string(), mime_type: text, title: text })),
});
type JsonFeedItem = z.infer<typeof JsonFeedItem>;

const JsonFeed = z.object({
  version: z.union([z.string(), z.number()]).optional().catch(undefined),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  author: Author,
  authors: listOf(Author),
  /** One item alone is read as a list of one, none as an empty list. */
  items: z.preprocess((given) => {
    if (given === null || given === undefined) return [];
    if (Array.isArray(given)) return given;
    // PHP writes a list with gaps as an object: {"0": …, "2": …}.
    const parts = typeof given === 'object' ? Object.values(given) : [];
    const isMap = parts.length > 0 && parts.every((part) => typeof part === 'object' && part !== null);
    return isMap ? parts : [given];
  }, z.array(z.unknown())),
});
type JsonFeed = z.infer<typeof JsonFeed>;
