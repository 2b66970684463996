// Comparing candidates: the signals become scores. In: a fingerprint and candidate stories. Out: scores, best first.
import { type Signals, signalsOf } from '#core/cluster/signals-of.ts';
import { older, type StorySignature } from '#core/cluster/signature.ts';
import type { Reason } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { placingWeights } from '#core/thresholds.ts';

/** A candidate with how surely the report belongs to it, 0–1. */
export interface Scored {
  story: StorySignature;
  score: number;
  signals: Signals;
}

/** How many other candidates make the crowd in which a likeness must stand out. */
const crowdSize = 5;
/** The names of the signals, in the order in which they are added: sums of fractions depend on it. */
const names = keysOf(placingWeights);

/**
 * Every candidate with its score: a logistic sum of its signals, one of which is how much the *other* candidates are like
 * the report: where many stories are near, being near tells less. Best first; ties go to the older story. The order of the
 * candidates does not matter.
 */
export function compareCandidates(report: Fingerprint, candidates: readonly StorySignature[]): Scored[] {
  const compared = candidates.map((story) => ({ story, signals: signalsOf(report, story) }));
  const nearest = compared
    .map(({ signals }) => signals.wholeText)
    .sort((a, b) => b - a)
    .slice(0, crowdSize + 1);
  const together = nearest.reduce((sum, text) => sum + text, 0);
  return compared
    .map(({ story, signals }) => {
      const among = signals.wholeText >= (nearest.at(-1) ?? 0) || nearest.length <= crowdSize;
      const others = together - (among ? signals.wholeText : (nearest.at(-1) ?? 0));
      const crowd = others / crowdSize;
      const full = { ...signals, crowd, crowdOfHeadlines: report.words === 0 ? crowd : 0 };
      return { story, signals: full, score: scoreOf(full) };
    })
    .sort((a, b) => b.score - a.score || (older(a.story, b.story) === a.story ? -1 : 1));
}

/** The signals that moved the score, the strongest first. */
export function reasonsOf(signals: Signals): Reason[] {
  return names
    .map((signal) => ({ signal, value: rounded(signals[signal]), weight: placingWeights[signal] }))
    .filter(({ signal, value, weight }) => signal !== 'bias' && Math.abs(value * weight) >= 0.1)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

/** Four decimals: what a decision keeps of a number. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function scoreOf(signals: Signals): number {
  let sum = 0;
  for (const signal of names) sum += signals[signal] * placingWeights[signal];
  return rounded(1 / (1 + Math.exp(-sum)));
}

/** The keys of an object literal that has no others: placingWeights is one, with every property of its type and no more. */
function keysOf<Key extends string>(weights: Readonly<Record<Key, number>>): Key[] {
  return Object.keys(weights) as Key[];
}
