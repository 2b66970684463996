// Lifting: long texts leave the document before rss-parser walks through it letter by letter, and come back after. In:
// cleaned RSS text and its survey. Out: a short document with marks in it, and what each mark stands for.
import type { MarkupScan, TextRun } from '#core/parse/xml/scan-markup.ts';

/** A document whose long texts stand aside. */
export interface Lifted {
  text: string;
  /** The text that a value of the short document stands for. */
  putBack: (value: string) => string;
}

/** A private-use character: never in copy that was sent to be read. */
const mark = '\uF8E5';
const marks = /\uF8E5(\d+)\uF8E5/g;

/**
 * `text` with the runs that the survey found replaced by marks: every CDATA section, and text that is long or holds a "<". What
 * is left has no "<" but that of tags, so rss-parser's tag stripper has nothing to be slow about.
 * @returns undefined when the text holds the mark itself: then nothing can be lifted.
 */
export function liftTexts(text: string, { apart, rootEnd, itemsEnd, whole }: MarkupScan): Lifted | undefined {
  if (text.includes(mark)) return undefined;
  // What was cut off behind the last whole item has no runs any more.
  const end = whole && rootEnd <= text.length ? rootEnd : itemsEnd;
  const lifted: TextRun[] = [];
  let short = '';
  let at = 0;
  for (const run of apart) {
    if (run.to > end) break;
    short += `${text.slice(at, run.from)}${mark}${lifted.length}${mark}`;
    lifted.push(run);
    at = run.to;
  }
  return { text: short + text.slice(at), putBack: (value) => withTexts(value, text, lifted) };
}

/** `value` with the texts that its marks stand for; a value that is one mark gives a part of the document, which is no copy. */
function withTexts(value: string, text: string, lifted: readonly TextRun[]): string {
  const first = value.indexOf(mark);
  if (first < 0) return value;
  if (first === 0 && value.indexOf(mark, 1) === value.length - 1)
    return textOfRun(text, lifted[Number(value.slice(1, -1))]);
  return value.replace(marks, (_, index: string) => textOfRun(text, lifted[Number(index)]));
}

function textOfRun(text: string, run: TextRun | undefined): string {
  if (run === undefined) return '';
  const { from, to, cdata } = run;
  return cdata ? text.slice(from + 9, to - 3) : referencesOfXml(text.slice(from, to));
}

/** Cleaning has left no references but XML's own five. */
function referencesOfXml(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
