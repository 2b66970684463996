// What merging reads in a text, whatever story it is told in. In: a report's text. Out: its sentences and quotations, remembered.
import { type FoundQuote, findQuotes } from '#core/merge/find-quotes.ts';
import { isBoilerplate } from '#core/merge/is-boilerplate.ts';
import { remembered } from '#core/text/remembered.ts';
import { shinglesOf } from '#core/text/shingles-of.ts';
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

const readText = remembered(mostUnitsRemembered, (text: string): ReadText => {
  const spans = splitSentences(text);
  const sentences = spans.flatMap((span, place) => {
    const { start, end, paragraph } = span;
    const isAlone = spans[place - 1]?.paragraph !== paragraph && spans[place + 1]?.paragraph !== paragraph;
    const sentence = text.slice(start, end);
    return isBoilerplate(sentence, { place, count: spans.length, isAlone })
      ? []
      : { start, end, paragraph, text: sentence };
  });
  const quotes = findQuotes(text, spans).map((quote) => ({ quote, shingles: shinglesOf(quote.words) }));
  return { sentences, quotes };
});
