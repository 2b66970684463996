// Overrides: the assignment of a report by a ruling instead of by its score. Stored as `pin`.
import { probabilityOf } from '#core/cluster/pair-score.ts';
import { placingModel, ruleVersion } from '#core/cluster/placing-model.ts';
import type { Decision, Override, Reason } from '#core/decision.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { StoryIndex } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

const overrideSignals = new Set<string>(['editor', 'settle', 'decided-at', 'ruling', 'moved-from']);

/** The decision for a report that an editor moved before it arrived, or before it came back after a kill. */
export async function decisionByOverride(override: Override, index: StoryIndex): Promise<Decision> {
  const storyId = await resolveStoryId(override.storyId, override.by, index);
  return {
    kind: 'joined',
    storyId,
    score: 1,
    threshold: probabilityOf(placingModel.joinLogit),
    reasons: overrideReasons(override),
    ruleVersion,
  };
}

/** The reasons that `why` shows: who decided what, when, and the archived ruling. */
export function overrideReasons({ by, kind, at, ruling }: Override): Reason[] {
  return [
    { signal: by, value: kind, weight: 1 },
    { signal: 'decided-at', value: at, weight: 0 },
    { signal: 'ruling', value: ruling, weight: 0 },
  ];
}

/** Whether a reason comes from a ruling, not from comparing texts. */
export function isOverrideReason({ signal }: Reason): boolean {
  return overrideSignals.has(signal);
}

/** An editor's override outranks one of settle; of two by the same authority the later one wins (`at`, then archive key). */
export function outranks(override: Override, known: Override | undefined): boolean {
  if (known === undefined) return true;
  if (override.by !== known.by) return override.by === 'editor';
  return (compareText(override.at, known.at) || compareText(override.ruling, known.ruling)) > 0;
}
