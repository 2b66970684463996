// Document frequencies of terms in news. In: labelled sets (see bench/labelled-sets.ts). Out: a table a language.
import type { LabelledSet } from '#bench/labelled-sets.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { highestStep, type NewsRarity } from '#core/fingerprint/news-rarity.ts';
import { textOf } from '#core/report.ts';

/** Reports of a language from which its counts say something. */
const leastReports = 300;
/** A term of fewer reports counts as unknown. */
const leastCount = 2;

export interface TermCounts {
  reports: number;
  counts: ReadonlyMap<number, number>;
}
/** Language -> term -> step of its rarity, see highestStep. */
export type NewsTerms = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Terms of streams and clusters, by set and language. Headlines without a text are left out: their terms are fewer. Pairs are near copies. */
export function countTerms(set: LabelledSet): ReadonlyMap<string, TermCounts> {
  const found = new Map<string, { reports: number; counts: Map<number, number> }>();
  if (set.kind === 'dense' && set.pairs.length > 0) return found;
  for (const { report } of set.items) {
    if (textOf(report) === '') continue;
    const { language, terms } = fingerprintOf(report);
    const of = found.get(language) ?? { reports: 0, counts: new Map<number, number>() };
    found.set(language, of);
    of.reports += 1;
    for (let at = 0; at < terms.length; at += 2) {
      const term = terms[at] ?? 0;
      of.counts.set(term, (of.counts.get(term) ?? 0) + 1);
    }
  }
  return found;
}

/** The counts of several sets in one table a language. */
export function newsTermsOf(sets: readonly ReadonlyMap<string, TermCounts>[]): NewsTerms {
  const languages = new Set(sets.flatMap((set) => [...set.keys()]));
  const tables = new Map<string, ReadonlyMap<number, number>>();
  for (const language of [...languages].sort()) {
    const of = sets.flatMap((set) => set.get(language) ?? []);
    const reports = of.reduce((sum, one) => sum + one.reports, 0);
    if (reports < leastReports) continue;
    const counts = new Map<number, number>();
    for (const one of of)
      for (const [term, count] of one.counts) counts.set(term, (counts.get(term) ?? 0) + count);
    const stepOf = (count: number) =>
      Math.round((highestStep * Math.log((reports + 1) / (count + 0.5))) / Math.log(reports + 1));
    tables.set(
      language,
      new Map(
        [...counts].filter(([, count]) => count >= leastCount).map(([term, count]) => [term, stepOf(count)]),
      ),
    );
  }
  return tables;
}

/** The tables as placing asks them. */
export function newsRarityOf(tables: NewsTerms): NewsRarity {
  return (language) => {
    const table = tables.get(language === 'prs' ? 'fa' : language);
    return table && ((term) => (table.get(term) ?? highestStep) / highestStep);
  };
}
