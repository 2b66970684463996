// Copy: what a filing does to earlier ones, from its head. In: a slug line or headline. Out: a signal.
import type { Signal } from '#core/report.ts';

const SIGNALS: readonly (readonly [RegExp, Signal])[] = [
  [/^\W*(?:kill\b|mandatory kill|story kill|withdraw(?:n|al)\b|annul(?:é|ation)\b)/iu, 'kill'],
  [
    /^\W*(?:correct(?:ion|ed|s|ing)\b|corr\b|clarification\b|erratum\b|correctif\b|rectificatif\b|korrektur\b|berichtigung\b|corrección\b|اصلاحیه|تصحیح|تصحيح|исправлен)/iu,
    'correction',
  ],
  [/^\W*(?:advisory\b|editors?:|attention editors|note to editors|media advisory)/iu, 'advisory'],
  [
    /^\W*(?:alert\b|breaking\b|flash\b|bulletin\b|newsalert\b|alerte\b|eilmeldung\b|فوری|عاجل|молния)/iu,
    'alert',
  ],
  [/^\W*(?:urgent\b|dringend\b|urgente\b|срочно)/iu, 'urgent'],
  [/^\W*(?:update\s*\d*\b|updates?\b|\d+(?:st|nd|rd|th) (?:ld|update)\b|actualisation\b)/iu, 'update'],
  [/^\W*(?:wrap(?:up)?\b|roundup\b|synthèse\b)/iu, 'wrap'],
  [/^\W*(?:lead\b|\d*(?:st|nd|rd|th)? ?lead\b|ld\b|writethr(?:u|ough)\b)/iu, 'lead'],
];

/** The signal that a slug line or headline opens with ("UPDATE 2-", "CORRECTION:", "URGENT"); undefined when with none. */
export function readSignal(line: string): Signal | undefined {
  return SIGNALS.find(([pattern]) => pattern.test(line))?.[1];
}

/** True for a line that is nothing but a signal or a desk's mark: it belongs to neither headline nor text. */
export function isSlugLine(line: string): boolean {
  if (
    /^\W*(?:embargo(?:ed)?|for immediate release|adv\d*|eds?:|\(?with (?:photo|picture|graphic|video)s?\)?|photos?$|videos?$|image$|advertisement$|listen$|share$)/iu.test(
      line,
    )
  )
    return line.length <= 80;
  return readSignal(line) !== undefined && line.trim().split(/\s+/).length <= 2;
}
