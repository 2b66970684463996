// News rarity: in how few news reports a term occurs, from a frozen table. In: a language and a term. Out: 0 to 1.
import { findStep, unpackTable } from '#core/fingerprint/hash-table.ts';
import newsTerms from '#core/tables/news-terms.data.json' with { type: 'json' };
import { lazilyByKey } from '#core/text/lazily.ts';

/** The rarity of a term among news reports, 0–1; undefined where the language has no table. */
export type NewsRarity = (language: string) => ((term: number) => number) | undefined;

/** Step of a term that the table does not have: as rare as a term can be. */
export const highestStep = 255;
const packed: Readonly<Record<string, string>> = newsTerms.packed;
const tables = lazilyByKey(Object.keys(packed), (name) => unpackTable(packed[name] ?? ''));

export const newsRarity: NewsRarity = (language) => {
  const table = tables.get(language === 'prs' ? 'fa' : language)?.();
  return table && ((term) => (findStep(table, term) ?? highestStep) / highestStep);
};
