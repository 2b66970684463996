// Sums of money of one sentence, each with what it is for. In: a sentence. Out: figures; a sum that is for nothing known is none.
import { OTHER_SCOPE, PARTS } from '#core/merge/find-figures.ts';
import { type FindPurpose, makeFindPurpose } from '#core/merge/money-purpose.ts';
import type { FoundFigure } from '#core/merge/read-figures.ts';
import { figureWords } from '#core/tables/figure-words.ts';
import { moneyWords } from '#core/tables/money-words.ts';
import { findSums, hasMoney, type Sum } from '#core/text/find-sums.ts';
import { latinPattern } from '#core/text/latin-pattern.ts';
import { smallestSum } from '#core/thresholds.ts';

interface Reader {
  language: string;
  findPurpose: FindPurpose;
  otherScope: RegExp;
  parts: RegExp;
  /** "up from $2bn last year": tells of another time than the sentence. */
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
const readers = new Map<string, Reader>();
const [OPEN, CLOSE] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];

/**
 * Sums in order, `what` in English ("damage", "aid pledged", "value of cocaine"), `unit` the currency, `text` the sum alone. Left out: ranges,
 * rates, parts, additions, sums compared with, the second of one sum in two currencies, and what a sentence gives two values.
 */
export function findMoney(sentence: string, language: string): FoundFigure[] {
  if (!hasMoney(sentence, language)) return [];
  const reader = readerOf(language);
  if (reader === undefined) return [];
  const plain = sentence.replaceAll('’', "'");
  const whole = reader.parts.exec(plain)?.index ?? plain.length;
  const sums = findSums(plain, language);
  const own = sums.flatMap((sum, i) => {
    const around = { sum, previous: sums[i - 1], next: sums[i + 1] };
    return sum.end > whole || sum.value < smallestSum || isAside(plain, around, reader) ? [] : [around];
  });
  const found = own.flatMap((around) => asFigure(plain, around, reader) ?? []);
  // "Fined $1m in Ostren and $2m in Selmo": what one sum is for that nothing claims, another may share.
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

/** What stands around a sum: up to the sums beside it. */
function textsAround(sentence: string, { sum, previous, next }: Around, { lean }: Reader) {
  const before = sentence.slice(previous?.end ?? 0, sum.start);
  const leaning = lean.exec(before)?.[0] ?? '';
  const unqualified = before.slice(0, before.length - leaning.length);
  return { before, after: sentence.slice(sum.end, next?.start), leaning: leaning.trim(), unqualified };
}

/** Ends of ranges, rates, parts, additions, sums of other times or compared with, and the second of one sum in two currencies. */
function isAside(sentence: string, around: Around, reader: Reader): boolean {
  const { sum, previous } = around;
  const { before, unqualified } = textsAround(sentence, around, reader);
  const isSecond = previous !== undefined && previous.unit !== sum.unit && reader.converted.test(before);
  return (
    isSecond ||
    isEndOfRange(sentence, around, reader) ||
    isOfOtherTimes(sentence, sum, reader) ||
    reader.notBefore.test(unqualified) ||
    reader.notAfter.test(sentence.slice(sum.end))
  );
}

function asFigure(sentence: string, around: Around, reader: Reader): FoundFigure | undefined {
  const { sum, next } = around;
  const { after, leaning, unqualified } = textsAround(sentence, around, reader);
  // "€3 million ($3.4 million) in damage": what follows the first follows the second.
  const isTwice = next !== undefined && next.unit !== sum.unit && reader.converted.test(after);
  const rest = isTwice ? sentence.slice(next.end).replace(/^\s*[)\],]/u, '') : after;
  const purpose = reader.findPurpose(unqualified, rest, sentence);
  if (purpose === undefined) return undefined;
  const qualifier = reader.qualifiers.find(([pattern]) => pattern.test(leaning))?.[1];
  return {
    what: purpose.what,
    unit: sum.unit,
    value: sum.value,
    text: sentence.slice(sum.start, sum.end),
    start: sum.start,
    end: sum.end,
    money: { object: purpose.object, period: spansIn(sentence, reader), language: reader.language },
    isOthers: false,
    isDisputed: false,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/** The spans of time in a sentence, in one form: "third quarter" of "for the third-quarter". */
function spansIn(sentence: string, { period }: Reader): string {
  const spans = [...sentence.matchAll(period)].flatMap(
    ([span]) => span.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...new Set(spans.filter((word) => !SMALL.test(word)))].sort().join(' ');
}

/** Background, hopes and other years, up to where the clause of the sum ends: what follows is said of something else. */
function isOfOtherTimes(sentence: string, { end }: Sum, { comparison, otherScope }: Reader): boolean {
  const rest = sentence.slice(end);
  const clause = sentence.slice(0, end) + rest.slice(0, rest.search(/[,;:–—]|$/u));
  return otherScope.test(clause.replace(comparison, ''));
}

function isEndOfRange(sentence: string, around: Around, reader: Reader): boolean {
  const { sum, previous, next } = around;
  const { before, after } = textsAround(sentence, around, reader);
  if (reader.rangeOpens.test(before) || reader.rangeGoesOn.test(after)) return true;
  const [opens, closes] = [previous?.unit === sum.unit, next?.unit === sum.unit];
  return (opens && reader.between.test(before)) || (closes && reader.between.test(after));
}

function readerOf(language: string): Reader | undefined {
  const row = moneyWords[language] === undefined && figureWords[language] === undefined ? 'en' : language;
  const known = readers.get(row) ?? makeReader(row);
  if (known !== undefined) readers.set(row, known);
  return known;
}

function makeReader(language: string): Reader | undefined {
  const words = moneyWords[language];
  if (words === undefined) return undefined;
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
