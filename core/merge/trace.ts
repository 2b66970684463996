// Provenance: from a sentence as reports say it to where it stands. The one place where law 4 is kept.
import type { Said } from '#core/merge/said-sentences.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Provenance } from '#core/story.ts';

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

/** The reports that carry the chosen wording verbatim (the chosen one first), and those that say it in nearly the same words. */
export function traceTold(
  told: Told,
  reports: readonly VisibleReport[],
): { provenance: Provenance[]; alike: Provenance[] } {
  const provenance = [traceOf(told.chosen, reports)];
  const alike: Provenance[] = [];
  for (const said of told.carriers) {
    if (said === told.chosen) continue;
    (said.text === told.chosen.text ? provenance : alike).push(traceOf(said, reports));
  }
  return { provenance, alike };
}
