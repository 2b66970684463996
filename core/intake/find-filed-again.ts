// Recognises an item that its source files again under another guid and another link: the same words, and nothing else.
import type { StoryChoice } from '#core/intake/assign-to-story.ts';
import type { ReportStore } from '#core/ports.ts';
import { firstSourceOf, type Report } from '#core/report.ts';

/**
 * `choice` for an item of a feed; a duplicate without a story where the report that it repeats is of the same source and has
 * the same words in headline and text. Such an item is recorded, and readers see no change.
 */
export async function findFiledAgain(
  report: Report,
  choice: StoryChoice,
  { reports }: { reports: Pick<ReportStore, 'findAssignment'> },
): Promise<StoryChoice> {
  const { decision, indexUpdate } = choice;
  const { copyOf, twin } = decision;
  if (copyOf === undefined || twin !== undefined || indexUpdate === undefined) return choice;
  const { fingerprint, profile } = indexUpdate;
  const copied = profile.members.find(({ reportId }) => reportId === copyOf);
  if (copied?.textDigest !== fingerprint.textDigest) return choice;
  // The terms also hold the words of the headline.
  if (copied.terms.join() !== fingerprint.terms.join()) return choice;
  const first = await reports.findAssignment(copyOf);
  const isShown = first?.decision.storyId === decision.storyId && first?.versions.at(-1)?.status === 'usable';
  if (!isShown || ![report.sourceId, firstSourceOf(report)].includes(first.sourceId)) return choice;
  return { decision: { ...decision, storyId: undefined } };
}
