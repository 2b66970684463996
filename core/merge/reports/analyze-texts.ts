// Analyses report texts independently of any story: sentences, names and quotations.

import { findNews } from '#core/merge/sentences/find-furniture.ts';
import { continuesCorrection, isCorrectionLine } from '#core/merge/sentences/is-correction-line.ts';
import { type FoundQuote, findQuotes } from '#core/merge/speech/find-quotes.ts';
import { findNameSpans } from '#core/text/find-name-spans.ts';
import { isDependent } from '#core/text/is-dependent.ts';
import { makeShingles } from '#core/text/make-shingles.ts';
import { memoizeByText } from '#core/text/memoize-by-text.ts';
import { type SentenceSpan, splitSentences } from '#core/text/split-sentences.ts';

/** UTF-16 code units of analysed texts that stay in memory between merges: some 200 reports of 800 words, about 16 MB. */
const maxCachedUnits = 1_000_000;

/** Sentences and quotations of one text. */
export interface AnalyzedText {
  /** In order, without boilerplate. */
  sentences: readonly AnalyzedSentence[];
  quotes: readonly AnalyzedQuote[];
  /** Sentences about errors of the text itself, left out of `sentences`. */
  correctionLines: readonly string[];
}

interface AnalyzedSentence extends SentenceSpan {
  text: string;
  /** Names of two and more words (see findNameSpans). */
  names: readonly string[];
  /** Cannot be understood without the sentence before it (see isDependent). */
  dependent: boolean;
}

/** A quotation and the shingles of its words. */
export interface AnalyzedQuote {
  quote: FoundQuote;
  shingles: readonly number[];
}

export type TextAnalyzer = (text: string) => AnalyzedText;

/** An analyzer with a cache, for a process that merges growing stories again and again. */
export function makeTextAnalyzer(): TextAnalyzer {
  return memoizeByText(maxCachedUnits, analyzeText);
}

/** Analyses each distinct text once. */
export function analyzeTexts(
  texts: Iterable<string>,
  analyze: TextAnalyzer = analyzeText,
): ReadonlyMap<string, AnalyzedText> {
  return new Map(Array.from(new Set(texts), (text) => [text, analyze(text)]));
}

function analyzeText(text: string): AnalyzedText {
  const spans = splitSentences(text);
  const sentences: AnalyzedSentence[] = [];
  const correctionLines: string[] = [];
  const namesInText: string[][] = [];
  const said: SentenceSpan[] = [];
  let isCorrecting: number | undefined;
  for (const span of findNews(text, spans)) {
    const { start, end, paragraph } = span;
    const sentence = text.slice(start, end);
    // A correction line, and what follows it in its paragraph, is about the text itself.
    if (isCorrectionLine(sentence)) isCorrecting = paragraph;
    else if (isCorrecting !== paragraph || !continuesCorrection(sentence)) isCorrecting = undefined;
    if (isCorrecting !== undefined) correctionLines.push(sentence);
    else {
      const names = findNameSpans(sentence);
      namesInText.push(names);
      said.push(span);
      const dependent = isDependent(sentence, sentences.length === 0);
      sentences.push({ start, end, paragraph, text: sentence, names, dependent });
    }
  }
  const quotes = findQuotes(text, said, namesInText.flat());
  return {
    sentences,
    quotes: quotes.map((quote) => ({ quote, shingles: makeShingles(quote.words) })),
    correctionLines,
  };
}
