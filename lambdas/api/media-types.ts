/** Content types of documents that can be posted. */
export const mediaTypes: readonly string[] = [
  'application/json',
  'application/xml',
  'text/xml',
  'application/rss+xml',
  'application/atom+xml',
  'text/plain',
  'message/rfc822',
  'application/octet-stream',
];

/** `text/plain` of `Text/Plain; charset=utf-8`. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
