import { findNews } from '#core/merge/sentences/find-furniture.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

const prose = [
  'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday.',
  'Lifeboats from three harbours reached the stranded vessel within the hour.',
  'Captain Ines Holt and her mate Karl Dunn were the last to leave the ferry.',
  'Divers will look at the hull as soon as the fog has lifted.',
  'All crossings were cancelled by the operator until Monday morning.',
  'Passengers were put up in two hotels near the harbour of Harwick.',
  'The harbour master asked for a new buoy on the sandbank in spring.',
  'The council will discuss the buoy at its next meeting.',
  'A tug is on its way from the north.',
];
const newsIn = (paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n');
  return findNews(text, splitSentences(text)).map(({ start, end }) => text.slice(start, end));
};
const within = (line: string) => newsIn([...prose.slice(0, 4), line, ...prose.slice(4)]);

test.each([
  'Photos: Wrecks of the coast The brig Ines sank in 1911. Its crew was saved. Hide Caption 3 of 59',
  '4/16 2007 The ferry Borealis leaves the yard. Its paint is still wet.',
  'FILE - In this March 2, 2016, photo, the ferry lies at the pier. It had been painted. (Jane Doe/Associated Press)',
  'MOST READ IN NEWS FOG OFF The lights that went out over the coast ALL AT SEA Cook tells of his night RUDDER ROW Owners sue the yard',
  'Fog to lift on Sunday +++ Two trains late +++ All news in the live blog',
  'Ines Holt Photographer: Jane Doe/Agency',
  'The stranded ferry is seen at low water off Harwick, Saturday, Dec. 31, 2016, in Essex.',
  'The ferry is pictured at the pier of Harwick in 2012.',
  'Captain Ines Holt (left) and her mate Karl Dunn were the last to leave',
  'The captain and her mate were the last to leave the stranded vessel',
  'New lights for the old pier',
  'It surprised me on the pier. What a sight! pic.twitter.com/m0TQqDzHgb',
  'It surprised me on the pier. What a sight! — Ines Holt (@inesholt) December 27, 2017',
  'The ferry at its pier in Harwick after the fog had lifted from the coast (Jane Doe / Velmar Times)',
  'HARBOUR TEST SERIES – 2018 (RADAR + FOG Total 47 Tests)',
  'Get digital access',
  'Newsroom 12 of 41 Skip in Skip x Embed x Share CLOSE Ferry aground | 0:44 The ferry Aurora lies on a sandbank.',
  '1 of 26 Full Screen Autoplay Close Skip Ad × The ferry Aurora lies on a sandbank off Harwick.',
  'CLOSE Captain Ines Holt says that she saw the sandbank too late.',
  'Ferry aground 8 show all Ferry aground 1/8 The mast above the fog Jane Doe/PA 2/8 Lifeboats at the hull Jane Doe/PA',
  'Media playback is unsupported on your device Media caption The ferry at its pier in Harwick',
  '— With assistance by Jane Doe',
])('a paragraph leaves a report: "%s"', (line) => {
  expect(within(line)).toEqual(prose);
});

test.each([
  'The inquiry into the sinking is set to begin on Tuesday, Dec. 31, 2019.',
  'Rescuers said the tide turned at noon on Saturday, Dec. 31, 2016, in Essex.',
  'The mate (left) wrote to his union: “Fog came up, and the radar had been off since Norwich”',
  'The NATO ship and the EU boat left for the US base after the UN vote.',
  'Then the caveat: He was off duty.',
  '3/25 of the crew were saved, Essex police counted.',
])('a sentence stays in a report: "%s"', (line) => {
  expect(within(line)).toContain(line);
});

test.each([
  [
    'THE LAST CROSSING According to the operator, nobody was hurt.',
    'According to the operator, nobody was hurt.',
  ],
  ['(CNN) The operator will pay for the hotels.', 'The operator will pay for the hotels.'],
  ['HARWICK, Essex — The operator will pay for the hotels.', 'The operator will pay for the hotels.'],
  ['HARWICK, Dec. 22 (UPI) — The operator will pay for the hotels.', 'The operator will pay for the hotels.'],
  ['PORT ELLEN, Scot. - The operator will pay for the hotels.', 'The operator will pay for the hotels.'],
  ['Splash News She said that the operator will pay.', 'She said that the operator will pay.'],
])('what is glued to a sentence leaves it: "%s"', (line, sentence) => {
  expect(within(line)).toContain(sentence);
});

test.each([
  'NEARLY HALF A decade ago, the same ferry lost its rudder here.',
  'INES HOLT: I was the last to leave, and I saw the light go out.',
  'NASA SLS engineers read the log of the radar.',
  'EVER SINCE SHE TOOK THE HELM of the ferry, the captain had asked for a buoy.',
])('a sentence keeps its capitals: "%s"', (line) => {
  expect(within(line)).toContain(line);
});

test('what precedes a dateline near the start of a report is no news', () => {
  const [first = '', ...rest] = prose;
  expect(newsIn(['A tug at work.', 'Night over Harwick.', `HARWICK — ${first}`, ...rest])).toEqual(prose);
});

test('a report of lines without a stop keeps them', () => {
  const lines = prose.map((sentence) => sentence.replace(/\.$/, ''));
  expect(newsIn(lines)).toEqual(lines);
});
