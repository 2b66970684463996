// The parts of one machine for /health: whether table and archive can be written, what waits, which sources fail.

import { remember } from '#adapters/runtime/remember.ts';
import { isDiskFull } from '#adapters/shared/disk-full.ts';
import type { Bookmarks, Clock, SourceStates } from '#core/ports.ts';
import type { Source } from '#core/sources/source.ts';
import type { PartStates } from '#lambdas/api/api-world.ts';
import type { NoticeQueue } from '#local/notice-queue.ts';

/** However often /health is asked, the disk is written once in this time. */
const probeEveryMs = 1_000;
const probeName = 'health';

export interface Parts {
  bookmarks: Bookmarks;
  /** Writes a byte to the archive's level. */
  probeArchive(): Promise<void>;
  /** One line on what was lost of either to damaged files. */
  damage(): { table: string | undefined; archive: string | undefined };
  states: SourceStates;
  sources: readonly Source[];
  queues: Readonly<Record<string, Pick<NoticeQueue<unknown>, 'waiting' | 'failed'>>>;
  clock: Clock;
}

export function makeCheckParts({ bookmarks, probeArchive, damage, states, sources, queues, clock }: Parts) {
  const writeTable = async (): Promise<void> => {
    await bookmarks.moveBookmark(probeName, await bookmarks.findBookmark(probeName), clock.now());
  };
  return remember(
    async (): Promise<PartStates> => {
      const [table, archive] = await Promise.all([writeTable, probeArchive].map(stateAfter));
      const lost = damage();
      const found = await Promise.all(sources.map(({ id }) => states.findState(id)));
      const failing = found.filter((state) => state !== undefined && state.health !== 'ok').length;
      const waiting = Object.entries(queues).map(([name, queue]) => [
        name,
        `${queue.waiting} waiting, ${queue.failed} failed`,
      ]);
      return {
        states: {
          ...{ table: table ?? lost.table ?? 'ok', archive: archive ?? lost.archive ?? 'ok' },
          sources: failing === 0 ? 'ok' : `${failing} of ${sources.length} failing`,
          ...Object.fromEntries(waiting),
        },
        broken: [...(table === undefined ? [] : ['table']), ...(archive === undefined ? [] : ['archive'])],
      };
    },
    { forMs: probeEveryMs, clock },
  );
}

/** What went wrong with the write; undefined when nothing did. */
async function stateAfter(write: () => Promise<void>): Promise<string | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    return isDiskFull(error) ? 'the disk is full' : 'cannot be written';
  }
}
