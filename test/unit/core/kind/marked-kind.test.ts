import { classifyKind } from '#core/kind/classify-kind.ts';
import { markedKindOf } from '#core/kind/marked-kind.ts';

test.each([
  [
    'liveblog',
    'Norvania referendum live: 54% vote to leave customs union',
    [
      '09:40 The commission says 54 percent voted to leave.',
      '09:25 Turnout was 71 percent.',
      'Follow us here.',
    ],
  ],
  [
    'liveblog',
    'Liveticker zum Referendum in Norwanien',
    ['09:40 Uhr: Die Wahlkommission meldet 54 Prozent.', '09.25 Uhr: Die Beteiligung lag bei 71 Prozent.'],
  ],
  ['liveblog', 'EN DIRECT, référendum en Norvanie', ['09h40 La sortie gagne.', '09h10 Les bureaux ferment.']],
  [
    'liveblog',
    'Storm Ada reaches Torvia',
    ['16:20 Bridges shut.', '15:55 Trains stop.', '15:10 Schools close.', '14:00 A warning.'],
  ],
  [
    'schedule',
    'Reuters schedule for news events on Monday, March 2',
    ['0900 GMT BRINTON - Council meets. 1100 GMT VELMAR - Foreign minister speaks.'],
  ],
  [
    'schedule',
    'Agenda du mardi 3 mars',
    ['10h00 Port-Lanvic : réunion des marins', '14h30 Paris : conseil des ministres'],
  ],
  ['opinion', 'Opinion | Why the night flight ban is a mistake', ['I have lived under the flight path.']],
  ['opinion', 'Gastkommentar: Der Brand war absehbar', ['Wer am Brandschutz spart, zahlt am Ende.']],
  ['opinion', 'Tribune. La grève est une faute', ['Il faut le dire.']],
  ['opinion', 'Opinión: El alcalde y nosotros', ['Todos miramos a otro lado.']],
  ['table', 'Premier Division results', ['Brinton 2 Portlow 1', 'Hexley 0, Denby 0', 'Marlow - Holt 3:2']],
])('%s: %s', (kind, headline, paragraphs) => {
  expect(markedKindOf(headline, paragraphs)?.kind).toBe(kind);
  expect(
    classifyKind({ headline, text: paragraphs[0] ?? '', paragraphs, language: 'en', labels: [] }),
  ).toMatchObject({
    kind,
    newsProbability: 0,
  });
});

test.each([
  [
    'Blast at 09:40 shuts Brinton station',
    ['09:40 was the time on the station clock when the bomb went off.', 'Nobody was hurt.'],
  ],
  [
    'Timeline of the Sarmin bombing',
    ['A bomb killed nine people.', '09:40 The bomb goes off.', 'Police came.', 'The market shut.'],
  ],
  [
    'Orbis posts record third quarter',
    ['Orbis earned 84 million euros, it said in a press release.', 'Shares rose.'],
  ],
  [
    'Brinton 2 Portlow 1: Delort double wins derby',
    ['Brinton beat Portlow 2-1 on Saturday.', 'Delort scored twice.'],
  ],
  ['Opinion polls: government loses lead', ['The government lost its lead in two polls on Monday.']],
  ['Tribune stand collapses at Brinton ground', ['Nine people were hurt.']],
  ['Minister keeps news diary secret', ['The minister said on Monday that he kept a diary.']],
])('"%s" is none by its form', (headline, paragraphs) => {
  expect(markedKindOf(headline, paragraphs)).toBeUndefined();
});
