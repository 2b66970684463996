// `operate purge`: erases a report, or all reports of a source, for good: archive, table, index and stories.
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { eraseDecisions } from '#core/decision-log.ts';
import { type ArchiveKey, ReportId, SourceId, type StoryId, sourceOfKey } from '#core/ids.ts';
import { findClaimsOf, recogniseReports } from '#core/intake/recognise-reports.ts';
import { canBeMention } from '#core/kind/mention.ts';
import { isReserved, mostRuledReports, type Purge, rulingDocument } from '#core/membership/ruling.ts';
import { erasedBytes } from '#core/parse/erased-document.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { ingest, merge } from '#core/pipeline.ts';
import { type Archived, DamagedDocument } from '#core/ports.ts';
import { firstSourceOf } from '#core/report.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import { publishedIds } from '#local/operate/rebuild.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

const documentsPerPage = 96;
const maxClaimsPerReport = 64;

/** `sourceIds`: those that filed it; a renamed source has had several. */
type Target = { sourceId: SourceId; sourceIds: SourceId[]; reportId?: ReportId };
type PurgedReport = Purge['reports'][number];

/** What is to erase: reports with the ids that recognise them, and the documents that hold them. */
interface Found {
  reports: Map<ReportId, PurgedReport>;
  documents: ArchiveKey[];
  hasLists: boolean;
  damaged: number;
}

/**
 * Finds the documents, archives the purge, applies it, and erases recorded decisions and documents, in this order: killed in between, the same
 * command continues. Prints one JSON line with the counts and with what still has a copy. @returns the exit code.
 */
export async function purge(deployment: Deployment, name: string, output: Output): Promise<number> {
  const target = await findTarget(name, deployment);
  if (target === undefined) {
    output.note(`purge: there is no report ${name}`);
    return 1;
  }
  const found = await findDocuments(target, deployment, output);
  if (found.reports.size === 0 && found.documents.length === 0) {
    output.note(`purge: the archive has nothing of ${name}`);
    return 1;
  }
  const stories = await applyPurges([...found.reports.values()], deployment);
  const isGone = (id: ReportId) => found.reports.has(id);
  await eraseDecisions(isGone, deployment.decisions);
  for (const [at, archiveKey] of found.documents.entries()) {
    await eraseDocument(archiveKey, isGone, target, deployment);
    output.progress(`purge: ${at + 1} of ${found.documents.length} documents erased`);
  }
  if (found.hasLists) await removeMentions([...found.reports.keys()], deployment);
  if (target.reportId === undefined) await deployment.removeDrops(target.sourceId);
  const failed = await deployment.finish();
  const remains = await deployment.finishErasing();
  const { damaged } = found;
  const counts = { reports: found.reports.size, documents: found.documents.length, stories: stories.size };
  output.result(JSON.stringify({ ...counts, damaged, remains }));
  if (target.reportId === undefined)
    output.note(
      `purge: what ${target.sourceId} files from now on is new; remove or pause the source to stop it`,
    );
  return damaged + failed > 0 ? 1 : 0;
}

async function findTarget(name: string, { reports }: Deployment): Promise<Target | undefined> {
  const report = ReportId.safeParse(name);
  if (report.success) {
    const known = await reports.findAssignment(report.data);
    if (known === undefined) return undefined;
    const { sourceId, versions } = known;
    const sourceIds = [...new Set([sourceId, ...versions.map(({ archiveKey }) => sourceOfKey(archiveKey))])];
    return { sourceId, sourceIds, reportId: report.data };
  }
  const source = SourceId.safeParse(name);
  if (!source.success || isReserved(name))
    throw new WrongUsage(`purge: ${name} is no id of a report or of a source`);
  return { sourceId: source.data, sourceIds: [source.data] };
}

/** Every document of the source that holds one of the reports, under whatever guid it came. A damaged one is named. */
async function findDocuments(target: Target, deployment: Deployment, output: Output): Promise<Found> {
  const found: Found = { reports: new Map(), documents: [], hasLists: false, damaged: 0 };
  const { sourceId, reportId } = target;
  if (reportId !== undefined) found.reports.set(reportId, { id: reportId, sourceId, claims: [] });
  let read = 0;
  for await (const archiveKey of documentsOf(target, deployment)) {
    output.progress(`purge: ${++read} documents read`);
    try {
      const { reports, otherIds } = await readDocument(await deployment.archive.get(archiveKey), deployment);
      const gone = reports.filter(({ lastingId }) => reportId === undefined || lastingId === reportId);
      if (gone.length > 0 || (reportId === undefined && reports.length === 0))
        found.documents.push(archiveKey);
      for (const { lastingId: id, report } of gone) {
        found.hasLists ||= canBeMention(report);
        const otherId = otherIds.get(report.id);
        const known = found.reports.get(id)?.claims ?? [];
        const claims =
          otherId === undefined
            ? []
            : await findClaimsOf(id, otherId, { ...deployment, sourceId: firstSourceOf(report) });
        const all = [...new Set([...known, ...claims])].slice(0, maxClaimsPerReport);
        found.reports.set(id, { id, sourceId, claims: all });
      }
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      found.damaged += 1;
      output.result(JSON.stringify({ kind: 'damaged', archiveKey, detail: error.message }));
    }
  }
  return found;
}

async function* documentsOf({ sourceIds }: Target, { archive }: Deployment): AsyncGenerator<ArchiveKey> {
  for (const prefix of sourceIds.map((sourceId) => `raw/${sourceId}/`))
    for (let after: string | undefined = prefix; after !== undefined; ) {
      const page = await archive.page(after, documentsPerPage);
      for (const { key } of page.documents) if (key.startsWith(prefix)) yield key;
      after = page.documents.some(({ key }) => !key.startsWith(prefix)) ? undefined : page.next;
    }
}

/** The reports of a document, each with the id that its story knows it by. */
async function readDocument(archived: Archived, { reports: store }: Deployment) {
  const parsed = await parseDocument(archived);
  const reports = { ...store, saveClaim: () => Promise.resolve(false) };
  const lasting = await recogniseReports(parsed.reports, parsed.otherIds, { reports });
  return {
    ...parsed,
    reports: parsed.reports.map((report, at) => ({ report, lastingId: lasting[at]?.id ?? report.id })),
  };
}

/** Archives the purge, so that a rebuild applies it too, and applies it here. @returns the stories that changed. */
async function applyPurges(purged: readonly PurgedReport[], deployment: Deployment): Promise<Set<StoryId>> {
  // The stories are those of the receipts: a run that was killed before it merged them is continued.
  const merges = { send: () => Promise.resolve() };
  const log = { info() {}, warn() {}, error() {} };
  const world = { ...deployment, clock: systemClock, log, merges };
  const stories = new Set<StoryId>();
  for (let at = 0; at < purged.length; at += mostRuledReports) {
    const reports = purged.slice(at, at + mostRuledReports);
    const { bytes, note } = rulingDocument({ kind: 'purge', reports }, systemClock.now());
    const archiveKey = await deployment.archive.keep(bytes, note);
    await ingest({ archiveKey }, world);
    for (const storyId of (await deployment.ledger.findReceipt(archiveKey))?.storyIds ?? [])
      stories.add(storyId);
  }
  for (const storyId of stories) {
    await merge({ storyId }, world);
    await deployment.writtenBriefs.remove(storyId);
  }
  return stories;
}

/** Leaves the other reports of the document under its key. Its receipt keeps no message, which may quote the text. */
async function eraseDocument(
  archiveKey: ArchiveKey,
  isGone: (id: ReportId) => boolean,
  { reportId }: Target,
  deployment: Deployment,
): Promise<void> {
  const { archive, ledger } = deployment;
  const archived = await archive.get(archiveKey);
  const { reports: all, ...parsed } = await readDocument(archived, deployment);
  const kept = all.filter(({ lastingId }) => !isGone(lastingId)).map(({ report }) => report);
  const reports = reportId === undefined ? [] : kept;
  const problems = reportId === undefined ? [] : parsed.problems;
  await archive.replace({ ...archived, bytes: erasedBytes({ ...parsed, reports, problems }) });
  const { storyIds = [] } = (await ledger.findReceipt(archiveKey)) ?? {};
  const receipt = { archiveKey, at: systemClock.now(), reports: reports.length, storyIds };
  await ledger.putReceipt({ ...receipt, rejections: [] });
}

/** A list is named under the stories that it reports on, which nothing else leads to. */
async function removeMentions(lists: readonly ReportId[], { stories, reports }: Deployment): Promise<void> {
  for (const id of await publishedIds(stories))
    for (const list of lists) await reports.removeMention(id, list);
}
