// Finds figures in languages other than English, by the rows of core/tables/figure-words.ts.

import type { FoundFigure } from '#core/merge/figures/read-figures.ts';
import { type CasualtyKind, type FigureWords, figureWords } from '#core/tables/figure-words.ts';
import { longestFirst } from '#core/text/latin-pattern.ts';
import { lazilyByRow } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';
import { plainNumber } from '#core/text/read-number.ts';

interface FigurePatterns {
  hasNumber: RegExp;
  counts: RegExp;
  patterns: readonly { pattern: RegExp; what: string; unit?: string }[];
  qualifiers: readonly (readonly [RegExp, string])[];
  otherScope: RegExp;
  parts: RegExp;
  compared: RegExp;
  /** Text before a number word that is the end of a longer number: "thirty-" before "two". */
  joins: RegExp;
  words: FigureWords;
}

/** Word boundaries in any script; \b knows only Latin letters. */
const [OPEN, CLOSE] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
/** Arabic writes "and" attached to the number. */
const NUMBER_OPENS = `(?:${OPEN}|(?<=${OPEN}و))`;
const DIGITS = '[0-9۰-۹٠-٩]';
/** Text before a digit that belongs to a longer number, a price or a code. */
const GOES_ON = /(?:[\p{N}.,٫٬$€£/-]|(?<![^\p{L}\p{M}]و|^و)(?<=\p{L}))$/u;

/** Whether a language has a row in the table; other languages are read as English. */
export function hasFigureWords(language: string): boolean {
  return figureWords[language] !== undefined;
}

/**
 * Figures of `sentence`, in order, with `what` and `qualifier` in English so that languages can be compared:
 * people killed, injured, missing, arrested, displaced, evacuated and rescued, tolls, percentages of
 * something, and magnitudes. Empty for languages without a row and for sentences about other times.
 */
export function findFiguresByTable(sentence: string, language: string): FoundFigure[] {
  const patterns = compiled.get(language)?.();
  if (patterns === undefined || !patterns.hasNumber.test(sentence) || !patterns.counts.test(sentence))
    return [];
  if (patterns.otherScope.test(sentence.replaceAll('’', "'"))) return [];
  const whole = patterns.parts.exec(sentence)?.index ?? sentence.length;
  const found: FoundFigure[] = [];
  const plain = sentence.replaceAll('’', "'");
  for (const { pattern, what, unit } of patterns.patterns) {
    for (const match of matchEach(plain, pattern)) {
      // "47 per cent of Rosa": a name, where nouns have no capitals.
      if (language !== 'de' && /^\p{Lu}/u.test(match.groups?.of ?? '')) continue;
      const figure = asFigure(sentence, match, what, unit, patterns);
      if (figure === undefined || figure.end > whole) continue;
      if (!found.some((other) => figure.start < other.end && other.start < figure.end)) found.push(figure);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function asFigure(
  sentence: string,
  match: RegExpExecArray,
  what: string,
  unit: string | undefined,
  { qualifiers, compared, joins, words }: FigurePatterns,
): FoundFigure | undefined {
  const { number = '', lean, of } = match.groups ?? {};
  const value = readValue(number, words);
  const start = match.index;
  const numberAt = start + match[0].indexOf(number);
  const from = lean === undefined ? numberAt : start;
  const before = sentence.slice(Math.max(0, from - 30), from);
  if (value === undefined || GOES_ON.test(before) || compared.test(before) || joins.test(before))
    return undefined;
  if (/^\d{4}$/.test(number) && value >= 1900 && value < 2100) return undefined;
  const text = match[0].trim();
  const qualifier =
    qualifiers.find(([pattern]) => lean !== undefined && pattern.test(lean.trim()))?.[1] ??
    words.trailing?.find(([pattern]) => new RegExp(pattern, 'u').test(text))?.[1];
  return {
    what: of === undefined ? what : `${what} ${of.toLowerCase()}`,
    ...(unit === undefined ? {} : { unit }),
    value,
    text,
    start: start + match[0].indexOf(text),
    end: start + match[0].indexOf(text) + text.length,
    isOthers: false,
    isDisputed: false,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function compilePatterns(words: FigureWords): FigurePatterns {
  const lead = leadOf(words);
  const who = `(?:\\s+(?:${words.people})){0,2}`;
  const between = `(?:\\s+(?:${words.between})){0,3}`;

  const after = fatesOf(words.after).map(([what, pattern]) => ({
    what,
    pattern: global(`${lead}${who}${between}\\s+(?:${pattern})${CLOSE}`),
  }));
  const before = fatesOf(words.before).map(([what, pattern]) => ({
    what,
    pattern: global(`${OPEN}(?:${pattern})\\s+${lead}\\s+(?:${words.people})${CLOSE}`),
  }));
  const magnitude = [
    `${OPEN}${words.magnitude}\\s+(?<number>${DIGITS}(?:[.,٫]${DIGITS})?)${CLOSE}`,
    ...(words.magnitudeAfter === undefined
      ? []
      : [`${OPEN}(?<number>${DIGITS}(?:[.,٫]${DIGITS})?)\\s+(?:${words.magnitudeAfter})${CLOSE}`]),
  ].map((source) => ({ what: 'magnitude', pattern: global(source) }));
  return {
    words,
    hasNumber: new RegExp(`${DIGITS}|${OPEN}(?:${Object.keys(words.numbers).join('|')})${CLOSE}`, 'iu'),
    counts: new RegExp(
      [
        ...Object.values(words.after),
        ...Object.values(words.before),
        words.toll,
        words.injuredToll,
        words.magnitude,
      ]
        .concat(words.percent ?? [], words.magnitudeAfter ?? [])
        .join('|'),
      'iu',
    ),
    patterns: [
      { what: 'killed', pattern: global(`${OPEN}${words.toll}\\s+${lead}${CLOSE}`) },
      { what: 'injured', pattern: global(`${OPEN}${words.injuredToll}\\s+${lead}${CLOSE}`) },
      ...after,
      ...before,
      ...magnitude,
      ...shares(words, lead),
    ],
    qualifiers: words.qualifiers.map(([pattern, english]) => [new RegExp(`^(?:${pattern})$`, 'iu'), english]),
    otherScope: new RegExp(`${OPEN}(?:${words.otherScope})${CLOSE}`, 'iu'),
    parts: new RegExp(`${OPEN}(?:${words.parts})${CLOSE}`, 'iu'),
    compared: new RegExp(`(?<![\\p{L}\\p{M}])${words.compared}\\s+$`, 'iu'),
    joins: new RegExp(
      `(?:${OPEN}(?:${longestFirst(words.numbers)}|${words.tens})|${DIGITS})\\s+(?:و\\s*|и\\s+|y\\s+)?$`,
      'iu',
    ),
  };
}

/** "60 per cent of the votes", not "60 per cent of the". */
function shares({ percent }: FigureWords, lead: string) {
  if (percent === undefined) return [];
  const of = `(?!(?:der|die|des|les|los|las|el|la)${CLOSE})(?<of>[\\p{L}\\p{M}’'-]{3,})${CLOSE}`;
  return [{ what: 'per cent of', unit: 'per cent', pattern: global(`${lead}\\s*${percent}\\s+${of}`) }];
}

function global(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function fatesOf(fates: Readonly<Partial<Record<CasualtyKind, string>>>): [CasualtyKind, string][] {
  const order: CasualtyKind[] = [
    'killed',
    'injured',
    'missing',
    'arrested',
    'displaced',
    'evacuated',
    'rescued',
  ];
  return order.flatMap((fate) => {
    const pattern = fates[fate];
    return pattern === undefined ? [] : [[fate, pattern] as [CasualtyKind, string]];
  });
}

function leadOf({ qualifiers, numbers, scales, decimal }: FigureWords): string {
  const lean = qualifiers.map(([pattern]) => pattern).join('|');
  const groups = decimal === ',' ? '[. \\u00a0\\u202f]' : '[,٬]';
  const point = decimal === ',' ? ',' : '[.٫]';
  const digits = `(?:${DIGITS}{1,3}(?:${groups}${DIGITS}{3})+|${DIGITS}+)(?:${point}${DIGITS}+)?`;
  const spelled = longestFirst(numbers);
  const scale = `(?:\\s+(?:${longestFirst(scales)})(?![\\p{L}\\p{M}]))?`;
  return `(?:${OPEN}(?<lean>${lean})\\s*)?${NUMBER_OPENS}(?<number>(?:${digits}|(?:${spelled})(?![\\p{L}\\p{M}]))${scale})`;
}

/** The value of a match of leadOf; undefined if it is no number. */
function readValue(printed: string, { numbers, scales, decimal }: FigureWords): number | undefined {
  const [first = '', ...rest] = plainNumber(printed).split(/[ \u00a0\u202f]+/u);
  const ascii =
    decimal === ','
      ? first.replaceAll('.', '').replace(',', '.')
      : first.replace(/[,٬]/g, '').replace('٫', '.');
  let value = numbers[first] ?? (/^\d+(?:\.\d+)?$/.test(ascii) ? Number(ascii) : undefined);
  for (const word of rest) {
    const factor = scales[word];
    if (factor === undefined || value === undefined) return undefined;
    value *= factor;
  }
  return value === undefined ? undefined : Number(value.toPrecision(12));
}

const compiled = lazilyByRow(figureWords, compilePatterns);
