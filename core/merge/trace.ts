// Provenance: from a sentence as reports say it to where it stands. The one place where law 4 is kept.
import type { Said } from '#core/merge/said-sentences.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Provenance } from '#core/story.ts';
import { mostCarriersShown } from '#core/thresholds.ts';

/** Where `said` stands; `from` and `to` narrow it to a part of the sentence (UTF-16 code units into `said.text`). */
export function traceOf(
  said: Said,
  reports: readonly VisibleReport[],
  from = 0,
  to = said.text.length,
): Provenance {
  const report = reports[said.reportIndex]?.report;
  if (report === undefined) throw new Error('merge: a sentence of a report that is not there');
  const { id: reportId, version, agency } = report;
  return { reportId, version, agency, start: said.start + from, end: said.start + to };
}

/**
 * The reports that carry the chosen wording verbatim (the chosen one first), and those that say it in nearly the same words: of
 * each at most `mostCarriersShown`, as ten thousand copies of one text would make a story of many megabytes. `carriers` counts all.
 */
export function traceTold(
  told: Told,
  reports: readonly VisibleReport[],
): { provenance: Provenance[]; alike: Provenance[]; carriers: number } {
  const provenance = [traceOf(told.chosen, reports)];
  const alike: Provenance[] = [];
  for (const said of told.carriers) {
    if (said === told.chosen) continue;
    const list = said.text === told.chosen.text ? provenance : alike;
    if (list.length < mostCarriersShown) list.push(traceOf(said, reports));
  }
  return { provenance, alike, carriers: new Set(told.carriers.map(({ reportIndex }) => reportIndex)).size };
}
