// Finds sums of money in a sentence: "$3bn", "13,2 Millionen Euro", "Rs 500 crore", each with value and currency.

import { currencies, currencySigns, sumScales } from '#core/tables/currencies.ts';
import { figureWords } from '#core/tables/figure-words.ts';
import { latinPattern, longestFirst } from '#core/text/latin-pattern.ts';
import { lazily, lazilyByKey } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';
import { NUMBER_WORDS, plainNumber, readNumber } from '#core/text/read-number.ts';

/** One sum; `start`–`end` are UTF-16 code units into the sentence. */
export interface Sum {
  value: number;
  /** ISO 4217, or the English word where it does not determine the country: "rupees". */
  unit: string;
  start: number;
  end: number;
}

interface Reader {
  pattern: RegExp;
  /** All multipliers, by their lower-case form. */
  scales: Readonly<Record<string, number>>;
  numbers: Readonly<Record<string, number>>;
  decimal: ',' | '.';
}

const DIGIT = '[0-9۰-۹٠-٩]';
const signs = currencySigns.map(([sign]) => sign).join('|');
/** Languages that name the country after the currency: "dollars canadiens". */
const SORT_FOLLOWS: ReadonlySet<string> = new Set(['fr', 'es', 'fa', 'ar']);
/** Fast tests: most sentences have no number, and most of the others no money. */
const HAS_SIGN = /[$€£₹₽₺₩₪₴₦¥]/;
const HAS_DIGIT = new RegExp(DIGIT);
const SCALES = Object.values(sumScales).flatMap((row) => Object.keys(row.words));
const formsIn = (source: string) => source.match(/(?:[^|(]|\([^)]*\))+/gu) ?? [];
const FORMS = currencies.flatMap((row) => formsIn(row.words));
const SORTS = currencies.flatMap((row) => Object.values(row.sorts ?? {}).flatMap(formsIn));
const isLatin = (form: string) => /^[\x20-\u024f]+$/u.test(form);
const latin = {
  scale: new RegExp(SCALES.filter((word) => isLatin(word) && /^[a-z]{4,}$/u.test(word)).join('|'), 'i'),
  word: new RegExp(
    `\\b(?:${[...FORMS.filter(isLatin), 'Rs', 'Tk', 'RM', 'Rp', 'Af[sn]', currencyCodes()].join('|')})`,
    'i',
  ),
};
const wide = {
  scale: new RegExp(SCALES.filter((word) => !isLatin(word) && /^\p{L}+$/u.test(word)).join('|'), 'i'),
  word: new RegExp(`${FORMS.join('|')}|${currencyCodes()}`, 'i'),
};
/** Languages in other scripts than Latin. */
const WIDE: ReadonlySet<string> = new Set(['ru', 'fa', 'ur', 'ar']);
const english = 'en';
const readers = lazilyByKey([...Object.keys(sumScales), ...Object.keys(figureWords)], makeReader);

/** Whether a sentence may hold a sum. */
export function hasMoney(sentence: string, language: string): boolean {
  const look = WIDE.has(language) ? wide : latin;
  if (HAS_DIGIT.test(sentence)) return HAS_SIGN.test(sentence) || look.word.test(sentence);
  return look.scale.test(sentence) && look.word.test(sentence);
}

/**
 * The sums of `sentence` in order. The country of a currency is never guessed: "rupees" and "pounds" stay as they
 * are, "dollars" are those of the United States. Numbers that continue an earlier one ("3 million 500 thousand",
 * "half a billion") and vague ones are left out.
 */
export function findSums(sentence: string, language: string): Sum[] {
  const { pattern, ...reader } = (readers.get(language) ?? readers.get(english))?.() ?? makeReader(english);
  return matchEach(sentence, pattern).flatMap(({ 0: printed, index, groups = {} }) => {
    const {
      sign,
      signed,
      signedScale,
      number = signed,
      scale = signedScale,
      word,
      before,
      after,
      code,
    } = groups;
    const value = readSum(number ?? '', scale ?? '', reader);
    const unit =
      word === undefined ? unitOfSign(sign ?? code ?? '') : unitOfWord(word, before ?? after ?? '');
    if (
      value === undefined ||
      unit === undefined ||
      (sign === undefined && goesOn(sentence.slice(0, index), reader.scales))
    )
      return [];
    if (unit === 'pounds' && /^ (?:of|de|d') ?/u.test(sentence.slice(index + printed.length))) return [];
    // Tokenised copy splits a number: "$5. 3 million".
    if (/^ ?[.,] ?\p{N}/u.test(sentence.slice(index + printed.length)) && /\p{N}$/u.test(printed)) return [];
    return [{ value, unit, start: index, end: index + printed.length }];
  });
}

/** "3 billion [500 million]", "9. [3m]": the end of a longer number. */
function goesOn(before: string, scales: Readonly<Record<string, number>>): boolean {
  if (/(?:\p{N} ?[.,]? |[½¼¾] ?)$/u.test(before)) return true;
  const last = /(?<last>[\p{L}.]+)\s+(?:(?:and|et|und|y|и|و)\s+)?$/u
    .exec(before)
    ?.groups?.last?.toLowerCase();
  return last !== undefined && scales[last] !== undefined;
}

function makeReader(language: string): Reader {
  const { words: long, letters } = sumScales[language] ?? sumScales.en ?? { words: {}, letters: {} };
  const decimal = figureWords[language]?.decimal ?? '.';
  const numbers = figureWords[language]?.numbers ?? {};
  const spelled = figureWords[language] === undefined ? NUMBER_WORDS : longestFirst(numbers);
  const digits =
    decimal === ','
      ? `${DIGIT}{1,3}(?:[. \\u00a0\\u202f]${DIGIT}{3})+(?:,${DIGIT}+)?|${DIGIT}+(?:[.,]${DIGIT}+)?`
      : `${DIGIT}{1,3}(?:[,٬]${DIGIT}{2,3})+(?:[.٫]${DIGIT}+)?|${DIGIT}+(?:[.٫]${DIGIT}+)?`;
  const number = `(?:${digits}|(?:${spelled})(?:[ -](?:${spelled}))?(?![\\p{L}\\p{M}]))`;
  const short =
    Object.keys(letters).length === 0
      ? ''
      : `|(?:${longestFirst(letters)})(?![\\p{L}\\p{M}])|\\s(?:${longestFirst(letters)})(?=[€$])`;
  const scale = `(?:(?:[\\s-]?(?:${longestFirst(long)})(?![\\p{L}\\p{M}])){1,2}${short})?`;
  const isOfScript = (form: string) => WIDE.has(language) || isLatin(form);
  const [words, sorts] = [FORMS, SORTS].map((forms) => forms.filter(isOfScript).join('|'));
  const [before, after] = SORT_FOLLOWS.has(language)
    ? ['', `(?:\\s+(?<after>${sorts}))?`]
    : [`(?:(?<before>${sorts})[\\s-]?)?`, ''];
  const word = `(?:d'|de\\s+)?${before}(?<word>${words})${after}(?![\\p{L}\\p{M}])`;
  const source = `(?<![\\p{L}\\p{M}\\p{N}.,/$€£-])(?:(?<sign>${signs})\\s?(?<signed>${digits})(?<signedScale>${scale})|(?<number>${number})(?<scale>${scale})(?:[\\s-]?${word}|\\s?(?<code>[€$£₽]|(?:${currencyCodes()})(?!\\p{L}))))(?![\\p{N}%]|[.,]\\p{N})`;
  return {
    pattern: WIDE.has(language) ? new RegExp(source, 'giu') : latinPattern(source, 'gi'),
    scales: { ...long, ...letters },
    numbers,
    decimal,
  };
}

/** The three-letter currency codes, as alternatives of a pattern. */
function currencyCodes(): string {
  return currencySigns
    .map(([sign]) => sign)
    .filter((sign) => /^[A-Z]{3}$/.test(sign))
    .join('|');
}

function unitOfSign(sign: string): string | undefined {
  return signPatterns().find(({ pattern }) => pattern.test(sign))?.unit;
}

const signPatterns = lazily(() =>
  currencySigns.map(([pattern, unit]) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'i'), unit })),
);

function unitOfWord(word: string, sort: string): string | undefined {
  const row = currencyPatterns().find(({ words }) => words.test(word));
  if (row === undefined || sort === '') return row?.unit;
  return row.sorts.find(({ pattern }) => pattern.test(sort))?.unit;
}

const currencyPatterns = lazily(() =>
  currencies.map(({ words, unit, sorts = {} }) => ({
    words: wholeForm(words),
    unit,
    sorts: Object.entries(sorts).map(([of, pattern]) => ({ pattern: wholeForm(pattern), unit: of })),
  })),
);

function wholeForm(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}

function readSum(printed: string, scale: string, reader: Omit<Reader, 'pattern'>): number | undefined {
  const plain = plainNumber(printed);
  const value = /\d/.test(plain)
    ? readDigits(plain, reader.decimal)
    : (reader.numbers[plain] ?? readNumber(plain));
  if (value === undefined) return undefined;
  let product = value;
  for (const word of scale.toLowerCase().split(/[\s-]+/u))
    product *= word === '' ? 1 : (reader.scales[word] ?? Number.NaN);
  return Number.isFinite(product) ? Number(product.toPrecision(12)) : undefined;
}

/** In languages with a decimal comma "1,200" may be either: undefined. */
function readDigits(plain: string, decimal: ',' | '.'): number | undefined {
  const ascii =
    decimal === '.'
      ? plain.replace(/[,٬]/g, '').replace('٫', '.')
      : /^\d+[.]\d{1,2}$/.test(plain)
        ? plain
        : plain.replaceAll('.', '').replace(',', '.');
  const isOpen = decimal === ',' && /^\d{1,3},\d{3}$/.test(plain);
  return isOpen || !/^\d+(?:\.\d+)?$/.test(ascii) ? undefined : Number(ascii);
}
