import { z } from 'zod';
import { digestOf } from '#core/digest.ts';
import { epochMsOf, Instant } from '#core/instant.ts';

const maxCursorChars = 2048;
/** Cursors of lists that change are for paging and expire. */
const cursorLivesForMs = 24 * 60 * 60 * 1000;

const Sealed = z.object({ at: z.string(), made: Instant.optional(), seal: z.string() }).strict();

/**
 * The position `at` of a list as opaque text, bound to the query of the list: it is refused for another
 * `scope`. The seal is a digest, not a secret: a position gives its owner no more than the list itself does. Without
 * `made` the cursor never expires.
 */
export function sealCursor(at: string, scope: unknown, made?: Instant): string {
  const text = JSON.stringify({ at, ...(made === undefined ? {} : { made }), seal: sealOf(at, scope, made) });
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The position in `cursor`, or undefined when it is altered, of another scope, expired, or too long. */
export function openCursor(cursor: string, scope: unknown, now: Instant): string | undefined {
  const sealed = Sealed.safeParse(decoded(cursor)).data;
  if (sealed === undefined || sealed.seal !== sealOf(sealed.at, scope, sealed.made)) return undefined;
  if (sealed.made !== undefined && epochMsOf(now) - epochMsOf(sealed.made) > cursorLivesForMs)
    return undefined;
  return sealed.at;
}

function sealOf(at: string, scope: unknown, made: Instant | undefined): string {
  return digestOf(['cursor', at, scope, made ?? '']).slice(0, 24);
}

/** The decoded text of the cursor, or undefined: a cursor is outside input, and broken JSON in it is expected. */
function decoded(cursor: string): unknown {
  if (cursor.length > maxCursorChars || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
