// Naming groups: which story each group of reports is, once they were divided anew. In: groups, and where reports are. Out: moves.
import { compareByTime, type ReportFeatures } from '#core/cluster/report-features.ts';
import { type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { compareText } from '#core/report.ts';

/** Reports that belong together, and the story they keep; undefined when none of theirs stays theirs: they found one. */
export interface IdentifiedGroup {
  group: readonly ReportFeatures[];
  storyId: StoryId | undefined;
}

/**
 * A story goes with the report that founded it, else with most of its reports; of several that go with one group the one
 * filed first keeps its id. The order of the items does not matter.
 */
export function assignStoryIds(
  groups: readonly (readonly ReportFeatures[])[],
  homes: ReadonlyMap<ReportId, StoryId>,
): IdentifiedGroup[] {
  const claims = new Map<number, { storyId: StoryId; first: ReportFeatures }[]>();
  for (const [storyId, members] of byStory(groups, homes)) {
    const goes = groupOf(storyId, members);
    const [first] = members.map(({ item }) => item).sort(compareByTime);
    if (first !== undefined) claims.set(goes, [...(claims.get(goes) ?? []), { storyId, first }]);
  }
  return groups.map((group, at) => {
    const [oldest] = (claims.get(at) ?? []).sort(
      (a, b) => compareByTime(a.first, b.first) || compareText(a.storyId, b.storyId),
    );
    return { group, storyId: oldest?.storyId };
  });
}

interface GroupMember {
  item: ReportFeatures;
  group: number;
}

function byStory(
  groups: readonly (readonly ReportFeatures[])[],
  homes: ReadonlyMap<ReportId, StoryId>,
): Map<StoryId, GroupMember[]> {
  const stories = new Map<StoryId, GroupMember[]>();
  groups.forEach((group, at) => {
    for (const item of group) {
      const home = homes.get(item.fingerprint.reportId);
      if (home === undefined) continue;
      const members = stories.get(home) ?? [];
      members.push({ item, group: at });
      stories.set(home, members);
    }
  });
  return stories;
}

function groupOf(storyId: StoryId, members: readonly GroupMember[]): number {
  const founder = members.find(({ item }) => storyIdFoundedBy(item.fingerprint.reportId) === storyId);
  if (founder !== undefined) return founder.group;
  const counts = new Map<number, number>();
  for (const { group } of members) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || a - b);
  return most?.[0] ?? 0;
}
