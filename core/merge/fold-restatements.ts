// Third step and a half: what a sentence says in other words that the story tells anyway. In: told sentences. Out: those that add something.
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import type { Said } from '#core/merge/said-sentences.ts';
import { isNegation, type Told } from '#core/merge/unite-sentences.ts';
import {
  deepestRestatement,
  fewestTellingWords,
  mostTellersOfRun,
  restatedShare,
  smallWordRarity,
  tellingRarity,
} from '#core/thresholds.ts';

/** What a sentence tells with: its stems, those that tell something, and whether it may be left out at all. */
interface Reading {
  told: Told;
  stems: Set<string>;
  /** All but small words and words of speaking. */
  contents: string[];
  telling: string[];
}

/** Words of telling and meeting itself: who spoke to whom adds nothing to what was said. */
const OF_SPEAKING = new Set(
  (
    'say said says tell told tells spoke speak interview visit account give gave handle claim announce add report accord ' +
    'statement call describe note explain while whil'
  ).split(' '),
);

/**
 * The told sentences that add something. One whose telling words all stand in one or two others that stay is told no more: its
 * carriers go to the one that holds most of it (there named as alike). Numbers and names are telling words whatever their
 * frequency; sentences with quotations, negations or denials always stay. The weakest report's sentence
 * goes first. Looked for only at the head of reports, where agencies tell the same news in their own words.
 * @param known words that the story tells anyway, lower case: its datelines
 */
export function foldRestatements(
  told: readonly Told[],
  ranks: readonly number[],
  language: string,
  known: ReadonlySet<string>,
): Told[] {
  const look = makeLook(language, known);
  const readings = told.map((each) => read(each, look));
  const holders = new Map<string, Reading[]>();
  const asked = new Set(readings.flatMap(({ telling }) => telling));
  for (const reading of readings) {
    for (const stem of reading.stems) {
      if (!asked.has(stem)) continue;
      const others = holders.get(stem);
      if (others === undefined) holders.set(stem, [reading]);
      else others.push(reading);
    }
  }
  const gone = new Set<Told>();
  const kept = new Set<Told>();
  for (const reading of weakestFirst(readings, ranks)) {
    if (kept.has(reading.told) || !mayGo(reading, holders)) continue;
    const pair = findHolders(reading, holders, gone);
    if (pair === undefined) continue;
    gone.add(reading.told);
    for (const { told: holder } of pair) kept.add(holder);
    pair[0]?.told.carriers.push(...reading.told.carriers);
  }
  return told.filter((each) => !gone.has(each));
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

/** A word as it is compared. */
interface Look {
  stem: string;
  isContent: boolean;
  isTelling: boolean;
  /** A word of speaking, or one that the story tells anyway. */
  isKnown: boolean;
}

/** Looks at each distinct word once: texts repeat theirs. */
function makeLook(language: string, known: ReadonlySet<string>): (word: string) => Look {
  const rarity = rarityOf(language);
  const looks = new Map<string, Look>();
  return (word) => {
    const looked = looks.get(word);
    if (looked !== undefined) return looked;
    const stem = stemOf(word, language);
    const weight = /\d/.test(word) ? Number.POSITIVE_INFINITY : rarity(hashOf(stem));
    const look = {
      stem,
      isContent: weight >= smallWordRarity,
      isTelling: weight >= tellingRarity,
      isKnown: OF_SPEAKING.has(stem) || OF_SPEAKING.has(word) || known.has(word),
    };
    looks.set(word, look);
    return look;
  };
}

function read(told: Told, look: (word: string) => Look): Reading {
  const stems = new Set<string>();
  const contents: string[] = [];
  const telling: string[] = [];
  // Only what may itself go is read in full; all others are asked for their stems.
  const mayGo = told.chosen.index <= deepestRestatement;
  const names = mayGo ? namesOf(told.chosen) : undefined;
  for (const word of told.chosen.words) {
    const { stem, isContent, isTelling, isKnown } = look(word);
    if (stems.has(stem)) continue;
    stems.add(stem);
    if (names === undefined || isKnown) continue;
    if (isContent || names.has(word)) contents.push(stem);
    if (isTelling || names.has(word)) telling.push(stem);
  }
  return { told, stems, contents, telling };
}

function namesOf({ text, names }: Said): Set<string> {
  const capitals = [...text.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}-]+/gu)].map(([word]) => word);
  return new Set([...capitals, ...names].flatMap((name) => name.toLowerCase().split(' ')));
}

/** Cheap look: near the head of its report, no quotation, no negation, and no telling word that it alone has. */
function mayGo({ told, telling }: Reading, holders: ReadonlyMap<string, readonly Reading[]>): boolean {
  if (told.chosen.index > deepestRestatement) return false;
  if (telling.length < fewestTellingWords) return false;
  if (telling.some((stem) => (holders.get(stem)?.length ?? 0) < 2)) return false;
  const { text, words, kind } = told.chosen;
  return kind !== 'denial' && !/["“”«»„]/u.test(text) && !words.some(isNegation);
}

/** The one or two sentences that hold all that `reading` tells, the one that holds most first; undefined when there are none. */
function findHolders(
  reading: Reading,
  holders: ReadonlyMap<string, readonly Reading[]>,
  gone: ReadonlySet<Told>,
): Reading[] | undefined {
  const rivals = new Map<Reading, number>();
  for (const stem of reading.telling) {
    const others = holders.get(stem) ?? [];
    // What hundreds tell finds nobody: the rarer words do.
    if (others.length > mostTellersOfRun) continue;
    for (const rival of others) {
      if (rival !== reading && !gone.has(rival.told)) rivals.set(rival, (rivals.get(rival) ?? 0) + 1);
    }
  }
  const first = most(rivals);
  if (first === undefined) return undefined;
  const missing = reading.telling.filter((stem) => !first.stems.has(stem));
  if (missing.length * 2 > reading.telling.length) return undefined;
  const second =
    missing.length === 0
      ? undefined
      : [...rivals.keys()].find((rival) => missing.every((stem) => rival.stems.has(stem)));
  if (missing.length > 0 && second === undefined) return undefined;
  const { contents } = reading;
  const held = contents.filter((stem) => first.stems.has(stem) || second?.stems.has(stem)).length;
  if (held < restatedShare * contents.length) return undefined;
  return second === undefined ? [first] : [first, second];
}

function most(rivals: ReadonlyMap<Reading, number>): Reading | undefined {
  let best: Reading | undefined;
  let bestCount = 0;
  for (const [rival, count] of rivals) if (count > bestCount) [best, bestCount] = [rival, count];
  return best;
}
