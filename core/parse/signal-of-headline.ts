// What a feed's headline says the item does to earlier ones. In: a headline or a note. Out: a signal, when it is a marker.
import { readSignal } from '#core/parse/copy/read-signal.ts';
import type { Signal } from '#core/report.ts';

/** A marker stands in capitals, or is parted from the headline by a colon or dash: "Withdrawal of troops" is neither. */
const inCapitals = /^[\s[(*]*(?:\p{Lu}{3,}(?![\p{Ll}-])|UPDATE\s*\d)/u;
const partedOff =
  /^[\s[(*]*(?:\p{L}+|(?:breaking|media|news|editors?['’]?s?|attention)\s\p{L}+|\p{L}+\s(?:news|note|notice|\d+))\s*(?::|\s[–—-]\s|[؛،])/iu;
const killNotice =
  /^[\s[(*]*(?:(?:MANDATORY|STORY) KILL\b|(?:KILL|WITHDRAWN?|WITHDRAWAL|ANNULATION|ANNULÉE?)(?:\s+(?:NOTICE|BULLETIN))?\s*(?:[:–—-]|$))/u;

/** The signal that `headline` opens with as a marker ("UPDATE 2-", "CORRECTION:", "URGENT "); undefined for ordinary words. */
export function signalOfHeadline(headline: string): Signal | undefined {
  if (!inCapitals.test(headline) && !partedOff.test(headline)) return undefined;
  const signal = readSignal(headline);
  return signal === 'kill' && !killNotice.test(headline) ? undefined : signal;
}
