// Recognises reports that come again under another guid, and other reports under a guid that was used before. In: the reports of
// a document. Out: the same, each under its lasting id.
import { canonicalLink } from '#core/canonical-link.ts';
import { type ReportId, reportIdOf, type SourceId } from '#core/ids.ts';
import { isUnknownReport } from '#core/intake/receipt.ts';
import type { ReportClaim, ReportStore } from '#core/ports.ts';
import { contentDigestOf, firstSourceOf, type Report } from '#core/report.ts';

/** Share of the words of the shorter headline that the other one has: an edit keeps some. */
const minSharedHeadline = 0.34;
/** Share of the long words of headline and first paragraphs: two reports of one source on one day share a few. */
const minSharedWords = 0.2;
/** Code units of a word that says something, and such words that are kept. */
const longWord = 5;
const maxWords = 40;
const maxHeadlineChars = 300;
/** Different items that one link, or one guid, may have had. */
const maxClaims = 20;

interface Recognition {
  reports: Pick<ReportStore, 'findAssignment' | 'findClaim' | 'saveClaim' | 'versionsIn'>;
}

/**
 * The reports of a document by their lasting ids. A guid that is known decides, unless it names another item than before; else
 * the link, else the text, where the same source filed a similar report with it before. `otherIds` are the ids made of link or
 * text (see ParsedDocument); the first report with one claims it, and each item that is not like it makes a claim of its own. A
 * report whose guid is its link needs no claim: it is found under that id itself, and its stored text says what it was.
 */
export async function recogniseReports(
  reports: readonly Report[],
  otherIds: ReadonlyMap<ReportId, ReportId>,
  world: Recognition,
): Promise<Report[]> {
  const recognised: Report[] = [];
  for (const report of reports) {
    const otherId = otherIds.get(report.id);
    recognised.push(otherId === undefined ? report : await recognise(report, otherId, world));
  }
  return recognised;
}

/** The ids by which a report is recognised that came with this id of its link or text. */
export async function findClaimsOf(
  reportId: ReportId,
  otherId: ReportId,
  { sourceId, reports }: { sourceId: SourceId; reports: Pick<ReportStore, 'findClaim'> },
): Promise<ReportId[]> {
  const own: ReportId[] = [];
  for (let nth = 0; nth < maxClaims; nth++) {
    const key = claimKeyOf(sourceId, otherId, nth);
    const claim = await reports.findClaim(key);
    if (claim === undefined) return own;
    if (claim.reportId === reportId) own.push(key);
  }
  return own;
}

function claimKeyOf(sourceId: SourceId, otherId: ReportId, nth: number): ReportId {
  return nth === 0 ? otherId : reportIdOf(sourceId, `claim ${nth} ${otherId}`);
}

async function recognise(report: Report, otherId: ReportId, world: Recognition): Promise<Report> {
  const { id } = report;
  const sourceId = firstSourceOf(report);
  const content = contentOf(report);
  const ofLink = idOfLink(report);
  const named = ofLink && (await findNamedByLink(report, ofLink, content, world));
  if (ofLink !== undefined && named === 'alike')
    return ofLink === id || (await isUnknownReport(id, world)) ? { ...report, id: ofLink } : report;
  for (let nth = 0; nth < maxClaims; nth++) {
    const key = claimKeyOf(sourceId, otherId, nth);
    const reused = reportIdOf(sourceId, `reused ${nth} ${id}`);
    const first = await world.reports.findClaim(key);
    if (first !== undefined && !areAlike(first, content)) continue;
    // The same words under the same link: whatever the guid names by now.
    const isSame = first !== undefined && first.words !== '' && first.words === content.words;
    if (isSame && first.headline === content.headline) return { ...report, id: first.reportId };
    // The report named by the link counts as its first claim.
    if (nth === 0 && first === undefined && named === 'other') continue;
    if (first?.reportId === id || first?.reportId === reused) return { ...report, id: first.reportId };
    // Of a report named by its link the look for that id has said whether it is known.
    const isNew =
      ofLink === id
        ? named === undefined
        : nth === 0 && first === undefined
          ? true
          : await isUnknownReport(id, world);
    if (first !== undefined) return isNew ? { ...report, id: first.reportId } : report;
    // A query may change with each request, and then the claim on the page finds the report.
    if (isNew && ofLink === id && !report.url?.includes('?')) return report;
    const claim = { ...content, reportId: isNew ? id : reused };
    const isSaved = await world.reports.saveClaim(key, claim);
    // Another worker claimed it first: its claim decides.
    const claimed = isSaved ? claim : await world.reports.findClaim(key);
    return claimed === undefined || !areAlike(claimed, content)
      ? report
      : { ...report, id: claimed.reportId };
  }
  return report;
}

type Content = Omit<ReportClaim, 'reportId'>;

function contentOf(report: Report): Content {
  return { headline: report.headline.slice(0, maxHeadlineChars), words: wordsOf(report) };
}

/** The id of a report whose guid is the link of this one. */
function idOfLink(report: Report): ReportId | undefined {
  return report.url === undefined ? undefined : reportIdOf(firstSourceOf(report), canonicalLink(report.url));
}

/** Whether a report is stored under the id of the link, and whether this one says the same. */
async function findNamedByLink(
  report: Report,
  id: ReportId,
  content: Content,
  { reports }: Recognition,
): Promise<'alike' | 'other' | undefined> {
  const known = await reports.findAssignment(id, 'maybe-stale');
  if (known === undefined) return undefined;
  const digest = contentDigestOf({ ...report, id });
  const { storyId } = known.decision;
  if (storyId === undefined || known.versions.some(({ contentDigest }) => contentDigest === digest))
    return 'alike';
  const latest = (await reports.versionsIn(storyId, id)).at(-1);
  return latest === undefined || areAlike(contentOf(latest), content) ? 'alike' : 'other';
}

function areAlike(a: Content, b: Content): boolean {
  // Without words, link and guid decide.
  if (a.words === '' || b.words === '') return true;
  return (
    shareOf(wordsIn(a.headline), wordsIn(b.headline)) >= minSharedHeadline ||
    shareOf(a.words.split(' '), b.words.split(' ')) >= minSharedWords
  );
}

/** The share of the words of the smaller set that the other one has. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const [wordsA, wordsB] = [new Set(a), new Set(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared / Math.max(1, Math.min(wordsA.size, wordsB.size));
}

function wordsOf({ headline, paragraphs }: Report): string {
  const words = wordsIn(`${headline} ${paragraphs.slice(0, 2).join(' ').slice(0, 1_000)}`);
  const distinctive = words.filter((word) => word.length >= longWord || unspaced.test(word));
  return [...new Set(distinctive)].slice(0, maxWords).join(' ');
}

/** Scripts without spaces between words: their pairs of characters are compared. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    unspaced.test(word)
      ? Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))
      : word,
  );
}
