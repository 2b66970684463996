// Audit: compares every archived document with the table, and the reports of every story with the archive. In: a page of either. Out: findings.
import type { ArchiveKey } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { isMember } from '#core/intake/apply-assignment.ts';
import { recogniseReports } from '#core/intake/recognise-reports.ts';
import { isRuling } from '#core/membership/ruling.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type {
  Archive,
  Archived,
  ArchivePages,
  Ledger,
  ReportStore,
  StoryStore,
  Wakeups,
} from '#core/ports.ts';
import { contentDigestOf, type Report, wordsDigestOf } from '#core/report.ts';

export interface AuditWorld {
  archive: Pick<Archive, 'get'> & ArchivePages;
  ledger: Ledger;
  reports: ReportStore;
  stories: Pick<StoryStore, 'findHead' | 'changes'>;
  wakeups: Wakeups;
}

/** What the items of audited documents became. */
export interface AuditCounts {
  documents: number;
  /** First versions of reports. */
  reports: number;
  revisions: number;
  /** Items that another document brought as well. */
  duplicates: number;
  /** Problems that a receipt records. */
  rejections: number;
  rulings: number;
  /** Too young to judge: they may be in the queues. */
  waiting: number;
  missing: number;
  damaged: number;
  /** Reports in a story whose document is not in the archive. */
  lost: number;
  /** Documents that hold a report which was purged before they came: purge it again. */
  purged: number;
}

export const noCounts: AuditCounts = {
  documents: 0,
  reports: 0,
  revisions: 0,
  duplicates: 0,
  rejections: 0,
  rulings: 0,
  waiting: 0,
  missing: 0,
  damaged: 0,
  lost: 0,
  purged: 0,
};

/** A document that left no complete trace in the table, or whose bytes cannot be read. */
interface AuditFinding {
  kind: 'missing' | 'damaged' | 'lost' | 'purged';
  archiveKey: ArchiveKey;
  detail: string;
}

export interface AuditPage {
  counts: AuditCounts;
  findings: AuditFinding[];
  /** Where the next page begins; undefined at the end. */
  next: string | undefined;
}

type DocumentFinding = Exclude<AuditFinding['kind'], 'lost'>;
type Audited = Partial<Omit<AuditCounts, AuditFinding['kind']>> & Partial<Record<DocumentFinding, string>>;

const documentsPerPage = 96;
const documentsAtOnce = 8;

/**
 * Audits the documents after the key `after`. Every item of a document must be a stored version of a report, whose story has it
 * and has been published, or a problem that the document's receipt records. Documents archived at or after `before` are only counted.
 */
export async function auditPage(after: string, before: Instant, world: AuditWorld): Promise<AuditPage> {
  const { documents, next } = await world.archive.page(after, documentsPerPage);
  const counts = { ...noCounts };
  const findings: AuditFinding[] = [];
  for (let at = 0; at < documents.length; at += documentsAtOnce) {
    const some = documents.slice(at, at + documentsAtOnce);
    const audited = await Promise.all(
      some.map(async ({ key, keptAt }) => ({
        archiveKey: key,
        became: keptAt >= before ? { waiting: 1 } : await auditDocument(key, world),
      })),
    );
    for (const { archiveKey, became } of audited) addTo(counts, findings, archiveKey, became);
  }
  return { counts, findings, next };
}

const changesPerPage = 100;

/** Audits the stories that changed after the cursor: the document of each of their reports must be in the archive. */
export async function auditStories(after: string | undefined, world: AuditWorld): Promise<AuditPage> {
  const { changes, next } = await world.stories.changes(after, changesPerPage);
  const counts = { ...noCounts };
  const findings: AuditFinding[] = [];
  for (const { storyId, version } of changes) {
    // Only its last change: it is listed at each.
    if ((await world.stories.findHead(storyId))?.version !== version) continue;
    for (const { id, archiveKey } of await world.reports.membersOf(storyId)) {
      if (await isArchived(archiveKey, world)) continue;
      counts.lost += 1;
      const detail = `the document of report ${id} in story ${storyId} is not in the archive`;
      findings.push({ kind: 'lost', archiveKey, detail });
    }
  }
  const isLast = changes.length === 0 && next === (after ?? next);
  return { counts, findings, next: isLast ? undefined : next };
}

/** Without reading its bytes. */
async function isArchived(key: ArchiveKey, { archive }: AuditWorld): Promise<boolean> {
  const { documents } = await archive.page(key.slice(0, -1), 1);
  return documents[0]?.key === key;
}

function addTo(
  counts: AuditCounts,
  findings: AuditFinding[],
  archiveKey: ArchiveKey,
  { missing, damaged, purged, ...became }: Audited,
): void {
  counts.documents += 1;
  for (const kind of Object.keys(became) as (keyof typeof became)[]) counts[kind] += became[kind] ?? 0;
  for (const [kind, detail] of [
    ['missing', missing],
    ['damaged', damaged],
    ['purged', purged],
  ] as const) {
    if (detail === undefined) continue;
    counts[kind] += 1;
    findings.push({ kind, archiveKey, detail });
  }
}

async function auditDocument(archiveKey: ArchiveKey, world: AuditWorld): Promise<Audited> {
  let archived: Archived;
  try {
    archived = await world.archive.get(archiveKey);
  } catch (error) {
    return { damaged: error instanceof Error ? error.message : String(error) };
  }
  const receipt = await world.ledger.findReceipt(archiveKey);
  const isDone = receipt !== undefined && receipt.resends === undefined;
  if (isRuling(archived.note)) return isDone ? { rulings: 1 } : { missing: 'the ruling was not applied' };
  const { reports: parsed, problems, otherIds } = await parseDocument(archived);
  const reports = await recogniseReports(parsed, otherIds, {
    // An audit writes nothing.
    reports: { ...world.reports, saveClaim: () => Promise.resolve(false) },
  });
  if (!isDone && (problems.length > 0 || reports.length === 0)) return { missing: 'it has no receipt' };
  const counts = { reports: 0, revisions: 0, duplicates: 0, rejections: problems.length };
  for (const report of reports) {
    const became = await auditReport(report, world);
    if (became === 'purged') return { purged: `report ${report.id} was purged; purge it again` };
    if (typeof became === 'string') return { missing: `report ${report.id} ${became}` };
    counts[became.kind] += 1;
  }
  return counts;
}

/** @returns what the report is in the table, or what is missing of it. */
async function auditReport(
  report: Report,
  world: AuditWorld,
): Promise<{ kind: 'reports' | 'revisions' | 'duplicates' } | string> {
  const assignment = await world.reports.findAssignment(report.id);
  if (assignment === undefined) return 'is not in the table';
  if (assignment.purgedAt !== undefined) return 'purged';
  const { versions, decision } = assignment;
  const digest = contentDigestOf(report);
  const words = wordsDigestOf(report);
  const exact = versions.findIndex(({ contentDigest }) => contentDigest === digest);
  const place = exact >= 0 ? exact : versions.findIndex(({ wordsDigest }) => wordsDigest === words);
  const version = versions[place];
  if (version === undefined) return `is in the table without version ${report.version}`;
  const { storyId } = decision;
  const isFiledAgain = storyId === undefined && decision.kind === 'duplicate';
  if (version.archiveKey !== report.archiveKey || isFiledAgain) return { kind: 'duplicates' };
  if (storyId !== undefined) {
    if (!(await isMember(report, storyId, world))) return `is not in its story ${storyId}`;
    const isVisible =
      versions.every(({ status }) => status === 'usable') && report.embargoedUntil === undefined;
    if (isVisible && (await world.stories.findHead(storyId)) === undefined)
      return `is in story ${storyId}, which was never published`;
  }
  return { kind: place === 0 ? 'reports' : 'revisions' };
}
