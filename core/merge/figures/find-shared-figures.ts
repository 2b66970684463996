// Finds the numbers that reports of two and more origins give of the same thing, whatever it is: "224,000 jobs",
// "an unemployment rate of 3.8 per cent". English only.
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { findSums, hasMoney } from '#core/text/find-sums.ts';
import { matchNumbers, NUMBER, readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';

/** A number in a sentence, with the words on both sides of it. */
export interface CountedNumber {
  value: number;
  unit?: string | undefined;
  /** Offsets in UTF-16 code units into the sentence. */
  start: number;
  end: number;
  sentence: ReportSentence;
  before: NearWord[];
  after: NearWord[];
}

/** A number that two origins share; `what` is what the first of them counts. */
export interface SharedNumber {
  what: string;
  unit?: string | undefined;
  value: number;
  mentions: CountedNumber[];
}

/** A number of a text, whichever report carries it. */
type TextNumber = Pick<CountedNumber, 'value' | 'unit' | 'start' | 'end'>;

interface NearWord {
  printed: string;
  stem: string;
  /** Only `content` words say what is counted; `small` are articles, prepositions, times and adverbs. */
  kind: 'content' | 'verb' | 'small';
  isName: boolean;
}

/** Words read before and after a number. */
const maxNearWords = 8;
/** Words that a label has at most. */
const maxLabelWords = 5;
/** Bare numbers below are shared by chance: the word counted must follow directly. */
const minBareValue = 40;
/** Smaller ones are no figures ("two senators"). */
const minSmallValue = 5;
/** Numbers of one report that are compared. */
const maxNumbersPerReport = 200;

const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,:$€£¥/–-])(?<number>${NUMBER})(?<percent>\\s?(?:%|per ?cent(?!age)))?(?![\\p{L}\\p{N}]|[.,:/–-]\\p{N}|-\\p{L})`,
  'iuy',
);
/** Without the Unicode flag, which makes it many times slower. */
const HAS_NUMBER =
  /\d|\b(?:ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|five|six|seven|eight|nine)\b/i;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
/** Dates, numbered things and ages. */
const NOT_AFTER = new RegExp(
  `(?:\\b${MONTH}|\\b(?:[Nn]o|[Nn]os|[Tt]itle|[Ss]ection|[Aa]rticle|[Cc]hapter|[Pp]hase|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Cc]hannel|Boeing|Airbus|[Gg]roup of|[Cc]lass of|[Aa]ged?|[Aa]ges|[Pp]age|[Pp]art|[Ss]eason|[Dd]ay|[Ll]evel|[Tt]ype|COVID|Covid|[Ff]rom|[Bb]etween)[.-]?)\\s*$|,\\s*$(?=\\s*,)`,
  'u',
);
/** Durations, clock times, ordinals, distances, ages and ranges. */
const NOT_BEFORE = new RegExp(
  `^[\\s-]*(?:(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|nights?|terms?|times?)\\b|[ap]\\.?m\\b|o['’]clock|of\\s+${MONTH}|${MONTH}(?!\\p{L})|(?:miles?|kilomet\\w+|km|feet|foot|mph|inch|inches|degrees)\\b|(?:to|or|and)\\s+(?:\\d|${NUMBER}\\b)|points?\\b)`,
  'iu',
);
const SMALL = new Set(
  (
    'a an the of to in on for and or but with at by from as is are was were be been being has have had it its he she they his her their ' +
    'that this these those who which will would not after before about into over more than said says also could may might up out off all ' +
    'some any other least most nearly almost around roughly some only just when while there here so then now i we you our during between ' +
    'among under against through since until because did do does no per cent percent year years month months week weeks day days last ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december still prior another additional effective now ago already alone each every across total overall previous earlier later hundred thousand million billion trillion one two three four first second'
  ).split(' '),
);
/** Where the noun phrase after a number ends. */
const PHRASE_ENDS = /[.,;:!?()—“”"]/u;

/**
 * The numbers that at least two origins share: equal value and unit, and the same words counted. A label is
 * words of the first report; a number without common words is left out.
 * @param originOf the origin of a report, by its index
 */
export function findSharedNumbers(
  reports: readonly VisibleReport[],
  sentences: readonly (readonly ReportSentence[])[],
  order: readonly number[],
  originOf: (reportIndex: number) => string,
): SharedNumber[] {
  const compared = order.filter((index) => reports[index]?.report.language.startsWith('en'));
  const isShared = (reportIndexes: readonly number[]) => new Set(reportIndexes.map(originOf)).size > 1;
  if (!isShared(compared)) return [];
  const byValue = new Map<string, PlacedNumber[]>();
  const known = new Map<string, readonly TextNumber[]>();
  for (const index of compared) {
    for (const each of numbersOfReport(sentences[index] ?? [], known)) {
      const key = `${each.number.unit ?? ''}|${each.number.value}`;
      const same = byValue.get(key);
      if (same === undefined) byValue.set(key, [each]);
      else same.push(each);
    }
  }
  const withWords = makeNearWordsReader();
  return [...byValue.values()]
    .filter((numbers) => isShared(numbers.map(({ sentence }) => sentence.reportIndex)))
    .flatMap((numbers) => groupAlike(numbers.map(withWords), originOf));
}

interface PlacedNumber {
  number: TextNumber;
  sentence: ReportSentence;
}

/**
 * The first `maxNumbersPerReport` numbers of a report.
 * @param known the numbers of the texts read so far
 */
function numbersOfReport(
  sentences: readonly ReportSentence[],
  known: Map<string, readonly TextNumber[]>,
): PlacedNumber[] {
  const numbers: PlacedNumber[] = [];
  for (const sentence of sentences) {
    if (numbers.length >= maxNumbersPerReport) break;
    const own = known.get(sentence.text) ?? numbersIn(sentence.text);
    known.set(sentence.text, own);
    for (const number of own) numbers.push({ number, sentence });
  }
  return numbers.slice(0, maxNumbersPerReport);
}

function groupAlike(
  numbers: readonly CountedNumber[],
  originOf: (reportIndex: number) => string,
): SharedNumber[] {
  const found: SharedNumber[] = [];
  for (const each of numbers) {
    const known = found.find(
      ({ mentions: [first] }) => first !== undefined && labelOf(first, each) !== undefined,
    );
    if (known !== undefined) known.mentions.push(each);
    else found.push({ what: '', unit: each.unit, value: each.value, mentions: [each] });
  }
  return found.flatMap((group) => {
    const [first] = group.mentions;
    const origins = new Set(group.mentions.map(({ sentence }) => originOf(sentence.reportIndex)));
    const other = group.mentions.find(
      ({ sentence }) => first && originOf(sentence.reportIndex) !== originOf(first.sentence.reportIndex),
    );
    const what = first && other && labelOf(first, other);
    return origins.size > 1 && what !== undefined ? [{ ...group, what }] : [];
  });
}

/** What both count, in words of one of them; undefined if they do not share enough words. */
function labelOf(a: CountedNumber, b: CountedNumber): string | undefined {
  const stems = new Set([...b.before, ...b.after].filter(isContent).map(({ stem }) => stem));
  const isShared = (word: NearWord) => isContent(word) && stems.has(word.stem);
  const shared = new Set([...a.before, ...a.after].filter(isShared).map(({ stem }) => stem));
  const counted = countedBy(a, isShared);
  if (a.unit === undefined) {
    const head = new Set(b.after.slice(0, 3).map(({ stem }) => stem));
    const isDirect = a.after.slice(0, 3).some((word) => isShared(word) && head.has(word.stem));
    if (a.value < minBareValue) return isDirect && a.value >= minSmallValue ? counted : undefined;
    return isDirect || shared.size > 1 ? (counted ?? countedBy(b, isContent)) : undefined;
  }
  if (shared.size < 2) return undefined;
  const preceding = runsOf(a.before).findLast(
    (run) => run.some(isShared) && run.some(({ isName }) => !isName),
  );
  const [first, second] = a.unit === 'per cent' ? [print(preceding), counted] : [counted, print(preceding)];
  return first ?? second;
}

const isContent = ({ kind }: NearWord) => kind === 'content';

/** The noun phrase that follows the number: "new jobs" in "224,000 new jobs were added". */
function countedBy(
  { unit, after }: CountedNumber,
  isShared: (word: NearWord) => boolean,
): string | undefined {
  const [first] = after;
  // "$26 billion in sales", "$15 an hour".
  const isSum = unit !== undefined && unit !== 'per cent';
  const from = isSum && /^(?:in|of|for)$/u.test(first?.printed ?? '') ? 1 : 0;
  if (after[from]?.kind !== 'content') return undefined;
  const [run = []] = runsOf(after.slice(from));
  return unit === undefined || run.some(isShared) ? print(run) : undefined;
}

/** Stretches of words that say what is counted, without verbs and articles. */
function runsOf(words: readonly NearWord[]): NearWord[][] {
  const runs: NearWord[][] = [[]];
  for (const word of words) {
    if (word.kind === 'content') runs.at(-1)?.push(word);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** "to fight inflation": a label is the noun alone. */
const DOES = /^(?:fight|curb|tame|combat|ease|reduce|bring|keep|build|create|provide|replace|spend|buy)$/u;

function print(run: readonly NearWord[] | undefined): string | undefined {
  const words = run !== undefined && run.length > 1 && DOES.test(run[0]?.printed ?? '') ? run.slice(1) : run;
  return words
    ?.slice(-maxLabelWords)
    .map(({ printed }) => printed)
    .join(' ');
}

function numbersIn(text: string): TextNumber[] {
  if (!HAS_NUMBER.test(text)) return [];
  const sums = hasMoney(text, 'en') ? findSums(text, 'en') : [];
  const bare = matchNumbers(text, COUNTED).flatMap(({ 0: printed, index, groups }) => {
    const { number = '', percent } = groups ?? {};
    const [start, end] = [index, index + printed.length];
    const value = readNumber(number);
    if (value === undefined || sums.some((sum) => start < sum.end && sum.start < end)) return [];
    if (percent === undefined && isOther(text, start, end, number, value)) return [];
    return [{ value, unit: percent === undefined ? undefined : 'per cent', start, end }];
  });
  return [...sums, ...bare];
}

/** Reads the words beside numbers, once per number of a text. */
function makeNearWordsReader(): (placed: PlacedNumber) => CountedNumber {
  const read = new Map<TextNumber, Pick<CountedNumber, 'before' | 'after'>>();
  const known = new Map<string, NearWord>();
  return ({ number, sentence }) => {
    const { start, end } = number;
    const { text } = sentence;
    const words = read.get(number) ?? {
      before: nearWords(text.slice(Math.max(0, start - 90), start), known).slice(-maxNearWords),
      after: nearWords(clauseAfter(text.slice(end, end + 90)), known).slice(0, maxNearWords),
    };
    read.set(number, words);
    return { ...number, ...words, sentence };
  };
}

/** A year, a date, a time, an age, a distance, a range or a number that names something. */
function isOther(text: string, start: number, end: number, number: string, value: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 40)];
  const isYear = /^\d{4}$/.test(number) && value >= 1700 && value < 2100;
  const isAge = /,\s*$/.test(before) && /^\s*,/.test(after) && value < 110;
  return isYear || isAge || value < 2 || NOT_AFTER.test(before) || NOT_BEFORE.test(after);
}

function clauseAfter(text: string): string {
  const end = PHRASE_ENDS.exec(text.trimStart())?.index;
  return end === undefined ? text : text.trimStart().slice(0, end);
}

function nearWords(text: string, known: Map<string, NearWord>): NearWord[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).map((token) => {
    const word = known.get(token) ?? readNearWord(token);
    known.set(token, word);
    return word;
  });
}

function readNearWord(token: string): NearWord {
  const printed = token.replace(/[.’']+$/u, '');
  const word = splitWords(printed)[0] ?? '';
  const isSmall = word.length < 3 || SMALL.has(word) || /^\d/u.test(word);
  const kind = isSmall ? 'small' : VERBS.test(word) ? 'verb' : 'content';
  return { printed, kind, stem: stemOf(word), isName: /^\p{Lu}/u.test(printed) };
}

/** Verbs of change and past tenses, which end a noun phrase. */
const VERBS =
  /^(?:rose|fell|grew|fall|falls|rise|rises|rising|falling|hit|made|sent|won|lost|came|went|took|died|drop|drops|dropped|jump|jumps|climb|climbs|surge|surges|ticked|remain|remains|show|shows|say|tell|told|get|got|live|work|vote|join|back|support|including|according)$|^(?!unemployed|united|armed|unarmed|need|seed|speed|feed|breed|deed|weed|indeed|hundred|red)\p{L}{2,}ed$/u;

function stemOf(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .replace(/(?:ations?|ings?|edly|ed|ies|es|s|ly|er|ers)$/u, '')
    .slice(0, 8);
}
