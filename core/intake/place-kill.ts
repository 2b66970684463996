// A kill that an agency files as an item of its own ("KILL - …", "RETRACTION: …"). It goes to the story of the report that it names, so that
// merging applies it (core/merge/reports/apply-corrections.ts). Where that report has not arrived, the kill waits for it in a story of its own.
import { containsHeadline } from '#core/cluster/find-named.ts';
import { pendingKillProfile, type StoryProfile } from '#core/cluster/story-profile.ts';
import type { Decision } from '#core/decision.ts';
import { certainlyNoNews, type Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { reportIdOf, type StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { findCandidates, type IndexWorld, type StoryChoice } from '#core/intake/assign-to-story.ts';
import { type Placing, preparePlacing } from '#core/intake/prepare-placing.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import type { ReportStore } from '#core/ports.ts';
import { firstSourceOf, type Report } from '#core/report.ts';

export interface KillWorld extends IndexWorld {
  reports: Pick<ReportStore, 'findAssignment' | 'membersOf' | 'versionsIn'>;
}

/** Whether a canceled report may name another one: a plain status only withdraws the report itself. */
export function isKillNotice({ status, corrects, headline }: Report): boolean {
  return status === 'canceled' && (corrects !== undefined || readHeadlineMarkers(headline).signal === 'kill');
}

/**
 * The story of the report that the kill names; else one of its own, which is not shown and which no report joins but the one named.
 * The second search finds a report that another worker placed between the first and the save.
 */
export async function placeKill(report: Report, world: KillWorld): Promise<Decision> {
  const placing = await preparePlacing(report, world);
  const found = await findNamedStory(report, placing, world);
  if (found.storyId !== undefined) return found;
  const pending = pendingKillProfile(placing.fingerprint);
  const isSaved = await world.index.saveProfile(pending);
  const late = await findNamedStory(report, placing, world);
  if (late.storyId === undefined) return { ...late, storyId: pending.storyId };
  if (isSaved) await world.index.saveProfile({ ...pending, revision: 1, mergedInto: late.storyId });
  return late;
}

/** The story of the report that `corrects` names, or of the candidates the nearest, if merging then finds a report that the kill names. */
async function findNamedStory(report: Report, placing: Placing, world: KillWorld): Promise<Decision> {
  const choice = placing.choose(await findCandidates(placing.fingerprint, world));
  const decision: Decision = { ...placing.decide(choice), kind: 'withdrawn', storyId: undefined };
  const { corrects } = report;
  const named =
    corrects === undefined
      ? undefined
      : await world.reports.findAssignment(reportIdOf(firstSourceOf(report), corrects));
  const like = (choice.joined ?? choice.rival)?.story.storyId;
  const storyId =
    named?.decision.storyId ?? (like && (await isNamedIn(like, report, world)) ? like : undefined);
  return { ...decision, storyId: storyId && (await resolveStoryId(storyId, 'settle', world.index)) };
}

async function isNamedIn(storyId: StoryId, kill: Report, { reports, clock }: KillWorld): Promise<boolean> {
  return isApplied(kill, await reports.membersOf(storyId), clock.now());
}

/** Whether merging removes a report of these by the kill, now or once its embargo ends. What merging knows is loaded for a kill only. */
async function isApplied(kill: Report, members: readonly Report[], now: Instant): Promise<boolean> {
  const { selectStoryReports } = await import('#core/merge/reports/select-story-reports.ts');
  const shown = members.map(({ embargoedUntil: _, ...member }): Report => {
    return { ...member, status: member.status === 'withheld' ? 'usable' : member.status };
  });
  return selectStoryReports([...shown, kill], now).corrections.some(({ reportId }) => reportId === kill.id);
}

/**
 * `report` in the story of a kill of its agency that arrived before it and names it by its reference or by most of its headline;
 * undefined where there is none.
 */
export async function findEarlierKill(
  report: Report,
  { fingerprint, decide }: Placing,
  candidates: readonly StoryProfile[],
  { reports, clock }: Pick<KillWorld, 'clock'> & { reports: Pick<ReportStore, 'versionsIn'> },
): Promise<StoryChoice | undefined> {
  for (const story of candidates)
    for (const member of story.members) {
      if (member.unlikeNews !== certainlyNoNews || member.source !== fingerprint.source) continue;
      const kill = (await reports.versionsIn(story.storyId, member.reportId)).at(-1);
      if (kill === undefined || !isKillNotice(kill) || !names(kill, member, report, fingerprint)) continue;
      if (!(await isApplied(kill, [report], clock.now()))) continue;
      const decision = decide({ joined: undefined, duplicate: undefined, related: [], rival: undefined });
      const reasons = [{ signal: 'killed-by', value: kill.id, weight: 1 }];
      return {
        decision: { ...decision, kind: 'joined', storyId: story.storyId, reasons },
        indexUpdate: { fingerprint, profile: story },
      };
    }
  return undefined;
}

function names({ corrects }: Report, kill: Fingerprint, report: Report, fingerprint: Fingerprint): boolean {
  return (corrects !== undefined && corrects === report.externalId) || containsHeadline(kill, fingerprint);
}
