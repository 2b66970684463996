// Credentials of sources: their values are kept apart, by name. In: sources and values. Out: the Authorization header of each origin.
import { findUrl } from '#core/find-url.ts';
import type { Source } from '#core/source.ts';

/** `NAME=VALUE`, separated by commas or line breaks. @throws with the place of what is wrong, never with a value. */
export function readCredentials(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [at, line] of text.split(/[,\n]/).entries()) {
    if (line.trim() === '') continue;
    const { name, value } =
      /^\s*(?<name>[A-Z][A-Z0-9_]{0,59})=(?<value>[\x20-\x7e]{1,2000})$/.exec(line.trimEnd())?.groups ?? {};
    if (name === undefined || value === undefined) throw new Error(`entry ${at + 1} is not NAME=VALUE`);
    values.set(name, value.trim());
  }
  return values;
}

/**
 * By origin of the source's address: the guarded fetcher sends it to this origin only. `user:password` is sent as Basic; any other value, as
 * `Bearer …`, as it is. A source on plain http gets none.
 */
export function authorizationOf(
  sources: readonly Pick<Source, 'url' | 'credentials'>[],
  values: ReadonlyMap<string, string>,
): Record<string, string> {
  const byOrigin: Record<string, string> = {};
  for (const { url = '', credentials = '' } of sources) {
    const [value, parsed] = [values.get(credentials), findUrl(url)];
    if (value === undefined || parsed === undefined || !isGuarded(parsed)) continue;
    byOrigin[parsed.origin] = /^[^\s:]+:\S*$/.test(value) ? `Basic ${btoa(value)}` : value;
  }
  return byOrigin;
}

/** Encrypted, or to this machine. */
function isGuarded({ protocol, hostname }: { protocol: string; hostname: string }): boolean {
  return protocol === 'https:' || hostname === '127.0.0.1';
}
