import { z } from 'zod';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Table } from '#adapters/shared/table.ts';
import { ifAbsent, ifRevision } from '#adapters/shared/table.ts';
import { SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { SourceStates } from '#core/ports.ts';

const StoredState = z.object({
  sourceId: SourceId,
  revision: z.number().int().min(0),
  url: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodyDigest: z.string().optional(),
  health: z.enum(['ok', 'failing', 'policy', 'not_a_feed', 'gone']),
  failures: z.number(),
  detail: z.string().optional(),
  nextDueAt: Instant.optional(),
  lastChangedAt: Instant.optional(),
  lastNewAt: Instant.optional(),
  rhythm: z
    .object({
      gaps: z.number().int().min(1),
      usualGapMs: z.number(),
      recentGapMs: z.number(),
      longestGapMs: z.number(),
    })
    .optional(),
  pace: z
    .object({
      learntMs: z.number(),
      watchedMs: z.number(),
      hours: z.array(z.number()).length(24),
      items: z.number(),
      fillMs: z.number().optional(),
      seen: z.string(),
    })
    .optional(),
  days: z.array(z.object({ day: z.string(), items: z.number() })).optional(),
  hints: z
    .object({
      intervalMs: z.number().optional(),
      skipHours: z.array(z.number()).optional(),
      skipDays: z.array(z.number()).optional(),
      hub: z.string().optional(),
      topic: z.string().optional(),
    })
    .optional(),
  websub: z
    .object({
      hub: z.string(),
      topic: z.string(),
      token: z.string(),
      secret: z.string(),
      renewAt: Instant,
      leaseUntil: Instant.optional(),
    })
    .optional(),
  stableDigest: z.string().optional(),
  lastFullAt: Instant.optional(),
  isStuck: z.boolean().optional(),
  pages: z.array(z.string()).optional(),
  movedTo: z.string().optional(),
  outcomes: z
    .array(
      z.object({
        at: Instant,
        outcome: z.enum(['new', 'changed', 'failing', 'policy', 'not_a_feed', 'gone', 'recovered']),
        detail: z.string().optional(),
        archiveKey: z.string().optional(),
      }),
    )
    .optional(),
});
const UrlRow = z.object({ firstId: SourceId });
const StateRow = z.object({ state: z.instanceof(Uint8Array) });

/** What fetching remembers, one row a source. */
export function makeSourceStates(table: Table): SourceStates {
  const findUrlOwner = async (url: string) => {
    const row = await table.get(rowKeys.sourceUrl(url));
    return row && UrlRow.parse(row).firstId;
  };
  return {
    async findState(id) {
      const row = await table.get(rowKeys.sourceState(id));
      return row && StoredState.parse(unpackJson(StateRow.parse(row).state));
    },
    async saveState(state) {
      const row = {
        ...rowKeys.sourceState(state.sourceId),
        revision: state.revision,
        state: packJson(state),
      };
      return table.put(row, ifRevision(state.revision));
    },
    findUrlOwner,
    async claimUrl(url, firstId) {
      const known = await findUrlOwner(url);
      if (known !== undefined || (await table.put({ ...rowKeys.sourceUrl(url), firstId }, ifAbsent)))
        return known ?? firstId;
      return (await findUrlOwner(url)) ?? firstId;
    },
  };
}
