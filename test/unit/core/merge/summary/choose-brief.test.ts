import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const filed = (agency: string, paragraphs: string[], parts: ReportParts = {}) =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...parts });
const briefOf = (...versions: ReturnType<typeof aReport>[]) =>
  anAccount(versions).brief.map(({ text }) => text);

const lead = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday morning.';
const second = 'Lifeboats from three harbours reached the stranded ferry Aurora within the hour.';
const own = 'A crane from Denmark will lift the ferry Aurora off the sandbank on Monday.';

test('the brief opens with the first sentence of a news report, not of an opinion piece', () => {
  const opinion = 'Harwick deserves a ferry company that respects the fog over its sandbanks.';
  const texts = briefOf(
    filed('Courier', [opinion, lead, second], { kind: 'opinion' }),
    filed('AFP', [lead, second]),
  );
  expect(texts[0]).toBe(lead);
  expect(texts).not.toContain(opinion);
});

test.each([
  ['a question', 'Who will pay for the ferry Aurora on the sandbank off Harwick?'],
  ['the first person', 'We saw the ferry Aurora on the sandbank off Harwick on Saturday.'],
  ['an open quotation', '“The ferry Aurora ran onto the sandbank off Harwick, and nobody knew.'],
  ['a cut-off sentence', 'The ferry Aurora stranded on the sandbank off Harwick with …'],
  ['a caption', 'The ferry Aurora is pictured here on the sandbank off Harwick.'],
  ['a pronoun without antecedent', 'It left the ferry Aurora on the sandbank off Harwick.'],
  ['a definite noun without antecedent', 'The company owns the ferry Aurora and the sandbank off Harwick.'],
])('a brief leaves out %s', (_kind, sentence) => {
  const between = 'Trains to the capital were crowded with holidaymakers until late evening.';
  expect(briefOf(filed('AFP', [lead, between, sentence]), filed('DPA', [own, between]))).not.toContain(
    sentence,
  );
});

test('a brief states the latest value of a toll that rose', () => {
  const early = 'At least 12 passengers were killed when the ferry Aurora sank off Harwick.';
  const late =
    'Divers found more bodies on Saturday: 21 people were killed on the ferry Aurora, the harbour master said.';
  const texts = briefOf(
    filed('AFP', [early, second], { publishedAt: '2022-01-15T09:00:00.000Z' }),
    filed('DPA', [late, own], { publishedAt: '2022-01-15T15:00:00.000Z' }),
  );
  expect(texts).toContain(late);
  expect(texts).not.toContain(early);
});
