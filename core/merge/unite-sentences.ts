// Third step of merging: sentences that say the same are told once. In: what reports say. Out: told sentences with all who say them.
import type { Said } from '#core/merge/said-sentences.ts';
import { compareText } from '#core/report.ts';
import {
  heldSentenceShare,
  mostSmallWords,
  mostTellersOfRun,
  nearSentenceJaccard,
  sameSentenceJaccard,
} from '#core/thresholds.ts';

/** A sentence of the story: the wording chosen, and every report's wording that says the same, `carriers[0]` being the chosen. */
export interface Told {
  chosen: Said;
  carriers: Said[];
  /** The told sentence that comes nearest to saying the same, where one does: woven side by side. */
  near?: Told | undefined;
  /** How many of the carriers it tells together with others (see foldRestatements). */
  restated?: number;
}

/**
 * Told sentences, each carrier in exactly one. No two chosen wordings overlap by sameSentenceJaccard or more, and none holds
 * another (heldSentenceShare), apart from pairs that differ by a negation. Finds rivals by an index of shingles, so that the time
 * grows with the text, not with its square.
 * @param ranks place of each report in the order of strength, by reportIndex; lower is chosen first among equals.
 */
export function uniteSentences(said: readonly Said[], ranks: readonly number[]): Told[] {
  const rankOf = (s: Said) => ranks[s.reportIndex] ?? 0;
  const wordings = new Map<string, Said[]>();
  for (const sentence of said) {
    const same = wordings.get(sentence.wording);
    if (same === undefined) wordings.set(sentence.wording, [sentence]);
    else same.push(sentence);
  }
  const groups = [...wordings.values()].map((group) =>
    group.sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index),
  );
  const order = groups.flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]));
  order.sort(
    (a, b) =>
      compareWordings(a.first, b.first) || rankOf(a.first) - rankOf(b.first) || a.first.index - b.first.index,
  );
  const told: Told[] = [];
  const toldBy = new Map<number, number[]>();
  const isShared = makeIsShared(order.map(({ first }) => first));
  for (const { first, group } of order) {
    const runs = first.shingles.filter(isShared);
    const { same, near } = findTold(first, runs, told, toldBy);
    if (same !== undefined) {
      same.carriers.push(...group);
      continue;
    }
    for (const run of runs) {
      const places = toldBy.get(run);
      if (places === undefined) toldBy.set(run, [told.length]);
      else places.push(told.length);
    }
    told.push({ chosen: first, carriers: group, near });
  }
  return told;
}

/**
 * Whether a run may stand in several of the wordings: most runs stand in one, and can find nobody. Counts in as many slots as keep
 * runs apart; two that fall into one slot are only looked up for nothing.
 */
export function makeIsShared(wordings: readonly { shingles: readonly number[] }[]): (run: number) => boolean {
  const runs = wordings.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(8 * runs + 2)) - 1;
  const tellers = new Uint8Array(mask + 1);
  const slotOf = (run: number) => (run ^ (run >>> 15)) & mask;
  for (const { shingles } of wordings) {
    for (const run of shingles) {
      const slot = slotOf(run);
      if (tellers[slot] !== 2) tellers[slot] = (tellers[slot] ?? 0) + 1;
    }
  }
  return (run) => tellers[slotOf(run)] === 2;
}

/** The fullest wording first, those that stand alone before those that point back. */
function compareWordings(a: Said, b: Said): number {
  return (
    Number(a.dependent) - Number(b.dependent) ||
    b.shingles.length - a.shingles.length ||
    compareText(a.text, b.text)
  );
}

/** The told sentence that says the same, and the one that comes nearest to it. */
function findTold(
  said: Said,
  runs: readonly number[],
  told: readonly Told[],
  toldBy: ReadonlyMap<number, number[]>,
) {
  let same: Told | undefined;
  let sameShare = 0;
  let near: Told | undefined;
  let nearShare = nearSentenceJaccard;
  for (const [rival, common] of rivalsOf(said, runs, told, toldBy)) {
    const jaccard = common / (said.shingles.length + rival.chosen.shingles.length - common);
    const share = likeness(said, common, jaccard) || (isReset(said, rival.chosen) ? jaccard : 0);
    if (share > sameShare && !contradicts(said, rival.chosen)) [same, sameShare] = [rival, share];
    if (jaccard > nearShare) [near, nearShare] = [rival, jaccard];
  }
  return { same, near };
}

/** Told sentences that share a run with `said`, and how many. Runs that hundreds tell find nobody, but count once someone is found. */
function rivalsOf(
  said: Said,
  runs: readonly number[],
  told: readonly Told[],
  toldBy: ReadonlyMap<number, number[]>,
): Map<Told, number> {
  const shared = new Map<Told, number>();
  let isCommon = false;
  for (const run of runs) {
    const places = toldBy.get(run) ?? [];
    if (places.length > mostTellersOfRun) {
      isCommon = true;
      continue;
    }
    for (const place of places) {
      const rival = told[place];
      if (rival !== undefined) shared.set(rival, (shared.get(rival) ?? 0) + 1);
    }
  }
  if (!isCommon) return shared;
  const own = new Set(said.shingles);
  for (const rival of shared.keys())
    shared.set(rival, rival.chosen.shingles.filter((s) => own.has(s)).length);
  return shared;
}

/** 0 when the two say different things; else how much they share, 0–1. `common` = shingles in both. */
function likeness(said: Said, common: number, jaccard: number): number {
  const held = common / said.shingles.length;
  const isHeld = held >= heldSentenceShare && said.shingles.length > 1;
  return jaccard >= sameSentenceJaccard || isHeld ? Math.max(jaccard, held) : 0;
}

/** Words that an editor sets otherwise without saying anything else. */
const SMALL = new Set(
  'a an the is are was were be been has have had that which who of in on at to for by with from as and also it its their his her will would'.split(
    ' ',
  ),
);

/** The same words but for small ones: "said investigators are looking into it", "said that investigators were looking into it". */
function isReset(a: Said, b: Said): boolean {
  if (Math.abs(a.words.length - b.words.length) > mostSmallWords) return false;
  const large = (said: Said) =>
    said.words
      .filter((word) => !SMALL.has(word))
      .join('')
      .replace(/[-']/g, '');
  return large(a) === large(b);
}

const NEGATIONS = new Set(
  (
    'not no never without denied denies deny cannot didnt doesnt dont isnt wasnt arent werent wont cant couldnt wouldnt hasnt ' +
    'havent hadnt shouldnt nicht kein keine keinen ne pas jamais não не нет ни نه نیست نشده نہیں نہ لم لن لا ليس'
  ).split(' '),
);

/** One negates what the other states: alike in words, opposite in meaning. */
function contradicts(a: Said, b: Said): boolean {
  const [inA, inB] = [negationsIn(a), negationsIn(b)];
  if (inA.length > 0 === inB.length > 0) return false;
  const [negated, plain, places] = inA.length > 0 ? [a, b, inA] : [b, a, inB];
  const words = new Set(plain.words);
  return places.some(
    (at) => words.has(negated.words[at - 1] ?? '') && words.has(negated.words[at + 1] ?? ''),
  );
}

function negationsIn({ words }: Said): number[] {
  return words.flatMap((word, at) => (isNegation(word) ? [at] : []));
}

/** Whether a folded word (see wordsOf) turns what is said around: "not", "denied", "nicht", "نه". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word.replace(/'/g, ''));
}
