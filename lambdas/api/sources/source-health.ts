import { z } from '@hono/zod-openapi';
import { epochMsOf, Instant, instantOf } from '#core/instant.ts';
import type { SourceState } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { lastNewsOf, nextTurnMs } from '#core/sources/poll-interval.ts';
import type { Source } from '#core/sources/source.ts';
import { everyDay } from '#core/sources/source-days.ts';
import { isFrantic, isSilent } from '#core/sources/source-rhythm.ts';
import type { Rejection } from '#lambdas/api/sources/rejections.ts';

export const SourceHealth = z
  .object({
    state: z.enum(['ok', 'failing', 'quiet', 'frantic', 'not_a_feed', 'gone', 'blocked', 'paused']),
    detail: z.string().optional().describe('Why it is not ok.'),
    lastFetchAt: Instant.optional().describe('The last poll that was recorded; answers of 304 are not.'),
    lastNewAt: Instant.optional().describe('When it last had an item that is new.'),
    nextPollAt: Instant.optional(),
    movedTo: z
      .string()
      .optional()
      .describe('The address that the publisher names for good. Change the source if you trust it.'),
    rhythm: z
      .object({ usualGapSeconds: z.number(), recentGapSeconds: z.number(), changesPerDay: z.number() })
      .optional(),
    outcomes: z.array(
      z.object({
        at: Instant,
        outcome: z.string(),
        detail: z.string().optional(),
        archiveKey: z.string().optional(),
      }),
    ),
    days: z
      .array(z.object({ day: z.string(), items: z.number().int() }))
      .describe('New items of each of the last 14 days (UTC), the latest last.'),
    rejections: z.array(
      z.object({
        at: Instant,
        reason: z.string(),
        archiveKey: z.string(),
        key: z.string().optional().describe('For POST /v1/rejections/{key}/retry.'),
      }),
    ),
  })
  .openapi('SourceHealth');
export type SourceHealth = z.infer<typeof SourceHealth>;

const dayMs = 86_400_000;

/** What a source's stored state says at `now`. */
export function healthOf(
  source: Source,
  state: SourceState | undefined,
  rejected: readonly Rejection[],
  now: Instant,
): SourceHealth {
  const { rhythm, lastFullAt, outcomes = [], detail, movedTo } = state ?? {};
  const recorded = [lastFullAt, outcomes[0]?.at].filter((at) => at !== undefined).sort();
  const slotMs = source.url === undefined ? undefined : nextTurnMs(source, state, epochMsOf(now));
  const dueMs = state?.nextDueAt === undefined ? 0 : epochMsOf(state.nextDueAt);
  return {
    state: stateOf(source, state, now),
    detail,
    lastFetchAt: recorded.at(-1),
    lastNewAt: state && lastNewsOf(state),
    nextPollAt: slotMs === undefined || source.paused ? undefined : instantOf(Math.max(slotMs, dueMs)),
    movedTo,
    rhythm: rhythm && {
      usualGapSeconds: Math.round(rhythm.usualGapMs / 1000),
      recentGapSeconds: Math.round(rhythm.recentGapMs / 1000),
      changesPerDay: Math.round((10 * dayMs) / Math.max(1, rhythm.usualGapMs)) / 10,
    },
    outcomes: [...outcomes],
    days: everyDay(state?.days, now),
    rejections: rejectionsOf(outcomes, rejected),
  };
}

/** Of polls that found no feed, and of documents of which something did not become a report; each document once. */
function rejectionsOf(
  outcomes: NonNullable<SourceState['outcomes']>,
  rejected: readonly Rejection[],
): SourceHealth['rejections'] {
  const documents = rejected.map(({ at, archiveKey, problems, canRetry, key }) => ({
    ...{ at, archiveKey, reason: reasonOf(problems) },
    ...(canRetry && { key }),
  }));
  const known = new Set(documents.map(({ archiveKey }) => archiveKey));
  const polls = outcomes.flatMap(({ at, outcome, detail: reason = outcome, archiveKey }) =>
    outcome === 'new' || outcome === 'changed' || archiveKey === undefined || known.has(archiveKey)
      ? []
      : [{ at, reason, archiveKey }],
  );
  return [...documents, ...polls].sort((a, b) => compareText(b.at, a.at));
}

const mostReasons = 3;

function reasonOf(problems: Rejection['problems']): string {
  const shown = problems.slice(0, mostReasons).map(({ code, message }) => `${code}: ${message}`);
  const others = problems.length - shown.length;
  return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}

function stateOf(source: Source, state: SourceState | undefined, now: Instant): SourceHealth['state'] {
  if (source.paused) return 'paused';
  if (state === undefined) return 'ok';
  if (state.health === 'policy') return 'blocked';
  if (state.health !== 'ok') return state.health;
  if (isSilent(state.rhythm, lastNewsOf(state), now)) return 'quiet';
  return state.rhythm !== undefined && isFrantic(state.rhythm) ? 'frantic' : 'ok';
}
