import { findFigures } from '#core/merge/figures/find-figures.ts';

const figures = (text: string) =>
  findFigures(text).map(({ what, value, qualifier }) => [
    what,
    value,
    ...(qualifier === undefined ? [] : [qualifier]),
  ]);

test.each([
  ['At least 12 people were killed in the blast.', [['killed', 12, 'at least']]],
  [
    'The blast killed twelve people and injured 30.',
    [
      ['killed', 12],
      ['injured', 30],
    ],
  ],
  ['The death toll rose to 1,204 on Monday.', [['killed', 1204]]],
  ['The quake killed at least 5 soldiers.', [['soldiers killed', 5, 'at least']]],
  ['Officials confirmed 15 deaths.', [['killed', 15]]],
  ['A magnitude 6.1 earthquake struck at dawn.', [['magnitude', 6.1]]],
  ['A 5.9-magnitude earthquake struck at dawn.', [['magnitude', 5.9]]],
  ['The front controls 60% of Panjshir.', [['per cent of Panjshir', 60]]],
  ['She leads with 53 percent of the vote after a long night.', [['per cent of vote', 53]]],
  ['Five miners died and nine were trapped after a shaft collapsed.', [['miners killed', 5]]],
  ['The front controls nearly 90% of all of Panjshir.', [['per cent of Panjshir', 90, 'nearly']]],
  ['08:00 Nine workers are dead in Sarmin.', [['workers killed', 9]]],
  ['One person has been killed in the harbour.', [['killed', 1]]],
  [
    'At least 50 people — many of them reportedly children — have died, police said.',
    [['killed', 50, 'at least']],
  ],
  ['Some 12 workers, most of them from the north, were injured.', [['workers injured', 12, 'some']]],
  ['Residents said 46 bodies had already been recovered.', [['killed', 46]]],
  ['The group has about 4,000 fighters.', [['fighters', 4000, 'about']]],
  ['He spoke after a day of protests in which 27 people were arrested.', [['arrested', 27]]],
  ['Police raised the number of arrests from 19 to 27.', [['arrested', 27]]],
  ['Organisers put the turnout at 40,000.', [['demonstrators', 40000]]],
  ['Police said 12,000 took part.', [['demonstrators', 12000]]],
  ['More than 40,000 people joined the march.', [['demonstrators', 40000, 'more than']]],
])('"%s"', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  'The war killed 2001 and 2002 hopes alike.',
  'Omar Rahimi, 54, arrived at 10:30 on 12 May 2021.',
  'Flight 214 left gate 12.',
  'The Union will have 57 of 150 seats.',
  'Twelve of the 52 passengers were killed.',
  'The death toll of 3,000 villages is not known.',
  'At least 300 people have been killed since January.',
  'Last year 40 people were killed on the road.',
  'Twelve people, including 5 children killed in the school, were buried.',
  'The bill would leave 5 million people displaced.',
])('no figure is read from "%s"', (text) => {
  expect(findFigures(text)).toEqual([]);
});

test('the text of a figure is verbatim at its offsets', () => {
  const sentence = 'On Monday at least 12 people, most of them old, were killed and 30 wounded.';
  for (const { text, start, end } of findFigures(sentence)) expect(sentence.slice(start, end)).toBe(text);
  expect(findFigures(sentence)).toHaveLength(2);
});
