import { Instant } from '#core/instant.ts';
import { joinParagraphs } from '#core/merge/join-paragraphs.ts';
import type { Strand } from '#core/merge/make-strands.ts';
import { readTexts } from '#core/merge/read-text.ts';
import { saidSentences } from '#core/merge/said-sentences.ts';
import { visibleReports } from '#core/merge/visible-reports.ts';
import { makeLexicon } from '#core/text/make-lexicon.ts';
import { longestJoinedParagraph } from '#core/thresholds.ts';
import { aReport } from '#test/builders/a-report.ts';

/** A strand for each paragraph of one report. */
function strandsOf(...paragraphs: string[]): Strand[] {
  const reports = visibleReports([aReport({ paragraphs })], Instant.parse('2022-01-15T12:00:00.000Z'));
  const said = saidSentences(reports, readTexts(reports.map(({ text }) => text)), makeLexicon()).flat();
  return paragraphs.map((_, paragraph) => {
    const sentences = said
      .filter((each) => each.paragraph === paragraph)
      .map((chosen) => ({ chosen, carriers: [chosen] }));
    const [head] = sentences;
    if (head === undefined) throw new Error('an empty paragraph');
    return { head, sentences };
  });
}
const textsIn = (strands: readonly Strand[], beside: ReadonlyMap<Strand, Strand>) =>
  joinParagraphs(strands, beside).map((told) => told.map(({ chosen }) => chosen.text));

const ferry = 'The ferry ran aground off Harwick at dawn.';
const hull = 'Divers found a gash in the hull of the ferry.';
const hotels = 'Hotels in the town were full by noon.';

test('a strand beside another goes on its paragraph, if it stands right after it', () => {
  const [a, b, c] = strandsOf(ferry, hull, hotels);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three strands');
  const beside = new Map([[b, a]]);
  expect(textsIn([a, b, c], beside)).toEqual([[ferry, hull], [hotels]]);
  expect(textsIn([a, c, b], beside)).toEqual([[ferry], [hotels], [hull]]);
  expect(textsIn([a, b, c], new Map([...beside, [c, b]]))).toEqual([[ferry, hull, hotels]]);
});

test('a paragraph does not grow longer than a reader takes in, and nearly the same is told apart', () => {
  const long = Array.from({ length: longestJoinedParagraph }, (_, i) => `Boat ${i} left the port.`).join(' ');
  const [a, b, c] = strandsOf(long, hull, ferry);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three strands');
  expect(textsIn([a, b], new Map([[b, a]]))).toHaveLength(2);
  b.head.near = c.head;
  expect(textsIn([c, b], new Map([[b, c]]))).toHaveLength(2);
});

test('who a sentence brings in is told of in its paragraph', () => {
  const aide = 'The offer came late, an aide to the mayor has said.';
  const who = 'The aide, Ines Valk, handles the port.';
  expect(textsIn(strandsOf(aide, who), new Map())).toEqual([[aide, who]]);
  expect(textsIn(strandsOf(aide, 'The harbour master was not asked.'), new Map())).toHaveLength(2);
});
