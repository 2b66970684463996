import { type ReportFeatures, reportFeaturesOf } from '#core/cluster/report-features.ts';
import { type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { assignStoryIds } from '#core/settle/assign-story-ids.ts';
import { aReport } from '#test/builders/a-report.ts';

const start = aReport().publishedAt;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((externalId, at) =>
  reportFeaturesOf(aReport({ externalId, publishedAt: shifted(start, at * 60_000) })),
) as [ReportFeatures, ReportFeatures, ReportFeatures, ReportFeatures];
const storyOf = ({ fingerprint }: ReportFeatures): StoryId => storyIdFoundedBy(fingerprint.reportId);

/** Reports at home in the story that the first of each list founded. */
function homes(...stories: readonly (readonly ReportFeatures[])[]): Map<ReportId, StoryId> {
  const at = new Map<ReportId, StoryId>();
  for (const members of stories) {
    const [first] = members;
    for (const { fingerprint } of members) if (first) at.set(fingerprint.reportId, storyOf(first));
  }
  return at;
}
const named = (groups: ReportFeatures[][], at: Map<ReportId, StoryId>) =>
  assignStoryIds(groups, at).map(({ storyId }) => storyId);

test('a story that is divided keeps its id with its founder, and the others found a new one', () => {
  expect(
    named(
      [
        [a, b],
        [c, d],
      ],
      homes([a, b, c, d]),
    ),
  ).toEqual([storyOf(a), undefined]);
  expect(named([[b, c, d], [a]], homes([a, b, c, d]))).toEqual([undefined, storyOf(a)]);
});

test('of stories that prove to be one the first filed keeps its id', () => {
  expect(named([[a, b, c, d]], homes([c, d], [a, b]))).toEqual([storyOf(a)]);
});

test('a story whose founder is not among them goes with most of its reports', () => {
  const elsewhere = storyOf(a);
  const at = new Map([b, c, d].map(({ fingerprint }) => [fingerprint.reportId, elsewhere]));
  expect(named([[b], [c, d]], at)).toEqual([undefined, elsewhere]);
});
