// Placing a report that an editor decided on before it came, or came back. In: its pin. Out: a decision, without comparing.
import type { Decision, Pin } from '#core/decision.ts';
import { reasonsOfPin } from '#core/editorial/reasons-of-pin.ts';
import type { StoryIndex } from '#core/ports.ts';
import { homeOf } from '#core/settle/home-of.ts';
import { joinThreshold, ruleVersion } from '#core/thresholds.ts';

/** The story that the pin names, or the one that took that in. Nothing measured speaks against an editor. */
export async function placePinned(pin: Pin, index: StoryIndex): Promise<Decision> {
  const storyId = await homeOf(pin.storyId, pin.by, index);
  return {
    kind: 'joined',
    storyId,
    score: 1,
    threshold: joinThreshold,
    reasons: reasonsOfPin(pin),
    ruleVersion,
  };
}
