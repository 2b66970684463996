import { candidateKeys } from '#core/cluster/candidate-keys.ts';
import { newStoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { Report } from '#core/report.ts';
import { loadNeighbourhood } from '#core/settle/load-neighbourhood.ts';
import { aReport } from '#test/builders/a-report.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));
const aFiling = (nth: number, text: string): Report =>
  aReport({
    externalId: `filing ${nth}`,
    headline: text.slice(0, 40),
    paragraphs: [text],
    publishedAt: shifted(start, nth * 60_000),
  });
const ferry = aFiling(
  0,
  'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people, harbour master Ruth Ellery said.',
);
const lifeboats = aFiling(
  1,
  'Lifeboats took 214 people off the ferry Lady Maren, aground off Harwick in thick fog, said Ruth Ellery.',
);
const quake = (nth: number) =>
  aFiling(
    nth,
    `An earthquake of magnitude 5.7 shook Tabriz, and ${nth} people were hurt, Hassan Moradi said.`,
  );

test('a story that shares a single key is looked at, behind newer ones that do', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const own = newStoryProfile(fingerprintOf(ferry));
  const [key = ''] = candidateKeys(fingerprintOf(ferry));
  const near = { ...newStoryProfile(fingerprintOf(lifeboats)), keys: [key] };
  for (const profile of [own, near]) await world.index.saveProfile(profile);
  for (let nth = 2; nth < 8; nth++)
    await world.index.saveProfile({ ...newStoryProfile(fingerprintOf(quake(nth))), keys: [key] });
  expect([...(await loadNeighbourhood(own.storyId, world)).keys()]).toEqual([own.storyId, near.storyId]);
});

test('a story is looked for by what its members would look for, not only by what it is posted under', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const own = withMember(newStoryProfile(fingerprintOf(quake(2))), fingerprintOf(ferry));
  const last = candidateKeys(fingerprintOf(ferry)).find((key) => !own.keys.includes(key));
  const near = { ...newStoryProfile(fingerprintOf(lifeboats)), keys: [last ?? ''] };
  await world.index.saveProfile({ ...own, revision: 0 });
  await world.index.saveProfile(near);
  expect(last).toBeDefined();
  expect([...(await loadNeighbourhood(own.storyId, world)).keys()]).toEqual([own.storyId, near.storyId]);
});
