// Quotations of the story: those of its reports, the same words once. In: reports. Out: quotes with all who carry them.
import { type FoundQuote, findQuotes } from '#core/merge/find-quotes.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Provenance, Quote } from '#core/story.ts';
import { shinglesOf } from '#core/text/shingles-of.ts';
import { wordsOf } from '#core/text/words-of.ts';
import { mostCarriersShown, sameSentenceJaccard } from '#core/thresholds.ts';

interface Shared {
  quote: FoundQuote;
  shingles: number[];
  provenance: Provenance[];
}

/**
 * Every quotation of at least four words, in the order of `reports` (strongest first) and of their text. One that says the same
 * as an earlier one, or a part of it, adds its report to that one's provenance; the wording stands as the first report has it.
 * `provenance` reaches from the first to the last quoted word, attribution in between included where a quotation is split.
 */
export function uniteQuotes(reports: readonly VisibleReport[]): Quote[] {
  const shared: Shared[] = [];
  const byShingle = new Map<number, Shared[]>();
  const known = new Map<string, FoundQuote[]>();
  for (const { report, text } of reports) {
    const quotes = known.get(text) ?? findQuotes(text);
    known.set(text, quotes);
    for (const quote of quotes) {
      const { start, end } = quote;
      const place = { reportId: report.id, version: report.version, agency: report.agency, start, end };
      const shingles = shinglesOf(wordsOf(quote.text));
      const same = findSame(shingles, byShingle);
      if (same !== undefined) {
        same.provenance.push(place);
        if (same.quote.speaker === '') same.quote = { ...quote, text: same.quote.text };
        continue;
      }
      const fresh = { quote, shingles, provenance: [place] };
      shared.push(fresh);
      for (const shingle of shingles) byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), fresh]);
    }
  }
  return shared.map(asQuote);
}

function findSame(
  shingles: readonly number[],
  byShingle: ReadonlyMap<number, readonly Shared[]>,
): Shared | undefined {
  const common = new Map<Shared, number>();
  for (const shingle of shingles) {
    for (const rival of byShingle.get(shingle) ?? []) common.set(rival, (common.get(rival) ?? 0) + 1);
  }
  for (const [rival, count] of common) {
    const smaller = Math.min(shingles.length, rival.shingles.length);
    if (count / smaller >= sameSentenceJaccard) return rival;
  }
  return undefined;
}

function asQuote({ quote, provenance }: Shared): Quote {
  const { text, speaker, role, verb, toldTo } = quote;
  return {
    text,
    speaker,
    ...(role === undefined ? {} : { role }),
    verb,
    ...(toldTo === undefined ? {} : { toldTo }),
    provenance: provenance.slice(0, mostCarriersShown),
  };
}
