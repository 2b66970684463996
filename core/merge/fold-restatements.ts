// Third step and a half: what a sentence says in other words that the story tells anyway. In: told sentences. Out: those that add something.
import {
  hasItsNumbers,
  makeHolders,
  type Reading,
  readForFolding,
  weightOf,
} from '#core/merge/read-for-folding.ts';
import { saysOtherwise } from '#core/merge/says-otherwise.ts';
import { isNegation, type Told } from '#core/merge/unite-sentences.ts';
import { makeLooks } from '#core/merge/word-looks.ts';
import {
  deepestRestatement,
  fewestTellingWords,
  heldByFirst,
  heldOfDeeds,
  heldOfLead,
  heldOfOpening,
  longestHolderWords,
  mostHolders,
  mostHoldersOfLead,
  mostTellersOfStem,
  newInRestatedOpening,
  restatedShare,
  tellingRarity,
} from '#core/thresholds.ts';

/**
 * The told sentences that add something. One whose telling words all stand in a few others that stay is told no more: its
 * carriers go to the one that holds most of it (there named as alike). So is the opening of a report when the story tells all its
 * names and numbers and nearly all its other words somewhere. Words weigh by their rarity; "blaze" is "fire" and "twelve" is "12". A
 * number is held only beside what it counts, and nothing by a sentence that may say otherwise (see saysOtherwise). Sentences with
 * quotations, negations or denials always stay, and so does the lead of the strongest report. The weakest report's sentence goes
 * first. Looked for only at the head of reports, where agencies tell the same news in their own words.
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
    const isShared = reading.told.carriers.length > 1;
    const isLead = chosen.index === 0 && (ranks[chosen.reportIndex] === 0 || isShared);
    if (isLead || kept.has(reading.told) || !mayGo(reading)) continue;
    const isAlone = reading.told.carriers.length === 1;
    const by = findHolders(reading, holders) ?? (isAlone ? findRestated(reading, holders) : undefined);
    // What many carry is not told in the words of a few.
    if (by === undefined || (by[0]?.carriers.length ?? 0) < reading.told.carriers.length) continue;
    holders.drop(reading.told);
    for (const holder of by) kept.add(holder);
    const [first] = by;
    // What several reports carry word for word is told once as it stands, not piece by piece.
    if (first === undefined || (by.length > 1 && !isAlone)) continue;
    first.carriers.push(...reading.told.carriers);
    if (by.length > 1) first.restated = (first.restated ?? 0) + reading.told.carriers.length;
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

/** The few sentences that hold all that `reading` tells, the one that holds most first; undefined when there are none. */
function findHolders(reading: Reading, holders: Holders): Told[] | undefined {
  const { told, telling, names, weight } = reading;
  if (telling.length < fewestTellingWords) return undefined;
  const isLead = told.chosen.index === 0;
  if (telling.some((stem) => holders.count(stem) < 2)) return undefined;
  const { by, missing } = isLead
    ? gatherHolders(reading, heldOfLead, mostHoldersOfLead, holders)
    : gatherHolders(reading, heldByFirst, mostHolders, holders);
  // What a lead says beside its news may be told anywhere in the story: who said it, where they stand.
  if (telling.some((stem) => missing.includes(stem) && !(isLead && !names.has(stem)))) return undefined;
  if (by.length === 0 || weightOf(reading, missing) > (1 - restatedShare) * weight) return undefined;
  return mayTell(by, reading, holders) && hasItsNumbers(reading, by, holders) ? by : undefined;
}

/** Sentences that stand, each the one that tells most of what those before it lack; none when the first has less than `least` of all. */
function gatherHolders(reading: Reading, least: number, limit: number, holders: Holders) {
  const by: Told[] = [];
  let missing: readonly number[] = reading.contents;
  let wanted: readonly number[] = reading.telling;
  while (by.length < limit && wanted.length > 0) {
    const next = most(rivalsOf(reading, wanted, holders));
    if (next === undefined) break;
    const stems = holders.stemsOf(next);
    missing = missing.filter((stem) => !stems.has(stem));
    if (by.length === 0 && !holdsMost(reading, missing, least)) break;
    by.push(next);
    wanted = wanted.filter((stem) => !stems.has(stem));
  }
  return { by, missing };
}

/** Whether who lacks `missing` holds at least this share of what is told, and enough of what is no name: the same people do many things. */
function holdsMost(reading: Reading, missing: readonly number[], least: number): boolean {
  const { contents, names, weight } = reading;
  const isDeed = (stem: number) => !names.has(stem);
  const deeds = weightOf(reading, contents.filter(isDeed));
  return (
    weightOf(reading, missing) <= (1 - least) * weight &&
    weightOf(reading, missing.filter(isDeed)) <= (1 - heldOfDeeds) * deeds
  );
}

/** The sentence that an opening mostly says again, where the story tells the rest of it; undefined when it adds anything. */
function findRestated(reading: Reading, holders: Holders): Told[] | undefined {
  const { told, contents, names, rarities, weight } = reading;
  if (told.chosen.index > 0) return undefined;
  const isNew = (stem: number) => holders.count(stem) < 2;
  const fresh = contents.filter(isNew);
  if (weightOf(reading, fresh) > newInRestatedOpening * weight || [...names].some(isNew)) return undefined;
  if (fresh.some((stem) => (rarities.get(stem) ?? 0) > tellingRarity)) return undefined;
  const first = most(rivalsOf(reading, contents, holders));
  if (first === undefined) return undefined;
  const inFirst = holders.stemsOf(first);
  if (
    !holdsMost(
      reading,
      contents.filter((stem) => !inFirst.has(stem)),
      heldOfOpening,
    )
  )
    return undefined;
  return mayTell([first], reading, holders) && hasItsNumbers(reading, undefined, holders)
    ? [first]
    : undefined;
}

function mayTell(by: readonly Told[], { told }: Reading, { looks }: Holders): boolean {
  return !saysOtherwise(
    told.chosen,
    by.map(({ chosen }) => chosen),
    looks,
  );
}

/** Sentences that still stand and share any of the stems, with their weight. What hundreds tell finds nobody: the rarer words do. */
function rivalsOf(reading: Reading, stems: readonly number[], holders: Holders): Map<Told, number> {
  const rivals = new Map<Told, number>();
  for (const stem of stems) {
    const others = holders.of(stem);
    if (others.length > mostTellersOfStem) continue;
    const weight = weightOf(reading, [stem]);
    for (const rival of others)
      if (rival !== reading.told && !holders.isGone(rival) && rival.chosen.words.length <= longestHolderWords)
        rivals.set(rival, (rivals.get(rival) ?? 0) + weight);
  }
  return rivals;
}

function most(rivals: Iterable<[Told, number]>): Told | undefined {
  let best: Told | undefined;
  let bestCount = 0;
  for (const [rival, count] of rivals) if (count > bestCount) [best, bestCount] = [rival, count];
  return best;
}
