// Collects the member reports of a story in bounded memory while they are read page by page.
import { compareText, type Report } from '#core/report.ts';

/** UTF-16 code units of distinct paragraphs that one story merges: four times the largest story planned for. Bounds memory and time. */
const maxStoryChars = 4_000_000;

/** A paragraph and how many of the collected versions contain it. */
interface SharedParagraph {
  text: string;
  useCount: number;
}
interface VersionWithText {
  report: Report;
  paragraphs: SharedParagraph[];
}

/**
 * Every version of every member. Equal paragraphs share one string, and at most `maxChars` UTF-16 code units
 * of distinct paragraphs are kept. Beyond that, the reports published last lose their paragraphs: they stay
 * sources of the story but contribute no text. Which ones lose it depends on the set of versions only, not on
 * their order.
 */
export async function gatherVersions(
  members: AsyncIterable<Report> | Iterable<Report>,
  maxChars: number = maxStoryChars,
): Promise<Report[]> {
  const paragraphs = new Map<string, SharedParagraph>();
  const gathered: Report[] = [];
  /** Versions that still have text, by time of publication. */
  const kept: VersionWithText[] = [];
  let firstWithoutText: Report | undefined;
  let chars = 0;
  for await (const member of members) {
    const report: Report = { ...member, paragraphs: [] };
    gathered.push(report);
    if (firstWithoutText !== undefined && compareOrder(report, firstWithoutText) >= 0) continue;
    const texts = member.paragraphs.map((paragraph) => internParagraph(paragraph, paragraphs));
    for (const text of texts) if (text.useCount++ === 0) chars += text.text.length;
    report.paragraphs = texts.map(({ text: paragraph }) => paragraph);
    kept.splice(findInsertionIndex(kept, report), 0, { report, paragraphs: texts });
    while (chars > maxChars) {
      const last = kept.pop();
      if (last === undefined) break;
      for (const text of last.paragraphs) {
        if (--text.useCount > 0) continue;
        paragraphs.delete(text.text);
        chars -= text.text.length;
      }
      last.report.paragraphs = [];
      firstWithoutText = last.report;
    }
  }
  return gathered;
}

function internParagraph(paragraph: string, paragraphs: Map<string, SharedParagraph>): SharedParagraph {
  const known = paragraphs.get(paragraph);
  if (known !== undefined) return known;
  const text = { text: paragraph, useCount: 0 };
  paragraphs.set(paragraph, text);
  return text;
}

/**
 * Ends with the version number and times: the text of a version may be gone, so its digest cannot break ties.
 */
function compareOrder(a: Report, b: Report): number {
  return (
    compareText(a.publishedAt, b.publishedAt) ||
    compareText(a.id, b.id) ||
    a.version - b.version ||
    compareText(a.receivedAt, b.receivedAt) ||
    compareText(a.archiveKey, b.archiveKey)
  );
}

/** Index at which the report is inserted, after equal ones. */
function findInsertionIndex(kept: readonly VersionWithText[], report: Report): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = kept[middle];
    if (there !== undefined && compareOrder(there.report, report) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
