// Moving reports between stories: the only way a report changes its story by a ruling.
import { ruleVersion } from '#core/cluster/placing-model.ts';
import type { Assignment, Authority, Decision, Override, Reason, RulingKind } from '#core/decision.ts';
import type { EmbeddingWorld } from '#core/fingerprint/embed-reports.ts';
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import { isOverrideReason, outranks, overrideReasons } from '#core/membership/override.ts';
import { reconcileReportRows } from '#core/membership/reconcile-report-rows.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { rulingsSource } from '#core/membership/ruling.ts';
import { addToIndex, removeFromIndex } from '#core/membership/update-index.ts';
import type { Log, ReportStore, StoryIndex, Wakeups } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/**
 * Former stories kept in an assignment. A worker slower than this many moves could lose a version. Half of them must exceed
 * maxPairScore / returnPenalty, or a report could move back and forth without end. Test: settle-story, "goes back".
 */
export const storiesLeftKept = 16;

export interface MoveWorld extends EmbeddingWorld {
  reports: ReportStore;
  index: StoryIndex;
  wakeups: Wakeups;
  log: Log;
}

/** Reports that a ruling puts in one story. */
export interface Move {
  reportIds: readonly ReportId[];
  /** May be a story that does not exist yet: `splitStoryId` names one that a split founds. */
  to: StoryId;
  by: Authority;
  kind: RulingKind;
  at: Instant;
  /** The archived ruling. It must be durable before any report is moved. */
  ruling: ArchiveKey;
  /** Further reasons for `why`, for example the scores of a settle step. */
  reasons?: readonly Reason[] | undefined;
}

export interface MoveResult {
  to: StoryId;
  /** The reports that are in `to` now, sorted. */
  arrived: ReportId[];
  /** Every story whose reports may have changed: each needs a merge notice. */
  touched: StoryId[];
}

/**
 * Moves the reports to the story `to`: their assignments, their rows, the profiles of the stories, the wake-ups of embargoes.
 * Editors and settle steps use it in the same way:
 * 1. Archive the ruling (core/membership/ruling.ts); its archive entry is its ingest notice. `ingest` then calls this function,
 *    sends the merge notices and writes the receipt, so that crashes, redeliveries, sweeps and rebuilds need nothing else.
 * 2. Of two rulings on one report the stronger one wins (see outranks), in whatever order they are applied; the weaker one
 *    moves nothing. An editor's override is stored even before its report arrives; one of settle needs an existing report.
 * 3. Idempotent: called again after a crash it completes what is left, and two calls at once have the same result. Links of
 *    merged stories are followed (see resolveStoryId).
 * 4. An editor's move marks `to` and the former stories as held: no automatic step merges a held story. A story that loses its
 *    last report redirects to the story that its newest ruling names.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function moveReports(move: Move, world: MoveWorld): Promise<MoveResult> {
  const to = await resolveStoryId(move.to, move.by, world.index);
  const arrived: ReportId[] = [];
  const moved: ReportId[] = [];
  const left = new Map<StoryId, ReportId[]>();
  const touched = new Set<StoryId>([to]);
  for (const reportId of [...new Set(move.reportIds)].sort(compareText)) {
    if (!(await overrideAssignment(reportId, { ...move, to }, world.reports))) continue;
    const { home, from } = await reconcileReportRows(reportId, world);
    if (home === undefined) continue;
    touched.add(home);
    if (home === to) arrived.push(reportId);
    if (home === to && from.length > 0) moved.push(reportId);
    for (const story of from) left.set(story, [...(left.get(story) ?? []), reportId]);
  }
  await addToIndex(to, moved, move, world);
  for (const [story, reportIds] of left) {
    touched.add(story);
    await removeFromIndex(story, reportIds, { by: move.by, to }, world);
  }
  return { to, arrived, touched: [...touched].sort(compareText) };
}

/** @returns whether the report exists and is assigned to a story. */
async function overrideAssignment(reportId: ReportId, move: Move, reports: ReportStore): Promise<boolean> {
  const { by, kind, at, ruling, to: storyId } = move;
  const override: Override = { by, kind, at, ruling, storyId };
  return retryOnConflict(`membership: ${reportId}`, async () => {
    const known = await reports.findAssignment(reportId);
    if (known === undefined && by === 'settle') return false;
    const isAssigned = known?.decision.storyId !== undefined;
    if (known !== undefined && !outranks(override, known.pin)) return isAssigned;
    const reasons = [...overrideReasons(override), ...(move.reasons ?? [])];
    const next =
      known === undefined
        ? assignmentOfUnknown(reportId, override, reasons)
        : overridden(known, override, reasons);
    return (await reports.saveAssignment(next)) ? isAssigned : conflict;
  });
}

/** The assignment of a report that only a ruling has mentioned so far. */
function assignmentOfUnknown(reportId: ReportId, override: Override, reasons: Reason[]): Assignment {
  const decision: Decision = { kind: 'joined', score: 0, threshold: 0, reasons, ruleVersion };
  return { reportId, sourceId: rulingsSource, revision: 0, versions: [], decision, pin: override };
}

/** Scores measured against the former story are dropped when the story changes. */
function overridden(known: Assignment, override: Override, reasons: Reason[]): Assignment {
  const { storyId: former, threshold } = known.decision;
  const assignment = { ...known, revision: known.revision + 1, pin: override };
  const leaving = (story: StoryId) => ({ left: [...(known.left ?? []), story].slice(-storiesLeftKept) });
  if (former === undefined) {
    const expectedIn = known.pin?.storyId ?? override.storyId;
    return expectedIn === override.storyId ? assignment : { ...assignment, ...leaving(expectedIn) };
  }
  if (former === override.storyId) {
    const measured = known.decision.reasons.filter((reason) => !isOverrideReason(reason));
    return { ...assignment, decision: { ...known.decision, reasons: [...reasons, ...measured] } };
  }
  const decision: Decision = {
    kind: 'joined',
    storyId: override.storyId,
    score: 1,
    threshold,
    reasons: [...reasons, { signal: 'moved-from', value: former, weight: 0 }],
    ruleVersion,
  };
  return { ...assignment, decision, ...leaving(former) };
}
