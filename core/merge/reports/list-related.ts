// Related stories: what the decisions on the reports of a story name as possibly the same event.
import type { RelatedStory } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { compareText } from '#core/report.ts';

const maxRelated = 5;

/** Each story once, with its highest score; without the story itself and those that it absorbed. */
export function listRelated(
  reports: readonly VisibleReport[],
  own: readonly StoryId[],
): { related?: RelatedStory[] } {
  const best = new Map<StoryId, RelatedStory>();
  for (const { report } of reports)
    for (const one of report.related ?? [])
      if (!own.includes(one.storyId) && one.score > (best.get(one.storyId)?.score ?? 0))
        best.set(one.storyId, one);
  const related = [...best.values()].sort((a, b) => b.score - a.score || compareText(a.storyId, b.storyId));
  return related.length === 0 ? {} : { related: related.slice(0, maxRelated) };
}
