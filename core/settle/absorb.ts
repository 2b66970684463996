// Joining stories: two that proved to be one become one. In: a merge notice. Out: the story that stands, with its aliases.
import type { StorySignature } from '#core/cluster/signature.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { uniteSignatures } from '#core/intake/unite-signatures.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { Clock, Log, ReportStore, StoryIndex, StoryStore, Wakeups } from '#core/ports.ts';
import { gatherReport } from '#core/settle/gather-report.ts';
import { type Standing, saveMerged } from '#core/settle/save-account.ts';
import { StoryBusy } from '#core/settle/story-busy.ts';
import { maxSaveAttempts, storiesLeftKept } from '#core/thresholds.ts';

export interface AbsorbWorld {
  reports: ReportStore;
  stories: StoryStore;
  index: StoryIndex;
  wakeups: Wakeups;
  clock: Clock;
  log: Log;
}

/**
 * Moves every member of the absorbed story into the one that stands, and marks the absorbed one. A notice for a story
 * that was itself taken in is followed to where it went, and takes stragglers along. A story that an editor decided on goes
 * nowhere unless its signature says so already. Every step may be repeated, and every prefix of the steps is a legal state:
 * readers follow aliases.
 */
export async function absorb(notice: MergeNotice, world: AbsorbWorld): Promise<Standing> {
  const { id: standing, signature, seen } = await followMerges(notice.storyId, world);
  const losers = new Set([notice.storyId, ...(notice.absorb === undefined ? [] : [notice.absorb])]);
  losers.delete(standing);
  const absorbed: StoryId[] = [];
  for (const loser of losers) {
    const { id: into, signature: goes } = await followMerges(loser, world);
    if (into !== loser && into !== standing) continue;
    if (into === loser && goes?.held) continue;
    await moveMembers(loser, standing, world);
    await uniteSignatures(standing, loser, world);
    await takeRulings(loser, standing, world);
    await saveMerged(loser, standing, world);
    // Those that answered by the loser too, so that what answers by a story does not depend on who took in whom first.
    absorbed.push(loser, ...((await world.stories.findStory(loser))?.aliases ?? []));
  }
  if (!signature?.ruled) return { storyId: standing, absorbed, ...(absorbed.length === 0 && { seen }) };
  return { storyId: standing, absorbed, released: await standingAgain(standing, world), ruled: true };
}

/**
 * The story that answers for `id` today. Two merges that crossed could point at each other: of such a circle the smallest
 * id stands, whoever asks.
 */
async function followMerges(
  id: StoryId,
  world: AbsorbWorld,
): Promise<{ id: StoryId; signature: StorySignature | undefined } & Pick<Standing, 'seen'>> {
  const passed: StoryId[] = [];
  for (let at: StoryId = id; ; ) {
    const signature = await world.index.findSignature(at);
    const seenAt = passed.indexOf(at);
    if (seenAt >= 0) return { id: passed.slice(seenAt).sort()[0] ?? at, signature };
    passed.push(at);
    // What readers are told; of a held story the signature knows better, as one that was emptied may have reports again.
    const mayBeMerged = signature?.mergedInto === undefined && !signature?.held;
    const seen = mayBeMerged ? { head: await world.stories.findHead(at) } : undefined;
    const next = signature?.mergedInto ?? seen?.head?.card.mergedInto;
    if (next === undefined) return { id: at, signature, seen };
    at = next;
  }
}

/** What rulings brought to the story that was taken in is told by the one that stands; what left the other one is not. */
async function takeRulings(from: StoryId, to: StoryId, { reports }: AbsorbWorld): Promise<void> {
  for (const ruling of await reports.rulingsOf(from))
    if (ruling.to === undefined) await reports.putStoryRuling(to, ruling);
}

/** Former ids of the story that are stories of their own again. */
async function standingAgain(id: StoryId, { stories, index }: AbsorbWorld): Promise<StoryId[]> {
  const { aliases = [] } = (await stories.findStory(id)) ?? {};
  const signatures = await Promise.all(aliases.map((alias) => index.findSignature(alias)));
  return signatures.flatMap((alias) =>
    alias?.held && alias.mergedInto === undefined ? [alias.storyId] : [],
  );
}

/** The placement first, then the versions (see gatherReport). A report that a ruling has put elsewhere is not taken along. */
async function moveMembers(from: StoryId, to: StoryId, world: AbsorbWorld): Promise<void> {
  const reportIds = new Set<ReportId>();
  for await (const { id } of world.reports.eachMember(from)) reportIds.add(id);
  for (const reportId of reportIds) {
    await pointTo(reportId, from, to, world);
    await gatherReport(reportId, world, [from]);
  }
}

async function pointTo(reportId: ReportId, from: StoryId, to: StoryId, world: AbsorbWorld): Promise<void> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const placement = await world.reports.findPlacement(reportId);
    const placed = placement?.decision.storyId;
    if (placement === undefined || placed === undefined || placed === to) return;
    // Placed in a third story: either that one is on its way here too, or a ruling has moved the report.
    if (placed !== from && (await followMerges(placed, world)).id !== to) return;
    const { decision } = placement;
    const merged = { signal: 'story-merged', value: placed, weight: 1 };
    const moved = {
      ...placement,
      revision: placement.revision + 1,
      decision: { ...decision, storyId: to, reasons: [...decision.reasons, merged] },
      left: [...(placement.left ?? []), placed].slice(-storiesLeftKept),
    };
    if (await world.reports.savePlacement(moved)) return;
  }
  throw new StoryBusy(`settle: ${reportId} was changed by others ${maxSaveAttempts} times in a row`);
}
