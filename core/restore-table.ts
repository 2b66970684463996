// Making the table again from the archive and the record of decisions: every report goes to the story that it is in, without
// candidates or scores, and every story is merged once. In: an empty table, or one that a killed run left. Out: the same stories.
import {
  newStoryProfile,
  pendingKillProfile,
  type StoryProfile,
  withMember,
} from '#core/cluster/story-profile.ts';
import type { Assignment, VersionRecord } from '#core/decision.ts';
import type { Decided, StoryLine } from '#core/decision-log.ts';
import { fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { type ArchiveKey, type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { wasBeforeStory } from '#core/intake/assign-report.ts';
import type { IndexWorld } from '#core/intake/assign-to-story.ts';
import { recordMentions } from '#core/intake/find-mentions.ts';
import { isKillNotice } from '#core/intake/place-kill.ts';
import { recogniseReports } from '#core/intake/recognise-reports.ts';
import { authorisingRevision } from '#core/membership/reconcile-report-rows.ts';
import type { ParsedDocument } from '#core/parse/parse-document.ts';
import type { Ledger, ReportStore, Wakeups } from '#core/ports.ts';
import { type RestoredWorld, restoreStory } from '#core/publish/save-story.ts';
import { contentDigestOf, type Report, wordsDigestOf } from '#core/report.ts';

export interface RestoreWorld extends IndexWorld, RestoredWorld {
  reports: ReportStore;
  ledger: Ledger;
  wakeups: Wakeups;
}

const assignmentsAtOnce = 200;

/** The decisions, before any report: they decide what ingest and recognition take for known. */
export async function restoreAssignments(
  decided: Decided,
  { reports }: Pick<RestoreWorld, 'reports'>,
): Promise<void> {
  const all = [...decided.reports.values()].map(({ assignment }) => assignment);
  for (let at = 0; at < all.length; at += assignmentsAtOnce)
    await reports.restoreAssignments(all.slice(at, at + assignmentsAtOnce));
}

/** What was decided on the reports of each document. */
export type DecidedByDocument = Map<ArchiveKey, { assignment: Assignment; version: VersionRecord }[]>;

export function decidedByDocument({ reports }: Decided): DecidedByDocument {
  const byDocument: DecidedByDocument = new Map();
  for (const { assignment } of reports.values())
    for (const version of assignment.versions) {
      const known = byDocument.get(version.archiveKey);
      if (known === undefined) byDocument.set(version.archiveKey, [{ assignment, version }]);
      else known.push({ assignment, version });
    }
  return byDocument;
}

/** The reports are written after each other in a story, and beside each other in several. */
export interface Restoring {
  decided: Decided;
  byDocument: DecidedByDocument;
  /** The last write of each story that is being written. */
  writing: Map<StoryId, Promise<void>>;
  receipts: Promise<void>[];
}

/** Resolves when everything is written, or rejects with the first fault. */
export async function finishWriting({ writing, receipts }: Restoring): Promise<void> {
  await Promise.all([...writing.values(), ...receipts.splice(0)]);
  writing.clear();
}

/**
 * Restores the reports of one document; documents come in order of arrival. `fingerprints`: of its reports, in their order.
 * @returns the ids of its reports; undefined where a report has no recorded decision: the document is to be ingested afterwards.
 */
export async function restoreDocument(
  archiveKey: ArchiveKey,
  { reports: parsed, problems, otherIds }: ParsedDocument,
  fingerprints: readonly Fingerprint[],
  { decided, byDocument, writing, receipts }: Restoring,
  world: RestoreWorld,
): Promise<ReportId[] | undefined> {
  const here = byDocument.get(archiveKey) ?? [];
  const reportIds: ReportId[] = [];
  const storyIds = new Set<StoryId>();
  let isComplete = true;
  for (const [at, recognised] of (await recogniseReports(parsed, otherIds, world)).entries()) {
    const report = asDecided(recognised, parsed[at] ?? recognised, here);
    reportIds.push((report ?? recognised).id);
    const line = report && decided.reports.get(report.id);
    if (report === undefined || line === undefined) {
      // The same version came with an earlier document.
      const [digest, words] = [contentDigestOf(recognised), wordsDigestOf(recognised)];
      const known = decided.reports.get(recognised.id)?.assignment.versions ?? [];
      isComplete &&= known.some(
        ({ contentDigest, wordsDigest }) => contentDigest === digest || wordsDigest === words,
      );
      continue;
    }
    const { assignment, related = assignment.decision.related } = line;
    const { storyId } = assignment.decision;
    if (storyId === undefined || !isMember(report, assignment)) continue;
    storyIds.add(storyId);
    await recordMentions(report, world);
    const { restoredAt } = assignment;
    const row = { ...report, ...(related && { related }), ...(restoredAt && { restoredAt }) };
    const fingerprint = fingerprints[at];
    const before = writing.get(storyId) ?? Promise.resolve();
    const write = before.then(() => restoreMember(row, fingerprint, storyId, assignment, world));
    // Awaited by finishWriting.
    write.catch(() => {});
    writing.set(storyId, write);
  }
  if (!isComplete) return undefined;
  const receipt = { archiveKey, at: world.clock.now(), reports: parsed.length, storyIds: [...storyIds] };
  const put = world.ledger.putReceipt({ ...receipt, rejections: problems });
  put.catch(() => {});
  receipts.push(put);
  return reportIds;
}

/** The report under the id that was decided on; undefined where nothing is recorded of it with this document. */
function asDecided(
  recognised: Report,
  parsed: Report,
  here: readonly { assignment: Assignment; version: VersionRecord }[],
): Report | undefined {
  const ids = new Set([recognised.id, parsed.id, ...here.map(({ assignment }) => assignment.reportId)]);
  for (const id of ids) {
    const report = { ...parsed, id };
    const ofReport = here.filter(({ assignment }) => assignment.reportId === id);
    if (ofReport.length === 0) continue;
    const digest = contentDigestOf(report);
    if (ofReport.some(({ version }) => version.contentDigest === digest)) return report;
  }
  // The parser reads the document otherwise than the one that read it first.
  return here.some(({ assignment }) => assignment.reportId === recognised.id) ? recognised : undefined;
}

/** Versions from before the report had a story are recorded only. */
function isMember(report: Report, { versions }: Assignment): boolean {
  if (isKillNotice(report)) return true;
  const version = versions.find(({ archiveKey }) => archiveKey === report.archiveKey);
  return version === undefined || !wasBeforeStory(versions, version);
}

async function restoreMember(
  report: Report,
  known: Fingerprint | undefined,
  storyId: StoryId,
  assignment: Assignment,
  world: RestoreWorld,
): Promise<void> {
  if (report.embargoedUntil !== undefined) await world.wakeups.putWakeup(report.embargoedUntil, storyId);
  if (isKillNotice(report) && storyId === storyIdFoundedBy(report.id))
    await world.index.saveProfile(pendingKillProfile(await fingerprintWithEmbedding(report, world)));
  if (report.status !== 'canceled') {
    const seen = await world.index.findProfile(storyId);
    const fingerprint = await fingerprintWithEmbedding(
      report,
      world,
      known && { ...known, reportId: report.id },
    );
    const next = seen ? withMember(seen, fingerprint) : { ...newStoryProfile(fingerprint), storyId };
    if (next !== seen) await world.index.saveProfile(next);
  }
  await world.reports.putMember(storyId, report, authorisingRevision(assignment));
}

/** After all documents: rulings, and the marks of profiles. @returns every story that restoreOne is to be called with. */
export async function restoreMarks(decided: Decided, world: RestoreWorld): Promise<StoryId[]> {
  for (const { storyId, rulings = [], aliases, ...line } of decided.stories.values()) {
    for (const ruling of rulings) await world.reports.putStoryRuling(storyId, ruling);
    const at = decided.changes.get(storyId)?.[0]?.at ?? world.clock.now();
    await saveMarks(storyId, line, at, world);
    // One that was founded and merged before it was shown has no line of its own.
    for (const alias of aliases)
      if (!decided.stories.has(alias)) await saveMarks(alias, { mergedInto: storyId }, at, world);
  }
  const homes = [...decided.reports.values()].flatMap(({ assignment }) => assignment.decision.storyId ?? []);
  return [...new Set([...homes, ...decided.changes.keys()])];
}

type Marks = Pick<StoryLine, 'mergedInto' | 'held' | 'ruled' | 'emptied'>;

async function saveMarks(
  storyId: StoryId,
  { mergedInto, held, ruled, emptied }: Marks,
  at: Instant,
  { index }: RestoreWorld,
): Promise<void> {
  const marks = { mergedInto, held, ruled, emptied };
  const seen = await index.findProfile(storyId);
  if (seen === undefined && mergedInto === undefined) return;
  const empty: Omit<StoryProfile, 'revision'> = {
    storyId,
    firstFiledAt: at,
    lastFiledAt: at,
    members: [],
    keys: [],
  };
  const isMarked =
    seen && (Object.keys(marks) as (keyof Marks)[]).every((mark) => seen[mark] === marks[mark]);
  if (!isMarked)
    await index.saveProfile({ ...empty, ...seen, ...marks, revision: (seen?.revision ?? -1) + 1 });
}

/** Merges the story, at the version and the place in the list of changes that it had. */
export async function restoreOne(storyId: StoryId, decided: Decided, world: RestoreWorld): Promise<void> {
  const { aliases = [], ruled, madeOf } = decided.stories.get(storyId) ?? {};
  const changes = decided.changes.get(storyId) ?? [];
  const mergedInto = changes.at(-1)?.change.mergedInto;
  await restoreStory({ storyId, aliases, mergedInto, ...(ruled && { ruled }) }, { changes, madeOf }, world);
}

/** The rulings that had their effect: a ruling is recorded with the stories and with the reports that it moved. */
export function appliedRulings({ reports, stories }: Decided): Set<ArchiveKey> {
  const pins = [...reports.values()].flatMap(({ assignment }) => assignment.pin?.ruling ?? []);
  const inStories = [...stories.values()].flatMap(({ rulings = [] }) => rulings.map(({ ruling }) => ruling));
  return new Set([...pins, ...inStories]);
}
