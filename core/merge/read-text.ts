// What merging reads in a text, whatever story it is told in. In: a report's text. Out: its sentences and quotations, remembered.
import { type FoundQuote, findQuotes } from '#core/merge/find-quotes.ts';
import { isBoilerplate } from '#core/merge/is-boilerplate.ts';
import { findNameSpans } from '#core/text/find-name-spans.ts';
import { isDependent } from '#core/text/is-dependent.ts';
import { makeShingles } from '#core/text/make-shingles.ts';
import { memoizeByText } from '#core/text/memoize-by-text.ts';
import { type SentenceSpan, splitSentences } from '#core/text/split-sentences.ts';
import { mostUnitsRemembered } from '#core/thresholds.ts';

/** What one text says. */
export interface ReadText {
  /** In order, boilerplate left out. */
  sentences: readonly ReadSentence[];
  quotes: readonly ReadQuote[];
}

interface ReadSentence extends SentenceSpan {
  text: string;
  /** Names of two and more words (see nameSpans). */
  names: readonly string[];
  /** Needs the sentence before it (see isDependent). */
  dependent: boolean;
}

/** A quotation with the shingles of its words. */
export interface ReadQuote {
  quote: FoundQuote;
  shingles: readonly number[];
}

/**
 * What the texts say, each read once, by text. What was read is remembered: a story that grows is merged again and again, and
 * only what came to it is read then.
 */
export function readTexts(texts: Iterable<string>): ReadonlyMap<string, ReadText> {
  return new Map(Array.from(new Set(texts), (text) => [text, readText(text)]));
}

const readText = memoizeByText(mostUnitsRemembered, (text: string): ReadText => {
  const spans = splitSentences(text);
  const sentences: ReadSentence[] = [];
  const namesInText: string[][] = [];
  for (const [place, { start, end, paragraph }] of spans.entries()) {
    const isAlone = spans[place - 1]?.paragraph !== paragraph && spans[place + 1]?.paragraph !== paragraph;
    const sentence = text.slice(start, end);
    const names = findNameSpans(sentence);
    namesInText.push(names);
    if (!isBoilerplate(sentence, { place, count: spans.length, isAlone }))
      sentences.push({ start, end, paragraph, text: sentence, names, dependent: isDependent(sentence) });
  }
  const quotes = findQuotes(text, spans, namesInText.flat());
  return { sentences, quotes: quotes.map((quote) => ({ quote, shingles: makeShingles(quote.words) })) };
});
