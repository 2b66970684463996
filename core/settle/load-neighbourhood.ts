// Neighbourhood: the stories that a story may have been divided from or confused with. In: a story. Out: their reports, read.
import { candidateKeys, maxKeys, searchWindowMs } from '#core/cluster/candidate-keys.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import { featuresOfFingerprint, type ReportFeatures } from '#core/cluster/report-features.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { StoryId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { loadDistinctReports } from '#core/settle/load-distinct-reports.ts';

/** Stories and different texts that one settle step divides: bounds on its reads and time. Test: settle-story, "too large for one step". */
const mostSettledStories = 12;
export const mostSettledTexts = 600;
/**
 * Keys that a settle step looks under, candidates that it looks at, and how many of these may share one key alone. Tried on three
 * labelled sets in two shuffled orders: agreement with dividing all at once (adjusted Rand index) was .96 on the densest one with the
 * story's own keys and the 24 candidates of placing, .99 with 48, no less than .99 with these in twenty orders. Test: neighbourhood-of.
 */
const settleKeys = 24;
const settleCandidates = 64;
const weakSettleCandidates = 40;
/** Score of the nearest two of their reports, calendars aside, from which two stories are looked at together. Test: settle-story. */
export const touchingScore = -1000;

export interface NeighbourhoodWorld {
  reports: ReportStore;
  index: StoryIndex;
}

/** The visible reports of each story, read; a report that was killed has none. */
export type Neighbourhood = Map<StoryId, ReportFeatures[]>;

/**
 * The story and those near it: found in the index by the keys of its members, with a report that may tell the same event as one
 * of its own, the nearest first, as many as a settle step may divide at once. The look is wider than that of placing: what was
 * placed apart shares few keys, often one. Stories that an editor decided on are left alone. Empty when the story itself is
 * such, was taken in by another, or has too many texts.
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

/** The reports of a story as regrouping compares them, however many. */
export async function loadStory(storyId: StoryId, reports: ReportStore): Promise<ReportFeatures[]> {
  return (await loadDistinctReports(reports.eachMember(storyId)))?.reports ?? [];
}

/** The keys under which the members would look for their story, the best of each first. */
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
