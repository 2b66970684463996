// Finds the values of all numbers in a text, in the languages that core/tables/figure-words.ts knows.

import { type FigureWords, figureWords } from '#core/tables/figure-words.ts';
import { matchEach } from '#core/text/match-each.ts';
import { matchNumbers, NUMBER, plainNumber, readNumber } from '#core/text/read-number.ts';

const ENGLISH = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${NUMBER}(?![\\p{L}\\p{N}])`, 'iuy');
/** "One of the men", "no one": not counts. */
const NO_COUNT = /\b(?:no|any|every|some)[ -]?one\b|\bone (?:of|another|day|side|hand)\b|\bone's\b/gi;
const TOKEN =
  /\d+(?:[.,\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫]\d+)?|[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu;
/** "یک", "ایک" and "نه" are mostly an article and a negation. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['یک', 'ایک', 'نه']);

/** What a number measures. Two numbers of different kinds do not contradict each other. */
export type NumberKind = 'money' | 'share' | 'time' | 'count';

const TIME = /^[ -]?(?:years?|months?|weeks?|days?|hours?|minutes?)\b/iu;
const SHARE = /^ ?(?:%|per ?cent)/iu;
const MONEY = /^ (?:dollars|euros|pounds|rupees)\b/iu;
/** "In 2008", "May 2018". */
const isYear = (printed: string) => /^(?:19|20)\d\d$/.test(printed);

/** The numbers of an English text, each with what it measures. In other languages every number is a count. */
export function findNumbersByKind(text: string, language: string): { value: number; kind: NumberKind }[] {
  if (figureWords[language] !== undefined)
    return findNumbers(text, language).map((value) => ({ value, kind: 'count' }));
  const plain = plainNumber(text).replace(NO_COUNT, ' ');
  return matchNumbers(plain, ENGLISH).flatMap((match) => {
    const value = readNumber(match[0]);
    if (value === undefined) return [];
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 10);
    const isMoney = /[$£€]$/u.test(plain.slice(0, match.index)) || MONEY.test(after);
    if (isMoney) return { value, kind: 'money' };
    if (SHARE.test(after)) return { value, kind: 'share' };
    return { value, kind: TIME.test(after) || isYear(match[0]) ? 'time' : 'count' };
  });
}

/** The values in order. Number words count as their value: "twelve" and "12" are equal. */
export function findNumbers(text: string, language: string): number[] {
  const words = figureWords[language];
  const plain = plainNumber(text);
  if (words !== undefined) return findByTable(plain, words);
  return matchNumbers(plain.replace(NO_COUNT, ' '), ENGLISH).flatMap(
    ([printed]) => readNumber(printed) ?? [],
  );
}

function findByTable(plain: string, { numbers, scales, decimal }: FigureWords): number[] {
  const found: number[] = [];
  let isNumberBefore = false;
  for (const [token] of matchEach(plain, TOKEN)) {
    const scale = scales[token];
    const last = found.at(-1);
    if (scale !== undefined && isNumberBefore && last !== undefined) {
      found[found.length - 1] = last * scale;
      continue;
    }
    const value = /^\d/.test(token)
      ? readDigits(token, decimal)
      : AMBIGUOUS.has(token)
        ? undefined
        : numbers[token];
    isNumberBefore = value !== undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

function readDigits(token: string, decimal: ',' | '.'): number | undefined {
  const ascii =
    decimal === ','
      ? token.replace(/[.\u00a0\u202f]/g, '').replace(',', '.')
      : token.replace(/[,\u00a0\u202f]/g, '').replace('٫', '.');
  const value = Number(ascii);
  return Number.isFinite(value) ? value : undefined;
}
