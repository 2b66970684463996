// Who may do what: bearer token -> scopes, as a secret or an environment variable gives it.

const scopes = ['read', 'write', 'admin'] as const;
type Scope = (typeof scopes)[number];
export type Tokens = ReadonlyMap<string, ReadonlySet<Scope>>;

const fewestCharacters = 8;

/**
 * Tokens as `token`, `token:scope` or `token:scope+scope`, parted by commas or line breaks. A token without scopes may do
 * everything; `admin` includes `write`, and `write` includes `read`.
 * @throws Error that says what is wrong, without the token.
 */
export function readTokens(text: string): Tokens {
  const entries = text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (entries.length === 0) throw new Error('tokens: there is none');
  return new Map(entries.map(readToken));
}

function readToken(entry: string, at: number): [string, ReadonlySet<Scope>] {
  const [token = '', named = 'admin', ...rest] = entry.split(':');
  if (token.length < fewestCharacters) {
    throw new Error(`tokens: number ${at + 1} has fewer than ${fewestCharacters} characters`);
  }
  const given = named.split('+');
  const wrong = given.find((name) => !isScope(name));
  if (wrong !== undefined || rest.length > 0) {
    throw new Error(`tokens: number ${at + 1}: scopes are ${scopes.join(', ')}, joined by +`);
  }
  return [token, withImplied(given.filter(isScope))];
}

function isScope(name: string): name is Scope {
  return scopes.some((scope) => scope === name);
}

function withImplied(given: readonly Scope[]): ReadonlySet<Scope> {
  const all = new Set(given);
  if (all.has('admin')) all.add('write');
  if (all.has('write')) all.add('read');
  return all;
}
