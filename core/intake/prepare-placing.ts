// The inputs for placing one report: its fingerprint, the pair scorer, and how a choice becomes a decision.
import { type Choice, chooseStory, type ScoredStory } from '#core/cluster/choose-story.ts';
import { explainPair } from '#core/cluster/explain-pair.ts';
import { findNamed } from '#core/cluster/find-named.ts';
import { pairScorer, probabilityOf } from '#core/cluster/pair-score.ts';
import { type PlacingModel, placingModel, ruleVersion } from '#core/cluster/placing-model.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Decision, Reason, RelatedStory } from '#core/decision.ts';
import { type EmbeddingWorld, fingerprintWithEmbedding } from '#core/fingerprint/embed-reports.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import type { Report } from '#core/report.ts';

export interface PlacingWorld extends EmbeddingWorld {
  /** Absent: the model in the repository. */
  model?: PlacingModel | undefined;
}

export interface Placing {
  fingerprint: Fingerprint;
  choose(candidates: readonly StoryProfile[]): Choice;
  /** The choice with its evidence, as it is stored. */
  decide(choice: Choice): Decision;
}

export async function preparePlacing(report: Report, world: PlacingWorld): Promise<Placing> {
  const fingerprint = await fingerprintWithEmbedding(report, world);
  const model = world.model ?? placingModel;
  const threshold = model.joinLogit;
  const rule = { score: pairScorer(model), threshold, relatedBand: model.relatedBand };
  const explain = ({ nearest, usedBefore }: ScoredStory) => [
    ...explainPair(report, fingerprint, nearest),
    ...(usedBefore === undefined ? [] : [{ signal: 'used-before', value: usedBefore, weight: 0 }]),
  ];
  const joinNamed = (choice: Choice, candidates: readonly StoryProfile[]): Choice => {
    const named = findNamed(fingerprint, candidates, noticeSignal(report) === 'correction');
    if (named === undefined) return choice;
    const { story, member: nearest } = named;
    const logit = rule.score(fingerprint, nearest);
    return {
      ...choice,
      joined: { story, logit, bandLogit: logit, nearest, copyOf: undefined, isNamed: true },
    };
  };
  return {
    fingerprint,
    choose: (candidates) => {
      const choice = chooseStory(fingerprint, candidates, rule);
      return choice.joined === undefined && noticeSignal(report) !== undefined
        ? joinNamed(choice, candidates)
        : choice;
    },
    decide: (choice) => decisionOf(fingerprint, choice, threshold, explain),
  };
}

/** What the report says that it does to another one, which it goes to in whatever words it names it. */
function noticeSignal({ headline, signal }: Report): 'kill' | 'correction' | undefined {
  return readHeadlineMarkers(headline).signal ?? (signal === 'correction' ? signal : undefined);
}

/** `duplicate` when the story has a member with the same wording (see findCopied), `new` for a founder, else `joined`. */
function decisionOf(
  { reportId }: Fingerprint,
  { joined, rival, related }: Choice,
  threshold: number,
  explain: (scored: ScoredStory) => Reason[],
): Decision {
  const best = joined ?? rival;
  const decision = {
    score: best === undefined ? 0 : probabilityOf(best.logit),
    threshold: probabilityOf(threshold),
    reasons: [
      ...(joined?.isNamed ? [{ signal: 'names-report', value: joined.nearest.reportId, weight: 1 }] : []),
      ...(best === undefined ? [] : explain(best)),
    ],
    ...(rival && { rival: { storyId: rival.story.storyId, score: probabilityOf(rival.logit) } }),
    ...(related.length > 0 && { related: related.map((scored) => relatedStory(scored, explain)) }),
    ruleVersion,
  };
  const own = storyIdFoundedBy(reportId);
  const storyId = joined?.story.storyId ?? own;
  if (storyId === own) return { kind: 'new', storyId, ...decision };
  const copyOf = joined?.copyOf;
  return copyOf === undefined
    ? { kind: 'joined', storyId, ...decision }
    : { kind: 'duplicate', storyId, copyOf, ...decision };
}

function relatedStory(scored: ScoredStory, explain: (scored: ScoredStory) => Reason[]): RelatedStory {
  const reasons = explain(scored).map(({ signal, value }) => ({ signal, text: String(value) }));
  return { storyId: scored.story.storyId, score: probabilityOf(scored.logit), reasons };
}
