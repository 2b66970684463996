import { SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { makePowertoolsLog } from '#adapters/log-powertools.ts';
import { makeSqsNotices } from '#adapters/notices-sqs.ts';
import { onFirstCall } from '#adapters/on-first-call.ts';
import { readEnv } from '#adapters/read-env.ts';
import { readSourcesFile } from '#adapters/sources-file.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { FetchNotice } from '#core/notice.ts';
import type { Log, Notices } from '#core/ports.ts';
import { dueSources } from '#core/schedule.ts';
import type { Source } from '#core/source.ts';
import { DispatchEnv } from '#lambdas/dispatch/env.ts';

export interface DispatchWorld {
  sources: readonly Source[];
  fetches: Notices<FetchNotice>;
  tickMs: number;
  log: Log;
}

const sourcesPerNotice = 10;

/** Sends the sources that are due in the tick that ends at `at` to the fetch queue, a few to a notice. */
export async function dispatch(at: Instant, { sources, fetches, tickMs, log }: DispatchWorld): Promise<void> {
  const due = dueSources(sources, shifted(at, -tickMs), at).map(({ id }) => id);
  const notices: FetchNotice[] = [];
  for (let from = 0; from < due.length; from += sourcesPerNotice) {
    notices.push({ sourceIds: due.slice(from, from + sourcesPerNotice) });
  }
  await fetches.send(notices);
  log.info('sources.dispatched', { due: due.length });
}

/** The schedule hands over the time of the tick itself, so that a late or doubled start covers the same stretch. */
const Tick = z.object({ at: z.iso.datetime() });

export const makeHandler = (world: DispatchWorld) => async (event: unknown) => {
  const atMs = Date.parse(Tick.parse(event).at);
  return dispatch(instantOf(Math.floor(atMs / world.tickMs) * world.tickMs), world);
};

export const handler = onFirstCall<unknown, void>(() => makeHandler(awsWorld(readEnv(DispatchEnv))));

function awsWorld(env: DispatchEnv): DispatchWorld {
  return {
    sources: readSourcesFile(env.SOURCES),
    fetches: makeSqsNotices(new SQSClient({}), env.FETCH_QUEUE_URL),
    tickMs: env.TICK_SECONDS * 1000,
    log: makePowertoolsLog('dispatch'),
  };
}
