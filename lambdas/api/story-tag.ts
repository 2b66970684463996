import type { Context } from 'hono';
import type { StoryHead } from '#core/ports.ts';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';

/** What is sent for one version of a story in these forms depends on nothing else; raised when the form itself changes. */
const forms = new Map([
  ['application/json', 'json-1'],
  ['text/plain', 'copy-2'],
  ['text/plain; rendering=full', 'copy-full-1'],
]);

/**
 * The entity tag of the newest version, from its head alone: who has it already costs one small row, however long the
 * story. Undefined for pages, which show more than the story. A rebuild counts versions anew, so the tag also tells what
 * the version was made from.
 */
export function tagOf({ version, madeOf, card }: StoryHead, mediaType: string): string | undefined {
  const form = forms.get(mediaType);
  return form && `"${version}-${madeOf.slice(0, 16)}-${card.status}-${form}"`;
}

/** Whether the caller says that it has what the tag names; packed on the way, it may have become a weak tag. */
export function isNamedBy(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;
}

/** 304 with the headers that the whole answer would have had. */
export function sayUnchanged(c: Context<ApiEnv>, tag: string): Response {
  c.header('Cache-Control', 'no-cache');
  c.header('ETag', tag);
  return c.body(null, codes.notModified);
}
