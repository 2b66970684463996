// Neighbourhood: the stories that a story may have been divided from or confused with. In: a story. Out: their reports, read.
import { candidateKeys } from '#core/cluster/candidate-keys.ts';
import { pairScore } from '#core/cluster/pair-score.ts';
import { type Reading, readingOfFingerprint } from '#core/cluster/reading.ts';
import type { StorySignature } from '#core/cluster/signature.ts';
import type { StoryId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { readVoices } from '#core/settle/read-voices.ts';
import {
  maxKeys,
  mostSettledStories,
  mostSettledTexts,
  searchWindowMs,
  settleCandidates,
  settleKeys,
  touchingScore,
  weakSettleCandidates,
} from '#core/thresholds.ts';

export interface NeighbourhoodWorld {
  reports: ReportStore;
  index: StoryIndex;
}

/** The visible reports of each story, read; a report that was killed has none. */
export type Neighbourhood = Map<StoryId, Reading[]>;

/**
 * The story and those near it: found in the index by the keys of its members, with a report that may tell the same event as one
 * of its own, the nearest first, as many as a settle step may divide at once. The look is wider than that of placing: what was
 * placed apart shares few keys, often one. Stories that an editor decided on are left alone. Empty when the story itself is
 * such, was taken in by another, or has too many texts.
 */
export async function neighbourhoodOf(storyId: StoryId, world: NeighbourhoodWorld): Promise<Neighbourhood> {
  const found: Neighbourhood = new Map();
  const own = await world.index.findSignature(storyId);
  if (own === undefined || own.mergedInto !== undefined || own.held) return found;
  const since = shifted(own.firstFiledAt, -searchWindowMs);
  const keys = keysToSettle(own);
  const near = await world.index.findNear(keys, since, settleCandidates, undefined, weakSettleCandidates);
  const order = [own, ...touching(own, near)].slice(0, mostSettledStories);
  let texts = 0;
  for (const { storyId: id } of order) {
    const voices = await readVoices(world.reports.eachMember(id), mostSettledTexts - texts);
    if (voices === undefined) return found;
    texts += voices.texts;
    found.set(id, voices.readings);
  }
  return found;
}

/** The reports of a story as regrouping compares them, however many. */
export async function readStory(storyId: StoryId, reports: ReportStore): Promise<Reading[]> {
  return (await readVoices(reports.eachMember(storyId)))?.readings ?? [];
}

/** The keys under which the members would look for their story, the best of each first. */
function keysToSettle({ members }: StorySignature): string[] {
  const lists = members.map(candidateKeys);
  const ranked = Array.from({ length: maxKeys }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(ranked.flat())].slice(0, settleKeys);
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
