// Signals for and against a report belonging to a story. In: a fingerprint and a candidate. Out: named numbers.

import { longTextWords } from '#core/cluster/pair-signals.ts';
import type { placingWeights, uncasedPlacingWeights } from '#core/cluster/placing-model.ts';
import {
  cosineWith,
  hasTerm,
  type ProfileVectors,
  profileVectorsOf,
  type TermSum,
} from '#core/cluster/profile-vectors.ts';
import type { ReportTerms, WholeStorySimilarity } from '#core/cluster/report-terms.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { countDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { isCased } from '#core/fingerprint/is-cased.ts';
import { minhashSimilarity, repeatedLikeness } from '#core/fingerprint/minhash.ts';
import { dayMs, epochMsOf } from '#core/instant.ts';

/** One number for each weight of the placing model; similarities are 0–1. */
export type StorySignals = Record<keyof typeof placingWeights | keyof typeof uncasedPlacingWeights, number>;

/** Names or figures that both sides need before their difference counts as a conflict. */
const leastNames = 3;

/** The closest member by each measure. */
interface NearestMembers {
  texts: number[];
  title: number;
  bridge: number;
  telling: number;
  bothTell: boolean;
  titleInText: number;
  textInTitle: number;
  names: number;
  daysApart: number;
  figures: number;
  figuresShare: number;
  bothHaveFigures: boolean;
  /** 0–1: repeated wording more than a day after the member was filed. */
  late: number;
  /** Only set when the story has one member. */
  alone: WholeStorySimilarity | undefined;
}

/** `crowd`, `crowdOfHeadlines` and `unsupported` are 0 here: compareCandidates sets them, as they depend on the other candidates. */
export function storySignalsOf(report: Fingerprint, story: StoryProfile, terms: ReportTerms): StorySignals {
  const vectors = profileVectorsOf(story);
  const near = nearestOf(report, terms, story.members, vectors);
  const whole = near.alone ?? compareWholeStory(report, terms, vectors);
  const { text, names } = whole;
  const topTexts = near.texts.sort((a, b) => b - a).slice(0, 3);
  const daysApart = Math.min(
    near.daysApart,
    Math.abs(epochMsOf(report.filedAt) - epochMsOf(story.lastFiledAt)) / dayMs,
  );
  const figuresConflict = near.bothHaveFigures && near.figures === 0;
  const manyNames = report.names.length >= leastNames * 2 && vectors.nameCount >= leastNames;
  return {
    bias: 1,
    nearestText: topTexts[0] ?? 0,
    threeNearestTexts: topTexts.reduce((sum, cosine) => sum + cosine, 0) / topTexts.length,
    wholeText: text,
    wholeTitle: whole.title,
    nearestTitle: near.title,
    names,
    textAndNames: text * names,
    namesConflict: manyNames && near.names < 0.1 ? 1 : 0,
    knownNames: whole.known,
    core: whole.core,
    titleInText: near.titleInText,
    textInTitle: near.textInTitle,
    figures: Math.log1p(near.figures),
    figuresConflict: figuresConflict ? 1 : 0,
    daysApart: Math.log1p(daysApart),
    dayApart: Math.min(daysApart, 1.5),
    daysApartLong: report.words >= longTextWords ? Math.log1p(daysApart) : 0,
    daysAndNames: Math.log1p(daysApart) * names,
    bridge: near.bridge,
    // Only there it counts, and the sum behind it is not made elsewhere.
    wholeBridge: isCased(report.language) ? 0 : cosineWith(vectors.bridge, report.bridge),
    telling: Math.log1p(near.telling),
    tellingConflict: near.bothTell && near.telling === 0 ? 1 : 0,
    lateShort: report.words < longTextWords ? near.late : 0,
    lateLong: report.words >= longTextWords ? near.late : 0,
    lateFigures: near.bothHaveFigures && near.figuresShare < 1 ? near.late : 0,
    members: Math.log(story.members.length),
    single: story.members.length === 1 ? 1 : 0,
    crowd: 0,
    crowdOfHeadlines: 0,
    unsupported: 0,
  };
}

function nearestOf(
  report: Fingerprint,
  ofReport: ReportTerms,
  members: readonly Fingerprint[],
  { filedMs, telling }: Pick<ProfileVectors, 'filedMs' | 'telling'>,
): NearestMembers {
  const near: NearestMembers = {
    texts: [],
    title: 0,
    bridge: 0,
    telling: 0,
    bothTell: false,
    titleInText: 0,
    textInTitle: 0,
    names: 0,
    daysApart: Number.POSITIVE_INFINITY,
    figures: 0,
    figuresShare: 0,
    bothHaveFigures: false,
    late: 0,
    alone: undefined,
  };
  const reportFiledMs = epochMsOf(report.filedAt);
  const reportTells = countDistinctive(report.bridge) >= leastNames;
  for (const [at, member] of members.entries()) {
    const daysApart = Math.abs(reportFiledMs - (filedMs[at] ?? 0)) / dayMs;
    const like = ofReport.compareWith(member, members.length === 1);
    near.alone = like.alone;
    near.texts.push(like.text);
    near.title = Math.max(near.title, like.title);
    near.titleInText = Math.max(near.titleInText, like.titleInText);
    near.textInTitle = Math.max(near.textInTitle, like.textInTitle);
    near.bridge = Math.max(near.bridge, like.bridge);
    near.telling = Math.max(near.telling, like.telling);
    near.bothTell ||= reportTells && (telling[at] ?? 0) >= leastNames;
    near.names = Math.max(near.names, like.names);
    near.daysApart = Math.min(near.daysApart, daysApart);
    compareFigures(near, report.figures, member.figures);
    if (daysApart > 1 && minhashSimilarity(report.sketch, member.sketch) >= repeatedLikeness) {
      near.late = Math.max(near.late, Math.min(1, daysApart - 1));
    }
  }
  return near;
}

function compareFigures(near: NearestMembers, a: readonly number[], b: readonly number[]): void {
  if (a.length === 0 || b.length === 0) return;
  const shared = a.reduce((count, figure) => count + (b.includes(figure) ? 1 : 0), 0);
  near.bothHaveFigures = true;
  near.figures = Math.max(near.figures, shared);
  near.figuresShare = Math.max(near.figuresShare, shared / Math.min(a.length, b.length));
}

function compareWholeStory(
  report: Fingerprint,
  ofReport: ReportTerms,
  vectors: ProfileVectors,
): WholeStorySimilarity {
  return {
    text: cosineWith(vectors.terms, report.terms),
    title: cosineWith(vectors.title, report.title),
    names: cosineWith(vectors.names, report.names),
    known: shareOfKnownNames(report.names, vectors.terms, vectors.names),
    core: shareOfCoreTerms(vectors.core, ofReport),
  };
}

/** The share of the report's names, by weight, that the story has; 0.5 when the report has no names. */
function shareOfKnownNames(names: Terms, ...sums: readonly TermSum[]): number {
  let all = 0;
  let met = 0;
  for (let at = 0; at < names.length; at += 2) {
    const weight = names[at + 1] ?? 0;
    all += weight;
    if (sums.some((sum) => hasTerm(sum, names[at] ?? 0))) met += weight;
  }
  return all === 0 ? 0.5 : met / all;
}

/** The share of the core terms, by weight, that the report has too. */
function shareOfCoreTerms({ hashes, weights }: TermSum, report: ReportTerms): number {
  let all = 0;
  let carried = 0;
  for (let at = 0; at < hashes.length; at++) {
    const weight = weights[at] ?? 0;
    all += weight;
    if (report.has(hashes[at] ?? 0)) carried += weight;
  }
  return all === 0 ? 0 : carried / all;
}
