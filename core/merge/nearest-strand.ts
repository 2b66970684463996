// Which strand speaks of the same. In: strands, as they are placed. Out: the placed one that shares most rare words with another.
import type { Strand } from '#core/merge/make-strands.ts';
import { besideShare, farBesideShare, fewestBesideWords, mostBesideTellers } from '#core/thresholds.ts';

/** Finds among the strands added so far. */
export interface Nearest {
  add(strand: Strand, band: number): void;
  /**
   * The strand added that is most like `strand`, if enough; in another band it must be more alike.
   * @param isLead leads are all alike: only words that the opening does not tell count
   */
  find(strand: Strand, band: number, isLead: boolean): Strand | undefined;
}

/** A strand that was added. */
interface Entry {
  strand: Strand;
  band: number;
  weight: number;
}

/**
 * An index of the longer words of `strands`. A word counts the more the fewer strands have it, in whole numbers; those that more
 * than `mostBesideTellers` have find nobody.
 */
export function makeNearest(strands: readonly Strand[], opening: readonly Strand[]): Nearest {
  const { topics, tellers } = readTopics(strands);
  const weights = tellers.map((count) => Math.clz32(count) - Math.clz32(strands.length) + 1);
  const weigh = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (weights[number] ?? 0), 0);
  const opened = new Set(opening.flatMap((strand) => topics.get(strand) ?? []));
  const entries: Entry[] = [];
  /** Places in `entries` by word. */
  const added: number[][] = [];
  const shares: Shares = { weight: [], words: [], touched: [] };
  return {
    add: (strand, band) => {
      const numbers = topics.get(strand) ?? [];
      for (const number of numbers) {
        const count = tellers[number] ?? 0;
        if (count < 2 || count > mostBesideTellers) continue;
        const others = added[number];
        if (others === undefined) added[number] = [entries.length];
        else others.push(entries.length);
      }
      entries.push({ strand, band, weight: weigh(numbers) });
    },
    find: (strand, band, isLead) => {
      const all = topics.get(strand) ?? [];
      const numbers = isLead ? all.filter((number) => !opened.has(number)) : all;
      shareOut(numbers, weights, added, shares);
      return mostAlike(shares, weigh(numbers), entries, band);
    },
  };
}

/** The distinct longer words of each strand, and how many strands have each. */
function readTopics(strands: readonly Strand[]) {
  const tellers: number[] = [];
  const lastTeller: (Strand | undefined)[] = [];
  const topics = new Map<Strand, number[]>();
  for (const strand of strands) {
    const numbers: number[] = [];
    for (const { chosen } of strand.sentences) {
      for (let at = 0; at < chosen.numbers.length; at += 1) {
        const number = chosen.numbers[at] ?? 0;
        if (lastTeller[number] === strand || (chosen.words[at] ?? '').length <= 4) continue;
        lastTeller[number] = strand;
        tellers[number] = (tellers[number] ?? 0) + 1;
        numbers.push(number);
      }
    }
    topics.set(strand, numbers);
  }
  return { topics, tellers };
}

/** Entries that share words, and how much: one is used for all finds, as thousands of them share with hundreds each. */
interface Shares {
  weight: number[];
  words: number[];
  /** Places of the entries that share any. */
  touched: number[];
}

function shareOut(
  numbers: readonly number[],
  weights: readonly number[],
  added: readonly number[][],
  { weight, words, touched }: Shares,
): void {
  for (const place of touched) words[place] = 0;
  touched.length = 0;
  for (const number of numbers) {
    const own = weights[number] ?? 0;
    for (const place of added[number] ?? []) {
      const count = words[place] ?? 0;
      if (count === 0) touched.push(place);
      weight[place] = count === 0 ? own : (weight[place] ?? 0) + own;
      words[place] = count + 1;
    }
  }
}

function mostAlike(
  shared: Shares,
  weight: number,
  entries: readonly Entry[],
  band: number,
): Strand | undefined {
  let best: Strand | undefined;
  let bestShare = 0;
  for (const place of shared.touched) {
    const other = entries[place];
    if (other === undefined || (shared.words[place] ?? 0) < fewestBesideWords) continue;
    // A long strand that speaks of the same among other things is near too.
    const share = (2 * (shared.weight[place] ?? 0)) / (weight + Math.min(other.weight, 2 * weight));
    const least = other.band === band ? besideShare : farBesideShare;
    if (share >= least && share > bestShare) [best, bestShare] = [other.strand, share];
  }
  return best;
}
