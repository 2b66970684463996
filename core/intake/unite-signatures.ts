// Uniting in the index: of two stories that proved to be one, only one is found from now on. In: their ids.
import { united } from '#core/cluster/find-twin.ts';
import type { StorySignature } from '#core/cluster/signature.ts';
import type { StoryId } from '#core/ids.ts';
import type { Log, StoryIndex } from '#core/ports.ts';
import { maxSaveAttempts } from '#core/thresholds.ts';

/**
 * The signature of `standing` gets what `taken` adds to it, then `taken` points to it. May be repeated, and stopped in
 * between. After five lost races it is given up with a line in the log: the index only proposes.
 */
export async function uniteSignatures(
  standing: StoryId,
  taken: StoryId,
  world: { index: StoryIndex; log: Log },
): Promise<void> {
  const goes = await world.index.findSignature(taken);
  if (goes === undefined || goes.mergedInto === standing || standing === taken) return;
  const saved =
    (await saveAnew(standing, (stays) => united(stays, goes), world.index)) &&
    (await saveAnew(taken, (left) => pointingTo(standing, left), world.index));
  if (!saved) world.log.warn('signature.busy', { storyId: standing, taken });
}

function pointingTo(standing: StoryId, left: StorySignature): StorySignature {
  return left.mergedInto === standing ? left : { ...left, revision: left.revision + 1, mergedInto: standing };
}

/** False when others were first too often. */
async function saveAnew(
  id: StoryId,
  change: (seen: StorySignature) => StorySignature,
  index: StoryIndex,
): Promise<boolean> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const seen = await index.findSignature(id);
    const next = seen && change(seen);
    if (next === undefined || next === seen || (await index.saveSignature(next))) return true;
  }
  return false;
}
