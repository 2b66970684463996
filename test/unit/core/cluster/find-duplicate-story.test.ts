import { chooseStory } from '#core/cluster/choose-story.ts';
import { findDuplicateStory, mergedProfile } from '#core/cluster/find-duplicate-story.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';

const filed = (parts: ReportParts) => fingerprintOf(aReport(parts));
const grounding = [
  'The ferry Lady Maren ran aground on a sandbank off Harwick on Saturday with 214 people on board, the coastguard said.',
  'Harbour master Ruth Ellery said lifeboats took everyone off the stranded ferry in thick fog.',
];
const one = newStoryProfile(
  filed({ headline: 'Ferry Lady Maren aground off Harwick', paragraphs: grounding }),
);
const twin = newStoryProfile(
  filed({
    headline: 'Harwick lifeboats take 214 off ferry',
    paragraphs: [
      'Lifeboats took 214 people off the ferry Lady Maren, aground on a sandbank off Harwick in fog, said Ruth Ellery.',
    ],
    publishedAt: '2022-01-15T10:00:00.000Z',
  }),
);
const fair = newStoryProfile(
  filed({
    headline: 'Kesta book fair opens with poets from Norland',
    paragraphs: [
      'Poets from Norland read at the Kesta book fair, which opened under a glass roof on Saturday.',
    ],
  }),
);
const report = filed({
  headline: 'Lady Maren stranded off Harwick, lifeboats save 214',
  paragraphs: [`${grounding[0]} Lifeboats took everyone off in fog, harbour master Ruth Ellery said.`],
  publishedAt: '2022-01-15T11:00:00.000Z',
  agency: 'Courier',
});

describe('findTwin', () => {
  test('a report that belongs to two stories of one event shows them to be one', () => {
    const candidates = [fair, one, twin];
    const decision = chooseStory(report, candidates);
    const found = findDuplicateStory(report, decision, candidates);
    expect([decision.storyId, found?.storyId].sort()).toEqual([one.storyId, twin.storyId].sort());
  });

  test('a story of another event is no twin, and a new story has none', () => {
    expect(findDuplicateStory(report, chooseStory(report, [fair, one]), [fair, one])).toBeUndefined();
    expect(findDuplicateStory(report, chooseStory(report, [fair]), [fair])).toBeUndefined();
  });
});

describe('united', () => {
  test('the story that stands gets the members and keys of the other, in one revision', () => {
    const both = mergedProfile(one, twin);
    expect(both).toMatchObject({ storyId: one.storyId, revision: one.revision + 1 });
    expect(both.members).toHaveLength(2);
    expect(both.keys).toEqual(expect.arrayContaining(one.keys));
    expect(mergedProfile(both, twin)).toBe(both);
  });
});
