// Copy: agencies that running text gives as its source. In: paragraphs. Out: canonical agency names.
import { findAgencies } from '#core/agencies.ts';
import { mayCredit } from '#core/parse/copy/may-credit.ts';

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
 * The agencies that a text says it was told by or quotes ("told AFP", "Xinhua reported", "with inputs from PTI"), each once, in
 * order. An agency merely mentioned is not credited.
 */
export function findCredits(paragraphs: readonly string[]): string[] {
  const names = new Set<string>();
  for (const paragraph of paragraphs) {
    if (!mayCredit(paragraph)) continue;
    for (const pattern of patternsFor(paragraph)) {
      for (const match of paragraph.matchAll(pattern))
        for (const name of findAgencies(match[1] ?? '')) names.add(name);
    }
  }
  return [...names];
}

/** Only the patterns whose verb or script stands in the paragraph: a name's pattern is slow to find out that none follows. */
function patternsFor(paragraph: string): RegExp[] {
  const patterns = [SPOKEN_TO];
  if (/\b(?:reported|reports|quoted|cited)\b/.test(paragraph)) patterns.push(SAID_SO);
  if (/\p{Script=Arabic}/u.test(paragraph)) patterns.push(ARABIC);
  return patterns;
}
