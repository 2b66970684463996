// The structure of RSS that both readers produce: a channel of items, every field a list, not yet interpreted.

/** One element of a channel or item: its text as XML means it (markup written out), attributes, and named elements within. */
export interface RssField {
  readonly text: string;
  /** The URL that xml:base sets for its links. */
  base?: string | undefined;
  attributes: ReadonlyMap<string, string>;
  fields: RssFields;
}
/** Fields by lower-case name with the usual prefix ("pubdate", "dc:creator"), each in document order. */
export type RssFields = ReadonlyMap<string, readonly RssField[]>;

export interface RssChannel {
  channel: RssFields;
  /** Whole items only, in document order; can be iterated once. */
  items: Iterable<RssField>;
  /** Items that begin and do not end. */
  cutItems: number;
}

/** Fields of a channel that are read. */
export const channelFields = [
  'title',
  'link',
  'language',
  'copyright',
  'dc:language',
  'dc:rights',
  'dc:publisher',
] as const;

/** Fields of an item that are read, in the spelling that rss-parser must look for. */
export const itemFields = [
  'title',
  'link',
  'description',
  'author',
  'category',
  'enclosure',
  'guid',
  'pubDate',
  'source',
  'keywords',
  'copyright',
  'summary',
  'abstract',
  'body',
  'fullitem',
  'fulltext',
  'full-text',
  'yandex:full-text',
  'turbo:content',
  'content',
  'content:encoded',
  'dc:title',
  'dc:description',
  'dc:creator',
  'dc:author',
  'dc:contributor',
  'dc:date',
  'dc:subject',
  'dc:source',
  'dc:language',
  'dc:rights',
  'dc:identifier',
  'dc:publisher',
  'dcterms:modified',
  'dcterms:created',
  'dcterms:issued',
  'media:content',
  'media:group',
  'media:thumbnail',
  'media:title',
  'media:description',
  'media:credit',
  'media:keywords',
  'media:copyright',
  'atom:link',
  'atom:id',
  'atom:author',
  'atom:published',
  'atom:updated',
  'atom:summary',
  'atom:content',
  'atom:category',
  'itunes:summary',
  'itunes:author',
] as const;

/** Elements that are defined to hold elements; in any other element, elements are markup of its text. */
export const compoundFields = /^(?:media:.*|enclosure|source|atom:author)$/;
