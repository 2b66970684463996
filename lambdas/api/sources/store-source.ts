import { isDeepStrictEqual } from 'node:util';
import { firstIdOf, Source } from '#core/sources/source.ts';
import type { SourceAdmin } from '#lambdas/api/sources/source-admin.ts';

type Admin = Pick<SourceAdmin, 'directory' | 'states'>;
interface Refused {
  kind: 'refused';
  field?: string | undefined;
  detail: string;
}

/**
 * Adds or changes a source under the rules of the sources file. With `formerly` it replaces the source that has the same first id. A
 * source that is the same already is not stored, so that it goes on following the file.
 */
export async function storeSource(
  given: unknown,
  admin: Admin,
): Promise<{ kind: 'added' | 'unchanged'; source: Source } | Refused> {
  const read = Source.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    return { kind: 'refused', field: issue?.path.join('.'), detail: issue?.message ?? 'not valid' };
  }
  const source = read.data;
  const { directory } = admin;
  if (directory.sources.some((known) => isDeepStrictEqual(known, source)))
    return { kind: 'unchanged', source };
  const others = directory.sources.filter(({ id }) => id !== source.id);
  const conflict = await findConflict(source, others, admin);
  if (conflict !== undefined) return { kind: 'refused', ...conflict };
  for (const other of others) if (firstIdOf(other) === firstIdOf(source)) await directory.remove(other.id);
  await directory.put(source);
  return { kind: 'added', source };
}

async function findConflict(
  source: Source,
  others: readonly Source[],
  { states }: Admin,
): Promise<Omit<Refused, 'kind'> | undefined> {
  const { id, url, formerly, fullText } = source;
  if (fullText === true && url === undefined)
    return { field: 'fullText', detail: 'needs a url: only items of a feed that is polled have pages' };
  const heir = others.find((other) => formerly === undefined && other.formerly === id);
  if (heir !== undefined) {
    const detail = `"${id}" is the former id of "${heir.id}". To rename that one back, set formerly to "${id}".`;
    return { field: 'id', detail };
  }
  const renamed = others.find((other) => other.id === formerly && firstIdOf(other) !== formerly);
  if (renamed !== undefined) {
    const detail = `"${formerly}" was renamed before: set formerly to its first id, "${renamed.formerly}".`;
    return { field: 'formerly', detail };
  }
  if (url === undefined) return undefined;
  const twin = others.find((other) => other.url === url);
  const owner = twin === undefined ? await states.findUrlOwner(url) : firstIdOf(twin);
  if (owner === undefined || owner === firstIdOf(source)) return undefined;
  const detail = `"${owner}" polls or polled this address: a second source would file every report twice. To rename it, set formerly to "${owner}".`;
  return { field: 'url', detail };
}
