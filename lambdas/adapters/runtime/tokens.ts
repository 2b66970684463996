// Bearer tokens and what each may do, read from the text of a secret or an environment variable.
import { digestOf } from '#core/digest.ts';
import { SourceId } from '#core/ids.ts';

const scopes = ['read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** What a caller may do. */
export interface Access {
  scopes: ReadonlySet<Scope>;
  /** The only sources that the caller may write for; undefined: any source, and editors' decisions too. */
  sources?: ReadonlySet<SourceId> | undefined;
}

export interface Token extends Access {
  /** Names the token in cookies, feed keys and logs; part of its digest. */
  id: string;
  token: string;
}
/** By digest, so that the time of a look-up reveals nothing about a token. */
export type Tokens = ReadonlyMap<string, Token>;

const minCharacters = 8;
const idCharacters = 16;

/**
 * Reads tokens as `token`, `token:scope` or `token:scope+scope`, separated by commas or line breaks. A token without scopes
 * may do everything; `admin` includes `write`, and `write` includes `read`. `write:ntb` writes for the source `ntb` only.
 * @throws Error that names the entry by its number, never by the token.
 */
export function readTokens(text: string): Tokens {
  const entries = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (entries.length === 0) throw new Error('tokens: there is none');
  return new Map(entries.map(readToken).map((token) => [digestOf(token.token), token]));
}

function readToken(entry: string, at: number): Token {
  const [, token = '', named = 'admin'] = /^([^:]*)(?::(.*))?$/.exec(entry) ?? [];
  if (token.length < minCharacters) {
    throw new Error(`tokens: number ${at + 1} has fewer than ${minCharacters} characters`);
  }
  const given = named.split('+').map(readScope);
  const known = given.filter((scope) => scope !== undefined);
  if (known.length < given.length) {
    throw new Error(`tokens: number ${at + 1}: scopes are ${scopes.join(', ')} or write:SOURCE, joined by +`);
  }
  return { id: digestOf(token).slice(0, idCharacters), token, ...accessOf(known) };
}

/** What the scopes of a JSON Web Token allow. Names may have a prefix, as `dateline/read`; unknown names are ignored. */
export function accessOfClaims(names: readonly string[]): Access {
  return accessOf(
    names
      .map((name) => readScope(name.slice(name.lastIndexOf('/') + 1)))
      .filter((scope) => scope !== undefined),
  );
}

interface NamedScope {
  scope: Scope;
  source?: SourceId;
}

function readScope(name: string): NamedScope | undefined {
  const [scopeName, sourceName, ...rest] = name.split(':');
  const scope = scopes.find((known) => known === scopeName);
  if (scope === undefined || rest.length > 0) return undefined;
  if (sourceName === undefined) return { scope };
  const source = SourceId.safeParse(sourceName).data;
  return scope === 'write' && source !== undefined ? { scope, source } : undefined;
}

function accessOf(named: readonly NamedScope[]): Access {
  const given = new Set(named.map(({ scope }) => scope));
  if (given.has('admin')) given.add('write');
  if (given.has('write')) given.add('read');
  const isBound = !named.some(({ scope, source }) => scope !== 'read' && source === undefined);
  const sources = named.flatMap(({ source }) => source ?? []);
  return isBound && sources.length > 0 ? { scopes: given, sources: new Set(sources) } : { scopes: given };
}
