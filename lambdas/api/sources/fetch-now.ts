// What the API function fetches itself: loaded at the first request for it, because most requests fetch nothing.
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import { makePoliteFetcher } from '#adapters/fetch/polite-fetcher.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { openSourceCredentials } from '#adapters/runtime/source-credentials.ts';
import type { SourceId } from '#core/ids.ts';
import { type PollOutcome, type PollWorld, poll } from '#core/sources/poll.ts';
import type { Source } from '#core/sources/source.ts';
import type { ApiEnv } from '#lambdas/api/env.ts';

export { testSource } from '#lambdas/api/sources/test-source.ts';

export function openFetcher(allowPrivate: string): PollWorld['fetcher'] {
  const guarded = makeGuardedFetcher({ allowPrivate: allowPrivate.split(',').filter(Boolean) });
  return makePoliteFetcher(guarded, { clock: systemClock });
}

/** Polls the source now, whatever its schedule says; nothing for an unknown one. @throws when its credentials cannot be read. */
export async function pollNow(
  id: SourceId,
  sources: readonly Source[],
  env: Pick<ApiEnv, 'ALLOW_PRIVATE_SOURCES' | 'SOURCE_CREDENTIALS_ARN'>,
  world: Omit<PollWorld, 'fetcher'>,
): Promise<PollOutcome | undefined> {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return undefined;
  const secretArn = source.credentials === undefined ? '' : env.SOURCE_CREDENTIALS_ARN;
  const credentials = await openSourceCredentials(secretArn, world.clock)?.();
  return poll(source, { ...world, credentials, fetcher: openFetcher(env.ALLOW_PRIVATE_SOURCES) }, 'person');
}
