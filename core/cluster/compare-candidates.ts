// Comparing candidates: the signals become scores. In: a fingerprint and candidate stories. Out: scores, best first.
import {
  type CrossLingualSignals,
  crossLingualSignalsOf,
  isSameLanguage,
} from '#core/cluster/cross-lingual-signals.ts';
import { earlierStory, type StoryProfile } from '#core/cluster/story-profile.ts';
import { type StorySignals, storySignalsOf } from '#core/cluster/story-signals.ts';
import { areAllLong, hasSupportingEvidence } from '#core/cluster/supporting-evidence.ts';
import type { Reason } from '#core/decision.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';
import { bridgingWeights, placingWeights, uncasedPlacingWeights } from '#core/thresholds.ts';

/** A candidate with how surely the report belongs to it, 0–1. */
export interface Scored {
  story: StoryProfile;
  score: number;
  /** What moved the score, the strongest first. */
  reasons: Reason[];
}

/** How many other candidates make the crowd in which a likeness must stand out. */
const crowdSize = 5;
/** The names of the signals, in the order in which they are added: sums of fractions depend on it. */
const names = keysOf(placingWeights);
const uncasedNames = keysOf(uncasedPlacingWeights);
const bridgeNames = keysOf(bridgingWeights);

/** A candidate as it was compared; of two dozen one is asked for its reasons. */
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

  /** What shares nothing that tells is barred where a text is short, and loses where all are long. */
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
 * Every candidate with its score: a logistic sum of its signals, one of which is how much the *other* candidates are like
 * the report: where many stories are near, being near tells less. Members in the report's language are compared by their
 * words, the others by what a translation keeps; the surer of the two counts. Best first; ties go to the older story. The
 * order of the candidates does not matter.
 */
export function compareCandidates(report: Fingerprint, candidates: readonly StoryProfile[]): Scored[] {
  if (latest?.report !== report || latest.candidates !== candidates)
    latest = { report, candidates, scored: scoreAll(report, candidates) };
  return [...latest.scored];
}

/**
 * The latest comparison: choosing and looking for a twin ask for the same. No more than one is kept: kept by its report, which
 * is kept by its story, each would keep the stories it was compared with, and they theirs, without end.
 */
let latest:
  | { report: Fingerprint; candidates: readonly StoryProfile[]; scored: readonly Scored[] }
  | undefined;

function scoreAll(report: Fingerprint, candidates: readonly StoryProfile[]): Scored[] {
  const compared = candidates.map((story) => {
    const told = inLanguageOf(report, story);
    return new Compared(
      report,
      story,
      told && storySignalsOf(report, told),
      crossLingualSignalsOf(report, story),
    );
  });
  const crowdOf = crowdAmong(compared.map(({ signals }) => signals?.wholeText ?? 0));
  const bridgeCrowdOf = crowdAmong(compared.map(({ bridge }) => bridge?.bridgeNearest ?? 0));
  for (const one of compared)
    one.weigh(crowdOf(one.signals?.wholeText ?? 0), bridgeCrowdOf(one.bridge?.bridgeNearest ?? 0));
  return compared.sort((a, b) => b.score - a.score || (earlierStory(a.story, b.story) === a.story ? -1 : 1));
}

/** How words are weighed: a text in a script without capitals has fewer signals than others. */
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

const inLanguage = new WeakMap<StoryProfile, Map<string, StoryProfile | undefined>>();

/** The story as its members in the report's language tell it; undefined when it has none. */
function inLanguageOf({ language }: Fingerprint, story: StoryProfile): StoryProfile | undefined {
  if (story.members.every((member) => isSameLanguage(member.language, language))) return story;
  const known = inLanguage.get(story) ?? new Map<string, StoryProfile | undefined>();
  inLanguage.set(story, known);
  if (!known.has(language)) {
    const members = story.members.filter((member) => isSameLanguage(member.language, language));
    known.set(language, members.length === 0 ? undefined : { ...story, members });
  }
  return known.get(language);
}

/** For one of the likenesses: how great those of the nearest others are together, as a mean over crowdSize. */
function crowdAmong(likenesses: readonly number[]): (own: number) => number {
  const nearest = [...likenesses].sort((a, b) => b - a).slice(0, crowdSize + 1);
  const together = nearest.reduce((sum, likeness) => sum + likeness, 0);
  const last = nearest.at(-1) ?? 0;
  return (own) => (together - (own >= last || nearest.length <= crowdSize ? own : last)) / crowdSize;
}

/** Which model told the vectors, where they counted: a vector means nothing without it. */
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

/** Four decimals: what a decision keeps of a number. */
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

/** The keys of an object literal that has no others: the weights are such, with every property of their type and no more. */
function keysOf<Key extends string>(weights: Readonly<Record<Key, number>>): Key[] {
  return Object.keys(weights) as Key[];
}
