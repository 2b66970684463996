// A guard of placing: likeness alone does not make two texts one event. In: signals of a candidate. Out: what speaks for it besides.
import type { StorySignals } from '#core/cluster/story-signals.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';
import { fewestUnsupportedWords, supportingNames, unnamedText, unsupportedText } from '#core/thresholds.ts';

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
