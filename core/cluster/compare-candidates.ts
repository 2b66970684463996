// Comparing candidates: from signals to scores. In: a fingerprint and candidate stories. Out: scores, best first.

import {
  type CrossLingualSignals,
  crossLingualSignalsOf,
  isSameLanguage,
} from '#core/cluster/cross-lingual-signals.ts';
import { bridgingWeights, placingWeights, uncasedPlacingWeights } from '#core/cluster/placing-model.ts';
import { ReportTerms } from '#core/cluster/report-terms.ts';
import { earlierStory, type StoryProfile } from '#core/cluster/story-profile.ts';
import { type StorySignals, storySignalsOf } from '#core/cluster/story-signals.ts';
import { areAllLong, hasSupportingEvidence } from '#core/cluster/supporting-evidence.ts';
import type { Reason } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';

/** A candidate with the probability that the report belongs to it, 0–1. */
export interface Scored {
  story: StoryProfile;
  score: number;
  /** The signals that moved the score, strongest first. */
  reasons: Reason[];
}

/** Other candidates that the density is measured over. */
const crowdSize = 5;
/** Signal names in the order of summation: floating-point sums depend on it. */
const names = keysOf(placingWeights);
const uncasedNames = keysOf(uncasedPlacingWeights);
const bridgeNames = keysOf(bridgingWeights);

/** A compared candidate. Reasons are computed on demand, since only the best candidate needs them. */
class Compared implements Scored {
  score = 0;
  #byBridge = false;

  constructor(
    readonly report: Fingerprint,
    readonly story: StoryProfile,
    readonly signals: StorySignals | undefined,
    readonly bridge: CrossLingualSignals | undefined,
  ) {}

  /** `crowd` and `bridgeCrowd`: how much the others are like the report. */
  weigh(crowd: number, bridgeCrowd: number): void {
    const { report, signals, bridge } = this;
    if (signals !== undefined) signals.crowd = crowd;
    if (signals !== undefined && report.words === 0) signals.crowdOfHeadlines = crowd;
    if (bridge !== undefined) bridge.bridgeCrowd = bridgeCrowd;
    const byWords = signals && this.#mayTake(signals) ? wordsOf(report).score(signals) : 0;
    const byBridge = bridge ? scoreOf(bridgeNames, bridge, bridgingWeights) : 0;
    this.#byBridge = byBridge > byWords;
    this.score = Math.max(byWords, byBridge);
  }

  /** Without shared evidence a short text cannot join; between long texts the score is lowered. */
  #mayTake(signals: StorySignals): boolean {
    if (hasSupportingEvidence(signals, this.report)) return true;
    signals.unsupported = 1;
    return areAllLong(this.report, this.story.members);
  }

  get reasons(): Reason[] {
    const { report, signals, bridge } = this;
    if (bridge && this.#byBridge)
      return [...reasonsOf(bridgeNames, bridge, bridgingWeights), ...modelOf(report, bridge)];
    return signals ? wordsOf(report).reasons(signals) : [];
  }
}

/**
 * Scores every candidate with a logistic sum of its signals. One signal is the density: the similarity of the *other* candidates
 * to the report, since similarity says less among many similar stories. Members in the report's language are compared by their
 * words, the others by cross-lingual terms; the higher score counts. Best first; ties go to the older story. The order of the
 * candidates does not matter.
 */
export function compareCandidates(report: Fingerprint, candidates: readonly StoryProfile[]): Scored[] {
  const terms = new ReportTerms(report);
  const compared = candidates.map((story) => {
    const sameLanguage = withMembersInLanguage(report, story);
    return new Compared(
      report,
      story,
      sameLanguage && storySignalsOf(report, sameLanguage, terms),
      crossLingualSignalsOf(report, story),
    );
  });
  const crowdOf = crowdAmong(compared.map(({ signals }) => signals?.wholeText ?? 0));
  const bridgeCrowdOf = crowdAmong(compared.map(({ bridge }) => bridge?.bridgeNearest ?? 0));
  for (const one of compared)
    one.weigh(crowdOf(one.signals?.wholeText ?? 0), bridgeCrowdOf(one.bridge?.bridgeNearest ?? 0));
  return compared.sort((a, b) => b.score - a.score || (earlierStory(a.story, b.story) === a.story ? -1 : 1));
}

/** Scripts without capitals have fewer signals and their own weights. */
function wordsOf({ language, words }: Fingerprint) {
  return words > 0 && !isCased(language) ? uncasedWords : casedWords;
}
const casedWords = {
  score: (signals: StorySignals) => scoreOf(names, signals, placingWeights),
  reasons: (signals: StorySignals) => reasonsOf(names, signals, placingWeights),
};
const uncasedWords = {
  score: (signals: StorySignals) => scoreOf(uncasedNames, signals, uncasedPlacingWeights),
  reasons: (signals: StorySignals) => reasonsOf(uncasedNames, signals, uncasedPlacingWeights),
};

/** The story with only its members in the report's language; undefined when there are none. */
function withMembersInLanguage({ language }: Fingerprint, story: StoryProfile): StoryProfile | undefined {
  const members = story.members.filter((member) => isSameLanguage(member.language, language));
  return members.length === 0 ? undefined : { ...story, members };
}

/** The density around one similarity: the mean of the nearest others, over crowdSize. */
function crowdAmong(likenesses: readonly number[]): (own: number) => number {
  const nearest = [...likenesses].sort((a, b) => b - a).slice(0, crowdSize + 1);
  const together = nearest.reduce((sum, likeness) => sum + likeness, 0);
  const last = nearest.at(-1) ?? 0;
  return (own) => (together - (own >= last || nearest.length <= crowdSize ? own : last)) / crowdSize;
}

/** The embedding model, where its vectors counted. */
function modelOf({ embedding }: Fingerprint, { bridgeEmbedding }: CrossLingualSignals): Reason[] {
  if (embedding === undefined || bridgeEmbedding === 0) return [];
  return [{ signal: 'embeddingModel', value: embedding.model, weight: 0 }];
}

function reasonsOf<Name extends string>(
  of: readonly Name[],
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Reason[] {
  return of
    .map((signal) => ({ signal, value: rounded(signals[signal]), weight: weights[signal] }))
    .filter(
      ({ signal, value, weight }) =>
        !signal.toLowerCase().endsWith('bias') && Math.abs(value * weight) >= 0.1,
    )
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

/** Four decimals, as stored in decisions. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function scoreOf<Name extends string>(
  of: readonly Name[],
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const signal of of) sum += signals[signal] * weights[signal];
  return rounded(1 / (1 + Math.exp(-sum)));
}

/** Object.keys with the type of the keys; right for the weights, which have no other keys. */
function keysOf<Key extends string>(weights: Readonly<Record<Key, number>>): Key[] {
  return Object.keys(weights) as Key[];
}
