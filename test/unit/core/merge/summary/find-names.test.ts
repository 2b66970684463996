import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

function storyOf(paragraphs: string[], parts: ReportParts = {}) {
  return anAccount([aReport({ paragraphs, ...parts })]);
}
const dhaka = { text: 'DHAKA', place: 'Dhaka', country: 'BD', lat: 23.71, lon: 90.41 };

const persons: [string, string][] = [
  ['an office before the name', 'The road was opened by mayor Leila Noor on Monday.'],
  ['a trade after it', 'Leila Noor, a cloth trader, held on to a drum.'],
  ['an age after it', 'Leila Noor, 54, was on deck.'],
  ['a quotation', '“We saw the light go out at once,” Leila Noor said.'],
  ['the last name used alone', 'Leila Noor came home on Monday. Neighbours said that Noor had been away.'],
  ['an office in capitals before it', 'Astrophysicist Leila Noor saw the first images.'],
  ['an office and an employer before it', 'Velmo Chief Executive Officer Leila Noor wrote to the board.'],
  ['the last name used alone and beside a noun', 'Leila Noor won. Noor left before the Noor campaign began.'],
  ['a place of work after it', 'The scientist Leila Noor of Trevenna University was not surprised.'],
];
test.each(persons)('a person is found by %s', (_by, paragraph) => {
  expect(storyOf([paragraph]).people).toEqual(['Leila Noor']);
});

test.each([
  'The ferry Stella Ionica ran aground off the coast on Monday.',
  'The owner of the ship, Adrion Lines, had it towed away.',
  'Contacts of the Taliban with the Front went on in Iran.',
  'The statuette, the Dancing Faun, was found in a vineyard.',
  'People in Upper Ostren heard shots in the Peruvian Andes.',
  'The Trevenna Kestrels signed a keeper. Kestrels fans cheered when the Kestrels won.',
  'Ostren-based Velmo raised its bid. Velmo said that it would wait.',
  'Lunar Stage was next. Stage 2 is a lander, and every stage has a crew.',
  'The Ferrymen met on Monday. Ferrymen said that they would strike.',
  'Lawyers met Magistrate Judge Moser. Moser said that DI Quilty had left. Quilty was away.',
  'Staff of Velmo VR and VR Velmo met. VR said so.',
  'The L.A. Ferrymen won. Ferrymen said that NWS Ostren had warned AG Moser.',
  'The cabin was full, operator Bergbahn Orsen said. Bergbahn Orsen, which runs the line, closed it.',
])('no person is found in "%s"', (paragraph) => {
  expect(storyOf([paragraph]).people).toEqual([]);
});

test('places are those of the datelines, then those named in the sentences after a preposition of place', () => {
  const { places } = storyOf(['The families came from Khulna, and then from London.'], {
    datelines: [dhaka],
  });
  expect(places.map(({ name, country }) => [name, country])).toEqual([
    ['Dhaka', 'BD'],
    ['Khulna', 'BD'],
    ['London', 'GB'],
  ]);
});

test('a place is found behind a direction, and a university is no place', () => {
  const { places } = storyOf(
    [
      'Storms passed across northwestern Nigeria and then across central Sweden.',
      'He studied at the University of Kentucky.',
    ],
    { datelines: [] },
  );
  expect(places.map(({ name }) => name)).toEqual(['Nigeria', 'Sweden']);
});

test('a small place far from the datelines is not listed', () => {
  const { places } = storyOf(['A launch sank near Hof and off Brindisi on Sunday.'], { datelines: [dhaka] });
  expect(places.map(({ name }) => name)).toEqual(['Dhaka']);
});

test.each(['Rates may fall in March.', 'He lives in Hope and in Despair.', 'Jackson and Lincoln signed it.'])(
  'no place is found in "%s"',
  (paragraph) => {
    const { places } = storyOf([paragraph], { datelines: [] });
    expect(places.filter(({ name }) => ['March', 'Jackson', 'Lincoln', 'Despair'].includes(name))).toEqual(
      [],
    );
  },
);

const filedBy = (agency: string, ...paragraphs: string[]) =>
  aReport({ agency, externalId: agency, paragraphs });

test('spellings of one name in different reports are one person', () => {
  const { people } = anAccount([
    filedBy('AFP', 'Minister Karim Mottaqi met the envoy Yusef Haddad in Ostren on Sunday.'),
    filedBy('DPA', 'Minister Karem Mutaki spoke for an hour. The envoy Yousef Hadad did not.'),
    filedBy('UPI', 'Minister Karim Mottaqi went home by train at night.'),
  ]);
  expect(people).toEqual(['Karim Mottaqi', expect.stringMatching(/^Yo?usef Had?dad$/)]);
});

test('two people of like names in one report are two', () => {
  const { people } = anAccount([
    filedBy(
      'AFP',
      'The doctor Karen Hall treated the wounded. The teacher Karin Hill helped the doctor Karen Hall.',
    ),
  ]);
  expect(people).toEqual(['Karen Hall', 'Karin Hill']);
});

test.each([
  [
    'copy in capitals',
    'THE MINISTER OF PORTS, ROSA LIND, RESIGNED OVER THE DEAL WITH THE FBI, HER OFFICE SAID.',
  ],
  ['an acronym that is no organisation', 'The COVID cases rose in the US and the GDP fell.'],
])('no person is found in %s', (_kind, paragraph) => {
  const { people, organisations } = storyOf([paragraph]);
  expect([people, organisations]).toEqual([[], []]);
});

test.each([
  'The photographer of Kestria Reuters, 34, left.',
  'A spokesman for Harwick Forum said so. Forum will meet in May.',
  'The captain of San Marcos, who is 34, spoke.',
  'Once Noor, 34, had spoken, he left.',
])('no person is found in "%s"', (paragraph) => {
  expect(storyOf([paragraph]).people).toEqual([]);
});

test('one person has one name, though one report adds a second surname, a title or the surname alone', () => {
  const { people } = storyOf([
    'The minister, Leila Noor Rivera, spoke. Leila Noor, 54, left. Rabbi Leila Noor came back, said Professor Noor.',
  ]);
  expect(people).toHaveLength(1);
});

test.each([
  ['Aldersheim Children’s Hospital Medical Center closed its doors on Monday.', []],
  ['The camera has no shutter lag at all, or zero shutter lag (ZSL), the maker said.', []],
  ['He met the National Resistance Front (NRF) on Monday.', ['National Resistance Front', 'NRF']],
])('organisations of "%s"', (paragraph, organisations) => {
  expect(storyOf([paragraph]).organisations.sort()).toEqual([...organisations].sort());
});

test('an office is no part of a name, and an initial makes no other person', () => {
  const { people } = storyOf(['Torvian President Jovan Moser spoke. President Jovan P. Moser left.']);
  expect(people).toEqual(['Jovan Moser']);
});

test('organisations are read from English copy only, and so are people that nothing beside the name proves', () => {
  const { people, organisations } = storyOf(['Am Montag sprach Jovan Moser im Orlan Institute mit Gästen.'], {
    language: 'de',
  });
  expect([people, organisations]).toEqual([[], []]);
});

test('a short first name and the whole one are one person', () => {
  const paragraph = 'Mayor Stephen Noor won. Later, mayor Steve Noor thanked his daughter, teacher Ada Noor.';
  expect(storyOf([paragraph]).people).toHaveLength(2);
});

test.each([
  ['de', 'Der Schaden sei groß, sagte Hafenmeister Leila Noor am Montag.'],
  ['de', 'Für Leila Noor (43) ist es der erste Sieg in dieser Saison.'],
  ['fr', 'Le feu est éteint, a annoncé la ministre italienne Leila Noor.'],
  ['fr', 'Au marché, Leila Noor, 43 ans, attend des clients depuis l’aube.'],
  ['fr', 'Le ministre des Transports Leila Noor a été hospitalisé lundi.'],
  ['es', 'El fuego está apagado, anunció la alcaldesa Leila Noor.'],
  ['tr', 'Dışişleri Bakanı Leila Noor’un açıklaması bekleniyor.'],
])('a person is found in copy of "%s" by an office or an age: %s', (language, paragraph) => {
  expect(storyOf([paragraph], { language }).people).toEqual(['Leila Noor']);
});

test.each([
  ['de', 'Der Direktor Tod der Tochter ist ein Film.'],
  ['es', 'El alcalde de Puerto Llano quedó en libertad.'],
  ['fr', 'La ministre de la Santé a lu Le Monde et Le Figaro.'],
])('no person is found in copy of "%s": %s', (language, paragraph) => {
  expect(storyOf([paragraph], { language }).people).toEqual([]);
});

test.each([
  'Kestria CEO Leila Noor, 54, resigned.',
  'Then-President Leila Noor, 54, resigned.',
  'Deputy Chief of Staff Leila Noor, 54, resigned.',
  'It was announced by director Leila Noor.',
  'Prosecutor Leila Noor will study the ruling.',
  'Novelist Leila Noor won the prize.',
])('an office before a name is left out of it: "%s"', (paragraph) => {
  expect(storyOf([paragraph]).people).toEqual(['Leila Noor']);
});

test.each([
  'The Los Velmo Times wrote about the NYE party of the town.',
  'The pills of the Food and Drug Administration were tested at length.',
  'The case went to the 2nd Circuit Court of Appeals on Monday.',
  'Voters of the Republican-led Senate met in the West Bank on Monday.',
  'Shares of Velmo (VLM) rose, and a CCTV (closed-circuit) camera was sold.',
  'Leila Noor won. The Union of Leila Noor has 40,000 members.',
  'The House will debate the HEROES Act and the COPPA bill on Monday.',
])('no part of a name and no law is an organisation: "%s"', (paragraph) => {
  expect(storyOf([paragraph]).organisations).toEqual([]);
});

test('an agreement is not at the place that it is named after', () => {
  const { places } = storyOf(['The country will withdraw from the Paris climate accord.']);
  expect(places.map(({ name }) => name)).not.toContain('Paris');
});
