// Finds the agencies that running text credits as its source.

import { findAgencies } from '#core/agencies.ts';
import { matchEach } from '#core/text/match-each.ts';

const NAME = String.raw`((?<![\p{L}-])(?:the\s+)?[\p{Lu}\p{Lt}d][\p{L}-]*(?:[ /][\p{Lu}][\p{L}-]*){0,4})`;
const SPOKEN_TO = new RegExp(
  String.raw`(?<![\p{L}])(?:${[
    'told|informed|quoted by|reported by|seen by|obtained by|interview(?:ed)? (?:with|by)|according to|inputs? from|reporting (?:by|from)|contributed to',
    "(?:dit|déclaré|indiqué|affirmé|confié) à|selon|rapporte|d['’]après|laut|sagte|berichtete?t?|meldete?|según|informó|dijo a|secondo|riferisce",
    'сообщает|сообщил[аи]?|переда[её]т|по данным|заявил[аи]?',
  ].join(
    '|',
  )})\s+(?:(?:an?|news agency|correspondents?|reporters?|the|la|le|der|die|dem|l['’]agence|агентств\p{L}*|ИА)\s+|l['’])*${NAME}`,
  'gu',
);
const SAID_SO = new RegExp(
  String.raw`${NAME}(?:\s+news agency)?\s+(?:reported|reports|quoted|cited)\b`,
  'gu',
);
const ARABIC =
  /(?:به گزارش|به نقل از|نقل از|به|وفقا ل|نقلا عن|لـ?|بحسب|د|له)?\s*(?:خبرگزاری|خبر رساں (?:ادارے|ایجنسی)|وكالة|وکالة|آژانس|اژانس|گزارش|نقل از)\s+[«"“]?([\p{Script=Arabic}\u200c]+(?:\s+[\p{Script=Arabic}\u200c]+){0,3})/gu;

/**
 * The agencies that a text quotes or that it was given to ("told AFP", "Xinhua reported", "with inputs from PTI"),
 * each once, in order. A mere mention credits no agency.
 */
export function findCredits(paragraphs: readonly string[]): string[] {
  const names = new Set<string>();
  for (const paragraph of paragraphs) {
    if (!mayHoldCredit(paragraph)) continue;
    for (const pattern of patternsFor(paragraph)) {
      for (const match of matchEach(paragraph, pattern))
        for (const name of agenciesIn(match)) names.add(name);
    }
  }
  return [...names];
}

/** "به گزارش خبرگزاری فارس": some names are those of agencies only with the word for one. */
function agenciesIn([whole, name = '']: RegExpExecArray): string[] {
  const found = findAgencies(name);
  return found.length > 0 ? found : findAgencies(whole);
}

/** Only the patterns whose verb or script occurs in the paragraph: the pattern of a name is slow to fail. */
function patternsFor(paragraph: string): RegExp[] {
  const patterns = [SPOKEN_TO];
  if (/\b(?:reported|reports|quoted|cited)\b/.test(paragraph)) patterns.push(SAID_SO);
  if (/\p{Script=Arabic}/u.test(paragraph)) patterns.push(ARABIC);
  return patterns;
}

/** Last words before a credited name: "told AFP", "selon l'AFP". Must cover the patterns above. */
const before: ReadonlySet<string> = new Set(
  (
    'told informed by with to from à selon rapporte après laut sagte berichtet berichtete berichtett berichtetet ' +
    'meldet meldete meldett meldetet según informó a secondo riferisce'
  ).split(' '),
);
/** Words allowed between those and the name. */
const between: ReadonlySet<string> = new Set(
  'an a news agency correspondent correspondents reporter reporters the la le der die dem l agence'.split(
    ' ',
  ),
);
/** First words after a name: "Xinhua reported", "Xinhua news agency reported". */
const after: ReadonlySet<string> = new Set(['reported', 'reports', 'quoted', 'cited', 'news']);
/** Letters that may begin a name, and characters beyond Latin script and its quotes and dashes. */
const notable = /[A-Z\u00C0-\u00DE\u0100-\u200F\u2027-\uFFFF]/g;
const mostWordsBetween = 6;

/**
 * A quick test before the slow patterns: false only when they would find nothing. Always true for scripts other than
 * Latin.
 */
function mayHoldCredit(paragraph: string): boolean {
  notable.lastIndex = 0;
  for (let found = notable.exec(paragraph); found !== null; found = notable.exec(paragraph)) {
    const at = found.index;
    if (paragraph.charCodeAt(at) > 0x24f) return true;
    if (isLetter(paragraph.charCodeAt(at - 1))) continue;
    if (followsCue(paragraph, at) || precedesCue(paragraph, at)) return true;
  }
  // The only agency whose name begins in lower case.
  return paragraph.includes('dpa');
}

function followsCue(text: string, nameAt: number): boolean {
  let end = nameAt;
  for (let words = 0; words < mostWordsBetween; words++) {
    while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    const word = text.slice(start, end);
    if (before.has(word)) return true;
    if (!between.has(word) && !word.startsWith('d')) return false;
    end = start;
  }
  return true;
}

function precedesCue(text: string, nameAt: number): boolean {
  let end = nameAt;
  while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45) end++;
  let next = end;
  while (isGap(text.charCodeAt(next))) next++;
  if (next === end) return false;
  const first = text.charCodeAt(next);
  // r, q, c, n
  if (first !== 114 && first !== 113 && first !== 99 && first !== 110) return false;
  let stop = next;
  while (isLetter(text.charCodeAt(stop))) stop++;
  return after.has(text.slice(next, stop));
}

/** White space and apostrophes. */
function isGap(code: number): boolean {
  return code <= 32 || code === 39 || code === 0x2019 || code === 0xa0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}
