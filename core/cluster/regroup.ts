// Clustering reports into events, independently of the order of arrival. In: report features. Out: groups.
import { agglomerate, type Scores } from '#core/cluster/agglomerate.ts';
import { applyLocalScaling } from '#core/cluster/local-scaling.ts';
import { isCopyOf, scoreWithoutSharedTerms } from '#core/cluster/pair-score.ts';
import { makePairTable, type PairTable } from '#core/cluster/pair-table.ts';
import { compareByTime, type ReportFeatures } from '#core/cluster/report-features.ts';

/** Logit, in thousandths, from which reports are one event: as likely as not. The biases of the weights carry the tuning. Test: regroup. */
const sameEventScore = 0;
/**
 * Mean from which parts are joined without regard to others; what of the score of the parts that come out is added, and taken for a
 * crowd of which all are surely one event with them (see weighCrowd); how many others make the crowd. Tried on six labelled sets
 * laid out in eight ways: 500 to 2000, 300 to 700, 2000 to 5000, 4 to 10 (docs/research/2026-11-29-placing-v1.md). Test: weigh-crowd.
 */
const coreScore = 1000;
/** Reports without copies that are divided at once: 128 MB of scores. Test: regroup, "too many". */
const mostTogether = 4000;

/**
 * Divides the reports into events. A pure function of the set: every signal is of a pair, and ties are decided by time and report
 * id. Copies are grouped first and count once. Then average linkage (see agglomerate) within components connected by likely pairs:
 * first up to coreScore, then with local scaling (see applyLocalScaling).
 * @returns groups in order of time, ordered by their first report.
 */
export function regroup(items: readonly ReportFeatures[]): ReportFeatures[][] {
  const ordered = [...items].sort(compareByTime);
  const pairs = makePairTable(ordered);
  const bound = groupCopies(ordered, pairs);
  const voices = ordered.filter((_, at) => bound[at] === at);
  const followers = new Map<ReportFeatures, ReportFeatures[]>();
  ordered.forEach((item, at) => {
    const voice = ordered[bound[at] ?? at];
    if (voice !== undefined) followers.set(voice, [...(followers.get(voice) ?? []), item]);
  });
  const events = connectedComponents(voices, pairs).flatMap((near) => divideComponent(near, pairs));
  return events
    .map((event) => event.flatMap((voice) => followers.get(voice) ?? []).sort(compareByTime))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareByTime(a, b)));
}

/** For each item the index of the first one whose words it repeats; its own where there is none. */
function groupCopies(ordered: readonly ReportFeatures[], pairs: PairTable): number[] {
  const voice = ordered.map((_, at) => at);
  const newest = new Map<string, number>();
  ordered.forEach((item, at) => {
    const { textDigest } = item.fingerprint;
    const before = newest.get(textDigest);
    const other = before === undefined ? undefined : ordered[before];
    if (other !== undefined && before !== undefined && isCopyOf(other, item)) union(voice, before, at);
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
function connectedComponents(
  voices: readonly ReportFeatures[],
  pairs: PairTable,
  least = sameEventScore,
): ReportFeatures[][] {
  const root = voices.map((_, at) => at);
  pairs.eachNear(voices, (a, b) => {
    const [one, other] = [voices[a], voices[b]];
    if (one && other && rootOf(root, a) !== rootOf(root, b) && pairs.scoreOf(one, other) >= least)
      union(root, a, b);
  });
  const lots = new Map<number, ReportFeatures[]>();
  voices.forEach((voice, at) => {
    const first = rootOf(root, at);
    lots.set(first, [...(lots.get(first) ?? []), voice]);
  });
  return [...lots.values()].flatMap((lot) =>
    lot.length <= mostTogether ? [lot] : connectedComponents(lot, pairs, least + 500),
  );
}

function divideComponent(near: readonly ReportFeatures[], pairs: PairTable): ReportFeatures[][] {
  if (near.length === 1) return [[...near]];
  const scores = scoresOf(near, pairs);
  const cores = agglomerate(scores, coreScore);
  applyLocalScaling(cores, near, scores);
  return agglomerate(scores, sameEventScore, cores).map((part) => part.flatMap((at) => near[at] ?? []));
}

function scoresOf(near: readonly ReportFeatures[], pairs: PairTable): Scores {
  const size = near.length;
  const of = new Float64Array(size * size);
  const put = (a: number, b: number, score: number) => {
    of[a * size + b] = score;
    of[b * size + a] = score;
  };
  near.forEach((one, a) => {
    for (let b = a + 1; b < size; b++) {
      const other = near[b];
      if (other !== undefined) put(a, b, scoreWithoutSharedTerms(one, other));
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
