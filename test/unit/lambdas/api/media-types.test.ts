import { formatMediaTypes } from '#core/parse/media-types.ts';
import { mediaTypeOf, mediaTypes } from '#lambdas/api/media-types.ts';

/** Web pages are fetched, never posted. */
const posted = Object.entries(formatMediaTypes).filter(([name]) => name !== 'html');

test.each(posted)('a document of the format %s can be posted under each of its types', (_name, types) => {
  expect(types.filter((type) => !mediaTypes.includes(type))).toEqual([]);
});

test('a web page cannot be posted', () => {
  expect(mediaTypes).not.toContain('text/html');
});

test.each([
  ['Text/Plain; charset=utf-8', 'text/plain'],
  ['', ''],
])('the media type of %j is %j', (contentType, expected) => {
  expect(mediaTypeOf(contentType)).toBe(expected);
});
