// Joining stories: two that proved to be one become one. In: a merge notice. Out: the story that stands, with its aliases.
import type { ReportId, StoryId } from '#core/ids.ts';
import { uniteSignatures } from '#core/intake/unite-signatures.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { Clock, Log, ReportStore, StoryIndex, StoryStore } from '#core/ports.ts';
import { saveMerged } from '#core/settle/save-account.ts';
import { StoryBusy } from '#core/settle/story-busy.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

export interface AbsorbWorld {
  reports: ReportStore;
  stories: StoryStore;
  index: StoryIndex;
  clock: Clock;
  log: Log;
}

/** The story to be derived, and the ids that answer for it from now on. */
export interface Standing {
  storyId: StoryId;
  absorbed: StoryId[];
}

/**
 * Moves every member of the absorbed story into the one that stands, and marks the absorbed one. A notice for a story
 * that was itself taken in is followed to where it went, and takes stragglers along. Every step may be repeated, and
 * every prefix of the steps is a legal state: readers follow aliases.
 */
export async function absorb(notice: MergeNotice, world: AbsorbWorld): Promise<Standing> {
  const standing = await followMerges(notice.storyId, world);
  const losers = new Set([notice.storyId, ...(notice.absorb === undefined ? [] : [notice.absorb])]);
  losers.delete(standing);
  const absorbed: StoryId[] = [];
  for (const loser of losers) {
    const into = await followMerges(loser, world);
    if (into !== loser && into !== standing) continue;
    await moveMembers(loser, standing, world);
    await uniteSignatures(standing, loser, world);
    await saveMerged(loser, standing, world);
    absorbed.push(loser);
  }
  return { storyId: standing, absorbed };
}

/**
 * The story that answers for `id` today. Two merges that crossed could point at each other: of such a circle the smallest
 * id stands, whoever asks.
 */
async function followMerges(id: StoryId, world: AbsorbWorld): Promise<StoryId> {
  const passed: StoryId[] = [];
  for (let at: StoryId | undefined = id; at !== undefined; at = await mergedInto(at, world)) {
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return passed.slice(seenAt).sort()[0] ?? at;
    passed.push(at);
  }
  return passed.at(-1) ?? id;
}

async function mergedInto(id: StoryId, world: AbsorbWorld): Promise<StoryId | undefined> {
  const head = await world.stories.findHead(id);
  return head?.card.mergedInto ?? (await world.index.findSignature(id))?.mergedInto;
}

async function moveMembers(from: StoryId, to: StoryId, world: AbsorbWorld): Promise<void> {
  const versions = await world.reports.membersOf(from);
  for (const reportId of new Set(versions.map(({ id }) => id))) {
    for (const version of versions) if (version.id === reportId) await world.reports.putMember(to, version);
    await pointTo(reportId, to, world);
    await world.reports.removeMember(from, reportId);
  }
}

async function pointTo(reportId: ReportId, to: StoryId, world: AbsorbWorld): Promise<void> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const placement = await world.reports.findPlacement(reportId);
    if (placement === undefined || placement.decision.storyId === to) return;
    const { decision } = placement;
    const reasons = [
      ...decision.reasons,
      { signal: 'story-merged', value: decision.storyId ?? '', weight: 1 },
    ];
    const moved = {
      ...placement,
      revision: placement.revision + 1,
      decision: { ...decision, storyId: to, reasons },
    };
    if (await world.reports.savePlacement(moved)) return;
  }
  throw new StoryBusy(`settle: ${reportId} was changed by others ${maxSaveAttempts} times in a row`);
}
