// Finds which reports are of an earlier phase of the story: it was quiet for hours, then went on; or all newer headlines say something new.

import { stemOf } from '#core/fingerprint/stem-of.ts';
import { epochMsOf } from '#core/instant.ts';
import { explains } from '#core/merge/reports/headline-markers.ts';
import { baseLanguage, type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { voiceKeyOf } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Without a report for so long, what follows is a new phase. */
const quietMs = 8 * 3_600_000;
/** After so long without a report the headlines can say something new. */
const turnMs = 3_600_000;
/** Part of the reports that is of the newest phase if only their headlines say so. */
const minTurnShare = 1 / 3;
/** Share of the words that the leads of the newest phase have in common with other reports, of what the best lead has. */
const minSharedShare = 0.5;

/**
 * Indexes of the reports before the newest phase, and of those before the newest update, unless nothing after them can open the story: a
 * late report may explain the event, or only touch on it.
 * @param outdated see Updates
 */
export function findStaleReports(
  reports: readonly VisibleReport[],
  sentencesByReport: readonly (readonly ReportSentence[])[],
  ranking: Ranking,
  outdated: ReadonlySet<number>,
): ReadonlySet<number> {
  const timeOf = (index: number) => epochMsOf(reports[index]?.revisedAt ?? ('' as never));
  const byTime = reports.map((_, index) => index).sort((a, b) => timeOf(a) - timeOf(b) || a - b);
  const gapBefore = (place: number) => timeOf(byTime[place] ?? 0) - timeOf(byTime[place - 1] ?? 0);
  const quiet = byTime.findLastIndex((_, place) => place > 0 && gapBefore(place) >= quietMs);
  const turn = findTurn(byTime.flatMap((index) => reports[index] ?? []));
  const start = turn > 0 && gapBefore(turn) >= turnMs ? Math.max(quiet, turn) : quiet;
  const sharedOf = (index: number) => {
    const lead = sentencesByReport[index]?.[0];
    return lead === undefined || ranking.ranks[index] === undefined ? 0 : sharedWords(lead, ranking);
  };
  const canOpenWithout = (older: ReadonlySet<number>, minShare: number) => {
    const best = [...older].reduce((most, index) => Math.max(most, sharedOf(index)), 0);
    return byTime.some(
      (index) =>
        !older.has(index) &&
        !explains(reports[index]?.report.headline ?? '') &&
        sharedOf(index) >= best * minShare,
    );
  };
  const before = new Set(byTime.slice(0, Math.max(0, start)));
  return new Set([
    ...(canOpenWithout(before, minSharedShare) ? before : []),
    // An update is about the event.
    ...(canOpenWithout(outdated, 0) ? outdated : []),
  ]);
}

/**
 * The place from which all headlines have a word that none before has: "settle" after "sues". At least two reports come
 * before; a third of all, and two agencies, have it. 0 if there is none.
 * @param byTime in order of time
 */
function findTurn(byTime: readonly VisibleReport[]): number {
  const headlines = byTime.map(({ report }) => stemsOf(report.headline, baseLanguage(report.language)));
  const isTurn = (stem: string) => {
    const place = headlines.findIndex((stems) => stems.has(stem));
    const newer = byTime.slice(place);
    return (
      place > 1 &&
      headlines.slice(place).every((stems) => stems.has(stem)) &&
      newer.length >= byTime.length * minTurnShare &&
      new Set(newer.map(({ report }) => voiceKeyOf(report))).size > 1
    );
  };
  const turns = [...(headlines.at(-1) ?? [])].filter(isTurn);
  return Math.max(0, ...turns.map((stem) => headlines.findIndex((stems) => stems.has(stem))));
}

function stemsOf(headline: string, language: string): Set<string> {
  const words = splitWords(headline).filter((word) => word.length > 3 && !/\d/.test(word));
  return new Set(words.map((word) => stemOf(word, language)));
}
