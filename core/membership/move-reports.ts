// Moving reports between stories: the one step by which anything is moved after it was placed by a ruling. In: reports, a
// story, on whose word. Out: the stories to be made again.
import type { Assignment, Authority, Decision, Override, Reason, RulingKind } from '#core/decision.ts';
import type { EmbeddingWorld } from '#core/fingerprint/embed-reports.ts';
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { isOverrideReason, overrideReasons } from '#core/membership/override-reasons.ts';
import { reconcileReportRows } from '#core/membership/reconcile-report-rows.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { rulingsSource } from '#core/membership/ruling.ts';
import { StoryBusy } from '#core/membership/story-busy.ts';
import { addToIndex, removeFromIndex } from '#core/membership/update-index.ts';
import type { Log, ReportStore, StoryIndex, Wakeups } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { maxSaveAttempts, ruleVersion, storiesLeftKept } from '#core/thresholds.ts';

export interface MoveWorld extends EmbeddingWorld {
  reports: ReportStore;
  index: StoryIndex;
  wakeups: Wakeups;
  log: Log;
}

/** Reports that a ruling puts in one story, and on whose word. */
export interface Move {
  reportIds: readonly ReportId[];
  /** A story that need not be there yet: `splitStoryId` names one that a division founds. */
  to: StoryId;
  by: Authority;
  kind: RulingKind;
  at: Instant;
  /** The archived document that says so: it must be durable before anything is moved. */
  ruling: ArchiveKey;
  /** Further grounds, for `why`: scores of a settle step, say. */
  reasons?: readonly Reason[] | undefined;
}

/** What a move came to. `arrived`: those of its reports that are in `to` now, sorted. */
export interface MoveResult {
  to: StoryId;
  arrived: ReportId[];
  /** Every story whose reports may have changed: each needs a merge notice. */
  touched: StoryId[];
}

/**
 * Puts the reports in the story `to`, wherever they are: their assignments, their member rows, what the index finds the
 * stories by, and the wake-ups of embargoes. THE SEAM for whatever divides and unites stories (editors and settle steps):
 * 1. Archive the ruling (see core/membership/ruling.ts; kind `regroup` for settle steps) and send its ingest notice: taking
 *    it in calls this function for each `to`, sends the merge notices and writes the receipt, so that a crash, a redelivery,
 *    a sweep and a rebuild are all cared for. Nothing may be moved that is not archived first.
 * 2. Of two rulings on a report the editor's stands, then the later one (`at`, then archive key), in whatever order they are
 *    applied; the other is no error and moves nothing. An editor's pin is taken in even before its report; a settle step's
 *    only moves reports that are there.
 * 3. Idempotent: called again after a crash at any call it completes what is left. Two that run at once on one report come
 *    to the same. A story that another took in is followed; one that rulings emptied too, except by an editor's pin.
 * 4. An editor's move holds `to` and the stories the reports leave: no automatic step takes these into another or fuses two
 *    of them. A story that loses its last report answers for the one that its newest ruling names.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function moveReports(move: Move, world: MoveWorld): Promise<MoveResult> {
  const to = await resolveStoryId(move.to, move.by, world.index);
  const arrived: ReportId[] = [];
  const moved: ReportId[] = [];
  const left = new Map<StoryId, ReportId[]>();
  const touched = new Set<StoryId>([to]);
  for (const reportId of [...new Set(move.reportIds)].sort(compareText)) {
    if (!(await overrideReport(reportId, { ...move, to }, world.reports))) continue;
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

/** @returns false when there is nothing to be moved: the report is not known yet. */
async function overrideReport(reportId: ReportId, move: Move, reports: ReportStore): Promise<boolean> {
  const { by, kind, at, ruling, to: storyId } = move;
  const pin: Override = { by, kind, at, ruling, storyId };
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const known = await reports.findAssignment(reportId);
    if (known === undefined && by === 'settle') return false;
    const isKnown = known?.decision.storyId !== undefined;
    if (known !== undefined && !outranks(pin, known.pin)) return isKnown;
    const reasons = [...overrideReasons(pin), ...(move.reasons ?? [])];
    const pinned =
      known === undefined ? awaitedAssignment(reportId, pin, reasons) : reassigned(known, pin, reasons);
    if (await reports.saveAssignment(pinned)) return isKnown;
  }
  throw new StoryBusy(`settle: ${reportId} was changed by others ${maxSaveAttempts} times in a row`);
}

/** Whether `pin` stands against what is known of a report: an editor's before a settle step's, then the later one. */
function outranks(pin: Override, known: Override | undefined): boolean {
  if (known === undefined) return true;
  if (pin.by !== known.by) return pin.by === 'editor';
  return (compareText(pin.at, known.at) || compareText(pin.ruling, known.ruling)) > 0;
}

/** The assignment of a report that nothing but a ruling is known of. */
function awaitedAssignment(reportId: ReportId, pin: Override, reasons: Reason[]): Assignment {
  const decision: Decision = { kind: 'joined', score: 0, threshold: 0, reasons, ruleVersion };
  return { reportId, sourceId: rulingsSource, revision: 0, versions: [], decision, pin };
}

/** With its new place, and the one it left. What was measured against the old story says nothing of the new one. */
function reassigned(known: Assignment, pin: Override, reasons: Reason[]): Assignment {
  const { storyId: old, threshold } = known.decision;
  const assignment = { ...known, revision: known.revision + 1, pin };
  const leaving = (story: StoryId) => ({ left: [...(known.left ?? []), story].slice(-storiesLeftKept) });
  if (old === undefined) {
    const awaitedIn = known.pin?.storyId ?? pin.storyId;
    return awaitedIn === pin.storyId ? assignment : { ...assignment, ...leaving(awaitedIn) };
  }
  if (old === pin.storyId) {
    const measured = known.decision.reasons.filter((reason) => !isOverrideReason(reason));
    return { ...assignment, decision: { ...known.decision, reasons: [...reasons, ...measured] } };
  }
  const decision: Decision = {
    kind: 'joined',
    storyId: pin.storyId,
    score: 1,
    threshold,
    reasons: [...reasons, { signal: 'moved-from', value: old, weight: 0 }],
    ruleVersion,
  };
  return { ...assignment, decision, ...leaving(old) };
}
