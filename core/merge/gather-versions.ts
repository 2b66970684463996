// Before merging: the members of a story as they are read, page by page. In: versions. Out: all of them, in bounded memory.
import { compareText, type Report } from '#core/report.ts';
import { maxWovenChars } from '#core/thresholds.ts';

/** A paragraph, and how many versions with a text carry it. */
interface Shared {
  paragraph: string;
  carriers: number;
}
interface Woven {
  report: Report;
  texts: Shared[];
}

/**
 * Every version of every member, so that copies cost nothing: equal paragraphs are one string, and of all distinct ones at
 * most `wovenChars` (UTF-16 code units) are kept. Beyond that the reports published last come without paragraphs: they are
 * sources of the story and tell nothing. Which ones depends on the set of versions only, never on their order.
 */
export async function gatherVersions(
  members: AsyncIterable<Report> | Iterable<Report>,
  wovenChars: number = maxWovenChars,
): Promise<Report[]> {
  const shelf = new Map<string, Shared>();
  const gathered: Report[] = [];
  /** Those with a text, in order of publication. */
  const woven: Woven[] = [];
  let firstLeftOut: Report | undefined;
  let chars = 0;
  for await (const member of members) {
    const report: Report = { ...member, paragraphs: [] };
    gathered.push(report);
    if (firstLeftOut !== undefined && compareOrder(report, firstLeftOut) >= 0) continue;
    const texts = member.paragraphs.map((paragraph) => shared(paragraph, shelf));
    for (const text of texts) if (text.carriers++ === 0) chars += text.paragraph.length;
    report.paragraphs = texts.map(({ paragraph }) => paragraph);
    woven.splice(placeIn(woven, report), 0, { report, texts });
    while (chars > wovenChars) {
      const last = woven.pop();
      if (last === undefined) break;
      for (const text of last.texts) {
        if (--text.carriers > 0) continue;
        shelf.delete(text.paragraph);
        chars -= text.paragraph.length;
      }
      last.report.paragraphs = [];
      firstLeftOut = last.report;
    }
  }
  return gathered;
}

function shared(paragraph: string, shelf: Map<string, Shared>): Shared {
  const known = shelf.get(paragraph);
  if (known !== undefined) return known;
  const text = { paragraph, carriers: 0 };
  shelf.set(paragraph, text);
  return text;
}

/** The text of a version left out is gone, so its digest may not count: nothing after the version number does. */
function compareOrder(a: Report, b: Report): number {
  return (
    compareText(a.publishedAt, b.publishedAt) ||
    compareText(a.id, b.id) ||
    a.version - b.version ||
    compareText(a.receivedAt, b.receivedAt) ||
    compareText(a.archiveKey, b.archiveKey)
  );
}

/** Where the report goes among the sorted; behind its equals. */
function placeIn(woven: readonly Woven[], report: Report): number {
  let [low, high] = [0, woven.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = woven[middle];
    if (there !== undefined && compareOrder(there.report, report) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
