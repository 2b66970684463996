// Regrouping: reports near each other are divided into events anew, whatever the order in which they came. In: readings.
import { agglomerate, type Scores } from '#core/cluster/agglomerate.ts';
import { eachNearPair } from '#core/cluster/near-pairs.ts';
import { isCopyOf, pairScore, strangersScore } from '#core/cluster/pair-score.ts';
import { compareReadings, type Reading } from '#core/cluster/reading.ts';
import { mostTogether, mostWordings, sameEventScore } from '#core/thresholds.ts';

/** Reports that repeat each other's words, in order of time: they go together and count as one. */
type Voice = readonly Reading[];

/**
 * Divides the reports into events. A pure function of the set: every signal is of a pair, and whatever is equal is decided by
 * time and report id. Copies go together first and count as one voice; then average linkage over all pairs (see agglomerate)
 * of those that are connected by likely pairs.
 * @returns groups of readings, each in order of time, ordered by their first.
 */
export function regroup(readings: readonly Reading[]): Reading[][] {
  const ordered = [...readings].sort(compareReadings);
  const bound = bindCopies(ordered);
  const voices = new Map<number, Reading[]>();
  ordered.forEach((reading, at) => {
    const first = bound[at] ?? at;
    const voice = voices.get(first);
    if (voice === undefined) voices.set(first, [reading]);
    else voice.push(reading);
  });
  const events = connected([...voices.values()]).flatMap((near) => divide(near));
  return events
    .map((event) => event.flat().sort(compareReadings))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareReadings(a, b)));
}

/** The wordings of each voice that are compared, the first mostWordings, with the place of their voice. */
function wordingsOf(voices: readonly Voice[]): { reading: Reading; voice: number }[] {
  return voices.flatMap((copies, voice) => {
    const wordings = new Map<string, Reading>();
    for (const copy of copies) {
      if (wordings.size < mostWordings && !wordings.has(copy.fingerprint.textDigest))
        wordings.set(copy.fingerprint.textDigest, copy);
    }
    return [...wordings.values()].map((reading) => ({ reading, voice }));
  });
}

/** For each reading the index of the first one whose words it repeats; its own where there is none. */
function bindCopies(ordered: readonly Reading[]): number[] {
  const voice = ordered.map((_, at) => at);
  const newest = new Map<string, number>();
  ordered.forEach((reading, at) => {
    const { textDigest } = reading.fingerprint;
    const before = newest.get(textDigest);
    const other = before === undefined ? undefined : ordered[before];
    if (other !== undefined && before !== undefined && isCopyOf(other, reading)) union(voice, before, at);
    newest.set(textDigest, at);
  });
  const firsts = ordered.map((_, at) => at).filter((at) => voice[at] === at);
  const distinct = firsts.flatMap((at) => ordered[at] ?? []);
  eachNearPair(distinct, (a, b) => {
    const [one, other] = [distinct[a], distinct[b]];
    if (one && other && isCopyOf(one, other)) union(voice, firsts[a] ?? a, firsts[b] ?? b);
  });
  return voice.map((_, at) => rootOf(voice, at));
}

/**
 * The voices in lots within which likely pairs connect all: parts of different lots are never joined. A lot too large to be held
 * at once is connected by likelier pairs only.
 */
function connected(voices: readonly Voice[], least = sameEventScore): Voice[][] {
  const root = voices.map((_, at) => at);
  const wordings = wordingsOf(voices);
  eachNearPair(
    wordings.map(({ reading }) => reading),
    (a, b) => {
      const [one, other] = [wordings[a], wordings[b]];
      if (!one || !other || rootOf(root, one.voice) === rootOf(root, other.voice)) return;
      if (pairScore(one.reading, other.reading) >= least) union(root, one.voice, other.voice);
    },
  );
  const lots = new Map<number, Voice[]>();
  voices.forEach((voice, at) => {
    const first = rootOf(root, at);
    lots.set(first, [...(lots.get(first) ?? []), voice]);
  });
  return [...lots.values()].flatMap((lot) =>
    lot.length <= mostTogether ? [lot] : connected(lot, least + 500),
  );
}

function divide(near: readonly Voice[]): Voice[][] {
  if (near.length === 1) return [[...near]];
  return agglomerate(scoresOf(near), sameEventScore).map((part) => part.flatMap((at) => [near[at] ?? []]));
}

/** Of each two voices the mean score of their wordings. */
function scoresOf(near: readonly Voice[]): Scores {
  const size = near.length;
  const of = new Float64Array(size * size);
  const wordings = wordingsOf(near);
  const counts = near.map(() => 0);
  for (const { voice } of wordings) counts[voice] = (counts[voice] ?? 0) + 1;
  const add = (a: number, b: number, score: number) => {
    of[a * size + b] = (of[a * size + b] ?? 0) + score;
    of[b * size + a] = of[a * size + b] ?? 0;
  };
  wordings.forEach((one, at) => {
    for (const other of wordings.slice(at + 1))
      if (one.voice !== other.voice) add(one.voice, other.voice, strangersScore(one.reading, other.reading));
  });
  eachNearPair(
    wordings.map(({ reading }) => reading),
    (a, b) => {
      const [one, other] = [wordings[a], wordings[b]];
      if (!one || !other || one.voice === other.voice) return;
      const known = strangersScore(one.reading, other.reading);
      add(one.voice, other.voice, pairScore(one.reading, other.reading) - known);
    },
  );
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++)
      of[a * size + b] = Math.round((of[a * size + b] ?? 0) / ((counts[a] ?? 1) * (counts[b] ?? 1)));
  return { size, of };
}

function rootOf(root: number[], at: number): number {
  let top = at;
  while (root[top] !== top) top = root[top] ?? top;
  for (let below = at; below !== top; ) {
    const next = root[below] ?? top;
    root[below] = top;
    below = next;
  }
  return top;
}

/** The smaller index stands for both. */
function union(root: number[], a: number, b: number): void {
  const [one, other] = [rootOf(root, a), rootOf(root, b)];
  root[Math.max(one, other)] = Math.min(one, other);
}
