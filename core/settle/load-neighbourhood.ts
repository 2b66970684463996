// The neighbourhood of a story: the stories it may have been separated from or confused with. Out: their reports.
import { candidateKeys, maxKeys, searchWindowMs } from '#core/cluster/candidate-keys.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import { featuresOfFingerprint, type ReportFeatures } from '#core/cluster/report-features.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StoryId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { loadDistinctReports } from '#core/settle/load-distinct-reports.ts';

/** Stories and distinct texts of one settle step: bounds on reads and time. Test: settle-story. */
const mostSettledStories = 12;
export const mostSettledTexts = 600;
/**
 * Keys and candidates of a settle step, and candidates that share only one key. With these, settling agrees with
 * clustering everything at once (adjusted Rand index at least .99 in twenty orders of the densest of three sets).
 * Test: load-neighbourhood.
 */
const settleKeys = 24;
const settleCandidates = 64;
const weakSettleCandidates = 40;
/**
 * Pair score of their two closest reports, without calendars, from which two stories are settled together. Test:
 * settle-story.
 */
export const touchingScore = -1000;

export interface NeighbourhoodWorld {
  reports: ReportStore;
  index: StoryIndex;
}

/** The reports of each story; a killed report is left out. */
export type Neighbourhood = Map<StoryId, ReportFeatures[]>;

/**
 * The story and its nearest neighbours: found in the index by the keys of its members, and with at least one pair of
 * similar reports. The search is wider than that of intake, since separated stories share few keys, often one.
 * Stories that an editor decided on are left out. Empty when the story itself is held, merged or too large.
 */
export async function loadNeighbourhood(storyId: StoryId, world: NeighbourhoodWorld): Promise<Neighbourhood> {
  const found: Neighbourhood = new Map();
  const own = await world.index.findProfile(storyId);
  if (own === undefined || own.mergedInto !== undefined || own.held) return found;
  const since = shifted(own.firstFiledAt, -searchWindowMs);
  const keys = keysToSettle(own);
  const near = await world.index.findCandidates(
    keys,
    since,
    settleCandidates,
    undefined,
    weakSettleCandidates,
  );
  const order = [own, ...findTouching(own, near)].slice(0, mostSettledStories);
  let texts = 0;
  for (const { storyId: id } of order) {
    const voices = await loadDistinctReports(world.reports.eachMember(id), mostSettledTexts - texts);
    if (voices === undefined) return found;
    texts += voices.texts;
    found.set(id, voices.reports);
  }
  return found;
}

/** The features of all reports of a story. */
export async function loadStory(storyId: StoryId, reports: ReportStore): Promise<ReportFeatures[]> {
  return (await loadDistinctReports(reports.eachMember(storyId)))?.reports ?? [];
}

/** The candidate keys of the members, the best of each first. */
function keysToSettle({ members }: StoryProfile): string[] {
  const lists = members.map(candidateKeys);
  const ranked = Array.from({ length: maxKeys }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(ranked.flat())].slice(0, settleKeys);
}

function findTouching(own: StoryProfile, near: readonly StoryProfile[]): StoryProfile[] {
  const items = own.members.map(featuresOfFingerprint);
  return near
    .filter(({ storyId, held }) => storyId !== own.storyId && !held)
    .map((profile) => {
      const theirs = profile.members.map(featuresOfFingerprint);
      const score = Math.max(...theirs.flatMap((their) => items.map((item) => pairScore(item, their))));
      return { profile, score };
    })
    .filter(({ score }) => score >= touchingScore)
    .sort((a, b) => b.score - a.score || compareText(a.profile.storyId, b.profile.storyId))
    .map(({ profile }) => profile);
}
