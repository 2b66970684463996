import type { FetchNotice } from '#core/notice.ts';
import { type PollWorld, poll } from '#core/poll.ts';
import type { Source } from '#core/source.ts';

export interface FetchWorld extends PollWorld {
  sources: readonly Source[];
  /** Reads the changes that the API made, if the list is old or lacks one of the sources; absent on one machine. */
  refreshSources?: ((ids: FetchNotice['sourceIds']) => Promise<void>) | undefined;
}

/** Fetches the named sources concurrently; a failing one does not affect the others. A source missing from the list is skipped. */
export async function fetchSources({ sourceIds, hasNews }: FetchNotice, world: FetchWorld): Promise<void> {
  await world.refreshSources?.(sourceIds);
  const asked = world.sources.filter(({ id }) => sourceIds.includes(id));
  const reason = hasNews === true ? 'hub' : 'schedule';
  const polls = await Promise.allSettled(asked.map((source) => poll(source, world, reason)));
  const faults = polls.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (faults.length > 0)
    throw new AggregateError(faults, `fetch: ${faults.length} of ${asked.length} sources failed`);
}
