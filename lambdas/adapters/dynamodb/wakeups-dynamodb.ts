import { z } from 'zod';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';
import { rowKeys, shards } from '#adapters/dynamodb/row-keys.ts';
import type { Table } from '#adapters/shared/table.ts';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { Wakeups } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

const Wakeup = z.tuple([Instant, StoryId]);

/** Wake-ups as rows whose key says it all. */
export function makeWakeups(table: Table): Wakeups {
  return {
    async putWakeup(at, storyId) {
      await table.put({ ...rowKeys.wakeup(at, storyId) });
    },
    async dueWakeups(now, limit) {
      const due = shards.map((shard) =>
        table.query({ pk: `W#${shard}`, upTo: `${now}#~`, pageSize: limit, consistent: true }),
      );
      const found: { at: Instant; storyId: StoryId }[] = [];
      for await (const { sk } of mergeSorted(due, (a, b) => compareText(a.sk, b.sk))) {
        if (found.length === limit) break;
        const [at, storyId] = Wakeup.parse(sk.split('#'));
        found.push({ at, storyId });
      }
      return found;
    },
    async removeWakeup(at, storyId) {
      await table.remove([rowKeys.wakeup(at, storyId)]);
    },
  };
}
