import { Instant } from '#core/instant.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { joinParagraphs, maxJoinedSentences } from '#core/merge/order/join-paragraphs.ts';
import { analyzeTexts } from '#core/merge/reports/analyze-texts.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import { extractSentences } from '#core/merge/sentences/extract-sentences.ts';
import { makeLexicon } from '#core/text/make-lexicon.ts';
import { aReport } from '#test/builders/a-report.ts';

/** A block for each paragraph of one report. */
function blocksOf(...paragraphs: string[]): Block[] {
  const reports = selectVisibleReports([aReport({ paragraphs })], Instant.parse('2022-01-15T12:00:00.000Z'));
  const reportSentences = extractSentences(
    reports,
    analyzeTexts(reports.map(({ text }) => text)),
    makeLexicon(),
  ).flat();
  return paragraphs.map((_, paragraph) => {
    const sentences = reportSentences
      .filter((each) => each.paragraph === paragraph)
      .map((chosen) => ({ chosen, occurrences: [chosen] }));
    const [head] = sentences;
    if (head === undefined) throw new Error('an empty paragraph');
    return { head, sentences };
  });
}
const textsIn = (blocks: readonly Block[]) =>
  joinParagraphs(blocks).map((paragraph) => paragraph.map(({ chosen }) => chosen.text));

const aide = 'The offer came late, an aide to the mayor has said.';
const who = 'The aide, Ines Valk, handles the port.';

test('a paragraph has at most five sentences', () => {
  const long = Array.from({ length: maxJoinedSentences - 1 }, (_, i) => `Boat ${i} left the port.`).join(' ');
  expect(textsIn(blocksOf(`${long} ${aide}`, who))).toHaveLength(2);
});

test('a sentence about a person continues the paragraph that introduces the person', () => {
  expect(textsIn(blocksOf(aide, who))).toEqual([[aide, who]]);
  expect(textsIn(blocksOf(aide, 'The harbour master was not asked.'))).toHaveLength(2);
});
