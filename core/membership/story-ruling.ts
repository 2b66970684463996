// What a ruling did to one story: kept in the story's own partition, told in its timeline. In: an applied ruling.
import { z } from 'zod';
import { Authority } from '#core/decision.ts';
import { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { compareText } from '#core/report.ts';

/**
 * `split`: reports left (`to` says where they went) or came from a story that was divided; `joined`: single reports were
 * moved in; `merged`: a whole story came in, or (`to`) this one went. `reportIds` are those that came, none where reports
 * left: who reads the story they left shall not learn of them from here.
 */
export const StoryRuling = z.object({
  ruling: ArchiveKey,
  by: Authority,
  at: Instant,
  what: z.enum(['split', 'joined', 'merged']),
  reportIds: z.array(ReportId),
  to: StoryId.optional(),
});
export type StoryRuling = z.infer<typeof StoryRuling>;

/** Orders rulings as they were made; those of one moment by archive key; of one ruling what came before what went. */
export function compareStoryRulings(a: StoryRuling, b: StoryRuling): number {
  return (
    compareText(a.at, b.at) ||
    compareText(a.ruling, b.ruling) ||
    Number(a.to !== undefined) - Number(b.to !== undefined)
  );
}
