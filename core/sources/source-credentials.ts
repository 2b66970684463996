// Credentials of sources: their values are kept apart, by name. In: a source and the values. Out: its Authorization header.
import { z } from 'zod';
import { findUrl } from '#core/find-url.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import type { Authorization } from '#core/ports.ts';
import type { Source } from '#core/sources/source.ts';

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

const Credentials = z.record(
  z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'a name has capital letters, digits and _'),
  z.string('a value is text').regex(/^[\x20-\x7e]{1,2000}$/, 'a value has 1 to 2,000 printable characters'),
);

/** A JSON object of names and values. @throws with the name of what is wrong, never with a value. */
export function readCredentialsJson(text: string): Map<string, string> {
  const read = readJson(text);
  if ('problem' in read) throw new Error('credentials: not JSON');
  const credentials = Credentials.safeParse(read.json);
  if (credentials.success) return new Map(Object.entries(credentials.data));
  const issue = credentials.error.issues[0];
  const isObject = issue?.code !== 'invalid_type' || issue.path.length > 0;
  if (!isObject) throw new Error('credentials: not a JSON object of names and values');
  const rule = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message;
  throw new Error(`credentials: ${issue?.path.join('.')}: ${rule}`);
}

/**
 * What the fetches of a source carry, to the origin of its address only. `user:password` is sent as Basic; any other value, as `Bearer …`, as
 * it is. A source on plain http gets none.
 */
export function authorizationOf(
  { url = '', credentials = '' }: Pick<Source, 'url' | 'credentials'>,
  values: ReadonlyMap<string, string>,
): Authorization | undefined {
  const [value, parsed] = [values.get(credentials), findUrl(url)];
  if (value === undefined || parsed === undefined || !isGuarded(parsed)) return undefined;
  const isPair = /^[^\s:]+:\S*$/.test(value);
  return { origin: parsed.origin, value: isPair ? `Basic ${btoa(value)}` : value };
}

/** Encrypted, or to this machine. */
function isGuarded({ protocol, hostname }: { protocol: string; hostname: string }): boolean {
  return protocol === 'https:' || hostname === '127.0.0.1';
}
