import { storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { aReport } from '#test/builders/a-report.ts';

// Sixty labelled cases: [what, first report, a later or simultaneous one]. "=" before the second: filed in the same minute by
// another agency; ">" before it: filed four hours later by another agency; "^": filed four hours later by the same agency.
type Case = [name: string, first: string, second: string];

const at = (hour: number) => `2022-01-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The figures on which the two reports do not agree: [what, state, values]. */
function disagreements(first: string, marked: string) {
  const second = marked.slice(1);
  const later = marked.startsWith('=') ? 9 : 13;
  const agency = marked.startsWith('^') ? 'AFP' : 'DPA';
  const filed = (from: string, hour: number, text: string) =>
    aReport({
      agency: from,
      externalId: `${from}-${hour}`,
      publishedAt: at(hour),
      versionCreatedAt: at(hour),
      paragraphs: text.split('\n'),
    });
  const versions = [filed('AFP', 9, first), filed(agency, later, second)];
  const storyId = storyIdFoundedBy(aReport().id);
  const account = mergeStory({ storyId, aliases: [], versions, now: Instant.parse(at(23)) });
  return (account?.figures ?? [])
    .filter(({ state }) => state !== 'agreed')
    .map(({ what, state, values }) => [what, state, ...values.map(({ value }) => value)].join(' '));
}

const conflicts: [...Case, string][] = [
  [
    'two tolls at once',
    'The blast in Herat killed 12 people.',
    '=Fifteen people were killed in the Herat blast.',
    'killed conflicting 12 15',
  ],
  [
    'words against digits',
    'Nine people died in the landslide.',
    '=A landslide killed 11 people.',
    'killed conflicting 9 11',
  ],
  [
    'a verb of its own',
    'At least 17 people drowned off the coast.',
    '=Twenty-two people died when the boat sank off the coast.',
    'killed conflicting 17 22',
  ],
  [
    'bodies',
    'Rescuers pulled 17 bodies from the river.',
    '=The sinking killed 21 people.',
    'killed conflicting 17 21',
  ],
  [
    'a falling toll of another agency',
    'The blast killed 15 people.',
    '>Twelve people were killed in the blast.',
    'killed conflicting 15 12',
  ],
  [
    'injured',
    'Twelve people were injured in the fire.',
    '=The fire left 19 people injured.',
    'injured conflicting 12 19',
  ],
  [
    'injured, whoever they are',
    'Twelve people were injured in the fire.',
    '=Fifteen workers were injured in the fire.',
    'injured conflicting 12 15',
  ],
  [
    'wounded against hurt',
    'The shelling wounded 31 people.',
    '=Forty-four people were hurt by the shelling.',
    'injured conflicting 31 44',
  ],
  [
    'missing',
    'Thirty people are missing after the flood.',
    '=Forty-two people were missing after the flood.',
    'missing conflicting 30 42',
  ],
  [
    'a toll that rises but is disputed',
    'The quake killed three people.',
    '>Five people died in the quake, the mayor said, two more than the governor has confirmed.',
    'killed conflicting 3 5',
  ],
  [
    'a report that sets its own count beside another',
    'Twelve people were injured in the fire.',
    '>Fifteen people were injured in the fire, the council said.\nThe brigade spoke of 12 injured.',
    'injured conflicting 12 15',
  ],
  [
    'the crowd, by one report',
    'Some 8,000 people gathered in the square, police said. The organisers spoke of 20,000.',
    '=The square was full by noon.',
    'demonstrators conflicting 8000 20000',
  ],
  [
    'the crowd, by two',
    'Some 5,000 people marched through the city.',
    '=About 9,000 people marched through the city.',
    'demonstrators conflicting 5000 9000',
  ],
  [
    'magnitude',
    'A magnitude 6.1 earthquake struck at dawn.',
    '=A 6.4-magnitude earthquake struck at dawn.',
    'magnitude conflicting 6.1 6.4',
  ],
  [
    'fighters of one front',
    'The envoy said the front commands 4,000 fighters in the valley.',
    '=The envoy said the front commands 3,000 fighters in the valley.',
    'fighters conflicting 3000 4000',
  ],
  [
    'a share of one valley',
    'The front holds 60 percent of the Panjshir valley.',
    '=The front holds 40 percent of the Panjshir valley.',
    'per cent of Panjshir valley conflicting 40 60',
  ],
  [
    'seats in one vote',
    'The Civic Union won 61 seats in the new parliament on Sunday.',
    '=The Civic Union won 58 seats in the new parliament on Sunday.',
    'seats conflicting 58 61',
  ],
  [
    'homes in one storm',
    'The storm destroyed 400 homes along the northern coast.',
    '=The storm destroyed 650 homes along the northern coast.',
    'homes conflicting 400 650',
  ],
  [
    'arrested in one raid',
    'Police arrested 14 people in the raid on the harbour quarter.',
    '=Police arrested 23 people in the raid on the harbour quarter.',
    'arrested conflicting 14 23',
  ],
  [
    'soldiers killed',
    'The ambush near Ostren killed seven soldiers on the mountain road.',
    '=The ambush near Ostren killed ten soldiers on the mountain road.',
    'soldiers killed conflicting 7 10',
  ],
  [
    'a toll that rose',
    'The blast in Herat killed 12 people.',
    '>Fifteen people were killed in the Herat blast.',
    'killed revised 12 15',
  ],
  [
    'a toll that its own source raised',
    'The flood killed 34 people.',
    '^The flood has killed 43 people.',
    'killed revised 34 43',
  ],
  [
    'a toll that its own source lowered',
    'The blast killed 15 people.',
    '^The blast killed 12 people.',
    'killed revised 15 12',
  ],
  [
    'raised in words',
    'The flood killed 34 people.',
    '^The office raised the number of dead in the town to 43, up from 34.',
    'killed revised 34 43',
  ],
  [
    'rose to',
    'Rescuers pulled 17 bodies from the river.',
    '^The number of people known to have died rose to 26 on Monday, revising its earlier count of 17.',
    'killed revised 17 26',
  ],
  [
    'the death toll',
    'The quake killed 120 people.',
    '>The death toll from the quake climbed to 204.',
    'killed revised 120 204',
  ],
  [
    'injured that rose',
    'The crash injured 20 people.',
    '>The crash left 31 people injured.',
    'injured revised 20 31',
  ],
  [
    'missing that its own source lowered',
    'Forty people are missing after the flood.',
    '^Twelve people were missing after the flood.',
    'missing revised 40 12',
  ],
  [
    'evacuated that rose',
    'Some 800 people were evacuated from the slopes of the volcano.',
    '>More than 2,100 people were evacuated from the slopes of the volcano.',
    'evacuated revised 800 2100',
  ],
  [
    'at least, and then more',
    'At least 12 people were killed in the blast.',
    '>The blast killed 13 people.',
    'killed revised 12 13',
  ],
];

test.each(conflicts)('true: %s', (_name, first, second, expected) => {
  expect(disagreements(first, second)).toEqual([expected]);
});

const traps: Case[] = [
  [
    'years',
    'The bridge of 1998 killed 12 people when it fell.',
    '=The bridge, rebuilt in 2004, killed 12 people when it fell.',
  ],
  ['ages', 'Omar Rahimi, 54, was killed on Monday.', '=Omar Rahimi, 45, was killed on Monday.'],
  ['times', 'The blast came at 4:12 and killed 12 people.', '=The blast came at 4:48 and killed 12 people.'],
  ['flight numbers', 'Flight 214 crashed, killing 12 people.', '=Flight 412 crashed, killing 12 people.'],
  [
    'ordinals',
    'The 3rd blast of the week killed 12 people.',
    '=The fourth blast in a week killed 12 people.',
  ],
  [
    'a part named by including',
    'The blast killed 12 people.',
    '=Twelve people were killed, including 5 children killed at the school.',
  ],
  [
    'a part named by of them',
    'Fifteen people were injured.',
    '=Fifteen people were injured, three of them seriously injured.',
  ],
  [
    'a part in a later sentence',
    'The blast killed 12 people.',
    '=The blast killed 12 people.\nNearby 4 people were killed at the gate.',
  ],
  [
    'another year',
    'The mine blast killed 11 people.',
    '=An explosion in the same mine killed seven men in 2018.',
  ],
  ['another attack', 'The attack killed 11 people.', '=A similar attack killed 20 people near the port.'],
  ['years ago', 'Floods killed 34 people.', '=Floods killed 17 people here three years ago.'],
  ['since', 'The shelling killed 8 people.', '=At least 30 people have been killed since January.'],
  [
    'a dated attack elsewhere',
    'The truck killed 84 people.',
    '=The plan was made after the Nov. 13 Paris attacks that killed 130 people.',
  ],
  [
    'a number of another order',
    'The quake killed 12 people.',
    '=Some 2,400 people were killed in the great quake of the region.',
  ],
  ['dead against injured', 'The crash killed 12 people.', '=The crash injured 15 people.'],
  [
    'dead against missing',
    'Twelve people are dead after the storm.',
    '=Twenty people are missing after the storm.',
  ],
  ['soldiers against all', 'The clash killed 12 people.', '=The clash killed 5 soldiers.'],
  ['a rounded number', 'About 60 people were injured.', '=The blast injured 63 people.'],
  ['more than a round number', 'More than 100 people were injured.', '=The blast injured 104 people.'],
  [
    'nearly a round number',
    'Nearly 200 people were evacuated from the tower block.',
    '=Firemen evacuated 196 people from the tower block.',
  ],
  [
    'per cent against points',
    'The bank raised the rate by 0.5 percentage points.',
    '=The bank raised the rate to 3.75 percent of deposits.',
  ],
  [
    'percent of two things',
    'The front holds 60 percent of Panjshir.',
    '=The front wants 40 percent of ministries.',
  ],
  [
    'units',
    'The road is closed for 12 kilometres after two people were killed.',
    '=The road is closed for 8 miles after two people were killed.',
  ],
  ['a range', 'Between 10 and 15 people were killed.', '=The blast killed 12 people.'],
  ['nobody', 'The blast injured two people.', '=The company said that no one was injured.'],
  [
    'others of another kind',
    'The crash killed 12 people.',
    '=The plane crashed, killing the 10 visitors and two local pilots on board.',
  ],
  [
    'a count it only compares with',
    'Twenty-one people are known to have died.',
    '=Twenty-one people are known to have died, more than the 17 deaths announced by the fire service.',
  ],
  [
    'fighters elsewhere',
    'Nazary said the front has 4,000 fighters in the Panjshir valley.',
    '=The ministry sent 3,000 fighters to the southern border on Monday.',
  ],
  [
    'passengers of two ships',
    'The ferry Aurora carried 214 passengers to Harwick.',
    '=The launch took 90 passengers down the river.',
  ],
  ['what may come', 'The heat killed 12 people.', '=The heat could leave 30 people dead by Sunday.'],
];

test.each(traps)('trap: %s', (_name, first, second) => {
  expect(disagreements(first, second)).toEqual([]);
});
