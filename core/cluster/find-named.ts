// Finds the report that a correction or a withdrawal of its own names: "CORRECTED-Blast kills 12", "We retract our report “…”".
import { subjectCount, termCosine } from '#core/cluster/pair-features.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { minhashSimilarity } from '#core/fingerprint/minhash.ts';
import { countIn, rarityIn } from '#core/fingerprint/term-weight.ts';

/** Share of the headline of an earlier report, by rarity, that the notice contains. */
const leastNamedShare = 0.75;
/** Likeness of the wordings (see minhashSimilarity) from which the notice repeats the report with what was wrong put right. */
const leastRepeated = 0.5;
/** Cosine of the terms from which a short notice is about the report: "In a story about …, we misspelled the name of …". */
const leastAbout = 0.35;
const mostNoticeWords = 60;
/** Words in the headline of the earlier report, at least: "Blast in Velmar" may be of any year. */
const leastHeadlineWords = 4;

/** A story, and its member that the notice names. */
export interface NamedReport {
  story: StoryProfile;
  member: Fingerprint;
}

/**
 * The earlier report of the same agency of which the notice has most of the headline, whose text it repeats, or that a correction is about;
 * undefined where it names none.
 */
export function findNamed(
  notice: Fingerprint,
  stories: readonly StoryProfile[],
  isCorrection: boolean,
): NamedReport | undefined {
  const inNotice = hashesOf(notice);
  const named = stories.flatMap((story) =>
    story.members
      .filter(({ source, filedAt }) => source !== 0 && source === notice.source && filedAt <= notice.filedAt)
      .map((member) => ({ story, member, share: shareNamed(notice, member, inNotice, isCorrection) })),
  );
  return named
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.member.filedAt > b.member.filedAt ? -1 : 1))[0];
}

/** How surely the notice names the report: 2 to 3 by its headline, 1 to 2 by its text, below 1 by its terms; 0 if by none. */
function shareNamed(
  notice: Fingerprint,
  report: Fingerprint,
  inNotice: ReadonlySet<number>,
  isCorrection: boolean,
): number {
  const headline = shareOfHeadline(report, inNotice);
  if (headline >= leastNamedShare) return 2 + headline;
  const repeated = minhashSimilarity(report.sketch, notice.sketch);
  if (repeated >= leastRepeated) return 1 + repeated;
  // A withdrawal must name what it removes.
  const about = isCorrection && notice.words <= mostNoticeWords ? termCosine(report.terms, notice.terms) : 0;
  return about >= leastAbout ? about : 0;
}

/** Whether the notice has most of the headline, of four words at least. */
export function containsHeadline(notice: Fingerprint, report: Fingerprint): boolean {
  return shareOfHeadline(report, hashesOf(notice)) >= leastNamedShare;
}

function hashesOf({ terms }: Fingerprint): Set<number> {
  return new Set(terms.filter((_, at) => at % 2 === 0));
}

function shareOfHeadline({ terms }: Fingerprint, inNotice: ReadonlySet<number>): number {
  let [words, all, shared] = [0, 0, 0];
  for (let at = 0; at < terms.length; at += 2) {
    const weight = terms[at + 1] ?? 0;
    if (countIn(weight) < subjectCount) continue;
    words += 1;
    all += rarityIn(weight);
    if (inNotice.has(terms[at] ?? 0)) shared += rarityIn(weight);
  }
  return words < leastHeadlineWords ? 0 : shared / all;
}
