import type { SourceState, SourceStates } from '#core/ports.ts';
import type { Source } from '#core/sources/source.ts';
import type { ApiWorld } from '#lambdas/api/api-world.ts';
import { rejectionOf } from '#lambdas/api/sources/rejections.ts';
import type { SourceAdmin } from '#lambdas/api/sources/source-admin.ts';
import { healthOf, type SourceHealth } from '#lambdas/api/sources/source-health.ts';

const shownRejections = 10;

/** What is stored of the source; of a renamed one that was not polled since, under its former id. */
export async function findStateOf(
  { id, formerly }: Source,
  states: SourceStates,
): Promise<SourceState | undefined> {
  return (await states.findState(id)) ?? (formerly && (await states.findState(formerly)));
}

/** Reads how a source is doing, with its latest rejections. */
export function makeReadHealth(
  { states }: SourceAdmin,
  { rejections, clock }: Pick<ApiWorld, 'rejections' | 'clock'>,
): (source: Source) => Promise<SourceHealth> {
  return async (source) => {
    const asked = { sourceId: source.id, limit: shownRejections };
    const [state, rejected] = await Promise.all([
      findStateOf(source, states),
      rejections?.ledger.listRejected(asked),
    ]);
    return healthOf(source, state, (rejected?.receipts ?? []).map(rejectionOf), clock.now());
  };
}
