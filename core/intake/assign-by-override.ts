// Placing a report that an editor decided on before it came, or came back. In: its pin. Out: a decision, without comparing.
import type { Decision, Override } from '#core/decision.ts';
import { overrideReasons } from '#core/membership/override-reasons.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import type { StoryIndex } from '#core/ports.ts';
import { joinThreshold, ruleVersion } from '#core/thresholds.ts';

/** The story that the pin names, or the one that took that in. Nothing measured speaks against an editor. */
export async function assignByOverride(pin: Override, index: StoryIndex): Promise<Decision> {
  const storyId = await resolveStoryId(pin.storyId, pin.by, index);
  return {
    kind: 'joined',
    storyId,
    score: 1,
    threshold: joinThreshold,
    reasons: overrideReasons(pin),
    ruleVersion,
  };
}
