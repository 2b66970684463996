// What the API function fetches itself: loaded at the first request for it, because most requests fetch nothing.
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import type { SourceId } from '#core/ids.ts';
import { type PollWorld, poll } from '#core/poll.ts';
import type { Source } from '#core/source.ts';

export { testSource } from '#lambdas/api/sources/test-source.ts';

export function openFetcher(allowPrivate: string): PollWorld['fetcher'] {
  return makeGuardedFetcher({ allowPrivate: allowPrivate.split(',').filter(Boolean) });
}

/** Polls the source now, whatever its schedule says; nothing for an unknown one. */
export async function pollNow(id: SourceId, sources: readonly Source[], world: PollWorld): Promise<void> {
  const source = sources.find((one) => one.id === id);
  if (source !== undefined) await poll(source, world, 'person');
}
