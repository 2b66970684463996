// What a sentence claims besides its wording: numbers, names, days, negation and modality. Sentences are duplicates only if
// their claims are equal.
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { findNumbers, findNumbersByKind, type NumberKind } from '#core/merge/sentences/find-numbers.ts';
import { weekdays } from '#core/tables/weekdays.ts';
import { STARTERS } from '#core/text/abbreviations.ts';
import { lazily } from '#core/text/lazily.ts';
import { isPlainLatin, splitWords } from '#core/text/split-words.ts';

/** Rarity from which a word at the start of a sentence, or in a script without capitals, counts as a name. */
const minNameRarity = 8;
/** Words after a negation or modal among which the word that it governs is looked for. */
const governedReach = 4;

export interface Claims {
  numbers: readonly number[];
  /** What each of `numbers` measures. */
  kinds: readonly NumberKind[];
  names: ReadonlySet<string>;
  /** The words before and after each name, articles left out, by the name's skeleton. */
  slots: ReadonlyMap<string, Slot>;
  days: ReadonlySet<number>;
  /** Stems governed by a negation: "resign" of "will not resign". */
  negated: ReadonlySet<string>;
  /** Stems governed by a word for what may happen or is alleged: "resign" of "may resign". */
  uncertain: ReadonlySet<string>;
  /** Stems of all other content words. */
  content: ReadonlySet<string>;
}

interface Slot {
  before: string | undefined;
  after: string | undefined;
}

type ClaimDifference = 'number' | 'name' | 'day' | 'negation' | 'modality';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEGATIONS = words(
  'not no never without denied denies deny cannot nicht kein keine keinen keiner ne pas jamais aucun aucune não не нет ни نه نیست نشده نشد ' +
    'نکرد نمی نمی‌شود نہیں نہ لم لن لا ليس',
);
const UNCERTAIN = words(
  'may might could should if whether possible possibly likely unlikely perhaps feared plans planned planning expected expects ' +
    'intends considering proposed threatens threatened alleged allegedly reportedly claimed claims suspected könnte könnten dürfte ' +
    'soll sollen möglicherweise mutmaßlich wohl angeblich pourrait pourraient peut-être aurait auraient serait seraient podría podrían ' +
    'habría habrían presuntamente posiblemente ممکن احتمالا احتمال شاید قرار может могут возможно якобы ممكن قد ربما',
);
const DAY_OF = new Map(
  weekdays.flatMap((names, day) => splitWords(names).map((name) => [name, day] as const)),
);
/** Capitalised words that are not names, or that other copy replaces by other words. */
const NO_NAMES = words(
  'mr mrs ms dr president prime minister governor gov senator sen mayor chief secretary general director spokesman spokeswoman us usa uk eu un ' +
    'american americans british united states government ministry january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sept sep oct nov dec i the a an',
);
/** Between a negation or modal and the verb that it governs: "may have been destroyed". */
const AUXILIARIES = words('have been being also even haben worden sein werden avoir être haber sido estar');
const ARTICLES = words('the a an le la les der die das den dem el los las');
const CASELESS = /[\p{Script=Arabic}]/u;
const CAPITALISED = /(?<=[\p{L}\p{N},;:)’'”"]\s)\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** The same for plain text (see isPlainLatin), without Unicode property tables; what comes before is looked at only behind a capital. */
const CAPITALISED_PLAIN = /[A-Z](?<=[A-Za-z0-9,;:)’'”"]\s[A-Z])[A-Za-z’'-]+/g;

/** Reads claims, and what it needs of a word once per word. */
export function makeClaimsReader(): (text: string, names: readonly string[], language: string) => Claims {
  const isNumberByWord = new Map<string, boolean>();
  return (text, names, language) =>
    readClaims(text, names, language, (word) => {
      const key = `${language} ${word}`;
      const known = isNumberByWord.get(key) ?? findNumbers(word, language).length > 0;
      isNumberByWord.set(key, known);
      return known;
    });
}

/** Numbers are read at the first use of one, and so is the rest: of most sentences only one of the two is compared. */
function readClaims(
  text: string,
  names: readonly string[],
  language: string,
  isNumber: (word: string) => boolean,
): Claims {
  const counted = lazily(() => {
    const found = findNumbersByKind(text, language);
    return { numbers: found.map(({ value }) => value), kinds: found.map(({ kind }) => kind) };
  });
  const worded = lazily(() => readWording(text, names, language, isNumber));
  return {
    get numbers() {
      return counted().numbers;
    },
    get kinds() {
      return counted().kinds;
    },
    get names() {
      return worded().names;
    },
    get slots() {
      return worded().slots;
    },
    get days() {
      return worded().days;
    },
    get negated() {
      return worded().negated;
    },
    get uncertain() {
      return worded().uncertain;
    },
    get content() {
      return worded().content;
    },
  };
}

/** `names` are the names of two and more words in `text` (see findNameSpans). */
function readWording(
  text: string,
  names: readonly string[],
  language: string,
  isNumber: (word: string) => boolean,
): Omit<Claims, 'numbers' | 'kinds'> {
  const all = splitWords(text);
  const stems = all.map((word) => stemOf(word.replace(/'s$/u, ''), language));
  const rarity = rarityOf(language);
  const isRare = (stem: string) => rarity(hashOf(stem)) >= minNameRarity;
  const named = new Set<string>();
  if (CASELESS.test(text)) for (const stem of stems) if (stem.length > 2 && isRare(stem)) named.add(stem);
  const printed =
    language === 'de'
      ? names
      : [...(text.match(isPlainLatin(text) ? CAPITALISED_PLAIN : CAPITALISED) ?? []), ...names];
  for (const word of printed.flatMap(splitWords).map(withoutOwner)) if (!NO_NAMES.has(word)) named.add(word);
  const [first = ''] = all;
  if (language !== 'de' && /^\p{Lu}/u.test(text) && !STARTERS.has(first) && isRare(stems[0] ?? ''))
    named.add(withoutOwner(first));
  const days = new Set(all.flatMap((word) => DAY_OF.get(word) ?? []));
  const content = new Set<string>();
  all.forEach((word, at) => {
    const isOther =
      named.has(withoutOwner(word)) || DAY_OF.has(word) || NEGATIONS.has(word) || UNCERTAIN.has(word);
    if (!isOther && isContent(word) && !/^\d/.test(word) && !isNumber(word)) content.add(stems[at] ?? word);
  });
  return {
    names: named,
    slots: findSlots(all, named),
    days,
    negated: governed(all, stems, NEGATIONS),
    uncertain: governed(all, stems, UNCERTAIN),
    content,
  };
}

function findSlots(all: readonly string[], names: ReadonlySet<string>): Map<string, Slot> {
  const own = all.map(withoutOwner).filter((word) => !ARTICLES.has(word));
  return new Map(
    own.flatMap((word, at) =>
      names.has(word) ? [[skeletonOf(word), { before: own[at - 1], after: own[at + 1] }] as const] : [],
    ),
  );
}

function withoutOwner(word: string): string {
  return word.replace(/'s?$/u, '');
}

function isContent(word: string): boolean {
  return word.length > 3 || (word.length > 2 && CASELESS.test(word));
}

function governed(
  all: readonly string[],
  stems: readonly string[],
  markers: ReadonlySet<string>,
): Set<string> {
  return new Set(
    all.flatMap((word, at) => {
      if (!markers.has(word.replace(/n't$/u, ' not').split(' ').at(-1) ?? word)) return [];
      const next = all
        .slice(at + 1, at + 1 + governedReach)
        .findIndex((other) => isContent(other) && !markers.has(other) && !AUXILIARIES.has(other));
      return next < 0 ? [] : (stems[at + 1 + next] ?? []);
    }),
  );
}

/** Whether a word beside a name says which part the name plays: "fined Thales", not "of Thales" or "President Macron". */
export function saysWhichPart(word: string): boolean {
  return isContent(word) && !NO_NAMES.has(word) && !DAY_OF.has(word);
}

/**
 * What two sentences of nearly one wording claim differently; undefined if the one says no more than the other adds to it.
 * A number, name or day on one side only is a detail, not a difference, and so are names at different places: one sentence may
 * add "the Labor Department", the other "US", but "fined Thales" is not "fined Siemens".
 * @param isSlotWord whether a word that both names follow or precede makes them names of one part
 */
export function findClaimDifference(
  a: Claims,
  b: Claims,
  isSlotWord: (word: string) => boolean = () => true,
): ClaimDifference | undefined {
  if (countsDiffer(a, b) || isReordered(a.numbers, b.numbers)) return 'number';
  if (differ(a.days, b.days)) return 'day';
  if (hasOtherName(a.slots, b.slots, isSlotWord)) return 'name';
  if (isTurned(a.negated, a, b) || isTurned(b.negated, b, a)) return 'negation';
  if (isTurned(a.uncertain, a, b) || isTurned(b.uncertain, b, a)) return 'modality';
  return undefined;
}

/** Share of the content words of the shorter sentence that are in the other. */
export function contentOverlap(a: Claims, b: Claims): number {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  if (small.size === 0) return 0;
  let common = 0;
  for (const stem of small) if (large.has(stem)) common += 1;
  return common / small.size;
}

// The comparisons below leave early and make no lists where they can: a large story compares hundreds of thousands of pairs.

/** Whether `a` has a value that `b` lacks. */
function exceeds<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const value of a) if (!b.has(value)) return true;
  return false;
}

function differ<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return exceeds(a, b) && exceeds(b, a);
}

/** Each has a number that the other lacks, of one kind, repeated ones counted: "two trains" with "two dead" and with "three dead". */
function countsDiffer(a: Claims, b: Claims): boolean {
  if (a.numbers.length === 0 || b.numbers.length === 0) return false;
  const own = withoutEach(a.numbers, b.numbers);
  if (own.length === 0) return false;
  const theirs = withoutEach(b.numbers, a.numbers);
  return a.kinds.some((kind, at) => own.includes(a.numbers[at] ?? Number.NaN) && isKindOf(b, theirs, kind));
}

/** Whether one of the values is of the kind. */
function isKindOf({ numbers, kinds }: Claims, values: readonly number[], kind: NumberKind): boolean {
  return kinds.some((other, at) => other === kind && values.includes(numbers[at] ?? Number.NaN));
}

/** Values of `a` without as many equal ones of `b`. */
export function withoutEach(a: readonly number[], b: readonly number[]): number[] {
  const rest = [...b];
  return a.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** "Killed 3 and hurt 5" is not "killed 5 and hurt 3". */
function isReordered(a: readonly number[], b: readonly number[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [own, theirs] = [a.filter((value) => b.includes(value)), b.filter((value) => a.includes(value))];
  return own.length === theirs.length && own.some((value, at) => value !== theirs[at]);
}

/** A name that only one has and a name that only the other has follow or precede the same word. */
function hasOtherName(
  a: Claims['slots'],
  b: Claims['slots'],
  isSlotWord: (word: string) => boolean,
): boolean {
  const isSame = (word: string | undefined, other: string | undefined) =>
    word !== undefined && word === other && isSlotWord(word);
  for (const [name, slot] of a) {
    if (b.has(name)) continue;
    for (const [other, theirs] of b)
      if (!a.has(other) && (isSame(slot.before, theirs.before) || isSame(slot.after, theirs.after)))
        return true;
  }
  return false;
}

/** Consonants of a name without doubles, so that "Masoud" and "Massoud" are one. */
function skeletonOf(name: string): string {
  if (CASELESS.test(name)) return name;
  const plain = name.normalize('NFD').replace(/[\p{M}'’-]/gu, '');
  return (
    plain.slice(0, 1) +
    plain
      .slice(1)
      .replace(/[aeiouyh]/gu, '')
      .replace(/(.)\1/gu, '$1')
  );
}

/** A stem that is governed in `own` occurs ungoverned in `other`. */
function isTurned(turned: ReadonlySet<string>, own: Claims, other: Claims): boolean {
  const theirs = own.negated === turned ? other.negated : other.uncertain;
  for (const stem of turned) if (!theirs.has(stem) && other.content.has(stem)) return true;
  return false;
}
