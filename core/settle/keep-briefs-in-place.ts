// Briefs: texts too short to be told apart from others stay with their story. In: groups, and the present story of
// each report.
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import type { ReportId, StoryId } from '#core/ids.ts';

/**
 * Texts with fewer words are briefs. Tried: 30, 45, 60; below 37 a brief of the sample leaves its story. Test:
 * settle-story.
 */
const alertWords = 45;

/**
 * Dissolves groups that contain only briefs: each brief joins the group with most reports of its present story. A
 * brief often founds a story, and must not take the story away from the reports that follow. A story of briefs only
 * keeps its groups.
 */
export function keepBriefsInPlace(
  groups: readonly (readonly ReportFeatures[])[],
  homes: ReadonlyMap<ReportId, StoryId>,
): ReportFeatures[][] {
  const homeOf = ({ fingerprint }: ReportFeatures) => homes.get(fingerprint.reportId);
  const kept = groups.map((group) => (group.every(isBrief) ? [] : [...group]));
  const alone = groups.flatMap((group) => (group.every(isBrief) ? [group] : []));
  const counts = kept.map((group) => countBy(group, homeOf));
  for (const group of alone) {
    const left: ReportFeatures[] = [];
    for (const alert of group) {
      const place = mostOf(homeOf(alert), counts);
      (place === undefined ? left : (kept[place] ?? left)).push(alert);
    }
    if (left.length > 0) kept.push(left);
  }
  return kept.filter((group) => group.length > 0);
}

function isBrief({ fingerprint }: ReportFeatures): boolean {
  return fingerprint.words > 0 && fingerprint.words < alertWords;
}

function countBy(
  group: readonly ReportFeatures[],
  homeOf: (item: ReportFeatures) => StoryId | undefined,
): Map<StoryId | undefined, number> {
  const counts = new Map<StoryId | undefined, number>();
  for (const item of group) counts.set(homeOf(item), (counts.get(homeOf(item)) ?? 0) + 1);
  return counts;
}

/** The first group with most reports of the story; undefined when none has any. */
function mostOf(
  story: StoryId | undefined,
  counts: readonly ReadonlyMap<StoryId | undefined, number>[],
): number | undefined {
  let found: number | undefined;
  let most = 0;
  counts.forEach((count, at) => {
    const many = count.get(story) ?? 0;
    if (many > most) [found, most] = [at, many];
  });
  return found;
}
