// Third step of merging: sentences that say the same are told once. In: what reports say. Out: told sentences with all who say them.
import type { Said } from '#core/merge/said-sentences.ts';
import { compareText } from '#core/report.ts';
import { heldSentenceShare, sameSentenceJaccard } from '#core/thresholds.ts';

/** A sentence of the story: the wording chosen, and every report's wording that says the same, `carriers[0]` being the chosen. */
export interface Told {
  chosen: Said;
  carriers: Said[];
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
    const key = sentence.words.join(' ');
    const same = wordings.get(key);
    if (same === undefined) wordings.set(key, [sentence]);
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
  for (const { first, group } of order) {
    const match = findTold(first, told, toldBy);
    if (match !== undefined) match.carriers.push(...group);
    else addTold({ chosen: first, carriers: group }, told, toldBy);
  }
  return told;
}

/** The fullest wording first, those that stand alone before those that point back. */
function compareWordings(a: Said, b: Said): number {
  return (
    Number(a.dependent) - Number(b.dependent) ||
    b.shingles.length - a.shingles.length ||
    compareText(a.text, b.text)
  );
}

function addTold(next: Told, told: Told[], toldBy: Map<number, number[]>): void {
  for (const shingle of next.chosen.shingles) {
    const places = toldBy.get(shingle);
    if (places === undefined) toldBy.set(shingle, [told.length]);
    else places.push(told.length);
  }
  told.push(next);
}

function findTold(
  said: Said,
  told: readonly Told[],
  toldBy: ReadonlyMap<number, number[]>,
): Told | undefined {
  const shared = new Map<number, number>();
  for (const shingle of said.shingles) {
    for (const place of toldBy.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  let best: { told: Told; share: number } | undefined;
  for (const [place, common] of shared) {
    const rival = told[place];
    if (rival === undefined) continue;
    const share = likeness(said, rival.chosen, common);
    if (share > (best?.share ?? 0) && !contradicts(said, rival.chosen)) best = { told: rival, share };
  }
  return best?.told;
}

/** 0 when the two say different things; else how much they share, 0–1. `common` = shingles in both. */
function likeness(said: Said, rival: Said, common: number): number {
  const size = said.shingles.length;
  const jaccard = common / (size + rival.shingles.length - common);
  const held = common / size;
  return jaccard >= sameSentenceJaccard || (held >= heldSentenceShare && size > 1)
    ? Math.max(jaccard, held)
    : 0;
}

const NEGATIONS = new Set(
  "not no never without denied denies deny didn't doesn't don't isn't wasn't won't can't cannot nicht kein keine ne pas jamais não не нет نه نہیں لم لن لا".split(
    ' ',
  ),
);

/** One negates what the other states: alike in words, opposite in meaning. */
function contradicts(a: Said, b: Said): boolean {
  const negations = (s: Said) => s.words.filter((word) => NEGATIONS.has(word)).length;
  return negations(a) === 0
    ? negations(b) > 0 && a.shingles.length >= b.shingles.length * heldSentenceShare
    : negations(b) === 0;
}
