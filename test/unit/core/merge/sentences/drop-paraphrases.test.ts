import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const filed = (agency: string, paragraphs: string[], parts: ReportParts = {}) =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...parts });
const sentencesOf = (...versions: ReturnType<typeof aReport>[]) =>
  anAccount(versions).paragraphs.flatMap(({ sentences }) => sentences);
const textsOf = (...versions: ReturnType<typeof aReport>[]) =>
  sentencesOf(...versions).map(({ text }) => text);

const fire =
  'Firefighters brought a blaze at the Delmarsk resin plant in Antwerp under control on Friday after three hours.';
const hurt = 'Twelve workers of the Delmarsk resin plant were hurt, the brigade reported from Antwerp.';
const smoke = 'A column of black smoke could be seen as far as the Dutch border until the evening.';
const pumps = 'Pumps from three villages were still cooling a storage tank at nightfall.';

test('a lead whose distinctive words are all in one other sentence is dropped, and its report listed as alike', () => {
  const again = 'A blaze at the Delmarsk resin plant in Antwerp was brought under control by firefighters.';
  const texts = sentencesOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [again, pumps]));
  expect(texts.map(({ text }) => text)).toEqual([fire, hurt, smoke, pumps].toSorted(byOrderIn(texts)));
  expect(texts.find(({ text }) => text === fire)?.alike?.map(({ agency }) => agency)).toEqual(['DPA']);
});

function byOrderIn(texts: readonly { text: string }[]) {
  const place = (text: string) => texts.findIndex((each) => each.text === text);
  return (a: string, b: string) => place(a) - place(b);
}

test('a sentence covered by two others together is dropped', () => {
  const both =
    'Twelve workers were hurt in the blaze at the Delmarsk resin plant before firefighters brought it under control.';
  expect(textsOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [both, pumps]))).not.toContain(both);
});

const kept: [string, string][] = [
  [
    'one new name',
    'Firefighters from Breda brought the blaze at the Delmarsk resin plant in Antwerp under control.',
  ],
  [
    'another number',
    'Firefighters brought the blaze at the Delmarsk resin plant in Antwerp under control after 5 hours.',
  ],
  ['another deed', 'Firefighters evacuated the Delmarsk resin plant in Antwerp on Friday.'],
  [
    'a negation',
    'Firefighters had not brought the blaze at the Delmarsk resin plant in Antwerp under control.',
  ],
  ['a denial', 'Firefighters denied a blaze at the Delmarsk resin plant in Antwerp.'],
  ['a quotation', 'Firefighters brought “the Delmarsk resin plant in Antwerp under control”.'],
];
test.each(kept)('%s keeps a sentence', (_what, sentence) => {
  expect(textsOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [sentence, pumps]))).toContain(sentence);
});

test('sentences after the first four of a report are kept', () => {
  const again = 'A blaze at the Delmarsk resin plant in Antwerp was brought under control by firefighters.';
  const lines = [pumps, 'Ships waited at two locks.', 'The school of Oudekreek stayed shut.', smoke];
  expect(textsOf(filed('AFP', [fire, hurt]), filed('DPA', [...lines, again]))).toContain(again);
});

test('verbs of speech and the dateline city add nothing to a sentence', () => {
  const paris = { text: 'PARIS', place: 'Paris', country: 'FR', lat: 48.85, lon: 2.35 };
  const lead = 'Talks with the Taliban failed, Ali Maisam Nazary of the Front texts AFP.';
  const again = 'Ali Maisam Nazary spoke to AFP while on a visit to France.';
  const texts = textsOf(
    filed('AFP', [lead, smoke], { datelines: [paris] }),
    filed('DPA', [again, pumps], { datelines: [paris] }),
  );
  expect(texts).not.toContain(again);
});

test('an opening whose words are spread over the story is dropped', () => {
  const fireOut =
    'Firefighters brought a blaze at the Delmarsk resin plant under control, and twelve workers were hurt, on Friday evening.';
  const opening =
    'A blaze at the Delmarsk resin plant hurt twelve workers before firefighters could bring it under control, with black smoke over the border.';
  const texts = textsOf(
    filed('AFP', [fireOut, hurt, smoke, pumps]),
    filed('DPA', [opening, 'Ships waited at two locks.']),
  );
  expect(texts).not.toContain(opening);
});

test('the same number of something else keeps a sentence', () => {
  const three = 'Firefighters of the Delmarsk resin plant in Antwerp saved three lorries from the blaze.';
  const four = 'Lorries of the Delmarsk resin plant in Antwerp were saved from the blaze by firefighters.';
  const hours = 'It took 3 hours.';
  const lorries = 'Firefighters of the Delmarsk resin plant in Antwerp saved 3 lorries from the blaze.';
  expect(textsOf(filed('AFP', [fire, hours, four]), filed('DPA', [lorries, pumps]))).toContain(lorries);
  expect(textsOf(filed('AFP', [three, four]), filed('DPA', [pumps]))).toContain(three);
});

const bridge =
  'Kestria’s army blew up the Narvel bridge on Tuesday to hold up an Ordovian column, General Pavo Lind said.';
const column = 'The column of forty lorries turned back at Sennen and camped by the road.';
const toll = 'Three engineers were wounded when a charge went off early.';
const river = 'The river is the last obstacle before the capital.';

const saidAgain: [string, string][] = [
  [
    'the same in other words of the trade',
    'The Narvel bridge was blown up by Kestria’s army on Tuesday before an Ordovian column could cross.',
  ],
  [
    'a lead that several sentences hold together',
    'Three engineers were injured as Kestria’s army blew up the Narvel bridge to hold up an Ordovian column of forty lorries.',
  ],
  [
    'who said it, texts elsewhere, after what was said',
    'On Tuesday the Narvel bridge was blown up to hold up an Ordovian column of lorries, an engineer of Kestria’s army has said.',
  ],
];
test.each(saidAgain)('%s is dropped', (_what, sentence) => {
  const texts = textsOf(filed('AFP', [bridge, column, toll, river]), filed('DPA', [sentence, pumps]));
  expect(texts).not.toContain(sentence);
});

const saysMore: [string, string][] = [
  [
    'another number in words',
    'Four engineers were wounded when a charge at the Narvel bridge went off early on Tuesday.',
  ],
  [
    'another day',
    'The Narvel bridge was blown up on Monday by Kestria’s army before an Ordovian column could cross.',
  ],
  [
    'who does it to whom',
    'The Narvel bridge was blown up on Tuesday by an Ordovian column to hold up General Pavo Lind of Kestria’s army.',
  ],
  [
    'what is only planned',
    'On Tuesday the Narvel bridge may be blown up by Kestria’s army before an Ordovian column.',
  ],
  [
    'what is only claimed',
    'The Narvel bridge was blown up by Kestria’s army before an Ordovian column, General Pavo Lind claimed on Tuesday.',
  ],
  [
    'another deed in a common word',
    'The Narvel bridge was opened by Kestria’s army on Tuesday to an Ordovian column.',
  ],
  ['another actor', 'The Narvel bridge was blown up on Tuesday by smugglers before an Ordovian column.'],
  [
    'another thing that the same people do',
    'General Pavo Lind of Kestria’s army left Narvel on Tuesday by lorry.',
  ],
];
test.each(saysMore)('%s is kept, although most of its words occur elsewhere', (_what, sentence) => {
  // The story contains the words that the sentence needs, so that no single word keeps it.
  const other = 'On Monday four smugglers left a lorry and opened a cask.';
  const texts = textsOf(filed('AFP', [bridge, column, toll, river, other]), filed('DPA', [sentence, pumps]));
  expect(texts).toContain(sentence);
});

test.each([
  ['planned', 'On Tuesday Kestria’s army may have blown up the Narvel bridge to hold up an Ordovian column.'],
  ['denied', 'On Tuesday Kestria’s army had not blown up the Narvel bridge to hold up an Ordovian column.'],
  [
    'claimed',
    'On Tuesday Kestria’s army blew up the Narvel bridge to hold up an Ordovian column, General Pavo Lind claimed.',
  ],
])('a completed action is not covered by a sentence in which it is %s', (_what, other) => {
  const fact = 'The Narvel bridge was blown up by Kestria’s army on Tuesday before an Ordovian column.';
  expect(textsOf(filed('AFP', [other, column, toll, river]), filed('DPA', [fact, pumps]))).toContain(fact);
});

test('captions run together cover no sentence', () => {
  const captions = `Narvel bridge ${'smoke above the river seen from a roof by a boy '.repeat(6)} Kestria’s army blew up an Ordovian column on Tuesday`;
  const again = 'The Narvel bridge was blown up by Kestria’s army before an Ordovian column on Tuesday.';
  expect(textsOf(filed('AFP', [river, column, captions]), filed('DPA', [again, pumps]))).toContain(again);
});
