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

test('a report that begins with a definite noun opens the brief, and what follows it stays', () => {
  const paragraphs = [
    'The lighthouse at Harwick went dark on Saturday after a storm, the coastguard said.',
    'It was lit again by noon.',
  ];
  expect(briefOf(filed('AFP', paragraphs))).toEqual(paragraphs);
});

test('a brief has a sentence in capitals only if the story has no other', () => {
  const capitals = 'DIVERS FROM ESBJERG BROUGHT PUMPS AND TWO TUGS LEFT DENMARK WITH A CRANE.';
  const wire = filed('Khyber Wire', [capitals]);
  expect(briefOf(wire)).toEqual([capitals]);
  expect(briefOf(wire, filed('AFP', [lead]))).toEqual([lead]);
});

test('a brief has a quotation once', () => {
  const quoted =
    'Mayor Ines Holt called the operator “woefully out of touch with seamen” in a speech at the pier.';
  const again =
    'Captains wrote on Sunday that shipping firms were “woefully out of touch with seamen” again.';
  const texts = briefOf(filed('AFP', [lead, quoted]), filed('DPA', [second, again]));
  expect(texts.filter((text) => text === quoted || text === again)).toHaveLength(1);
});

test.each([
  ['a question', 'Who will pay for the ferry Aurora on the sandbank off Harwick?'],
  ['the first person', 'We saw the ferry Aurora on the sandbank off Harwick on Saturday.'],
  ['an open quotation', '“The ferry Aurora ran onto the sandbank off Harwick, and nobody knew.'],
  ['a cut-off sentence', 'The ferry Aurora stranded on the sandbank off Harwick with …'],
  ['a caption', 'The ferry Aurora is pictured here on the sandbank off Harwick.'],
  ['a pronoun without antecedent', 'It left the ferry Aurora on the sandbank off Harwick.'],
  ['a definite noun without antecedent', 'The company owns the ferry Aurora and the sandbank off Harwick.'],
  [
    'a deed that the sentence before it names',
    'Divers at Harwick have now done just that for the ferry Aurora and its operator.',
  ],
  ['an adverb and a pronoun', 'Notably, it left the ferry Aurora on the sandbank off Harwick.'],
  [
    'what its first sentence says already',
    'Early on Saturday morning the Aurora ran onto a Harwick sandbank.',
  ],
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

test('a definite noun may open a sentence of the brief once an earlier one has named it', () => {
  const headline = 'Ship sails from Esbjerg';
  const crane = 'The crane sails from Esbjerg once the weather over Jutland is calm.';
  const between = 'Were the trains to the capital crowded with holidaymakers until late evening?';
  const sent = 'A crane is on its way to the ferry Aurora, which ran aground off Harwick on Saturday.';
  const briefAfter = (first: string) =>
    briefOf(filed('AFP', [first, between, crane], { headline }), filed('DPA', [first], { headline }));
  expect(briefAfter(sent)).toContain(crane);
  expect(briefAfter(lead)).not.toContain(crane);
});

test('a sentence with an opinion is left out, also if it is the only one', () => {
  expect(briefOf(filed('AFP', ['Sadly, the ferry Aurora still lies on the sandbank off Harwick.']))).toEqual(
    [],
  );
  const quoted =
    '“Sadly, the Aurora still lies on the sandbank,” the harbour master of Harwick said on Sunday.';
  expect(briefOf(filed('AFP', [quoted]))).toEqual([quoted]);
});

test('of two first sentences that report one event, the brief has one', () => {
  const headline = 'Passengers rescued from ferry';
  const again =
    'Passengers were rescued from the Aurora by helicopters when she went aground on a sandbank, coastguard officers reported in a statement.';
  const texts = briefOf(filed('AFP', [lead, own], { headline }), filed('DPA', [again], { headline }));
  expect(texts.filter((text) => text === lead || text === again)).toHaveLength(1);
});

test('of reports that go on, the brief has one first sentence', () => {
  const headline = 'Passengers in life jackets sang on deck of ferry Aurora aground on sandbank off Harwick';
  const scene = 'Passengers in life jackets sang on deck while fog lay over the mudflats until noon.';
  const texts = briefOf(
    filed('AFP', [lead, second, own], { headline }),
    filed('DPA', [scene, second, own], { headline }),
  );
  expect([lead, scene].filter((text) => texts.includes(text))).toHaveLength(1);
});

test('the brief reports the event of two first sentences once', () => {
  const alike =
    'Passengers of the ferry Aurora, aground off Harwick, sang on deck until helicopters came, mayor Ines Holt said.';
  const further =
    'Harbour pilots heard on the radio that the ferry Aurora had run aground near Harwick, looked for her lights with binoculars and called the coastguard station at Oldhaven.';
  const texts = briefOf(filed('AFP', [lead, second, further]), filed('DPA', [alike, second, further]));
  expect(texts).not.toContain(further);
});

test('a first sentence whose noun only its headline introduces opens the brief if no other can', () => {
  const definite = 'The vessel lay on the sandbank off Harwick until Monday, coastguard officers said.';
  expect(briefOf(filed('AFP', [definite, own]), filed('DPA', [lead, own]))[0]).toBe(lead);
  expect(briefOf(filed('AFP', [definite, own]))[0]).toBe(definite);
});

test('two short reports that report one event in other words give one sentence of it', () => {
  const headline = 'Individual stabbed pupils with kitchen knife at high school, one person killed';
  const attack =
    'One person was killed and others were wounded, among them teachers, in an attack by a masked man at a high school in the harbour town of Lorn, doctors said.';
  const arrest =
    'Police arrested an individual who stabbed pupils with a kitchen knife at a high school and had written letters to relatives before.';
  const texts = briefOf(filed('AFP', [attack], { headline }), filed('DPA', [arrest], { headline }));
  expect(texts).toHaveLength(1);
});

test('a first sentence that answers its headline does not open the brief', () => {
  const answer = 'Well, the ferry Aurora has made Harwick known for its sandbank.';
  expect(briefOf(filed('AFP', [answer, lead, second]))).not.toContain(answer);
});

test('the only sentence of a report needs no stop unless it is long or ends openly', () => {
  const short = 'Ferry Aurora runs aground on a sandbank off Harwick in thick fog';
  const open = `${short} and`;
  const long = `${short} while lifeboats from three harbours look for the passengers who left the ship in rafts before the crew had counted all of them twice`;
  expect(briefOf(filed('AFP', [short]))).toEqual([short]);
  expect(briefOf(filed('AFP', [open]))).toEqual([]);
  expect(briefOf(filed('AFP', [long]))).toEqual([]);
});

test('a quotation may open with one form of quotation mark and close with the other', () => {
  const mixed =
    'The harbour master of Harwick called the stranding of the ferry Aurora “a near disaster" on Saturday.';
  expect(briefOf(filed('AFP', [mixed]))).toEqual([mixed]);
});

test('a story whose only sentence points back to its headline has that sentence as its brief', () => {
  const pointer = 'It is the first ferry since 2009 to run aground on the sandbank off Harwick.';
  expect(briefOf(filed('AFP', [pointer], { headline: 'Ferry Aurora runs aground' }))).toEqual([pointer]);
});

test('a short brief goes on in the report of its lead, though no other report has it', () => {
  const quake = 'A strong earthquake shook several states of Mexico on Monday night.';
  const dead = 'One man died when a roof fell in at a hospital of the capital, the governor said.';
  expect(briefOf(filed('AFP', [quake, dead]), filed('DPA', [quake]))).toEqual([quake, dead]);
});

test('a surname alone needs the full name in an earlier sentence of the brief', () => {
  const full = 'Harbour master Owen Price closed the port of Harwick for the ferry Aurora until Monday.';
  const alone = 'A crane from Denmark will lift the ferry Aurora off the sandbank once Price agrees.';
  const far = Array.from({ length: 9 }, (_, i) => `Trains on line ${i} were crowded until late evening.`);
  const filedFar = filed('DPA', [lead, ...far, full]);
  expect(briefOf(filed('AFP', [lead, alone]), filedFar)).not.toContain(alone);
  expect(briefOf(filed('AFP', [lead, full, alone]), filed('DPA', [lead]))).toContain(alone);
});

test('a first sentence that brings the number of two headlines is no repetition', () => {
  const fell =
    'Claims for unemployment benefits in Ordovia fell to their lowest level since the epidemic began.';
  const number = 'Some 385 thousand people filed claims for unemployment benefits in the epidemic.';
  const headline = 'Claims fall to 385 thousand';
  const texts = briefOf(
    filed('AFP', [fell, second]),
    filed('DPA', [fell, own]),
    filed('UPI', [number], { headline }),
    filed('ANSA', ['Ordovia has published the figures of the week in its capital.'], { headline }),
  );
  expect(texts).toEqual(expect.arrayContaining([fell, number]));
});

test('a dateline and a network at the head of a sentence do not keep it from opening the brief', () => {
  for (const head of ['NEW YORK — ', '(CNN) '])
    expect(briefOf(filed('AFP', ['Ships off Harwick in fog', `${head}${lead}`]))[0]).toContain(lead);
});

test.each([
  'Two of them were taken to a hospital in Harwick by helicopter.',
  'In the event, he did not turn off the engines of the ferry Aurora.',
])('a sentence that points to another one opens no brief: %s', (pointing) => {
  expect(
    briefOf(filed('AFP', [pointing, second]), filed('EFE', [pointing, second]), filed('DPA', [lead]))[0],
  ).not.toBe(pointing);
});

test('a brief that reports an accusation has its denial, though it repeats the accusation', () => {
  const accused =
    'Defence minister Rolf Amsel accepted private flights from the arms firm Tarkon, the newspaper Dagsned reported.';
  const denial =
    'Defence minister Rolf Amsel denied on Monday that he had accepted private flights from the arms firm Tarkon.';
  const versions = [
    filed('AFP', [accused, 'Tarkon employs 6,000 people in Norvik.']),
    filed('DPA', [denial]),
  ];
  expect(briefOf(...versions)).toEqual(expect.arrayContaining([accused, denial]));
});

test('a brief names no speaker by one word that no earlier sentence and no headline names', () => {
  const spoken = '“The pilot was not on the bridge when the alarm rang,” Orsal said at the pier.';
  const named = 'Harbour pilot Mara Orsal boarded the rescue boat with two nurses and a doctor.';
  expect(briefOf(filed('AFP', [lead, spoken]), filed('DPA', [own, spoken]))).not.toContain(spoken);
  const texts = briefOf(filed('AFP', [lead, named, spoken]), filed('DPA', [own, named, spoken]));
  expect(texts.indexOf(spoken)).toBeGreaterThan(texts.indexOf(named));
});

test('a sentence that leads up to the news does not open the brief', () => {
  const scene =
    'When the ferry Aurora ran aground off Harwick, lifeboats from three harbours and a crane from Denmark were far from the sandbank.';
  const texts = briefOf(filed('AFP', [scene, second, own]), filed('DPA', [lead, second, own]));
  expect(texts[0]).toBe(lead);
});

test('a report whose writer argues gives no sentence, whatever its label', () => {
  const judged = 'Harwick has waited for years while its ferry company counts pennies over the sandbanks.';
  const argued = [
    'I was on the ferry Aurora when she ran aground.',
    judged,
    'It was a disgraceful morning off Harwick.',
  ];
  const texts = briefOf(filed('AFP', [lead, own]), filed('DPA', argued));
  expect(texts).not.toContain(judged);
});

test('the second sentence of a report does not report the event again that the lead of another has', () => {
  const opener =
    'Passengers of the ferry Aurora drank tea on deck off Harwick while pilots looked for her with binoculars.';
  const again =
    'Pilots said the ferry Aurora hit a ridge near Harwick in fog while passengers were brought to Oldhaven by helicopters.';
  const texts = briefOf(filed('AFP', [lead, second]), filed('DPA', [opener, again, own]));
  expect(texts).toContain(lead);
  expect(texts).not.toContain(again);
});
