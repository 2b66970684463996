// A kill that an agency files as an item of its own ("KILL - …", "RETRACTION: …"). It goes to the story of the report that it names, so that
// merging applies it (core/merge/reports/apply-corrections.ts). It founds no story, and no report is placed by it.
import type { Decision } from '#core/decision.ts';
import { reportIdOf } from '#core/ids.ts';
import { findCandidates, type IndexWorld } from '#core/intake/assign-to-story.ts';
import { preparePlacing } from '#core/intake/prepare-placing.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import type { ReportStore } from '#core/ports.ts';
import { firstSourceOf, type Report } from '#core/report.ts';

export interface KillWorld extends IndexWorld {
  reports: Pick<ReportStore, 'findAssignment'>;
}

/** Whether a canceled report may name another one: a plain status only withdraws the report itself. */
export function isKillNotice({ status, corrects, headline }: Report): boolean {
  return status === 'canceled' && (corrects !== undefined || readHeadlineMarkers(headline).signal === 'kill');
}

/**
 * The story of the report that `corrects` names, or the story that the text is most like, however little: merging
 * removes only reports of the same agency with the same headline or wording. No `storyId`: there is no such story.
 */
export async function placeKill(report: Report, world: KillWorld): Promise<Decision> {
  const decision = await findNamedStory(report, world);
  const { storyId } = decision;
  return {
    ...decision,
    kind: 'withdrawn',
    storyId: storyId && (await resolveStoryId(storyId, 'settle', world.index)),
  };
}

async function findNamedStory(report: Report, world: KillWorld): Promise<Decision> {
  const placing = await preparePlacing(report, world);
  const choice = placing.choose(await findCandidates(placing.fingerprint, world));
  const { corrects } = report;
  const named =
    corrects === undefined
      ? undefined
      : await world.reports.findAssignment(reportIdOf(firstSourceOf(report), corrects));
  const like = choice.joined ?? choice.rival;
  return { ...placing.decide(choice), storyId: named?.decision.storyId ?? like?.story.storyId };
}
