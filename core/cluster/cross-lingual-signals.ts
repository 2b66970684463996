// Signals between a report and members in other languages. In: a fingerprint, a candidate.

import type { bridgingWeights } from '#core/cluster/placing-model.ts';
import { cosineWith, profileVectorsOf } from '#core/cluster/profile-vectors.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import { signBitSimilarity } from '#core/fingerprint/embedding.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { dayMs, epochMsOf } from '#core/instant.ts';

/**
 * Likeness of vectors from which it counts (bridgeEmbedding is 0 there and 1 at 1). Not tuned: no model can be asked here. The weight
 * is chosen so that a vector alone never joins two stories: something that tells has to be shared too. Test: embedding-signal.
 */
const embeddingFloor = 0.5;

/** One number a weight of bridgingWeights; those that compare are 0–1. */
export type CrossLingualSignals = Record<keyof typeof bridgingWeights, number>;

/** All but `bridgeCrowd`, which compareCandidates adds; undefined when no member is in another language than the report. */
export function crossLingualSignalsOf(
  report: Fingerprint,
  story: StoryProfile,
): CrossLingualSignals | undefined {
  const foreign = story.members.filter(({ language }) => !isSameLanguage(language, report.language));
  if (foreign.length === 0) return undefined;
  const likes = foreign.map(({ bridge }) => cosine(bridge, report.bridge)).sort((a, b) => b - a);
  const daysApart = Math.min(
    ...story.members.map(({ filedAt }) => Math.abs(epochMsOf(report.filedAt) - epochMsOf(filedAt)) / dayMs),
  );
  return {
    bridgeBias: 1,
    bridgeNearest: likes[0] ?? 0,
    bridgeWhole: cosineWith(profileVectorsOf(story).bridge, report.bridge),
    bridgeTelling: Math.log1p(
      Math.max(...foreign.map(({ bridge }) => countSharedDistinctive(bridge, report.bridge))),
    ),
    bridgeDays: Math.log1p(daysApart),
    bridgeCrowd: 0,
    bridgeEmbedding: Math.max(...foreign.map((member) => embeddingSignal(report, member))),
  };
}

/** Embedding similarity above chance, 0–1; 0 unless both vectors come from the same model. */
function embeddingSignal({ embedding: one }: Fingerprint, { embedding: other }: Fingerprint): number {
  if (one === undefined || other === undefined || one.model !== other.model) return 0;
  const likeness = signBitSimilarity(one.signs, other.signs);
  return Math.max(0, (likeness - embeddingFloor) / (1 - embeddingFloor));
}

/** Dari is written as Persian is. A language that is not known may be any. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((language) => (language === 'prs' ? 'fa' : language));
  return one === other || one === 'und' || other === 'und' || one === '' || other === '';
}

/** The number of distinctive terms that both have. */
export function countSharedDistinctive(a: Terms, b: Terms): number {
  let shared = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 2) {
    const term = a[at] ?? 0;
    if (!isDistinctive(term)) continue;
    while (other < b.length && (b[other] ?? 0) < term) other += 2;
    if (b[other] === term) shared++;
  }
  return shared;
}
