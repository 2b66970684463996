// Intake: one report goes among the members of its story. In: a parsed report. Out: what was decided, durably stored.

import type { Assignment, Decision, DecisionKind, VersionRecord } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { applyAssignment, isMember } from '#core/intake/apply-assignment.ts';
import { assignByOverride } from '#core/intake/assign-by-override.ts';
import {
  assignToStory,
  type IndexWorld,
  pendingIndexUpdate,
  type StoryChoice,
} from '#core/intake/assign-to-story.ts';
import { isUnknownReport } from '#core/intake/is-unknown-report.ts';
import { authorisingRevision, reconcileReportRows } from '#core/membership/reconcile-report-rows.ts';
import { removeFromIndex } from '#core/membership/update-index.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import { contentDigestOf, lastKilledVersion, type Report, versionMadeAt } from '#core/report.ts';
import { maxSaveAttempts, ruleVersion } from '#core/thresholds.ts';

export interface IntakeWorld extends IndexWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/**
 * What taking in one report came to. `changed` is false when the store already held all of it; `left`: stories that rulings
 * took it out of, which may have lost what was still there.
 */
export interface AssignOutcome extends StoryChoice {
  reportId: ReportId;
  kind: DecisionKind;
  storyId: StoryId | undefined;
  changed: boolean;
  /** True where the save of the story that first shows the report will say that its document is taken in. */
  skipsReceipt?: boolean;
  previousStoryIds?: StoryId[];
}

/** What is known of a report before it is taken in. */
export interface KnownBefore {
  /** True where it is all that its document brought. */
  isOnlyReport?: boolean;
  /** What isUnseen told of it; absent where nobody has looked. */
  isNew?: boolean | undefined;
}

/** Someone else kept saving first; the queue delivers the report again later. */
class ReportBusy extends Error {
  override name = 'ReportBusy';
}

/**
 * Decides where the report belongs and stores it there: first the assignment, by a conditional write that is at once the
 * duplicate mark and the claim, then what follows from it. A crash in between is mended by the redelivery of the same
 * document, which repeats what follows.
 * @throws ReportBusy after five lost races; faults of the store.
 */
export async function assignReport(
  report: Report,
  world: IntakeWorld,
  { isOnlyReport: isAlone = false, isNew }: KnownBefore = {},
): Promise<AssignOutcome> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const hasNone = attempt === 0 && (isNew ?? (await isUnknownReport(report.id, world)));
    const known = hasNone ? undefined : await world.reports.findAssignment(report.id);
    const step =
      known === undefined ? await assignNew(report, world) : await assignRevision(report, known, world);
    if (step.assignment !== known && !(await world.reports.saveAssignment(step.assignment))) continue;
    const willBeTold = isAlone && isFirstVisible(report, step);
    const followed = willBeTold ? { ...report, alone: true } : report;
    const isLeft = step.outcome.changed && !step.isDone;
    if (isLeft) await applyAssignment(followed, step, world);
    const moved = isLeft && known !== undefined ? await followMove(report, step, world) : {};
    const isTold = willBeTold && (moved.previousStoryIds ?? []).length === 0;
    return { reportId: report.id, ...step.outcome, ...moved, skipsReceipt: isTold };
  }
  throw new ReportBusy(`intake: ${report.id} was changed by others ${maxSaveAttempts} times in a row`);
}

interface AssignStep {
  assignment: Assignment;
  outcome: Omit<AssignOutcome, 'reportId'>;
  /** True where all that the assignment entails was done before, but perhaps the notice of it. */
  isDone?: boolean;
}

async function assignNew(report: Report, world: IntakeWorld): Promise<AssignStep> {
  const assignment = {
    reportId: report.id,
    sourceId: report.sourceId,
    revision: 0,
    versions: [versionRecordOf(report)],
  };
  if (report.status === 'canceled') return withdrawnBeforeUse(assignment);
  return stepOf(assignment, await assignToStory(report, world));
}

async function assignRevision(report: Report, known: Assignment, world: IntakeWorld): Promise<AssignStep> {
  const { decision } = known;
  const { storyId } = decision;
  const mark = versionRecordOf(report);
  const same = known.versions.find((version) => version.contentDigest === mark.contentDigest);
  if (same !== undefined) return assignKnownVersion(report, known, same, world);

  const versions = [...known.versions, mark];
  const assignment = { ...known, revision: known.revision + 1, versions };
  const kind = report.status === 'canceled' ? 'withdrawn' : 'revision';
  if (storyId !== undefined) {
    // What a revision adds is remembered as a redelivery would remember it, so that the two leave the same index.
    const left = await pendingIndexUpdate(report, storyId, world);
    return { assignment: assignment, outcome: { kind, storyId, decision, changed: true, indexUpdate: left } };
  }
  if (mark.version <= lastKilledVersion(versions)) return withdrawnBeforeUse(assignment);
  const found = known.pin && { decision: await assignByOverride(known.pin, world.index) };
  return stepOf({ ...assignment, sourceId: report.sourceId }, found ?? (await assignToStory(report, world)));
}

function stepOf(assignment: Omit<Assignment, 'decision'>, found: StoryChoice): AssignStep {
  const { decision } = found;
  const { kind, storyId } = decision;
  return { assignment: { ...assignment, decision }, outcome: { kind, storyId, changed: true, ...found } };
}

/** The very same version again: from the document that brought it, a redelivery to finish; from another one, nothing new. */
async function assignKnownVersion(
  report: Report,
  known: Assignment,
  same: VersionRecord,
  world: IntakeWorld,
): Promise<AssignStep> {
  const { decision } = known;
  const { storyId } = decision;
  const outcome = { kind: 'duplicate', storyId, decision } as const;
  const mark = versionRecordOf(report);
  if (mark.receivedAt < same.receivedAt) {
    const versions = known.versions.map((version) => (version === same ? mark : version));
    const assignment = { ...known, revision: known.revision + 1, versions };
    return { assignment: assignment, outcome: { ...outcome, changed: true } };
  }
  const redelivered = mark.archiveKey === same.archiveKey;
  if (!redelivered) return { assignment: known, outcome: { ...outcome, changed: false } };
  if (known.revision === 0 && storyId !== undefined && (await isMember(report, storyId, world)))
    return { assignment: known, outcome: { ...outcome, changed: true }, isDone: true };
  const left = { changed: true, remember: await pendingIndexUpdate(report, storyId, world) };
  return { assignment: known, outcome: { ...outcome, ...left } };
}

/** A kill that came before its report, or a version that such a kill covers: remembered, placed nowhere. */
function withdrawnBeforeUse(assignment: Omit<Assignment, 'decision'>): AssignStep {
  const killed = lastKilledVersion(assignment.versions);
  const decision: Decision = {
    kind: 'withdrawn',
    score: 0,
    threshold: 0,
    reasons: [{ signal: 'killed-up-to-version', value: killed, weight: 1 }],
    ruleVersion,
  };
  return {
    assignment: { ...assignment, decision },
    outcome: { kind: 'withdrawn', storyId: undefined, decision, changed: false },
  };
}

/** Whether readers will be shown the report, and nothing of it was known before but by this very delivery. */
function isFirstVisible(report: Report, { assignment, outcome }: AssignStep): boolean {
  const isShown = report.status === 'usable' && report.embargoedUntil === undefined;
  return isShown && outcome.changed && outcome.storyId !== undefined && assignment.revision === 0;
}

/** A report that was known before may have been moved while this version was put: the version goes where the report went. */
async function followMove(
  report: Report,
  { assignment, outcome }: AssignStep,
  world: IntakeWorld,
): Promise<Partial<AssignOutcome>> {
  const put = outcome.storyId;
  let seen = assignment;
  for (let attempt = 0; put !== undefined && attempt < maxSaveAttempts; attempt++) {
    const { home, from, assignment: now } = await reconcileReportRows(report.id, world);
    if (home === undefined || now === undefined) return {};
    if (now.revision === seen.revision) {
      if (home !== put)
        await removeFromIndex(put, [report.id], { by: now.pin?.by ?? 'settle', to: home }, world);
      return { storyId: home, previousStoryIds: from };
    }
    // Whoever moved it may not have seen this version, and may have taken it away with the others.
    await world.reports.putMember(home, report, authorisingRevision(now));
    seen = now;
  }
  if (put === undefined) return {};
  throw new ReportBusy(`intake: ${report.id} was moved by others ${maxSaveAttempts} times in a row`);
}

function versionRecordOf(report: Report): VersionRecord {
  return {
    contentDigest: contentDigestOf(report),
    version: report.version,
    madeAt: versionMadeAt(report),
    receivedAt: report.receivedAt,
    archiveKey: report.archiveKey,
    status: report.status,
  };
}
