// Choosing the story: join, apart or possibly the same. In: a fingerprint and candidate stories. Out: the choice and its scores.
import { findCopied } from '#core/cluster/find-copied.ts';
import {
  hasHigherToll,
  isNearTranslation,
  isSameLanguage,
  rivalry,
  subjectShare,
  termCosine,
  wordCosine,
} from '#core/cluster/pair-features.ts';
import { maxPairScore, type PairScorer } from '#core/cluster/pair-score.ts';
import { findFrame } from '#core/cluster/source-frame.ts';
import { earlierStory, type StoryProfile } from '#core/cluster/story-profile.ts';
import { certainlyNoNews, type Fingerprint } from '#core/fingerprint/fingerprint.ts';
import type { ReportId } from '#core/ids.ts';

/** A candidate story with the score of the report joining it. */
export interface ScoredStory {
  story: StoryProfile;
  logit: number;
  /** The same with members that share names alone: it says whether the two are possibly the same. */
  bandLogit: number;
  /** The member that the report is most like. */
  nearest: Fingerprint;
  /** An older report of another story that has what the two share (see findFrame). */
  usedBefore?: ReportId | undefined;
  /** The member whose wording the report repeats. */
  copyOf: ReportId | undefined;
  /** Joined whatever the score, because the report corrects or withdraws `nearest`. */
  isNamed?: true;
}

export interface Choice {
  /** The story that the report joins; undefined where it founds one. */
  joined: ScoredStory | undefined;
  /** Another story that the report belongs to as well and that is one event with `joined` by its own members. */
  duplicate: StoryProfile | undefined;
  /** Stories within the band that share words with the report, or above it and not joined, the highest score first: possibly the same event. */
  related: ScoredStory[];
  /** The story with the highest score among those that the report did not join. */
  rival: ScoredStory | undefined;
}

/** How a choice is made: the score of pairs, the threshold in this stream, and the width of the band below it. */
export interface ChoiceRule {
  score: PairScorer;
  threshold: number;
  relatedBand: number;
}

/**
 * Cosine of the words that are no names below which a member supports no join: one town, company or person has many events. Tuned
 * on the joins of en-aug (docs/maintainer/matching.md).
 */
const leastWordCosine = 0.03;
/**
 * subjectShare below which a member does not support a join by itself, unless its toll rose: two statements of one president on one
 * day. Of one agency, which seldom files one event twice: an attack in the morning and one in the evening, two launches; the third
 * where both are headlines alone.
 */
const leastSubjectShare = 0.15;
const leastOwnSubjectShare = 0.25;
const leastOwnHeadlineShare = 0.4;
/** Rivalry from which two texts of one agency are of two events: two products, two verdicts. No pair of en-aug that the model joins has more than .73. */
const leastOwnRivalry = 0.8;
/** subjectShare below which a near copy in a frame is the frame filled in again: another number in a headline gives .8. */
const leastCopiedSubject = 0.85;
/** How far below the threshold such a member counts at most: other members can still support the join. */
const undecided = 0.1;
/** Members that must support a join: with one of several alone, chains of unlike reports would grow. */
const supportingMembers = 2;
/**
 * Cosine of the terms with a member from which a story within the band is shown; with a member of the same agency, of which few are
 * of one event, the second. Tuned on the links of en-aug (docs/maintainer/matching.md).
 */
const leastRelatedCosine = 0.25;
const leastOwnRelatedCosine = 0.5;
/** Related stories that a decision keeps. */
const maxRelated = 3;

/**
 * The candidate with the highest score, if that reaches the threshold. A candidate that has the report among its members takes it
 * back whatever the scores: it is a redelivery. The order of the candidates does not matter; ties go to the older story.
 */
export function chooseStory(
  report: Fingerprint,
  candidates: readonly StoryProfile[],
  rule: ChoiceRule,
): Choice {
  const scored = candidates
    .flatMap((story) => scoreStory(report, story, rule, candidates) ?? [])
    .sort((a, b) => b.logit - a.logit || (earlierStory(a.story, b.story) === a.story ? -1 : 1));
  const own = scored.find(({ story }) => story.members.some(({ reportId }) => reportId === report.reportId));
  const best = own ?? scored[0];
  const joined = own ?? (best !== undefined && best.logit >= rule.threshold ? best : undefined);
  const others = scored.filter((one) => one !== joined);
  const duplicate = joined && duplicateOf(report, joined.story, others, rule);
  return {
    joined,
    duplicate,
    related: others
      .filter(
        ({ story, bandLogit }) =>
          story !== duplicate &&
          bandLogit >= rule.threshold - rule.relatedBand &&
          story.members.some((member) => isRelatable(report, member)),
      )
      .slice(0, maxRelated),
    rival: others[0],
  };
}

/**
 * The mean of the best supportingMembers scores; of a copy or a near translation the score with that member. `candidates` say which wording
 * is a frame.
 */
function scoreStory(
  report: Fingerprint,
  story: StoryProfile,
  rule: ChoiceRule,
  candidates: readonly StoryProfile[] = [],
): ScoredStory | undefined {
  const findOthers = () => candidates.filter((one) => one !== story).flatMap(({ members }) => members);
  const members = story.members
    // A list or a kill supports no join, except of itself.
    .filter(({ unlikeNews, reportId }) => unlikeNews !== certainlyNoNews || reportId === report.reportId)
    .map((member) => ({ member, ...supportOf(report, member, rule, findOthers) }))
    .sort((a, b) => b.logit - a.logit || b.bandLogit - a.bandLogit);
  const [best] = members;
  if (best === undefined) return undefined;
  const copyOf = findCopied(report, story.members);
  const copied = members.find(({ member }) => member.reportId === copyOf);
  const repeated = copied ?? members.find(({ member }) => isNearTranslation(report, member));
  // Without vectors, members in another language say little: beside one in its own they are in doubt at worst, and support no join.
  const isOwn = ({ member }: { member: Fingerprint }) =>
    isSameLanguage(member.language, report.language) || haveVectors(report, member);
  const own = members.filter(isOwn);
  const least = own.length > 0 ? rule.threshold - rule.relatedBand : -maxPairScore;
  const foreign = members
    .filter((one) => !isOwn(one))
    .map((one) => ({ ...one, logit: Math.max(one.logit, least), bandLogit: Math.max(one.bandLogit, least) }));
  const supporting = [...own, ...foreign].slice(0, supportingMembers);
  const logits = supporting.map(({ logit }) => logit);
  // Of the report's own agency one member says too little: beside another agency's, both must reach the threshold.
  const [isOwnBest, isOwnNext] = supporting.map(({ member }) => isOfOneAgency(report, member));
  const agreed = isOwnBest && isOwnNext === false ? Math.min(...logits) : meanOf(logits);
  const support = hasOwnRival(report, story) ? Math.min(agreed, rule.threshold - undecided) : agreed;
  // A near copy in a frame is the frame filled in again.
  const isFilled =
    repeated?.usedBefore !== undefined && subjectShare(report, repeated.member) < leastCopiedSubject;
  const repeatedLogit = isFilled ? repeated.logit : repeated?.bandLogit;
  const logit = Math.max(support, repeatedLogit ?? support);
  return {
    story,
    logit,
    bandLogit: Math.max(logit, meanOf(supporting.map((each) => each.bandLogit))),
    nearest: copied?.member ?? best.member,
    usedBefore: (copied ?? best).usedBefore,
    copyOf,
  };
}

function haveVectors(a: Fingerprint, b: Fingerprint): boolean {
  return a.embedding !== undefined && a.embedding.model === b.embedding?.model;
}

/** The score of a member, less where it shares names alone, shares a frame of its agency or reports another thing. */
function supportOf(
  report: Fingerprint,
  member: Fingerprint,
  { score, threshold }: ChoiceRule,
  findOthers: () => readonly Fingerprint[],
): { bandLogit: number; logit: number; usedBefore?: ReportId } {
  const bandLogit = score(report, member);
  // Most pairs have nothing in common, and are not read again.
  if (bandLogit === -maxPairScore || !isSameLanguage(report.language, member.language))
    return { bandLogit, logit: bandLogit };
  const inDoubt = { bandLogit, logit: Math.min(bandLogit, threshold - undecided) };
  const usedBefore = bandLogit >= threshold ? findFrame(report, member, findOthers()) : undefined;
  if (usedBefore !== undefined) return { ...inDoubt, usedBefore: usedBefore.reportId };
  // Vectors find one event in other words. Of one agency, whose phrases make its items alike, they say less.
  if (haveVectors(report, member) && !isOfOneAgency(report, member)) return { bandLogit, logit: bandLogit };
  const subject = subjectShare(report, member);
  if (subject === 0 || wordCosine(report, member) < leastWordCosine)
    return { bandLogit, logit: -maxPairScore };
  const isOtherSubject = subject < leastSubjectShareOf(report, member) && !hasHigherToll(report, member);
  return isOtherSubject ? inDoubt : { bandLogit, logit: bandLogit };
}

function leastSubjectShareOf(report: Fingerprint, member: Fingerprint): number {
  if (!isOfOneAgency(report, member)) return leastSubjectShare;
  return report.words + member.words === 0 ? leastOwnHeadlineShare : leastOwnSubjectShare;
}

/** Whether the agency of the report wrote of another event in the story: each text is about a rare word that the other lacks. */
function hasOwnRival(report: Fingerprint, { members }: StoryProfile): boolean {
  return members.some(
    (member) =>
      isOfOneAgency(report, member) &&
      isSameLanguage(report.language, member.language) &&
      rivalry(report, member) >= leastOwnRivalry &&
      !hasHigherToll(report, member),
  );
}

function isOfOneAgency({ source }: Fingerprint, other: Fingerprint): boolean {
  return source !== 0 && source === other.source;
}

/** Whether the two share enough words to be shown as possibly the same; of two languages the score decides. */
function isRelatable(report: Fingerprint, member: Fingerprint): boolean {
  if (!isSameLanguage(member.language, report.language)) return true;
  const least = isOfOneAgency(report, member) ? leastOwnRelatedCosine : leastRelatedCosine;
  return termCosine(member.terms, report.terms) >= least;
}

/** Of the other stories that also reach the threshold, the best one whose members fit the joined story once it has the report. */
function duplicateOf(
  report: Fingerprint,
  joined: StoryProfile,
  others: readonly ScoredStory[],
  rule: ChoiceRule,
): StoryProfile | undefined {
  const grown = { ...joined, members: [...joined.members, report] };
  return others.find(
    ({ story, logit }) =>
      logit >= rule.threshold &&
      !story.members.some((member) => hasOwnRival(member, grown)) &&
      meanOf(story.members.map((member) => scoreStory(member, grown, rule)?.logit ?? -maxPairScore)) >=
        rule.threshold,
  )?.story;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
