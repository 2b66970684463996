import type { ReadCredentials } from '#adapters/runtime/source-credentials.ts';
import type { FetchNotice } from '#core/notice.ts';
import { type PollWorld, poll } from '#core/sources/poll.ts';
import type { Source } from '#core/sources/source.ts';

export interface FetchWorld extends PollWorld {
  sources: readonly Source[];
  /** Reads the changes that the API made, if the list is old or lacks one of the sources; absent on one machine. */
  refreshSources?: ((ids: FetchNotice['sourceIds']) => Promise<void>) | undefined;
  /** Reads the credentials that sources name; absent on one machine, and where none are deployed. */
  readCredentials?: ReadCredentials | undefined;
}

/** Fetches the named sources concurrently; a failing one does not affect the others. A source missing from the list is skipped. */
export async function fetchSources({ sourceIds, hasNews }: FetchNotice, world: FetchWorld): Promise<void> {
  await world.refreshSources?.(sourceIds);
  const asked = world.sources.filter(({ id }) => sourceIds.includes(id));
  const isGuarded = ({ credentials }: Source): boolean => credentials !== undefined;
  const faults: unknown[] = [];
  const read = asked.some(isGuarded) ? world.readCredentials : undefined;
  const credentials = await read?.().catch((fault: unknown) => void faults.push(fault));
  // Without its credentials a source would be counted as failing, and wait.
  const ready = faults.length === 0 ? asked : asked.filter((source) => !isGuarded(source));
  const reason = hasNews === true ? 'hub' : 'schedule';
  const polls = await Promise.allSettled(
    ready.map((source) => poll(source, { credentials, ...world }, reason)),
  );
  for (const result of polls) if (result.status === 'rejected') faults.push(result.reason);
  if (faults.length > 0)
    throw new AggregateError(faults, `fetch: ${faults.length} faults for ${asked.length} sources`);
}
