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
const again = 'A blaze at the Delmarsk resin plant in Antwerp was brought under control by firefighters.';
const hurt = 'Twelve workers of the Delmarsk resin plant were hurt, the brigade reported from Antwerp.';
const smoke = 'A column of black smoke could be seen as far as the Dutch border until the evening.';
const pumps = 'Pumps from three villages were still cooling a storage tank at nightfall.';

test('a lead that says in other words what another lead says is folded, and its report listed as alike', () => {
  const sentences = sentencesOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [again, pumps]));
  expect(sentences.map(({ text }) => text).sort()).toEqual([fire, hurt, smoke, pumps].sort());
  expect(sentences.find(({ text }) => text === fire)?.alike?.map(({ agency }) => agency)).toEqual(['DPA']);
});

test('the wording with most words of other reports and headlines stays', () => {
  const headline = 'Blaze at resin plant brought under control by firefighters';
  const sentences = sentencesOf(filed('AFP', [fire, smoke]), filed('DPA', [again, pumps], { headline }));
  expect(sentences.map(({ text }) => text)).toContain(again);
});

test('the whole sentence stays and the cut-off one is folded, also if more reports carry the cut-off one', () => {
  const cut = 'Firefighters brought a blaze at the Delmarsk resin plant in Antwerp under control on Friday …';
  const sentences = sentencesOf(filed('AFP', [cut]), filed('DPA', [cut]), filed('UPI', [fire, smoke]));
  expect(sentences.map(({ text }) => text)).toEqual([fire, smoke]);
  expect(sentences[0]?.alike?.map(({ agency }) => agency).sort()).toEqual(['AFP', 'DPA']);
});

test('a folded sentence says which names and numbers it adds', () => {
  const counted =
    'Firefighters brought a blaze at the Delmarsk resin plant in Antwerp under control on Friday with 42 engines.';
  const adds =
    'A blaze at the Delmarsk resin plant in Antwerp was brought under control by 90 firefighters with 42 engines, Belga said.';
  const sentences = sentencesOf(filed('AFP', [counted, hurt, smoke]), filed('DPA', [adds]));
  expect(sentences.find(({ text }) => text === counted)?.alike?.[0]?.adds).toEqual(['90', 'Belga']);
});

test('a reaction to what the clause before it reports is not folded into the report', () => {
  const report =
    'Mayor Ines Holt tweeted early Friday that she and pilot Karl Dunn tested positive for cholera.';
  const reaction =
    'Shortly after Mayor Ines Holt announced that she and pilot Karl Dunn had tested positive for cholera, several of her fiercest critics wished them well.';
  expect(textsOf(filed('AFP', [report]), filed('DPA', [reaction]))).toHaveLength(2);
});

test('of two wordings the one that says how many stays', () => {
  const counts =
    'Firefighters contained a blaze at the Delmarsk resin plant in Antwerp, which they fought with 42 engines.';
  const texts = textsOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [counts]));
  expect(texts).toContain(counts);
  expect(texts).not.toContain(fire);
});

test('a sentence of one agency is folded into another one only if that one has nearly all its words', () => {
  const early = 'Police in Harwick say they have arrested a man who stabbed pupils with a sword.';
  const whole =
    'The man who stabbed several pupils of a high school with a sword on Friday, killing one of them, was arrested by police in Harwick, they say.';
  const other =
    'Police in Harwick say they have arrested a man who threatened pupils and two teachers with a sword.';
  const texts = (first: string) =>
    textsOf(
      filed('AFP', [first]),
      filed('AFP', [whole, smoke], { externalId: 'AFP-2' }),
      filed('DPA', [pumps], {
        headline: 'Man who stabbed several high school pupils on Friday, killing one, arrested',
      }),
    );
  expect(texts(early)).toEqual([whole, smoke, pumps]);
  expect(texts(other)).toHaveLength(4);
});

test('a later report of one agency is not folded into its earlier one', () => {
  const earlier = filed('AFP', [fire, smoke]);
  const later = filed('AFP', [again, pumps], { externalId: 'AFP-2' });
  expect(textsOf(earlier, later)).toEqual(expect.arrayContaining([fire, again]));
});

const kept: [string, string][] = [
  [
    'another number',
    'Firefighters brought the blaze at the Delmarsk resin plant in Antwerp under control after 5 hours.',
  ],
  ['another deed', 'Firefighters evacuated the Delmarsk resin plant in Antwerp on Friday.'],
  [
    'another name in the same place',
    'Firefighters brought a blaze at the Tessler resin plant in Antwerp under control.',
  ],
  [
    'another day',
    'Firefighters brought a blaze at the Delmarsk resin plant in Antwerp under control on Sunday.',
  ],
  [
    'a negation',
    'Firefighters had not brought the blaze at the Delmarsk resin plant in Antwerp under control.',
  ],
  ['a denial', 'Firefighters denied a blaze at the Delmarsk resin plant in Antwerp.'],
  [
    'a quotation',
    'Firefighters said the blaze at the Delmarsk resin plant in Antwerp was “one of the worst that we ever saw here”.',
  ],
];
test.each(kept)('%s keeps a sentence', (_what, sentence) => {
  expect(textsOf(filed('AFP', [fire, hurt, smoke]), filed('DPA', [sentence, pumps]))).toContain(sentence);
});

const stances: [string, string, string][] = [
  [
    'another subject',
    'Prime minister Ilse Brandt and the leader of the opposition condemned the ambush of two Harwick police deputies near the railway station on Sunday.',
    'Detectives offer a large reward for any information that leads them to the gunman in the ambush of two police deputies in town.',
  ],
  [
    'a forecast',
    'Claims for unemployment benefits in Ordovia fell below 400,000 last week for the first time this year.',
    'Economists had expected claims for unemployment benefits in Ordovia to fall to 400,000 last week.',
  ],
  [
    'a condition',
    'Delmarsk will nominate a slate of directors at the March meeting of Tessler, its bid rival.',
    'Delmarsk would withdraw its slate of directors and its bid if Tessler moved its March meeting.',
  ],
  [
    'an apology',
    'Senator Ilse Brandt continues to defend her membership of the Harwick beach club, which admits men only.',
    'Senator Ilse Brandt has apologised for her membership of the Harwick beach club, which admits men only.',
  ],
];
test.each(stances)('%s keeps two first sentences apart', (_what, one, other) => {
  const texts = textsOf(filed('AFP', [one, smoke]), filed('DPA', [other, pumps]));
  expect(texts).toEqual(expect.arrayContaining([one, other]));
});

test('a sentence is not folded if the other counts nothing of its kind', () => {
  const lead = 'The council of Antwerp agreed on Friday to buy 40 buses from the Delmarsk plant.';
  const other =
    'The council of Antwerp agreed on Friday to buy buses from the Delmarsk plant for $12 million.';
  expect(textsOf(filed('AFP', [lead]), filed('DPA', [other]))).toEqual(expect.arrayContaining([lead, other]));
});

test('of two sentences the one that counts is shown', () => {
  const without = 'Fishermen were rescued off Antwerp on Friday after five days on a drifting Delmarsk raft.';
  const counted =
    'The navy rescued nine fishermen off Antwerp after five days adrift on a raft from Delmarsk.';
  const texts = textsOf(filed('AFP', [without, smoke]), filed('DPA', [counted, pumps]));
  expect(texts).toContain(counted);
  expect(texts).not.toContain(without);
});

test('another name beside a preposition does not keep a first sentence', () => {
  const one = 'The council of Antwerp voted on Friday to close the Delmarsk resin plant after the explosion.';
  const other =
    'Councillors voted to close the Delmarsk resin plant on Friday after the explosion, mayor Ilse Brandt told the parliament of Flanders.';
  const texts = textsOf(filed('AFP', [one, smoke]), filed('DPA', [other, pumps]));
  expect(texts.filter((text) => text === one || text === other)).toHaveLength(1);
});

test.each([
  [
    'one has a verb more',
    'The Delmarsk panel in Antwerp will sit three days a week for the next half year, the Courier reported.',
    'The Delmarsk panel in Antwerp was convened recently and will sit three days a week for half a year.',
  ],
  [
    'straight quotation marks enclose the same words',
    '"We have informed the Delmarsk company that our inquiry is no longer purely civil in nature," Ilse Brandt said.',
    '"We have informed the Delmarsk board that our inquiry is no longer purely civil in nature," prosecutor Ilse Brandt wrote to the Courier on Friday.',
  ],
  [
    'both have one number',
    'Councillors passed the Delmarsk plant bill with 252 votes late on Friday evening.',
    'The bill on the plant passed with 252 votes, although party leaders called for amendments after a week of strikes, marches and tractor blockades by angry farmers.',
  ],
])('a sentence is folded if %s', (_why, one, other) => {
  const sentences = sentencesOf(filed('AFP', [fire, one]), filed('DPA', [pumps, other]));
  expect(sentences.filter(({ text }) => text === one || text === other)).toHaveLength(1);
});

test('names alone do not make two sentences one', () => {
  const met =
    'Mayor Ilse Brandt met Delmarsk director Karel Vos and Harwick governor Anna Lund in Antwerp for lunch.';
  const sued = 'Karel Vos of Delmarsk has sued Ilse Brandt, Anna Lund, Harwick and Antwerp over taxes.';
  const texts = textsOf(filed('AFP', [fire, met]), filed('DPA', [pumps, sued]));
  expect(texts).toEqual(expect.arrayContaining([met, sued]));
});

test('two sentences about one thing that each have a verb of their own are two', () => {
  const burnt =
    'A lorry loaded with paint caught fire two kilometres from the north portal of the Grauberg tunnel.';
  const reached =
    'Fire engines reached the lorry with paint only after three hours, because smoke filled the Grauberg tunnel up to both portals.';
  const texts = textsOf(filed('AFP', [fire, burnt]), filed('DPA', [pumps, reached]));
  expect(texts).toEqual(expect.arrayContaining([burnt, reached]));
});

test('a count that a later report calls wrong gives way if its agency or its speaker said so before, and no other', () => {
  const early =
    'A ferry that carried 71 people disappeared in thick fog off Harwick on Thursday, the coastguard said.';
  const late =
    'The ferry carrying 68 people vanished in fog off Harwick on Thursday, the coastguard said, correcting an earlier figure of 71.';
  const first = filed('AFP', [early, smoke], { publishedAt: '2025-03-12T02:00:00.000Z' });
  const then = filed('DPA', [late, pumps], { publishedAt: '2025-03-12T05:00:00.000Z' });
  expect(textsOf(first, then)).toContain(late);
  expect(textsOf(first, then)).not.toContain(early);
  const others = early.replace('the coastguard', 'port officials');
  const other = filed('AFP', [others, smoke], { publishedAt: '2025-03-12T02:00:00.000Z' });
  expect(textsOf(other, then)).toEqual(expect.arrayContaining([others, late]));
  const own = filed('DPA', [others, smoke], { publishedAt: '2025-03-12T02:00:00.000Z' });
  expect(textsOf(own, then)).not.toContain(others);
  const again = filed('EFE', [early, smoke], { publishedAt: '2025-03-12T09:00:00.000Z' });
  expect(textsOf(then, again)).toEqual(expect.arrayContaining([early, late]));
});

test('two first sentences of one agency about one event are one', () => {
  const one =
    'Two former directors of the Delmarsk resin plant in Antwerp were convicted of manslaughter after the explosion.';
  const other =
    'Two former directors of the Delmarsk resin plant in Antwerp were convicted of manslaughter by a panel of judges Friday over the blast.';
  const texts = textsOf(
    filed('AFP', [one], { externalId: 'a' }),
    filed('AFP', [other], { externalId: 'b' }),
    filed('DPA', [pumps]),
  );
  expect(texts.filter((text) => text === one || text === other)).toHaveLength(1);
});

test('a suit and its settlement are two', () => {
  const sued =
    'Ordovia sued Delmarsk in 2024 over allegations that it violated online privacy laws for children.';
  const settled =
    'Delmarsk and Ordovia settled to resolve allegations that the app violated online privacy laws for children.';
  expect(textsOf(filed('AFP', [sued]), filed('DPA', [settled]))).toEqual(
    expect.arrayContaining([sued, settled]),
  );
});
