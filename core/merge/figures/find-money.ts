// Finds sums of money and what they are for; a sum without a known purpose is left out.

import { OTHER_SCOPE, PARTS } from '#core/merge/figures/find-figures.ts';
import { type FindPurpose, makeFindPurpose } from '#core/merge/figures/money-purpose.ts';
import type { FoundFigure } from '#core/merge/figures/read-figures.ts';
import { figureWords } from '#core/tables/figure-words.ts';
import { type MoneyWords, moneyWords } from '#core/tables/money-words.ts';
import { findSums, hasMoney, type Sum } from '#core/text/find-sums.ts';
import { latinPattern } from '#core/text/latin-pattern.ts';
import { lazilyByRow } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';

/** Smaller sums are prices and fees. */
const minSum = 100;

interface MoneyPatterns {
  language: string;
  findPurpose: FindPurpose;
  otherScope: RegExp;
  parts: RegExp;
  /** "up from $2bn last year": refers to another time than the sentence. */
  comparison: RegExp;
  qualifiers: readonly (readonly [RegExp, string])[];
  lean: RegExp;
  notAfter: RegExp;
  notBefore: RegExp;
  rangeOpens: RegExp;
  rangeGoesOn: RegExp;
  between: RegExp;
  converted: RegExp;
  period: RegExp;
}

interface Around {
  sum: Sum;
  previous: Sum | undefined;
  next: Sum | undefined;
}

const SMALL =
  /^(?:over|in|within|during|through|for|across|the|sur|en|pendant|pour|les|über|innerhalb|von|für|den|die|durante|por|los|un)$/u;
const [OPEN, CLOSE] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];

/**
 * Sums in order: `what` in English ("damage", "aid pledged", "value of cocaine"), `unit` the currency, `text`
 * the sum alone. Left out: ranges, rates, parts, additions, compared sums, the second of one sum in two
 * currencies, and slots with two values in one sentence.
 */
export function findMoney(sentence: string, language: string): FoundFigure[] {
  if (!hasMoney(sentence, language)) return [];
  const row = moneyWords[language] === undefined && figureWords[language] === undefined ? 'en' : language;
  const patterns = compiled.get(row)?.();
  if (patterns === undefined) return [];
  const plain = sentence.replaceAll('’', "'");
  const whole = patterns.parts.exec(plain)?.index ?? plain.length;
  const sums = findSums(plain, language);
  const own = sums.flatMap((sum, i) => {
    const around = { sum, previous: sums[i - 1], next: sums[i + 1] };
    return sum.end > whole || sum.value < minSum || isAside(plain, around, patterns) ? [] : [around];
  });
  const found = own.flatMap((around) => asFigure(plain, around, patterns) ?? []);
  // "Fined $1m in Ostren and $2m in Selmo": a sum without a purpose may share that of another.
  const unclaimed = own.filter(({ sum }) => !found.some(({ start }) => start === sum.start));
  const clear = found.filter(
    (figure) =>
      found.every((other) => other.value === figure.value || !isOneSlot(other, figure)) &&
      unclaimed.every(({ sum }) => sum.unit !== figure.unit),
  );
  return clear.map((figure) => ({ ...figure, text: sentence.slice(figure.start, figure.end) }));
}

function isOneSlot(a: FoundFigure, b: FoundFigure): boolean {
  return a.what === b.what && a.unit === b.unit;
}

/** Text before and after a sum, up to the neighbouring sums. */
function textsAround(sentence: string, { sum, previous, next }: Around, { lean }: MoneyPatterns) {
  const before = sentence.slice(previous?.end ?? 0, sum.start);
  const leaning = lean.exec(before)?.[0] ?? '';
  const unqualified = before.slice(0, before.length - leaning.length);
  return { before, after: sentence.slice(sum.end, next?.start), leaning: leaning.trim(), unqualified };
}

/**
 * Whether the sum is the end of a range, a rate, a part, an addition, of another time, compared, or the
 * second of one sum in two currencies.
 */
function isAside(sentence: string, around: Around, patterns: MoneyPatterns): boolean {
  const { sum, previous } = around;
  const { before, unqualified } = textsAround(sentence, around, patterns);
  const isSecond = previous !== undefined && previous.unit !== sum.unit && patterns.converted.test(before);
  return (
    isSecond ||
    isEndOfRange(sentence, around, patterns) ||
    isOfOtherTimes(sentence, sum, patterns) ||
    patterns.notBefore.test(unqualified) ||
    patterns.notAfter.test(sentence.slice(sum.end))
  );
}

function asFigure(sentence: string, around: Around, patterns: MoneyPatterns): FoundFigure | undefined {
  const { sum, next } = around;
  const { after, leaning, unqualified } = textsAround(sentence, around, patterns);
  // "€3 million ($3.4 million) in damage": what follows the second sum belongs to the first.
  const isTwice = next !== undefined && next.unit !== sum.unit && patterns.converted.test(after);
  const rest = isTwice ? sentence.slice(next.end).replace(/^\s*[)\],]/u, '') : after;
  const purpose = patterns.findPurpose(unqualified, rest, sentence);
  if (purpose === undefined) return undefined;
  const qualifier = patterns.qualifiers.find(([pattern]) => pattern.test(leaning))?.[1];
  return {
    what: purpose.what,
    unit: sum.unit,
    value: sum.value,
    text: sentence.slice(sum.start, sum.end),
    start: sum.start,
    end: sum.end,
    money: { object: purpose.object, period: spansIn(sentence, patterns), language: patterns.language },
    isOthers: false,
    isDisputed: false,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/** Time spans in a sentence in one form: "third quarter" of "for the third-quarter". */
function spansIn(sentence: string, { period }: MoneyPatterns): string {
  const spans = matchEach(sentence, period).flatMap(
    ([span]) => span.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...new Set(spans.filter((word) => !SMALL.test(word)))].sort().join(' ');
}

/**
 * Whether the sum is about background, hopes or other years. Only text up to the end of its clause counts.
 */
function isOfOtherTimes(sentence: string, { end }: Sum, { comparison, otherScope }: MoneyPatterns): boolean {
  const rest = sentence.slice(end);
  const clause = sentence.slice(0, end) + rest.slice(0, rest.search(/[,;:–—]|$/u));
  return otherScope.test(clause.replace(comparison, ''));
}

function isEndOfRange(sentence: string, around: Around, patterns: MoneyPatterns): boolean {
  const { sum, previous, next } = around;
  const { before, after } = textsAround(sentence, around, patterns);
  if (patterns.rangeOpens.test(before) || patterns.rangeGoesOn.test(after)) return true;
  const [opens, closes] = [previous?.unit === sum.unit, next?.unit === sum.unit];
  return (opens && patterns.between.test(before)) || (closes && patterns.between.test(after));
}

function compilePatterns(words: MoneyWords, language: string): MoneyPatterns {
  const figures = figureWords[language];
  const lean = words.qualifiers.map(([pattern]) => pattern).join('|');
  return {
    language,
    findPurpose: makeFindPurpose(words),
    otherScope:
      figures === undefined ? OTHER_SCOPE : latinPattern(`${OPEN}(?:${figures.otherScope})${CLOSE}`),
    parts: figures === undefined ? PARTS : latinPattern(`${OPEN}(?:${figures.parts})${CLOSE}`),
    comparison: latinPattern(`,? ${OPEN}(?:${words.comparison})${CLOSE}[^,.;]*`),
    qualifiers: words.qualifiers.map(([pattern, english]) => [latinPattern(`^(?:${pattern})$`), english]),
    lean: latinPattern(`${OPEN}(?:${lean})\\s*$`),
    notAfter: latinPattern(`^${words.notAfter}`),
    notBefore: latinPattern(
      `${OPEN}(?:${words.notBefore})\\s+(?:(?:the|a|an|its|their|les|la|le|der|die|den|los|las)\\s+)?$`,
    ),
    rangeOpens: latinPattern(`\\p{N}(?:\\s\\p{L}+)?\\s?(?:${words.to})\\s?$`),
    rangeGoesOn: latinPattern(`^\\s?(?:${words.to})\\s?(?:(?:${lean})\\s)?\\p{N}`),
    between: latinPattern(`^\\s?(?:,|${words.to})\\s?(?:(?:${lean})\\s?)?$`),
    converted: latinPattern(`^\\s?(?:${words.converted})\\s?(?:(?:${lean})\\s?)?$`),
    period: latinPattern(`${OPEN}(?:${words.period})${CLOSE}`, 'gi'),
  };
}

const compiled = lazilyByRow(moneyWords, compilePatterns);
