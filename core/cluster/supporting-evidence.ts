// Supporting evidence: similarity alone does not make two texts one event. In: signals of a candidate.
import type { StorySignals } from '#core/cluster/story-signals.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';

/**
 * Where nothing that tells is shared: likeness of names (cosine) that supports all the same, and of texts that needs no support; a
 * text that names no one must be nearly the same. Chosen on made-up pairs of short reports, at a loss of at most .004 B-cubed F1 on
 * three labelled sets (docs/research/2026-11-29-placing-v1.md). Texts that all have fewestUnsupportedWords lose `unsupported` of placingWeights instead (tuned:
 * 0, 0.5, 1, 1.5, 2, 2.5). Test: is-supported.
 */
export const supportingNames = 0.3;
export const unsupportedText = 0.6;
const unnamedText = 0.95;
/**
 * Two texts that share nothing that tells: where one has fewer words than this, they come to no more than that, so that alone they stay
 * apart; longer ones, which may name only who is named every day, lose a little. Words chosen on made-up pairs (is-supported), the
 * loss tuned (0.5, 1) on labelled events. Test: pair-score, "nothing that tells", "nobody is named".
 */
export const fewestUnsupportedWords = 20;

/**
 * Whether something that tells (a name, a place, a number) is shared, or else the words are nearly all the same. Short reports
 * about different events share the words of their kind ("killed", "on Friday, police said"), and where few stories are near
 * no crowd shows how common those are. Headlines without a text are left to their score.
 */
export function hasSupportingEvidence(
  signals: StorySignals,
  { words, language, names }: Fingerprint,
): boolean {
  if (words === 0 || !isCased(language)) return true;
  if (signals.telling > 0 || signals.names >= supportingNames) return true;
  return signals.nearestText >= (names.length === 0 ? unnamedText : unsupportedText);
}

/**
 * Whether all the texts are long enough that a want of support is no bar, and only counts against: they may name only who is
 * named every day.
 */
export function areAllLong({ words }: Fingerprint, members: readonly Fingerprint[]): boolean {
  return words >= fewestUnsupportedWords && members.every((member) => member.words >= fewestUnsupportedWords);
}
