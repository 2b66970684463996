import { z } from 'zod';
import { ReportId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { labelOfOpinion } from '#core/kind/marked-kind.ts';
import { listKinds, ReportKind } from '#core/kind/report-kind.ts';

/** Lists that a story names, and that follow it when it is merged. */
export const maxMentions = 20;

/** A round-up, live blog or other list that reports on a story and does not belong to it. */
export const Mention = z.object({
  reportId: ReportId,
  /** The story of the list alone: hidden as long as the list is. */
  storyId: StoryId,
  agency: z.string(),
  headline: z.string(),
  kind: ReportKind,
  at: Instant,
});
export type Mention = z.infer<typeof Mention>;

/** Whether a report is listed under stories that it does not belong to: a list, or an opinion that says it is one. */
export function canBeMention({
  kind,
  headline,
}: {
  kind?: ReportKind | undefined;
  headline: string;
}): boolean {
  return kind !== undefined && (listKinds.has(kind) || labelOfOpinion(headline) !== undefined);
}
