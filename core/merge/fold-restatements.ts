// Third step and a half: what a sentence says in other words that the story tells anyway. In: told sentences. Out: those that add something.
import { hasItsNumbers, makeHolders, type Reading, readForFolding } from '#core/merge/read-for-folding.ts';
import { isNegation, type Told } from '#core/merge/unite-sentences.ts';
import { makeLooks } from '#core/merge/word-looks.ts';
import {
  deepestRestatement,
  fewestTellingWords,
  heldOfOpening,
  mostTellersOfRun,
  newInRestatedOpening,
  restatedShare,
  tellingRarity,
} from '#core/thresholds.ts';

/**
 * The told sentences that add something. One whose telling words all stand in one or two others that stay is told no more: its
 * carriers go to the one that holds most of it (there named as alike). So is the opening of a report
 * when the story tells all its names and numbers and nearly all its other words somewhere. A number is held only beside the
 * same words. Sentences with quotations, negations or denials always stay, and so does the lead of the strongest report. The weakest report's sentence
 * goes first. Looked for only at the head of reports, where agencies tell the same news in their own words.
 * @param known words that the story tells anyway, lower case: its datelines
 * @param words of the merge's lexicon, by number
 */
export function foldRestatements(
  told: readonly Told[],
  ranks: readonly number[],
  language: string,
  known: ReadonlySet<string>,
  words: readonly string[],
): Told[] {
  const looks = makeLooks(words, language, known);
  const readings = told
    .filter(({ chosen }) => chosen.index <= deepestRestatement)
    .map((each) => readForFolding(each, looks));
  const holders = makeHolders(told, readings, looks);
  const kept = new Set<Told>();
  for (const reading of weakestFirst(readings, ranks)) {
    const { chosen } = reading.told;
    const isLead = chosen.index === 0 && ranks[chosen.reportIndex] === 0;
    if (isLead || kept.has(reading.told) || !mayGo(reading)) continue;
    const by = findHolders(reading, holders) ?? findRestated(reading, holders);
    // What many carry is not told in the words of a few.
    if (by === undefined || (by[0]?.carriers.length ?? 0) < reading.told.carriers.length) continue;
    holders.drop(reading.told);
    for (const holder of by) kept.add(holder);
    by[0]?.carriers.push(...reading.told.carriers);
  }
  return told.filter((each) => !holders.isGone(each));
}

function weakestFirst(readings: readonly Reading[], ranks: readonly number[]): Reading[] {
  const rankOf = ({ told }: Reading) => ranks[told.chosen.reportIndex] ?? 0;
  return [...readings].sort(
    (a, b) =>
      a.told.carriers.length - b.told.carriers.length ||
      rankOf(b) - rankOf(a) ||
      b.told.chosen.index - a.told.chosen.index,
  );
}

/** Cheap look: no quotation, no negation, and something to judge it by. */
function mayGo({ told, contents }: Reading): boolean {
  if (contents.length < fewestTellingWords) return false;
  const { text, words, kind } = told.chosen;
  return kind !== 'denial' && kind !== 'unverified' && !/["“”«»„]/u.test(text) && !words.some(isNegation);
}

type Holders = ReturnType<typeof makeHolders>;

/** The one or two sentences that hold all that `reading` tells, the one that holds most first; undefined when there are none. */
function findHolders(reading: Reading, holders: Holders): Told[] | undefined {
  const { told, telling, contents } = reading;
  if (telling.length < fewestTellingWords || telling.some((stem) => holders.count(stem) < 2))
    return undefined;
  const rivals = rivalsOf(told, telling, holders);
  const first = most(rivals);
  if (first === undefined) return undefined;
  const inFirst = holders.stemsOf(first);
  const missing = telling.filter((stem) => !inFirst.has(stem));
  if (missing.length * 2 > telling.length) return undefined;
  const second =
    missing.length === 0
      ? undefined
      : [...rivals.keys()].find((rival) => missing.every((stem) => holders.stemsOf(rival).has(stem)));
  if (missing.length > 0 && second === undefined) return undefined;
  const inSecond = second === undefined ? undefined : holders.stemsOf(second);
  const held = contents.filter((stem) => inFirst.has(stem) || inSecond?.has(stem)).length;
  const by = second === undefined ? [first] : [first, second];
  return held >= restatedShare * contents.length && hasItsNumbers(reading, by, holders) ? by : undefined;
}

/** The sentence that an opening mostly says again, where the story tells the rest of it; undefined when it adds anything. */
function findRestated(reading: Reading, holders: Holders): Told[] | undefined {
  const { told, contents, names, rarities } = reading;
  if (told.chosen.index > 0) return undefined;
  const isNew = (stem: number) => holders.count(stem) < 2;
  const fresh = contents.filter(isNew);
  if (fresh.length > newInRestatedOpening * contents.length || [...names].some(isNew)) return undefined;
  if (fresh.some((stem) => (rarities.get(stem) ?? 0) > tellingRarity)) return undefined;
  const first = most(rivalsOf(told, contents, holders));
  if (first === undefined) return undefined;
  const inFirst = holders.stemsOf(first);
  if (contents.filter((stem) => inFirst.has(stem)).length < heldOfOpening * contents.length) return undefined;
  return hasItsNumbers(reading, undefined, holders) ? [first] : undefined;
}

/** Sentences that still stand and share any of the stems, with how many. What hundreds tell finds nobody: the rarer words do. */
function rivalsOf(told: Told, stems: readonly number[], holders: Holders): Map<Told, number> {
  const rivals = new Map<Told, number>();
  for (const stem of stems) {
    const others = holders.of(stem);
    if (others.length > mostTellersOfRun) continue;
    for (const rival of others)
      if (rival !== told && !holders.isGone(rival)) rivals.set(rival, (rivals.get(rival) ?? 0) + 1);
  }
  return rivals;
}

function most(rivals: Iterable<[Told, number]>): Told | undefined {
  let best: Told | undefined;
  let bestCount = 0;
  for (const [rival, count] of rivals) if (count > bestCount) [best, bestCount] = [rival, count];
  return best;
}
