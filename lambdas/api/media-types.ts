import { formatMediaTypes } from '#core/parse/media-types.ts';

// A web page is read only where a fetch asked for one.
const { html: _, ...postable } = formatMediaTypes;

/** Content types of documents that can be posted. */
export const mediaTypes: readonly string[] = [
  ...new Set([...Object.values(postable).flat(), 'application/octet-stream']),
];

/** `text/plain` of `Text/Plain; charset=utf-8`. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
