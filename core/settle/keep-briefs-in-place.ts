// Alerts: texts too short to be told from their story stay with it. In: groups, and where reports are. Out: groups.
import type { ReportFeatures } from '#core/cluster/report-features.ts';
import type { ReportId, StoryId } from '#core/ids.ts';

/** A text of fewer words is an alert: it has too few words to be told from its story, so settling founds no story on alerts alone. Tried: 30, 45, 60; with 36 and less an alert of the sample leaves its story. Test: settle-story, "an alert"; sample. */
const alertWords = 45;

/**
 * The groups without those of alerts alone: each alert of such a one goes with most of the story that it is in. Where that story
 * has nothing but alerts its groups stay as they are. What founded a story is often an alert: the story must not be taken
 * from those that tell it.
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

/** The group with most reports of the story, the first of several; undefined when none has any. */
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
