import { chooseStory } from '#core/cluster/choose-story.ts';
import { placingWeights } from '#core/cluster/placing-model.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

/** Headline and text, filed an hour apart. */
type Filed = readonly [headline: string, text: string];

function decided([headline, text]: Filed, [later, laterText]: Filed) {
  const first = aReport({ agency: 'Wire', headline, paragraphs: [text], datelines: [] });
  const publishedAt = '2022-01-15T10:30:00.000Z';
  const second = aReport({
    agency: 'Post',
    headline: later,
    paragraphs: [laterText],
    datelines: [],
    publishedAt,
  });
  return chooseStory(fingerprintOf(second), [newStoryProfile(fingerprintOf(first))]).kind;
}

test.each<[Filed, Filed]>([
  [
    [
      'Bridge over the Orsk opens',
      'Bridge over the Orsk opens after nine years of work. The mayor said so on Monday.',
    ],
    ['Glacier lake drains', 'Glacier lake above Tamsin drains overnight. The mayor said so on Monday.'],
  ],
  [
    ['Test item 1', 'This is the first test item.'],
    ['Test item 2', 'This is the second test item.'],
  ],
  [
    ['Item one', 'Description of item one'],
    ['Item two', 'Description of item two'],
  ],
  [
    ['Floods hit Kabul', 'KABUL: Heavy rain caused floods in Kabul on Monday, officials said.'],
    ['Earthquake shakes Herat', 'HERAT: An earthquake shook Herat on Monday, officials said.'],
  ],
  [
    ['First story', 'Parliament passed the budget on Tuesday after a long debate.'],
    ['Second story', 'A train derailed near Lahore on Tuesday, injuring 12 people.'],
  ],
  [
    [
      'Central bank holds rates',
      'The central bank of Norvania left its key rate unchanged at 4 percent on Thursday.',
    ],
    [
      'Central bank raises rates',
      'The central bank of Kestria raised its key rate to 6 percent on Thursday.',
    ],
  ],
  [
    [
      'Fire at market kills three',
      'LAHORE: Three people died when fire swept through a market in Lahore on Friday, police said.',
    ],
    [
      'Fire at factory kills five',
      'KARACHI: Five people died when fire swept through a factory in Karachi on Friday, police said.',
    ],
  ],
  [
    [
      'Minister resigns over report',
      'LONDON: The transport minister resigned on Monday over a critical report.',
    ],
    [
      'Minister visits flood victims',
      'DHAKA: The relief minister visited flood victims on Monday in the north.',
    ],
  ],
  [
    ['Oil prices rise', 'Oil prices rose two percent on Monday as traders weighed supply.'],
    ['Gold prices fall', 'Gold prices fell one percent on Monday as the dollar firmed.'],
  ],
  [
    [
      'Ferry sinks off Samar',
      'A ferry with 80 people on board sank off Samar on Sunday, the coast guard said.',
    ],
    [
      'Ferry catches fire off Corfu',
      'A ferry with 250 people on board caught fire off Corfu on Sunday, the coast guard said.',
    ],
  ],
])('%j and %j are two events, however few other stories there are', (first, second) => {
  expect(decided(first, second)).toBe('new');
});

test.each<[Filed, Filed]>([
  [
    [
      'Floods hit Kabul',
      'KABUL: Heavy rain caused floods in Kabul on Monday, killing 12 people, officials said.',
    ],
    [
      'Twelve dead in Kabul floods',
      'KABUL: At least 12 people died when floods swept through Kabul after heavy rain on Monday.',
    ],
  ],
  [
    [
      'Ferry sinks off Samar',
      'A ferry with 80 people on board sank off Samar on Sunday, the coast guard said.',
    ],
    [
      '80 aboard as ferry goes down',
      'Rescuers searched for survivors off Samar after a ferry carrying 80 people sank on Sunday.',
    ],
  ],
  [
    [
      'Norvania raises key rate',
      'The central bank of Norvania raised its key rate to 4.25 percent, governor Ilse Brandt said.',
    ],
    [
      'Bank surprises with half-point rise',
      'Norvania raised interest rates to 4.25 percent on Thursday; governor Brandt cited inflation.',
    ],
  ],
])('%j and %j are one event', (first, second) => {
  expect(decided(first, second)).toBe('joined');
});

const nurses: Filed = [
  'Nurses begin strike over staffing',
  'Thousands of nurses began a three-day strike on Monday over staffing and pay, closing wards and forcing hospitals to cancel operations across the country, their union said.',
];
const nursesRetold: Filed = [
  'Striking nurses force hospitals to cancel operations',
  'Hospitals were forced to cancel operations on Monday as a strike by thousands of nurses over staffing and pay began, and wards across the country closed, the union said.',
];

test('long texts that name no one are one event when their words are near enough', () => {
  expect(decided(nurses, nursesRetold)).toBe('joined');
});

test('the same words in an alert are not enough', () => {
  const [headline, text] = nursesRetold;
  expect(decided(nurses, [headline, text.split(' ').slice(0, 18).join(' ')])).toBe('new');
});

test('a want of support is among the reasons, and counts against', () => {
  const [story, report] = [nurses, nursesRetold].map(([headline, text]) =>
    fingerprintOf(aReport({ headline, paragraphs: [text], datelines: [], agency: headline })),
  );
  if (story === undefined || report === undefined) throw new Error('two reports were made');
  const { reasons } = chooseStory(report, [newStoryProfile(story)]);
  expect(reasons).toContainEqual({ signal: 'unsupported', value: 1, weight: placingWeights.unsupported });
  expect(placingWeights.unsupported).toBeLessThan(0);
});
