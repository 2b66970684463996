import { formats } from '#core/parse/formats.ts';
import { mediaTypeOf, mediaTypes } from '#lambdas/api/media-types.ts';

/** Web pages are fetched, never posted; RDF is posted as XML. */
const posted = Object.entries(formats).filter(([name]) => name !== 'html');

test.each(posted)('a document of the format %s can be posted', (_name, row) => {
  expect(row.mediaTypes.filter((type) => mediaTypes.includes(type))).not.toEqual([]);
});

test.each([
  ['Text/Plain; charset=utf-8', 'text/plain'],
  ['', ''],
])('the media type of %j is %j', (contentType, expected) => {
  expect(mediaTypeOf(contentType)).toBe(expected);
});
