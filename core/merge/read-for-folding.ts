// What a sentence tells with, before restatements are folded. In: told sentences. Out: their telling words, and who else has them.
import type { Said } from '#core/merge/said-sentences.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { Looks } from '#core/merge/word-looks.ts';
import { mostTellersOfRun, mostWordWeight, numberReach } from '#core/thresholds.ts';

/** A sentence that may be left out. All lists are of distinct stems, by number. */
export interface Reading {
  told: Told;
  /** All but small words and what the story tells anyway. */
  contents: number[];
  /** Those of them that tell something: names, numbers, rare words. */
  telling: number[];
  names: Set<number>;
  rarities: Map<number, number>;
  /** Of all `contents`: what the sentence tells, see weightOf. */
  weight: number;
  /** Each number with the content words that follow it closely: what it counts. */
  counts: { number: number; counted: number[] }[];
}

/** Reads a sentence that may be left out. */
export function readForFolding(told: Told, looks: Looks): Reading {
  const { chosen } = told;
  const named = namesOf(chosen);
  const reading: Reading = {
    told,
    contents: [],
    telling: [],
    names: new Set(),
    rarities: new Map(),
    weight: 0,
    counts: [],
  };
  for (let at = 0; at < chosen.numbers.length; at += 1) {
    const number = chosen.numbers[at] ?? 0;
    const { stem, isNumber, isContent, isTelling, isKnown, rarity } = looks.of(number);
    if (isNumber) reading.counts.push({ number: stem, counted: countedAt(chosen, at, looks) });
    if (reading.rarities.has(stem)) continue;
    reading.rarities.set(stem, rarity);
    if (isKnown) continue;
    const isName = named.has(chosen.words[at] ?? '');
    if (isContent || isName) reading.contents.push(stem);
    if (isTelling || isName) reading.telling.push(stem);
    if (isName || isNumber) reading.names.add(stem);
  }
  reading.weight = weightOf(reading, reading.contents);
  return reading;
}

/** How much some of its stems tell: the rarer the more, names and numbers as the rarest words. */
export function weightOf({ rarities }: Reading, stems: readonly number[]): number {
  return stems.reduce((sum, stem) => sum + Math.min(rarities.get(stem) ?? 0, mostWordWeight), 0);
}

function countedAt({ numbers, words }: Said, at: number, looks: Looks): number[] {
  const after = numbers.slice(at + 1, at + 1 + numberReach).map((number) => looks.of(number));
  const counted = after.filter(({ isContent, isNumber }) => isContent && !isNumber).map(({ stem }) => stem);
  // "Twelve workers were hurt", "twelve workers of the plant were hurt": in words a number counts what stands next.
  return /\d/.test(words[at] ?? '') ? counted : counted.slice(0, 1);
}

function namesOf({ text, names }: Said): Set<string> {
  const capitals = text.match(/(?<=\s)\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
  return new Set([...capitals, ...names].flatMap((name) => name.toLowerCase().split(' ')));
}

/** Who has the words that `readings` ask for; sentences that are dropped have none. */
export function makeHolders(told: readonly Told[], readings: readonly Reading[], looks: Looks) {
  const asked: boolean[] = [];
  for (const { contents } of readings) for (const stem of contents) asked[stem] = true;
  const holders: Told[][] = [];
  const counts: number[] = [];
  const lastHolder: (Told | undefined)[] = [];
  for (const each of told) {
    for (const number of each.chosen.numbers) {
      const stem = looks.stemOf(number);
      if (asked[stem] !== true || lastHolder[stem] === each) continue;
      lastHolder[stem] = each;
      const others = holders[stem];
      if (others === undefined) holders[stem] = [each];
      else others.push(each);
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
  }
  const gone = new Set<Told>();
  const read = new Map<Told, Set<number>>();
  const stemsOf = (each: Told) => {
    const known = read.get(each) ?? new Set(each.chosen.numbers.map((number) => looks.stemOf(number)));
    read.set(each, known);
    return known;
  };
  return {
    looks,
    stemsOf,
    of: (stem: number): readonly Told[] => holders[stem] ?? [],
    /** Sentences that still have the stem. */
    count: (stem: number) => counts[stem] ?? 0,
    isGone: (each: Told) => gone.has(each),
    drop: (each: Told) => {
      gone.add(each);
      for (const stem of stemsOf(each)) counts[stem] = (counts[stem] ?? 0) - 1;
    },
  };
}

/**
 * Whether every number of the reading stands in one of `others`, or of all that still stand, close to all that it counts: "three
 * life sentences" is not "three men". A number that hundreds have is looked for in the first of them.
 */
export function hasItsNumbers(
  { told, counts }: Reading,
  others: readonly Told[] | undefined,
  holders: ReturnType<typeof makeHolders>,
): boolean {
  const { looks, stemsOf, of, isGone } = holders;
  return counts.every(({ number, counted }) =>
    (others ?? of(number).slice(0, mostTellersOfRun)).some((other) => {
      if (other === told || isGone(other) || !stemsOf(other).has(number)) return false;
      const stems = other.chosen.numbers.map((each) => looks.stemOf(each));
      return stems.some((stem, at) => {
        if (stem !== number) return false;
        const near = stems.slice(Math.max(0, at - 2 * numberReach), at + 1 + 2 * numberReach);
        return counted.every((each) => near.includes(each));
      });
    }),
  );
}
