// Finds the report that a correction or a withdrawal of its own names: "CORRECTED-Blast kills 12", "We retract our report “…”".
import { subjectCount } from '#core/cluster/pair-features.ts';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { countIn, rarityIn } from '#core/fingerprint/term-weight.ts';

/** Share of what an earlier report is about, by rarity, that the notice contains. */
const leastNamedShare = 0.75;
/** Words in the headline of the earlier report, at least: "Blast in Velmar" may be of any year. */
const leastHeadlineWords = 4;

/** A story, and its member that the notice names. */
export interface NamedReport {
  story: StoryProfile;
  member: Fingerprint;
}

/** The earlier report of the same agency of which the notice has most of the headline; undefined where it names none. */
export function findNamed(notice: Fingerprint, stories: readonly StoryProfile[]): NamedReport | undefined {
  const inNotice = hashesOf(notice);
  const named = stories.flatMap((story) =>
    story.members
      .filter(({ source, filedAt }) => source !== 0 && source === notice.source && filedAt <= notice.filedAt)
      .map((member) => ({ story, member, share: shareOfHeadline(member, inNotice) })),
  );
  return named
    .filter(({ share }) => share >= leastNamedShare)
    .sort((a, b) => b.share - a.share || (a.member.filedAt > b.member.filedAt ? -1 : 1))[0];
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
