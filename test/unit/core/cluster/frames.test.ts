// One sentence frame, two events: agencies fill in the same words for every fire, result and obituary. The words here are in no
// training set.
import * as fc from 'fast-check';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

/** The words of a slot whose two fillings differ; `day` and `count` may be the same. */
const slots: Record<string, string[]> = {
  place: 'Prague Toledo Harwick Dorn Kessin Lyon Ostrava Leeds Sarmin Tampere Bergamo Valdivia'.split(' '),
  rival: ['Velmar', 'Ellery City', 'Bruges', 'Kaunas', 'Gijon', 'Oulu'],
  company: ['Kelmar', 'Dorn Mining', 'Orvex', 'Nordlight', 'Velmar Foods', 'Halden Steel', 'Tamsin'],
  person: [
    'Ada Lind',
    'Otto Brandt',
    'Mira Kovac',
    'Jonas Hale',
    'Ruth Okafor',
    'Pavel Dusek',
    'Lena Moreau',
  ],
  trade: [
    'novelist of the northern coast',
    'painter of small rooms',
    'former goalkeeper',
    'maker of violins',
  ],
  thing: ['clocks', 'maps', 'glass', 'toys', 'bread', 'bicycles'],
};
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const frames: [kind: string, headline: string, ...text: string[]][] = [
  [
    'openings',
    'Museum of {thing} opens in {place}',
    'A museum of {thing} opened in {place} on {day}.',
    'It shows {count} pieces from private collections, the director said.',
  ],
  [
    'coupon pages',
    '{company} coupon codes: {count}% off this week',
    'Save {count}% at {company} with our latest promo codes.',
    'We test every code and update this page daily.',
  ],
  [
    'results',
    '{company} third-quarter profit rises {count} percent',
    '{company} said on {day} that net profit for the third quarter rose {count} percent.',
    'Revenue grew and the board raised its forecast for the year.',
  ],
  [
    'obituaries',
    '{person}, {trade}, dies at {count}',
    '{person}, {trade}, has died at the age of {count}, the family said on {day}.',
    'No cause of death was given.',
  ],
  [
    'matches',
    '{place} beat {rival} {count}-3',
    '{place} beat {rival} {count}-3 at home on {day} to go top of the table.',
    'The winning goal came from a free kick late in the second half.',
  ],
  [
    'weather',
    'Weather in {place}: {count} degrees and light wind',
    '{place} expects {count} degrees on {day} with light wind from the west.',
    'Showers are possible in the evening, the weather service said.',
  ],
  [
    'closes',
    '{place} shares close {count} percent higher',
    'Shares in {place} closed {count} percent higher on {day}, led by banks and carmakers.',
    'Trading volume was below the average of the past month.',
  ],
  [
    'house fires',
    'House fire in {place} kills {count}',
    'A fire in a house in {place} killed {count} people early on {day}, the fire brigade said.',
    'The cause of the blaze is being investigated.',
  ],
  [
    'quakes',
    'Magnitude {count} earthquake strikes {place}',
    'An earthquake of magnitude {count} struck {place} on {day}, the seismological institute said.',
    'There were no immediate reports of damage or casualties.',
  ],
  [
    'sentences',
    '{place} court jails former mayor for {count} years',
    'A court in {place} on {day} sentenced a former mayor to {count} years in prison for taking bribes.',
    'The defence said it would appeal.',
  ],
  [
    'strikes',
    'Bus drivers in {place} go on strike',
    'Bus drivers in {place} went on strike on {day} over pay.',
    'The union said {count} drivers had walked out.',
  ],
];

const rule = {
  score: pairScorer(),
  threshold: placingModel.joinLogit,
  relatedBand: placingModel.relatedBand,
};
/** Two fillings of each slot, two counts, the sentences of text (the shortest copy is most alike), a day later or not, an agency or two. */
const fillings = fc.record({
  slots: fc.record(
    Object.fromEntries(
      Object.entries(slots).map(([name, words]) => [
        name,
        fc.shuffledSubarray(words, { minLength: 2, maxLength: 2 }),
      ]),
    ),
  ),
  counts: fc.oneof(
    fc.integer({ min: 3, max: 90 }).map((count) => [count, count]),
    fc.tuple(fc.integer({ min: 3, max: 90 }), fc.integer({ min: 3, max: 90 })),
  ),
  sentences: fc.integer({ min: 0, max: 2 }),
  day: fc.integer({ min: 0, max: 5 }),
  isNextDay: fc.boolean(),
  agencies: fc.constantFrom(['Levant Wire', 'Levant Wire'], ['Levant Wire', 'Orient Herald']),
});

test.each(frames)('of 100 pairs of %s in one frame, at most 3 are joined', (_, headline, ...text) => {
  const joined = fc.sample(fillings, { seed: 20_240_401, numRuns: 100 }).filter((filling) => {
    const [one, other] = [0, 1].map((side) => {
      const later = side === 1 && filling.isNextDay ? 1 : 0;
      const put = (sentence: string) =>
        sentence.replace(/\{(\w+)\}/g, (__, slot: string) => {
          if (slot === 'day') return days[filling.day + later] ?? '';
          return String(slot === 'count' ? filling.counts[side] : filling.slots[slot]?.[side]);
        });
      return fingerprintOf(
        aReport({
          agency: filling.agencies[side] ?? '',
          externalId: String(side),
          headline: put(headline),
          paragraphs: text.slice(0, filling.sentences).map(put),
          publishedAt: new Date(Date.UTC(2024, 3, 1 + filling.day + later, 9 + side)).toISOString(),
        }),
      );
    });
    if (one === undefined || other === undefined) throw new Error('a pair has two sides');
    return chooseStory(other, [newStoryProfile(one)], rule).joined !== undefined;
  });
  expect(joined.length).toBeLessThanOrEqual(3);
});
