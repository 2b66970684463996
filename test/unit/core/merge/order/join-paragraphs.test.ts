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
const textsIn = (blocks: readonly Block[], beside: ReadonlyMap<Block, Block>) =>
  joinParagraphs(blocks, beside).map((paragraph) => paragraph.map(({ chosen }) => chosen.text));

const ferry = 'The ferry ran aground off Harwick at dawn.';
const hull = 'Divers found a gash in the hull of the ferry.';
const hotels = 'Hotels in the town were full by noon.';

test('a block attached to another continues its paragraph only if it follows directly', () => {
  const [a, b, c] = blocksOf(ferry, hull, hotels);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three blocks');
  const beside = new Map([[b, a]]);
  expect(textsIn([a, b, c], beside)).toEqual([[ferry, hull], [hotels]]);
  expect(textsIn([a, c, b], beside)).toEqual([[ferry], [hotels], [hull]]);
  expect(textsIn([a, b, c], new Map([...beside, [c, b]]))).toEqual([[ferry, hull, hotels]]);
});

test('a paragraph has at most five sentences, and near repetitions get paragraphs of their own', () => {
  const long = Array.from({ length: maxJoinedSentences }, (_, i) => `Boat ${i} left the port.`).join(' ');
  const [a, b, c] = blocksOf(long, hull, ferry);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three blocks');
  expect(textsIn([a, b], new Map([[b, a]]))).toHaveLength(2);
  b.head.nearest = c.head;
  expect(textsIn([c, b], new Map([[b, c]]))).toHaveLength(2);
});

test('a sentence about a person continues the paragraph that introduces the person', () => {
  const aide = 'The offer came late, an aide to the mayor has said.';
  const who = 'The aide, Ines Valk, handles the port.';
  expect(textsIn(blocksOf(aide, who), new Map())).toEqual([[aide, who]]);
  expect(textsIn(blocksOf(aide, 'The harbour master was not asked.'), new Map())).toHaveLength(2);
});
