// Merges the quotations of all reports, equal ones once.

import type { AnalyzedQuote, AnalyzedText } from '#core/merge/reports/analyze-texts.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { duplicateJaccard, type MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { maxProvenancePerItem } from '#core/merge/sentences/provenance.ts';
import { makeShingleIndex, type ShingleIndex } from '#core/merge/sentences/shingle-index.ts';
import type { FoundQuote } from '#core/merge/speech/find-quotes.ts';
import { makeFullNameResolver } from '#core/merge/speech/full-name-resolver.ts';
import { voiceOf } from '#core/report.ts';
import type { Provenance, Quote } from '#core/story.ts';

/** The quotations without those that only one of the sentences contains. Direct ones stay where a sentence is superseded but not wrong. */
export function withoutQuotesOf(
  quotes: readonly Quote[],
  superseded: Iterable<MergedSentence>,
  wrong: ReadonlySet<MergedSentence>,
  reports: readonly VisibleReport[],
): Quote[] {
  const gone = new Map<string, (ReportSentence & { isWrong: boolean })[]>();
  for (const sentence of superseded)
    for (const occurrence of sentence.occurrences) {
      const id = reports[occurrence.reportIndex]?.report.id ?? '';
      gone.set(id, [...(gone.get(id) ?? []), { ...occurrence, isWrong: wrong.has(sentence) }]);
    }
  const isGone = ({ reportId, start, end }: Provenance, direct = true) =>
    (gone.get(reportId) ?? []).some(
      (sentence) => (sentence.isWrong || !direct) && sentence.start <= start && end <= sentence.end,
    );
  return quotes.filter(({ provenance, direct }) => !provenance.every((place) => isGone(place, direct)));
}

/** Other wordings that a quotation lists. */
const maxVariants = 8;

interface QuoteGroup extends AnalyzedQuote {
  /** The text that the offsets of the quotation point into. */
  source: string;
  provenance: Provenance[];
  /** Other wordings, by their folded words. */
  variants: Map<string, { text: string; provenance: Provenance[] }>;
}

/**
 * Every quotation and reported speech, in the order of `reports` (strongest first) and of their text. One
 * that repeats an earlier one, or a part of it, adds its report to the provenance of the earlier one, whose
 * wording stays; other wordings of quotations are variants. Reported speech (`direct: false`) is kept apart
 * from quotations. Speakers are resolved to full names across reports (see makeFullNameResolver).
 * `provenance` spans from the first to the last quoted word.
 */
export function mergeQuotes(
  reports: readonly VisibleReport[],
  texts: ReadonlyMap<string, AnalyzedText>,
): Quote[] {
  const shared: QuoteGroup[] = [];
  const found = reports.flatMap(({ report, text }) =>
    (texts.get(text)?.quotes ?? []).map(({ quote, shingles }) => ({ report, text, quote, shingles })),
  );
  const index = makeShingleIndex<QuoteGroup>(
    found.map(({ shingles }) => shingles),
    ({ shingles }) => shingles,
  );
  for (const { report, text, quote, shingles } of found) {
    const { start, end } = quote;
    const place = { reportId: report.id, version: report.version, agency: voiceOf(report), start, end };
    const same = findSame(quote, shingles, index);
    if (same !== undefined) {
      same.provenance.push(place);
      if (quote.direct) addVariant(same, quote, place);
      if (same.quote.speaker === '')
        same.quote = {
          ...quote,
          text: same.quote.text,
          words: same.quote.words,
          parts: same.quote.parts,
        };
      continue;
    }
    const fresh: QuoteGroup = { source: text, quote, shingles, provenance: [place], variants: new Map() };
    shared.push(fresh);
    index.add(fresh);
  }
  const fullNameOf = makeFullNameResolver(found.map(({ quote }) => quote));
  return shared.map((each) => asQuote(each, fullNameOf));
}

/** Who says the words at an offset of a report's text: the speaker of its speech there, by the full name; else "". */
export function makeSpeakerFinder(
  reports: readonly VisibleReport[],
  texts: ReadonlyMap<string, AnalyzedText>,
): (reportIndex: number, offset: number) => string {
  const quotesOf = (index: number) => texts.get(reports[index]?.text ?? '')?.quotes ?? [];
  const fullNameOf = makeFullNameResolver(
    reports.flatMap((_report, index) => quotesOf(index).map(({ quote }) => quote)),
  );
  return (index, offset) => {
    const spoken = quotesOf(index).find(({ quote }) => quote.start <= offset && offset < quote.end);
    return spoken === undefined ? '' : fullNameOf(spoken.quote.speaker);
  };
}

/** Punctuation and a longer or shorter excerpt do not make another wording. */
function addVariant(same: QuoteGroup, quote: FoundQuote, place: Provenance): void {
  const { text } = quote;
  if (text === same.quote.text) return;
  const words = quote.words.join(' ');
  const chosen = same.quote.words.join(' ');
  if (chosen.includes(words) || words.includes(chosen)) return;
  const known = same.variants.get(words);
  if (known !== undefined) known.provenance.push(place);
  else if (same.variants.size < maxVariants) same.variants.set(words, { text, provenance: [place] });
}

function findSame(
  { direct }: FoundQuote,
  shingles: readonly number[],
  index: ShingleIndex<QuoteGroup>,
): QuoteGroup | undefined {
  for (const [rival, common] of index.countShared(shingles)) {
    const shorter = Math.min(shingles.length, rival.shingles.length);
    if (rival.quote.direct === direct && common / shorter >= duplicateJaccard) return rival;
  }
  return undefined;
}

function asQuote(
  { source, quote, provenance, variants }: QuoteGroup,
  fullNameOf: (speaker: string) => string,
): Quote {
  const { text, role, verb, toldTo, direct } = quote;
  const speaker = fullNameOf(quote.speaker);
  return {
    text,
    ...(direct
      ? { parts: quote.parts.map(({ start, end }) => ({ text: source.slice(start, end), start, end })) }
      : {}),
    speaker,
    ...(role === undefined ? {} : { role }),
    verb,
    ...(toldTo === undefined ? {} : { toldTo }),
    ...(direct ? {} : { direct }),
    provenance: provenance.slice(0, maxProvenancePerItem),
    ...(variants.size === 0 ? {} : { variants: [...variants.values()].map(publishedVariant) }),
  };
}

/** The variant as published: its provenance is capped. */
function publishedVariant(variant: { text: string; provenance: Provenance[] }) {
  return { text: variant.text, provenance: variant.provenance.slice(0, maxProvenancePerItem) };
}
