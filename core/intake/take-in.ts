// Intake: one report goes among the members of its story. In: a parsed report. Out: what was decided, durably stored.

import type { Decision, DecisionKind, Placement, VersionMark } from '#core/decision.ts';
import { placePinned } from '#core/editorial/place-pinned.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { type Found, findItsStory, type IndexWorld, leftToRemember } from '#core/intake/find-its-story.ts';
import { followPlacement, isMember } from '#core/intake/follow-placement.ts';
import { isUnseen } from '#core/intake/is-unseen.ts';
import type { ReportStore, Wakeups } from '#core/ports.ts';
import { contentDigestOf, lastKilledVersion, type Report, versionMadeAt } from '#core/report.ts';
import { gatherReport, wordOf } from '#core/settle/gather-report.ts';
import { forgetReports } from '#core/settle/moved-signatures.ts';
import { maxSaveAttempts, ruleVersion } from '#core/thresholds.ts';

export interface IntakeWorld extends IndexWorld {
  reports: ReportStore;
  wakeups: Wakeups;
}

/**
 * What taking in one report came to. `changed` is false when the store already held all of it; `left`: stories that rulings
 * took it out of, which may have lost what was still there.
 */
export interface Outcome extends Found {
  reportId: ReportId;
  kind: DecisionKind;
  storyId: StoryId | undefined;
  changed: boolean;
  /** True where the save of the story that first shows the report will say that its document is taken in. */
  willBeTold?: boolean;
  left?: StoryId[];
}

/** What is known of a report before it is taken in. */
export interface Delivery {
  /** True where it is all that its document brought. */
  isAlone?: boolean;
  /** What isUnseen told of it; absent where nobody has looked. */
  isNew?: boolean | undefined;
}

/** Someone else kept saving first; the queue delivers the report again later. */
class ReportBusy extends Error {
  override name = 'ReportBusy';
}

/**
 * Decides where the report belongs and stores it there: first the placement, by a conditional write that is at once the
 * duplicate mark and the claim, then what follows from it. A crash in between is mended by the redelivery of the same
 * document, which repeats what follows.
 * @throws ReportBusy after five lost races; faults of the store.
 */
export async function takeIn(
  report: Report,
  world: IntakeWorld,
  { isAlone = false, isNew }: Delivery = {},
): Promise<Outcome> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const hasNone = attempt === 0 && (isNew ?? (await isUnseen(report.id, world)));
    const known = hasNone ? undefined : await world.reports.findPlacement(report.id);
    const step =
      known === undefined ? await placeFirst(report, world) : await placeAgain(report, known, world);
    if (step.placement !== known && !(await world.reports.savePlacement(step.placement))) continue;
    const willBeTold = isAlone && isFirstShown(report, step);
    const followed = willBeTold ? { ...report, alone: true } : report;
    const isLeft = step.outcome.changed && !step.isDone;
    if (isLeft) await followPlacement(followed, step, world);
    const moved = isLeft && known !== undefined ? await staysIn(report, step, world) : {};
    const isTold = willBeTold && (moved.left ?? []).length === 0;
    return { reportId: report.id, ...step.outcome, ...moved, willBeTold: isTold };
  }
  throw new ReportBusy(`intake: ${report.id} was changed by others ${maxSaveAttempts} times in a row`);
}

interface Step {
  placement: Placement;
  outcome: Omit<Outcome, 'reportId'>;
  /** True where all that the placement entails was done before, but perhaps the notice of it. */
  isDone?: boolean;
}

async function placeFirst(report: Report, world: IntakeWorld): Promise<Step> {
  const placement = {
    reportId: report.id,
    sourceId: report.sourceId,
    revision: 0,
    versions: [markOf(report)],
  };
  if (report.status === 'canceled') return withdrawnUnseen(placement);
  return placed(placement, await findItsStory(report, world));
}

async function placeAgain(report: Report, known: Placement, world: IntakeWorld): Promise<Step> {
  const { decision } = known;
  const { storyId } = decision;
  const mark = markOf(report);
  const same = known.versions.find((version) => version.contentDigest === mark.contentDigest);
  if (same !== undefined) return seenBefore(report, known, same, world);

  const versions = [...known.versions, mark];
  const placement = { ...known, revision: known.revision + 1, versions };
  const kind = report.status === 'canceled' ? 'withdrawn' : 'revision';
  if (storyId !== undefined) {
    // What a revision adds is remembered as a redelivery would remember it, so that the two leave the same index.
    const left = await leftToRemember(report, storyId, world);
    return { placement, outcome: { kind, storyId, decision, changed: true, remember: left } };
  }
  if (mark.version <= lastKilledVersion(versions)) return withdrawnUnseen(placement);
  const found = known.pin && { decision: await placePinned(known.pin, world.index) };
  return placed({ ...placement, sourceId: report.sourceId }, found ?? (await findItsStory(report, world)));
}

function placed(placement: Omit<Placement, 'decision'>, found: Found): Step {
  const { decision } = found;
  const { kind, storyId } = decision;
  return { placement: { ...placement, decision }, outcome: { kind, storyId, changed: true, ...found } };
}

/** The very same version again: from the document that brought it, a redelivery to finish; from another one, nothing new. */
async function seenBefore(
  report: Report,
  known: Placement,
  same: VersionMark,
  world: IntakeWorld,
): Promise<Step> {
  const { decision } = known;
  const { storyId } = decision;
  const outcome = { kind: 'duplicate', storyId, decision } as const;
  const mark = markOf(report);
  if (mark.receivedAt < same.receivedAt) {
    const versions = known.versions.map((version) => (version === same ? mark : version));
    const placement = { ...known, revision: known.revision + 1, versions };
    return { placement, outcome: { ...outcome, changed: true } };
  }
  const redelivered = mark.archiveKey === same.archiveKey;
  if (!redelivered) return { placement: known, outcome: { ...outcome, changed: false } };
  if (known.revision === 0 && storyId !== undefined && (await isMember(report, storyId, world)))
    return { placement: known, outcome: { ...outcome, changed: true }, isDone: true };
  const left = { changed: true, remember: await leftToRemember(report, storyId, world) };
  return { placement: known, outcome: { ...outcome, ...left } };
}

/** A kill that came before its report, or a version that such a kill covers: remembered, placed nowhere. */
function withdrawnUnseen(placement: Omit<Placement, 'decision'>): Step {
  const killed = lastKilledVersion(placement.versions);
  const decision: Decision = {
    kind: 'withdrawn',
    score: 0,
    threshold: 0,
    reasons: [{ signal: 'killed-up-to-version', value: killed, weight: 1 }],
    ruleVersion,
  };
  return {
    placement: { ...placement, decision },
    outcome: { kind: 'withdrawn', storyId: undefined, decision, changed: false },
  };
}

/** Whether readers will be shown the report, and nothing of it was known before but by this very delivery. */
function isFirstShown(report: Report, { placement, outcome }: Step): boolean {
  const isShown = report.status === 'usable' && report.embargoedUntil === undefined;
  return isShown && outcome.changed && outcome.storyId !== undefined && placement.revision === 0;
}

/** A report that was known before may have been moved while this version was put: the version goes where the report went. */
async function staysIn(
  report: Report,
  { placement, outcome }: Step,
  world: IntakeWorld,
): Promise<Partial<Outcome>> {
  const put = outcome.storyId;
  let seen = placement;
  for (let attempt = 0; put !== undefined && attempt < maxSaveAttempts; attempt++) {
    const { home, from, placement: now } = await gatherReport(report.id, world);
    if (home === undefined || now === undefined) return {};
    if (now.revision === seen.revision) {
      if (home !== put)
        await forgetReports(put, [report.id], { by: now.pin?.by ?? 'settle', to: home }, world);
      return { storyId: home, left: from };
    }
    // Whoever moved it may not have seen this version, and may have taken it away with the others.
    await world.reports.putMember(home, report, wordOf(now));
    seen = now;
  }
  if (put === undefined) return {};
  throw new ReportBusy(`intake: ${report.id} was moved by others ${maxSaveAttempts} times in a row`);
}

function markOf(report: Report): VersionMark {
  return {
    contentDigest: contentDigestOf(report),
    version: report.version,
    madeAt: versionMadeAt(report),
    receivedAt: report.receivedAt,
    archiveKey: report.archiveKey,
    status: report.status,
  };
}
