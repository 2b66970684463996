// Regrouping: reports near each other are divided into events anew, whatever the order in which they came. In: readings.
import { agglomerate, type Scores } from '#core/cluster/agglomerate.ts';
import { isCopyOf, strangersScore } from '#core/cluster/pair-score.ts';
import { type Pairs, pairsAmong } from '#core/cluster/pairs-among.ts';
import { compareReadings, type Reading } from '#core/cluster/reading.ts';
import { weighCrowd } from '#core/cluster/weigh-crowd.ts';
import { coreScore, mostTogether, sameEventScore } from '#core/thresholds.ts';

/**
 * Divides the reports into events. A pure function of the set: every signal is of a pair, and whatever is equal is decided by
 * time and report id. Copies go together first and count as one voice; then average linkage over all pairs (see agglomerate)
 * of those that are connected by likely pairs, at first as far as it is sure, then with regard to the crowd (see weighCrowd).
 * @returns groups of readings, each in order of time, ordered by their first.
 */
export function regroup(readings: readonly Reading[]): Reading[][] {
  const ordered = [...readings].sort(compareReadings);
  const pairs = pairsAmong(ordered);
  const bound = bindCopies(ordered, pairs);
  const voices = ordered.filter((_, at) => bound[at] === at);
  const followers = new Map<Reading, Reading[]>();
  ordered.forEach((reading, at) => {
    const voice = ordered[bound[at] ?? at];
    if (voice !== undefined) followers.set(voice, [...(followers.get(voice) ?? []), reading]);
  });
  const events = connected(voices, pairs).flatMap((near) => divide(near, pairs));
  return events
    .map((event) => event.flatMap((voice) => followers.get(voice) ?? []).sort(compareReadings))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareReadings(a, b)));
}

/** For each reading the index of the first one whose words it repeats; its own where there is none. */
function bindCopies(ordered: readonly Reading[], pairs: Pairs): number[] {
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
  pairs.eachNear(distinct, (a, b) => {
    const [one, other] = [distinct[a], distinct[b]];
    if (one && other && isCopyOf(one, other)) union(voice, firsts[a] ?? a, firsts[b] ?? b);
  });
  return voice.map((_, at) => rootOf(voice, at));
}

/**
 * The voices in lots within which likely pairs connect all: parts of different lots are never joined. A lot too large to be held
 * at once is connected by likelier pairs only.
 */
function connected(voices: readonly Reading[], pairs: Pairs, least = sameEventScore): Reading[][] {
  const root = voices.map((_, at) => at);
  pairs.eachNear(voices, (a, b) => {
    const [one, other] = [voices[a], voices[b]];
    if (one && other && rootOf(root, a) !== rootOf(root, b) && pairs.scoreOf(one, other) >= least)
      union(root, a, b);
  });
  const lots = new Map<number, Reading[]>();
  voices.forEach((voice, at) => {
    const first = rootOf(root, at);
    lots.set(first, [...(lots.get(first) ?? []), voice]);
  });
  return [...lots.values()].flatMap((lot) =>
    lot.length <= mostTogether ? [lot] : connected(lot, pairs, least + 500),
  );
}

function divide(near: readonly Reading[], pairs: Pairs): Reading[][] {
  if (near.length === 1) return [[...near]];
  const scores = scoresOf(near, pairs);
  const cores = agglomerate(scores, coreScore);
  weighCrowd(cores, near, scores);
  return agglomerate(scores, sameEventScore, cores).map((part) => part.flatMap((at) => near[at] ?? []));
}

function scoresOf(near: readonly Reading[], pairs: Pairs): Scores {
  const size = near.length;
  const of = new Float64Array(size * size);
  const put = (a: number, b: number, score: number) => {
    of[a * size + b] = score;
    of[b * size + a] = score;
  };
  near.forEach((one, a) => {
    for (let b = a + 1; b < size; b++) {
      const other = near[b];
      if (other !== undefined) put(a, b, strangersScore(one, other));
    }
  });
  pairs.eachNear(near, (a, b) => {
    const [one, other] = [near[a], near[b]];
    if (one && other) put(a, b, pairs.scoreOf(one, other));
  });
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
