import type { SourceId } from '#core/ids.ts';
import { epochMsOf } from '#core/instant.ts';
import type { FetchNotice } from '#core/notice.ts';
import type { Clock, Notices } from '#core/ports.ts';

/** The delay of each message. The notices of hubs within it share one poll, which starts after the last of them. */
export const newsDelaySeconds = 5;

/** Requests polls of sources that hubs have news of. A hub that sends many notices does not delay the polls of other sources. */
export function makePollSoon(fetches: Notices<FetchNotice>, clock: Clock): (id: SourceId) => Promise<void> {
  const sentAtMs = new Map<SourceId, number>();
  return async (id) => {
    const nowMs = epochMsOf(clock.now());
    const sinceMs = nowMs - (sentAtMs.get(id) ?? Number.NEGATIVE_INFINITY);
    if (sinceMs >= 0 && sinceMs < newsDelaySeconds * 1000) return;
    await fetches.send([{ sourceIds: [id], hasNews: true }]);
    sentAtMs.set(id, nowMs);
  };
}
