import type { Context } from 'hono';
import type { StoryHead } from '#core/ports.ts';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';

/** The representation of one version in these formats depends on nothing else; raised when the format itself changes. */
const forms = new Map([
  ['application/json', 'json-1'],
  ['text/plain', 'copy-2'],
  ['text/plain; rendering=full', 'copy-full-1'],
]);

/**
 * The entity tag of the newest version, from its head alone: a 304 costs one small row, for any length of the
 * story. Undefined for pages, which show more than the story. A version is made again under its number, so the tag also includes
 * the digest of its inputs; and `written`, the digest of a written brief, which comes after the version.
 */
export function tagOf(
  { version, madeOf, card }: StoryHead,
  mediaType: string,
  written?: string,
): string | undefined {
  const form = forms.get(mediaType);
  return (
    form &&
    `"${[version, madeOf.slice(0, 16), card.status, form, ...(written === undefined ? [] : [written.slice(0, 8)])].join('-')}"`
  );
}

/** Whether the caller has the tagged version; compression may have turned the tag into a weak one. */
export function isNamedBy(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;
}

/** 304 with the headers of the complete answer. */
export function sayUnchanged(c: Context<ApiEnv>, tag: string): Response {
  c.header('Cache-Control', 'no-cache');
  c.header('ETag', tag);
  return c.body(null, codes.notModified);
}
