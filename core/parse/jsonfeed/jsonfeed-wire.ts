// JSON Feed 1.0 and 1.1 (jsonfeed.org) as it comes over the wire. A field of the wrong type counts as absent.
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const Author = z.object({ name: text }).optional().catch(undefined);
const listOf = <T extends z.ZodType>(part: T) =>
  z.array(part.optional().catch(undefined)).optional().catch(undefined);

export const JsonFeedItem = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  language: text,
  author: Author,
  authors: listOf(z.object({ name: text })),
  tags: listOf(z.string()),
  attachments: listOf(z.object({ url: z.string(), mime_type: text, title: text })),
});
export type JsonFeedItem = z.infer<typeof JsonFeedItem>;

export const JsonFeed = z.object({
  version: z.string(),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  author: Author,
  authors: listOf(z.object({ name: text })),
  items: z.array(z.unknown()),
});
export type JsonFeed = z.infer<typeof JsonFeed>;
