// Finds which reports update an earlier report of the same agency.

import { epochMsOf } from '#core/instant.ts';
import { readHeadlineMarkers } from '#core/merge/reports/headline-markers.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { type Claims, contentOverlap } from '#core/merge/sentences/claims.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { voiceKeyOf } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/** An update follows within this time. */
const maxUpdateGapMs = 72 * 3_600_000;
/** Earlier reports of its agency that a report is compared with. Bounds time. */
const comparedReports = 4;
/** Share of content words that two leads or headlines have in common. */
const minLeadOverlap = 0.5;

export interface Updates {
  /** Indexes of an earlier report and of a later one of the same agency that updates it. */
  pairs: readonly (readonly [earlier: number, later: number])[];
  /** Indexes of reports filed before the newest update of the story: none of them is its current state. */
  outdated: ReadonlySet<number>;
}

/** Reports of one agency with a similar headline or lead, in order of filing, are updates of each other. */
export function findUpdates(
  reports: readonly VisibleReport[],
  sentencesByReport: readonly (readonly ReportSentence[])[],
  claimsOf: (sentence: ReportSentence) => Claims,
): Updates {
  const byAgency = new Map<string, number[]>();
  reports.forEach(({ report }, index) => {
    const key = voiceKeyOf(report);
    byAgency.set(key, [...(byAgency.get(key) ?? []), index]);
  });
  const timeOf = (index: number) =>
    epochMsOf(reports[index]?.revisedAt ?? reports[index]?.filedAt ?? ('' as never));
  const pairs: [number, number][] = [];
  let newest = Number.NEGATIVE_INFINITY;
  for (const indexes of byAgency.values()) {
    if (indexes.length < 2) continue;
    const ordered = [...indexes].sort((a, b) => timeOf(a) - timeOf(b) || a - b);
    for (const [place, later] of ordered.entries()) {
      const before = ordered.slice(Math.max(0, place - comparedReports), place);
      for (const earlier of before) {
        const gap = timeOf(later) - timeOf(earlier);
        if (gap <= 0 || gap > maxUpdateGapMs || !isUpdate(earlier, later)) continue;
        pairs.push([earlier, later]);
        newest = Math.max(newest, timeOf(later));
      }
    }
  }
  const outdated = new Set(reports.flatMap((_, index) => (timeOf(index) < newest ? [index] : [])));
  return { pairs, outdated };

  function isUpdate(earlier: number, later: number): boolean {
    const [a, b] = [sentencesByReport[earlier]?.[0], sentencesByReport[later]?.[0]];
    if (a === undefined || b === undefined) return false;
    if (contentOverlap(claimsOf(a), claimsOf(b)) >= minLeadOverlap) return true;
    return overlap(headlineWords(reports[earlier]), headlineWords(reports[later])) >= minLeadOverlap;
  }
}

function headlineWords(visible: VisibleReport | undefined): Set<string> {
  const { stem } = readHeadlineMarkers(visible?.report.headline ?? '');
  return new Set(splitWords(stem).filter((word) => word.length > 3));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least < 2 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
