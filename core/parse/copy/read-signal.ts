// Copy: what a filing does to earlier ones, from its head. In: a slug line or headline. Out: a signal.
import type { Signal } from '#core/report.ts';

const SIGNALS: readonly (readonly [RegExp, Signal])[] = [
  [/^[^\p{L}\p{N}]*(?:kill\b|mandatory kill|story kill|withdraw(?:n|al)\b|annul(?:é|ation)\b)/iu, 'kill'],
  [
    /^[^\p{L}\p{N}]*(?:correct(?:ion|ed|s|ing)\b|corr\b|clarification\b|erratum\b|correctif\b|rectificatif\b|korrektur\b|berichtigung\b|corrección\b|اصلاحیه|تصحیح|تصحيح|исправлен)/iu,
    'correction',
  ],
  [/^[^\p{L}\p{N}]*(?:advisory\b|editors?:|attention editors|note to editors|media advisory)/iu, 'advisory'],
  [
    /^[^\p{L}\p{N}]*(?:alert\b|breaking\b|flash\b|bulletin\b|newsalert\b|alerte\b|eilmeldung\b|فوری|عاجل|молния)/iu,
    'alert',
  ],
  [/^[^\p{L}\p{N}]*(?:urgent\b|dringend\b|urgente\b|срочно)/iu, 'urgent'],
  [
    /^[^\p{L}\p{N}]*(?:update\s*\d*\b|updates?\b|\d+(?:st|nd|rd|th) (?:ld|update)\b|actualisation\b)/iu,
    'update',
  ],
  [/^[^\p{L}\p{N}]*(?:wrap(?:up)?\b|roundup\b|synthèse\b)/iu, 'wrap'],
  [/^[^\p{L}\p{N}]*(?:lead\b|\d*(?:st|nd|rd|th)? ?lead\b|ld\b|writethr(?:u|ough)\b)/iu, 'lead'],
];

/** The signal that a slug line or headline opens with ("UPDATE 2-", "CORRECTION:", "URGENT"); undefined when with none. */
export function readSignal(line: string): Signal | undefined {
  return SIGNALS.find(([pattern]) => pattern.test(line))?.[1];
}

const DESK_MARK =
  /^[^\p{L}\p{N}]*(?:embargo(?:ed)?(?:\s+(?:until|till|to)\b|\s*:).*|for immediate release|adv\d+|eds?:.*|with (?:photo|picture|graphic|video)s?|photos?|videos?|image|advertisement|listen|share)[^\p{L}\p{N}]*$/iu;

/** True for a line that is nothing but a signal in capitals ("URGENT") or a desk's mark: it belongs to neither headline nor text. */
export function isSlugLine(line: string): boolean {
  if (line.length > 80) return false;
  const isMarker = !/\p{Ll}/u.test(line) || /:$/.test(line) || !/\s/.test(line);
  return (
    DESK_MARK.test(line) || (isMarker && line.split(/\s+/).length <= 2 && readSignal(line) !== undefined)
  );
}

/** A marker stands in capitals, or is parted from the headline by a colon or dash: "Withdrawal of troops" is neither. */
const inCapitals = /^[\s[(*]*(?:\p{Lu}{3,}(?![\p{Ll}-])|UPDATE\s*\d)/u;
const partedOff =
  /^[\s[(*]*(?:\p{L}+|(?:breaking|media|news|editors?['’]?s?|attention)\s\p{L}+|\p{L}+\s(?:news|note|notice|\d+))\s*(?::|\s[–—-]\s|[؛،])/iu;
const killNotice =
  /^[\s[(*]*(?:(?:MANDATORY|STORY) KILL\b|(?:KILL|WITHDRAWN?|WITHDRAWAL|ANNULATION|ANNULÉE?)(?:\s+(?:NOTICE|BULLETIN))?\s*(?:[:–—-]|$))/u;

/** The signal that `headline` opens with as a marker ("UPDATE 2-", "CORRECTION:", "URGENT "); undefined for ordinary words. */
export function readHeadlineSignal(headline: string): Signal | undefined {
  if (!inCapitals.test(headline) && !partedOff.test(headline)) return undefined;
  const signal = readSignal(headline);
  return signal === 'kill' && !killNotice.test(headline) ? undefined : signal;
}
