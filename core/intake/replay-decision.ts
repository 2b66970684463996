// Replaying stored decisions: a rebuild puts each report where it was put first. In: the table that the decisions are in.
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import { fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import { type ReportId, storyIdFoundedBy } from '#core/ids.ts';
import type { IndexWorld, StoryChoice } from '#core/intake/assign-to-story.ts';
import { isOverrideReason } from '#core/membership/override.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { ReportStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';

/** The first decision on a report; undefined where none is stored. */
export type FindDecision = (id: ReportId) => Promise<Decision | undefined>;

/**
 * Finds the first decision on a report. What rulings and merges of stories added later is left out, because a rebuild
 * applies rulings from the archive and merges the same stories again.
 */
export function makeFindDecision(reports: ReportStore): FindDecision {
  return async (id) => {
    const assignment = await reports.findAssignment(id);
    const home = assignment?.decision.storyId;
    if (assignment === undefined || home === undefined) return undefined;
    const { decision, left = [], pin } = assignment;
    const storyId = left[0] ?? home;
    const reasons = decision.reasons.filter(
      (reason) => !isOverrideReason(reason) && reason.signal !== 'story-merged',
    );
    if (pin === undefined) return { ...decision, storyId, reasons };
    // A ruling replaced the decision; the report rows still have the suggestions that it was stored with.
    const [row] = await reports.versionsIn(home, id);
    const kind = storyId === storyIdFoundedBy(id) ? 'new' : 'joined';
    return { ...decision, kind, storyId, reasons, ...(row?.related && { related: row.related }) };
  };
}

/** Applies a stored decision. The story gets its profile from the first of its reports, whichever that is. */
export async function applyDecision(
  report: Report,
  decision: Decision,
  world: IndexWorld,
): Promise<StoryChoice> {
  const fingerprint = await fingerprintWithEmbedding(report, world);
  if (decision.storyId === undefined) return { decision };
  const storyId = await resolveStoryId(decision.storyId, 'settle', world.index);
  const own = { ...newStoryProfile(fingerprint), storyId };
  if (await world.index.saveProfile(own)) return { decision };
  const profile = await world.index.findProfile(storyId);
  return { decision, indexUpdate: profile && { fingerprint, profile } };
}
