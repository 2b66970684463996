// Assigning a report: decides which story it belongs to and stores the decision. In: a report. Out: the stored outcome.

import { pairScorer } from '#core/cluster/pair-score.ts';
import { ruleVersion } from '#core/cluster/placing-model.ts';
import type { Assignment, Decision, DecisionKind, VersionRecord } from '#core/decision.ts';
import { fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { applyAssignment, isMember } from '#core/intake/apply-assignment.ts';
import {
  type IndexWorld,
  isUnlikeStory,
  pendingIndexUpdate,
  type StoryChoice,
} from '#core/intake/assign-to-story.ts';
import { isKillNotice } from '#core/intake/place-kill.ts';
import { isUnknownReport } from '#core/intake/receipt.ts';
import { conflict, retryOnConflict } from '#core/membership/conflicts.ts';
import { decisionByOverride } from '#core/membership/override.ts';
import { authorisingRevision, reconcileReportRows } from '#core/membership/reconcile-report-rows.ts';
import { removeFromIndex } from '#core/membership/update-index.ts';
import { editsCounted } from '#core/parse/report/choose-identities.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import {
  contentDigestOf,
  lastKilledVersion,
  type Report,
  versionMadeAt,
  wordsDigestOf,
} from '#core/report.ts';

export interface IntakeWorld extends IndexWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/** Chooses a story for a report that has none, or that leaves its story (see core/pipeline.ts). */
export type ChooseStoryFor = (report: Report, leaving?: StoryId) => Promise<StoryChoice>;

export interface AssignOutcome extends StoryChoice {
  reportId: ReportId;
  kind: DecisionKind;
  storyId: StoryId | undefined;
  /** False when the store already held everything. */
  changed: boolean;
  /** True where the first save of the story records that the document was ingested. */
  skipsReceipt?: boolean;
  /** Stories that rulings moved the report out of: they may have lost a version and are merged again. */
  previousStoryIds?: StoryId[];
}

/** What is known of a report before it is assigned. */
export interface KnownBefore {
  /** True where the document contains nothing else. */
  isOnlyReport?: boolean;
  /** The result of isUnknownReport; absent where it was not asked. */
  isNew?: boolean | undefined;
}

/**
 * Decides which story the report belongs to and saves that. The assignment is saved first, by a conditional write that is
 * both the duplicate mark and the claim; the index and the report rows follow. After a crash in between, the redelivery of
 * the same document repeats what follows.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function assignReport(
  report: Report,
  chooseStoryFor: ChooseStoryFor,
  world: IntakeWorld,
  { isOnlyReport = false, isNew }: KnownBefore = {},
): Promise<AssignOutcome> {
  return retryOnConflict(`intake: ${report.id}`, async (nth) => {
    const isUnknown = nth === 0 && (isNew ?? (await isUnknownReport(report.id, world)));
    const known = isUnknown ? undefined : await world.reports.findAssignment(report.id);
    const step =
      known === undefined
        ? await assignNew(report, chooseStoryFor)
        : await assignAgain(report, known, chooseStoryFor, world);
    if (step.assignment !== known && !(await world.reports.saveAssignment(step.assignment))) return conflict;

    const maySkipReceipt = isOnlyReport && isFirstVisible(report, step);
    const needsApplying = step.outcome.changed && !step.isApplied;
    if (needsApplying) await applyAssignment(memberRow(report, step, maySkipReceipt), step, world);
    const moved = needsApplying && known !== undefined ? await followMove(report, step, world) : {};
    const skipsReceipt = maySkipReceipt && (moved.previousStoryIds ?? []).length === 0;
    return { reportId: report.id, ...step.outcome, ...moved, skipsReceipt };
  });
}

/** The report as its story keeps it. */
function memberRow(report: Report, { outcome, assignment }: AssignStep, alone: boolean): Report {
  const { related } = outcome.decision;
  const { restoredAt } = assignment;
  return {
    ...report,
    ...(alone && { alone }),
    ...(related !== undefined && { related }),
    ...(restoredAt !== undefined && { restoredAt }),
  };
}

interface AssignStep {
  assignment: Assignment;
  outcome: Omit<AssignOutcome, 'reportId'>;
  /** True where everything that follows from the assignment was done before, except perhaps the merge notice. */
  isApplied?: boolean;
}

async function assignNew(report: Report, chooseStoryFor: ChooseStoryFor): Promise<AssignStep> {
  const assignment = {
    reportId: report.id,
    sourceId: report.sourceId,
    revision: 0,
    versions: [versionRecordOf(report)],
  };
  if (report.status === 'canceled' && !isKillNotice(report)) return withdrawnBeforeAssigned(assignment);
  const choice = await chooseStoryFor(report);
  if (choice.decision.storyId !== undefined) return assigned(assignment, choice);
  if (choice.decision.kind !== 'duplicate') return withdrawnBeforeAssigned(assignment);
  const step = assigned(assignment, choice);
  return { ...step, outcome: { ...step.outcome, changed: false } };
}

/** A report with a stored assignment: a new version, a redelivery, or a report that a ruling or a kill preceded. */
async function assignAgain(
  report: Report,
  known: Assignment,
  chooseStoryFor: ChooseStoryFor,
  world: IntakeWorld,
): Promise<AssignStep> {
  const { decision } = known;
  const { storyId } = decision;
  if (known.purgedAt !== undefined)
    return {
      assignment: known,
      outcome: { kind: 'withdrawn', storyId: undefined, decision, changed: false },
    };
  const record = versionRecordOf(report);
  const same =
    known.versions.find((version) => version.contentDigest === record.contentDigest) ??
    withSameWords(report, known.versions);
  if (same !== undefined) return assignKnownVersion(report, known, same, world);
  if (record.version > 0 && known.versions.some(({ version }) => version === record.version))
    world.log.warn('version.reused', { reportId: report.id, version: record.version });

  const versions = [...known.versions, record];
  const assignment = { ...known, revision: known.revision + 1, versions };
  const kind = report.status === 'canceled' ? 'withdrawn' : 'revision';
  if (storyId !== undefined) {
    if (kind === 'revision' && known.pin === undefined && (await isAnotherStory(report, storyId, world))) {
      const choice = await chooseStoryFor(report, storyId);
      const moved = { ...assignment, decision: choice.decision, left: [...(known.left ?? []), storyId] };
      return {
        assignment: moved,
        outcome: { kind, storyId: choice.decision.storyId, changed: true, ...choice },
      };
    }
    // A redelivery makes the same index update, so that both leave the same index.
    const indexUpdate = await pendingIndexUpdate(report, storyId, world);
    return { assignment, outcome: { kind, storyId, decision, changed: true, indexUpdate } };
  }
  if (record.version <= lastKilledVersion(versions)) return withdrawnBeforeAssigned(assignment);
  const choice = known.pin
    ? { decision: await decisionByOverride(known.pin, world.index) }
    : await chooseStoryFor(report);
  return assigned({ ...assignment, sourceId: report.sourceId }, choice);
}

/** The latest version, where the report differs from it only by its link, or by the edits that its guid counts ("#2"). */
function withSameWords(report: Report, versions: readonly VersionRecord[]): VersionRecord | undefined {
  const latest = versions.reduce<VersionRecord | undefined>(
    (last, version) => (last === undefined || version.version >= last.version ? version : last),
    undefined,
  );
  const isSameVersion = latest?.version === report.version || editsCounted(report) !== undefined;
  const isSame = latest?.wordsDigest === wordsDigestOf(report) && latest.status === report.status;
  return isSameVersion && isSame && latest.receivedAt <= report.receivedAt ? latest : undefined;
}

async function isAnotherStory(report: Report, storyId: StoryId, world: IntakeWorld): Promise<boolean> {
  const profile = await world.index.findProfile(storyId);
  if (profile === undefined || profile.held) return false;
  return isUnlikeStory(await fingerprintWithEmbedding(report, world), profile, pairScorer(world.model));
}

function assigned(assignment: Omit<Assignment, 'decision'>, choice: StoryChoice): AssignStep {
  const { decision } = choice;
  const { kind, storyId } = decision;
  return { assignment: { ...assignment, decision }, outcome: { kind, storyId, changed: true, ...choice } };
}

/** The same version again: a redelivery to finish when the same document brings it, else nothing new. */
async function assignKnownVersion(
  report: Report,
  known: Assignment,
  same: VersionRecord,
  world: IntakeWorld,
): Promise<AssignStep> {
  const { decision } = known;
  const { storyId } = decision;
  const outcome = { kind: 'duplicate', storyId, decision } as const;
  const record = versionRecordOf(report);
  // What a kill had covered does not join the story that the report has since.
  const changed = storyId !== undefined && !wasBeforeStory(known.versions, same);
  if (record.receivedAt < same.receivedAt) {
    const versions = known.versions.map((version) => (version === same ? record : version));
    const assignment = { ...known, revision: known.revision + 1, versions };
    return { assignment, outcome: { ...outcome, changed } };
  }
  const redelivered = record.archiveKey === same.archiveKey;
  if (!redelivered || !changed) return { assignment: known, outcome: { ...outcome, changed: false } };
  if (known.revision === 0 && storyId !== undefined && (await isMember(report, storyId, world)))
    return { assignment: known, outcome: { ...outcome, changed: true }, isApplied: true };
  const indexUpdate = await pendingIndexUpdate(report, storyId, world);
  return { assignment: known, outcome: { ...outcome, changed: true, indexUpdate } };
}

/** Whether the report had no story when the version was recorded: until then there were only kills, and versions that they cover. */
export function wasBeforeStory(versions: readonly VersionRecord[], version: VersionRecord): boolean {
  const earlier = versions.slice(0, versions.indexOf(version) + 1);
  return earlier.every(
    ({ status, version: number }, at) =>
      status === 'canceled' || number <= lastKilledVersion(earlier.slice(0, at)),
  );
}

/** A kill that arrived before its report, or a version that such a kill covers: recorded, member of no story. */
function withdrawnBeforeAssigned(assignment: Omit<Assignment, 'decision'>): AssignStep {
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

/** Whether readers will see the report and this delivery is the first that brings it. */
function isFirstVisible(report: Report, { assignment, outcome }: AssignStep): boolean {
  const isVisible = report.status === 'usable' && report.embargoedUntil === undefined;
  return isVisible && outcome.changed && outcome.storyId !== undefined && assignment.revision === 0;
}

/** A ruling may have moved a known report while its version was written: the version follows it to its present story. */
async function followMove(
  report: Report,
  { assignment, outcome }: AssignStep,
  world: IntakeWorld,
): Promise<Partial<AssignOutcome>> {
  const { storyId: writtenTo } = outcome;
  if (writtenTo === undefined) return {};
  let seen = assignment;
  return retryOnConflict(`intake: ${report.id}`, async () => {
    const { home, from, assignment: now } = await reconcileReportRows(report.id, world);
    if (home === undefined || now === undefined) return {};
    if (now.revision === seen.revision) {
      const to = { by: now.pin?.by ?? 'settle', to: home } as const;
      for (const story of new Set([writtenTo, ...from]))
        if (story !== home) await removeFromIndex(story, [report.id], to, world);
      return { storyId: home, previousStoryIds: from };
    }
    // The worker that moved the report may not have seen this version, and may have removed it with the others.
    await world.reports.putMember(home, report, authorisingRevision(now));
    seen = now;
    return conflict;
  });
}

function versionRecordOf(report: Report): VersionRecord {
  return {
    contentDigest: contentDigestOf(report),
    wordsDigest: wordsDigestOf(report),
    version: report.version,
    madeAt: versionMadeAt(report),
    receivedAt: report.receivedAt,
    archiveKey: report.archiveKey,
    status: report.status,
  };
}
