// Story ids for groups: which existing story each group keeps. In: groups, and the present story of each report.
import { compareByTime, type ReportFeatures } from '#core/cluster/report-features.ts';
import { type ReportId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { compareText } from '#core/report.ts';

/** A group and the story id that it keeps; undefined when it founds a new story. */
export interface IdentifiedGroup {
  group: readonly ReportFeatures[];
  storyId: StoryId | undefined;
}

/**
 * A story id follows the report that founded the story, else most of its reports. Of several ids that fall to one
 * group the one filed first is kept. The order of the items does not matter.
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
