// Reads numbers with what they count from the matches of a pattern.

import { latinPattern } from '#core/text/latin-pattern.ts';
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER, readNumber } from '#core/text/read-number.ts';

/** One number and what it counts; offsets are UTF-16 code units into the sentence. */
export interface FoundFigure {
  /**
   * What is counted, in a fixed form: "killed", "soldiers wounded", "fighters", "per cent of Panjshir",
   * "magnitude".
   */
  what: string;
  unit?: string | undefined;
  value: number;
  text: string;
  qualifier?: string | undefined;
  start: number;
  end: number;
  /** Attributed to someone whose count the report sets beside its own ("the police spoke of 12 injured"). */
  isOthers: boolean;
  /** The sentence itself says that someone counts otherwise. */
  isDisputed: boolean;
  /** For sums of money: what the purpose applies to, the time spans, and the language. */
  money?: { object: readonly string[]; period: string; language: string } | undefined;
}

/** Someone else's count, beside the report's own. */
const OTHERS_COUNT =
  /\b(?:spoke of|speaks of|ha(?:s|ve) (?:so far )?(?:confirmed|counted|reported|announced|given|put|listed)|put (?:it|the (?:number|toll|figure|turnout|crowd)) at|had (?:said|reported|announced|given|counted|spoken|put|confirmed))\b/i;
const DISPUTED = /\b(?:more|fewer|less|higher|lower)\b(?:\s\w+){0,2}\sthan\s(?!\d)|\bcontradict|\bdisput/i;
/** Before a number that is only compared, or that ends a range. */
const COMPARED = new RegExp(
  `\\b(?:from|than|instead of|rather than|against|not|earlier|initial|first|original|previous|count of|figure of|toll of)\\s+(?:the\\s+|an?\\s+|its\\s+|\\w+ly\\s+)?$|\\b(?:between\\s+(?:${NUMBER})\\s+and|(?:${NUMBER})\\s+(?:to|or))\\s+$`,
  'i',
);
const ANOTHER_KIND = latinPattern(`^(?:\\s+[\\p{L}’'.-]+){0,3}\\s+and\\s+(?:${NUMBER})\\b(?<rest>.{0,50})`);

/** "58 of 150 seats", "twelve of the 52": the second number is the whole. */
const OF_WHOLE = new RegExp(`(?:^|\\s)(?:${NUMBER})\\s+of\\s+(?:the\\s+)?$`, 'i');

/** Named groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Figures of the matches of `pattern`: the value from the group "number" or "later", the slot from `slot`.
 * Left out: ends of longer numbers, years, parts, and compared numbers.
 */
export function readFigures(
  sentence: string,
  pattern: RegExp,
  slot: (groups: Groups) => { what: string; unit?: string },
): FoundFigure[] {
  return matchEach(sentence, pattern).flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const printed = groups.number ?? groups.later ?? '';
    const value = readNumber(printed);
    const before = sentence.slice(Math.max(0, match.index - 3), match.index);
    if (value === undefined || /(?:[\p{L}\p{N}.,$€£-]|\p{N} ?[.,] )$/u.test(before) || isYear(printed, value))
      return [];
    const numberAt = match.index + match[0].indexOf(printed);
    if (OF_WHOLE.test(sentence.slice(Math.max(0, numberAt - 30), numberAt))) return [];
    if (isPart(sentence.slice(match.index + match[0].length)) || /\bno\s$/i.test(before)) return [];
    const text = match[0].trim();
    if (COMPARED.test(sentence.slice(Math.max(0, match.index - 30), match.index))) return [];
    if (/^(?:more|fewer|less) than the\b/i.test(text)) return [];
    const start = match.index + match[0].indexOf(text);
    const qualifier = groups.qualifier?.toLowerCase();
    return [
      {
        ...slot(groups),
        value,
        text,
        start,
        end: start + text.length,
        isOthers: OTHERS_COUNT.test(sentence),
        isDisputed: DISPUTED.test(sentence.slice(start + text.length)),
        ...(qualifier === undefined ? {} : { qualifier }),
      },
    ];
  });
}

/** "Five miners died and nine were trapped": the second number has its own verb. */
const HAS_OWN_FATE = /^\s+(?:(?:others|more)\s+)?(?:were|was|are|is|remain|remained)\b/i;

/** "10 citizens and two crew": others of another kind are counted too. */
function isPart(after: string): boolean {
  const rest = ANOTHER_KIND.exec(after)?.groups?.rest;
  return (
    rest !== undefined &&
    !HAS_OWN_FATE.test(rest) &&
    !/\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|injuring|wounding)\b/i.test(rest)
  );
}

function isYear(printed: string, value: number): boolean {
  return /^\d{4}$/.test(printed) && value >= 1900 && value < 2100;
}
