// What two reports share is no evidence of one event if an agency of theirs wrote it before, of another event. The frames here are in no
// training set.
import * as fc from 'fast-check';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { findFrame } from '#core/cluster/source-frame.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const rule = {
  score: pairScorer(),
  threshold: placingModel.joinLogit,
  relatedBand: placingModel.relatedBand,
};

/** A report of an agency, so many hours after the first. */
const filed = (agency: string, hours: number, headline: string, text: string, language = 'en') =>
  fingerprintOf(
    aReport({
      ...{ agency, headline, language, paragraphs: [text] },
      publishedAt: new Date(Date.UTC(2026, 2, 2, 6) + hours * 3_600_000).toISOString(),
    }),
  );
const found = (hours: number, animal: string, agency = 'Marlow Echo') =>
  filed(
    agency,
    hours,
    `Found: owner sought for ${animal} in Marlow`,
    `A ${animal} was found near the station in Marlow. The animal shelter asks its owner to call.`,
  );
const crash = (hours: number, agency: string, headline: string, text: string) =>
  filed(agency, hours, headline, text);

test('a sentence that an outlet filled in before joins nothing, without it before it could', () => {
  const [older, before, report] = [
    found(0, 'black cat'),
    found(18, 'white rabbit'),
    found(27, 'grey parrot'),
  ];
  expect(chooseStory(report, [newStoryProfile(before)], rule).joined).toBeDefined();
  const { joined, related } = chooseStory(report, [before, older].map(newStoryProfile), rule);
  expect(joined).toBeUndefined();
  const link = related.find(({ nearest }) => nearest === before);
  expect(link?.usedBefore).toBe(older.reportId);
});

test('two agencies with one event join, though one of them has a frame for such events', () => {
  const older = crash(
    0,
    'Kestrel News',
    'Man, 61, dies in crash on A9 near Portlow',
    'A man of 61 died when his car hit a tree on the A9 near Portlow on Monday, police said.',
  );
  const event = crash(
    20,
    'Kestrel News',
    'Woman, 34, dies in crash on A48 near Brinton',
    'A woman of 34 died when her car hit a lorry on the A48 near Brinton on Tuesday, police said.',
  );
  const other = crash(
    22,
    'Borderland Post',
    'Motorist killed as car and lorry collide near Brinton',
    'A 34-year-old driver was killed on Tuesday when her car and a lorry collided on the A48 close to Brinton, officers said.',
  );
  const { joined } = chooseStory(other, [event, older].map(newStoryProfile), rule);
  expect(joined?.story.storyId).toBe(newStoryProfile(event).storyId);
});

test.each([
  ['is of other agencies', [found(0, 'black cat', 'Denby Times')]],
  ['was filed in the same hours', [found(23, 'black cat')]],
  [
    'has little of it',
    [filed('Marlow Echo', 0, 'Marlow station to close', 'The station in Marlow will close.')],
  ],
])('it is no frame if the older report %s', (_, older) => {
  expect(findFrame(found(27, 'grey parrot'), found(26, 'white rabbit'), older)).toBeUndefined();
});

test('a toll that rose is an update, whatever was written before', () => {
  const toll = (hours: number, dead: number) =>
    filed(
      'Khyber Wire',
      hours,
      `Flood toll rises to ${dead} in Lower Dar`,
      `${dead} people have died in the floods.`,
    );
  expect(findFrame(toll(48, 31), toll(24, 19), [toll(0, 7)])).toBeUndefined();
});

test('which of the two was filed first does not matter, nor does the order of the older reports', () => {
  const animal = fc.constantFrom('black cat', 'brown terrier', 'grey parrot', 'white rabbit', 'spotted dog');
  fc.assert(
    fc.property(fc.array(fc.tuple(animal, fc.integer({ min: 0, max: 60 })), { minLength: 3 }), (events) => {
      const [a, b, ...older] = events.map(([name, hours]) => found(hours, name));
      if (a === undefined || b === undefined) throw new Error('three are made');
      expect(findFrame(b, a, older.toReversed()) === undefined).toBe(findFrame(a, b, older) === undefined);
    }),
    { numRuns: 50 },
  );
});
