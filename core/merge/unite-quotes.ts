// Quotations of the story: those of its reports, the same words once. In: reports. Out: quotes with all who carry them.
import type { FoundQuote } from '#core/merge/find-quotes.ts';
import type { ReadQuote, ReadText } from '#core/merge/read-text.ts';
import { makeSpeakers } from '#core/merge/resolve-speakers.ts';
import { makeIsShared } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { Provenance, Quote } from '#core/story.ts';
import { mostCarriersShown, mostVariants, sameSentenceJaccard } from '#core/thresholds.ts';

interface Shared extends ReadQuote {
  provenance: Provenance[];
  /** Other wordings of it, by their folded words. */
  variants: Map<string, { text: string; provenance: Provenance[] }>;
}

/**
 * Every quotation and reported speech of at least four words, in the order of `reports` (strongest first) and of their text. One that says the same
 * as an earlier one, or a part of it, adds its report to that one's provenance; the wording stands as the first report has it,
 * and other wordings of quotations beside it as variants. Reported speech (`direct: false`) is kept apart from quotations.
 * A surname or description is the person whom any of the reports names in full (see makeSpeakers).
 * `provenance` reaches from the first to the last quoted word, attribution in between included where a quotation is split.
 */
export function uniteQuotes(
  reports: readonly VisibleReport[],
  texts: ReadonlyMap<string, ReadText>,
): Quote[] {
  const shared: Shared[] = [];
  const byShingle = new Map<number, Shared[]>();
  const found = reports.flatMap(({ report, text }) =>
    (texts.get(text)?.quotes ?? []).map(({ quote, shingles }) => ({ report, quote, shingles })),
  );
  const isShared = makeIsShared(found);
  for (const { report, quote, shingles } of found) {
    const runs = shingles.filter(isShared);
    const { start, end } = quote;
    const place = { reportId: report.id, version: report.version, agency: report.agency, start, end };
    const same = findSame(quote, shingles.length, runs, byShingle);
    if (same !== undefined) {
      same.provenance.push(place);
      if (quote.direct) addVariant(same, quote, place);
      if (same.quote.speaker === '')
        same.quote = { ...quote, text: same.quote.text, words: same.quote.words };
      continue;
    }
    const fresh: Shared = { quote, shingles, provenance: [place], variants: new Map() };
    shared.push(fresh);
    for (const shingle of runs) {
      const rivals = byShingle.get(shingle);
      if (rivals === undefined) byShingle.set(shingle, [fresh]);
      else rivals.push(fresh);
    }
  }
  const fullNameOf = makeSpeakers(found.map(({ quote }) => quote));
  return shared.map((each) => asQuote(each, fullNameOf));
}

/** Agencies that print other words of it: punctuation and a longer or shorter piece of the same are no other words. */
function addVariant(same: Shared, quote: FoundQuote, place: Provenance): void {
  const { text } = quote;
  if (text === same.quote.text) return;
  const words = quote.words.join(' ');
  const chosen = same.quote.words.join(' ');
  if (chosen.includes(words) || words.includes(chosen)) return;
  const known = same.variants.get(words);
  if (known !== undefined) known.provenance.push(place);
  else if (same.variants.size < mostVariants) same.variants.set(words, { text, provenance: [place] });
}

function findSame(
  { direct }: FoundQuote,
  size: number,
  runs: readonly number[],
  byShingle: ReadonlyMap<number, readonly Shared[]>,
): Shared | undefined {
  const common = new Map<Shared, number>();
  for (const shingle of runs) {
    for (const rival of byShingle.get(shingle) ?? [])
      if (rival.quote.direct === direct) common.set(rival, (common.get(rival) ?? 0) + 1);
  }
  for (const [rival, count] of common) {
    const smaller = Math.min(size, rival.shingles.length);
    if (count / smaller >= sameSentenceJaccard) return rival;
  }
  return undefined;
}

function asQuote({ quote, provenance, variants }: Shared, fullNameOf: (speaker: string) => string): Quote {
  const { text, role, verb, toldTo, direct } = quote;
  const speaker = fullNameOf(quote.speaker);
  return {
    text,
    speaker,
    ...(role === undefined ? {} : { role }),
    verb,
    ...(toldTo === undefined ? {} : { toldTo }),
    ...(direct ? {} : { direct }),
    provenance: provenance.slice(0, mostCarriersShown),
    ...(variants.size === 0 ? {} : { variants: [...variants.values()].map(shown) }),
  };
}

function shown(variant: { text: string; provenance: Provenance[] }) {
  return { text: variant.text, provenance: variant.provenance.slice(0, mostCarriersShown) };
}
