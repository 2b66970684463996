// Neighbourhood: the stories that a story may have been divided from or confused with. In: a story. Out: their reports, read.
import { pairScore } from '#core/cluster/pair-score.ts';
import { type Reading, readingOf, readingOfFingerprint } from '#core/cluster/reading.ts';
import type { StorySignature } from '#core/cluster/signature.ts';
import type { StoryId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText, type Report } from '#core/report.ts';
import {
  maxCandidates,
  mostSettledReports,
  mostSettledStories,
  searchWindowMs,
  touchingScore,
} from '#core/thresholds.ts';

export interface NeighbourhoodWorld {
  reports: ReportStore;
  index: StoryIndex;
}

/** The visible reports of each story, read; a report that was killed has none. */
export type Neighbourhood = Map<StoryId, Reading[]>;

/**
 * The story and those near it: found in the index by its keys, with a report that may tell the same event as one of its own,
 * the nearest first, as many as a settle step may divide at once. Stories that an editor decided on are left alone. Empty when
 * the story itself is such, was taken in by another, or has too many reports.
 */
export async function neighbourhoodOf(storyId: StoryId, world: NeighbourhoodWorld): Promise<Neighbourhood> {
  const found: Neighbourhood = new Map();
  const own = await world.index.findSignature(storyId);
  if (own === undefined || own.mergedInto !== undefined || own.held) return found;
  const since = shifted(own.firstFiledAt, -searchWindowMs);
  const near = await world.index.findNear(own.keys, since, maxCandidates);
  const order = [own, ...touching(own, near)].slice(0, mostSettledStories);
  let reports = 0;
  for (const signature of order) {
    const readings = await readStory(signature.storyId, world.reports);
    reports += readings.length;
    if (reports > mostSettledReports) return signature === own ? new Map() : found;
    found.set(signature.storyId, readings);
  }
  return found;
}

/** The reports of a story as regrouping compares them, each by its oldest version that was not killed. */
export async function readStory(storyId: StoryId, reports: ReportStore): Promise<Reading[]> {
  const firsts = new Map<string, Report>();
  for (const version of await reports.membersOf(storyId))
    if (version.status !== 'canceled' && !firsts.has(version.id)) firsts.set(version.id, version);
  return [...firsts.values()].map(readingOf);
}

function touching(own: StorySignature, near: readonly StorySignature[]): StorySignature[] {
  const readings = own.members.map(readingOfFingerprint);
  return near
    .filter(({ storyId, held }) => storyId !== own.storyId && !held)
    .map((signature) => {
      const theirs = signature.members.map(readingOfFingerprint);
      const score = Math.max(
        ...theirs.flatMap((their) => readings.map((reading) => pairScore(reading, their))),
      );
      return { signature, score };
    })
    .filter(({ score }) => score >= touchingScore)
    .sort((a, b) => b.score - a.score || compareText(a.signature.storyId, b.signature.storyId))
    .map(({ signature }) => signature);
}
