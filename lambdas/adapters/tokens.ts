// Who may do what: bearer token -> scopes, as a secret or an environment variable gives it.
import { z } from 'zod';

const Scope = z.enum(['read', 'write', 'admin']);
export type Scope = z.infer<typeof Scope>;
export type Tokens = ReadonlyMap<string, ReadonlySet<Scope>>;

const TokenTable = z.record(z.string().min(16, 'a token has at least 16 characters'), z.array(Scope).min(1));

/** `{"<token>": ["read", "write"]}` as a map; admin includes write, write includes read. @throws ZodError or SyntaxError. */
export function readTokens(json: string): Tokens {
  const table = TokenTable.parse(JSON.parse(json));
  return new Map(Object.entries(table).map(([token, scopes]) => [token, withImplied(scopes)]));
}

function withImplied(scopes: readonly Scope[]): ReadonlySet<Scope> {
  const all = new Set(scopes);
  if (all.has('admin')) all.add('write');
  if (all.has('write')) all.add('read');
  return all;
}
