// Provenance: maps sentences of the story to positions in reports, and bounds the number of positions. Law 4
// depends on this file.

import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { voiceOf } from '#core/report.ts';
import type { Alike, Provenance, Sentence, StoryContent } from '#core/story.ts';
import { readNumber } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Reports that a sentence, quotation or figure lists; further ones are only counted. */
export const maxProvenancePerItem = 50;
/** Provenance entries of a whole story: at about 100 bytes each they take a third of the 6 MB that a Lambda can answer with. */
export const maxProvenancePerStory = 20_000;

/** Position of the sentence; `from` and `to` narrow it to a part (UTF-16 code units into its text). */
export function provenanceOf(
  sentence: ReportSentence,
  reports: readonly VisibleReport[],
  from = 0,
  to = sentence.text.length,
): Provenance {
  const report = reports[sentence.reportIndex]?.report;
  if (report === undefined) throw new Error('merge: a sentence of a report that is not there');
  const { id: reportId, version } = report;
  return {
    reportId,
    version,
    agency: voiceOf(report),
    start: sentence.start + from,
    end: sentence.start + to,
  };
}

/**
 * Positions with the chosen wording verbatim (the chosen one first) and positions of similar wordings, each
 * at most `maxProvenancePerItem`: ten thousand copies of one text would make a story of many megabytes.
 * `carriers` counts all reports.
 */
export function provenanceOfSentence(
  merged: MergedSentence,
  reports: readonly VisibleReport[],
): { provenance: Provenance[]; alike: Alike[]; carriers: number } {
  const provenance = [provenanceOf(merged.chosen, reports)];
  const alike: Alike[] = [];
  for (const sentence of merged.occurrences) {
    if (sentence === merged.chosen) continue;
    if (sentence.text === merged.chosen.text) {
      if (provenance.length < maxProvenancePerItem) provenance.push(provenanceOf(sentence, reports));
    } else if (alike.length < maxProvenancePerItem) {
      const adds = addedDetails(sentence, merged.chosen);
      alike.push({ ...provenanceOf(sentence, reports), ...(adds.length > 0 && { adds }) });
    }
  }
  return {
    provenance,
    alike,
    carriers: new Set(merged.occurrences.map(({ reportIndex }) => reportIndex)).size,
  };
}

/** Names and numbers as printed; a name at the start of a sentence is left out. */
const DETAIL =
  /(?<=[\p{L}\p{N},;:)’'”"]\s)(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]+(?: \p{Lu}[\p{L}\p{M}\p{N}’'-]+)*|[$£€]?\d+(?:[.,]\d+)*%?)/gu;
const maxDetails = 8;

/** The names and numbers of `sentence` of which `chosen` lacks a word. */
function addedDetails({ text }: ReportSentence, chosen: ReportSentence): string[] {
  const known = new Set(chosen.words.flatMap((word) => [word.replace(/'s$/u, ''), readNumber(word)]));
  const isKnown = (word: string) =>
    known.has(word.replace(/'s$/u, '')) || known.has(readNumber(word) ?? Number.NaN);
  const details = new Set((text.match(DETAIL) ?? []).map((detail) => detail.replace(/(?:['’]s?|-)+$/u, '')));
  return [...details].filter((detail) => !splitWords(detail).every(isKnown)).slice(0, maxDetails);
}

/**
 * The story with at most `maxProvenancePerStory` positions in all, the first ones of each list; the same
 * object if it has no more. A Lambda cannot answer with a larger record. `carriers` counts the reports that
 * are left out; every sentence, quotation and figure keeps at least one position.
 */
export function capProvenance(account: StoryContent): StoryContent {
  const shown = maxPerList(provenanceLengths(account));
  if (shown === undefined) return account;
  const thin = <T>(provenance: readonly T[]) => provenance.slice(0, shown);
  return {
    ...account,
    brief: account.brief.map((sentence) => capSentence(sentence, thin)),
    paragraphs: account.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map((sentence) => capSentence(sentence, thin)),
    })),
    quotes: account.quotes.map(({ variants, ...quote }) => ({
      ...quote,
      provenance: thin(quote.provenance),
      ...(variants && { variants: variants.map((each) => ({ ...each, provenance: thin(each.provenance) })) }),
    })),
    figures: account.figures.map((figure) => ({
      ...figure,
      values: figure.values.map((value) => ({ ...value, provenance: thin(value.provenance) })),
    })),
  };
}

function capSentence(sentence: Sentence, thin: <T>(provenance: readonly T[]) => T[]): Sentence {
  const { alike, carriers, ...rest } = sentence;
  const provenance = thin(sentence.provenance);
  const left = alike && thin(alike);
  if (provenance.length === sentence.provenance.length && left?.length === alike?.length) return sentence;
  const named = new Set([...sentence.provenance, ...(alike ?? [])].map(({ reportId }) => reportId));
  return { ...rest, provenance, ...(left && { alike: left }), carriers: carriers ?? named.size };
}

/** Lengths of all provenance lists. */
function provenanceLengths({ paragraphs, quotes, figures }: StoryContent): number[] {
  const lengths: number[] = [];
  for (const { sentences } of paragraphs)
    for (const { provenance, alike = [] } of sentences) lengths.push(provenance.length, alike.length);
  for (const { provenance, variants = [] } of quotes) {
    lengths.push(provenance.length);
    for (const variant of variants) lengths.push(variant.provenance.length);
  }
  for (const { values } of figures) for (const { provenance } of values) lengths.push(provenance.length);
  return lengths;
}

/** The longest that each list may be; undefined if no list needs to be cut. */
function maxPerList(lengths: readonly number[]): number | undefined {
  const sumAt = (most: number) => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
  if (sumAt(Number.POSITIVE_INFINITY) <= maxProvenancePerStory) return undefined;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  let shown = Math.min(maxProvenancePerItem, longest);
  while (shown > 1 && sumAt(shown) > maxProvenancePerStory) shown -= 1;
  return shown;
}
