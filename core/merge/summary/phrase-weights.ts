// Weighs the phrases that several reports, their headlines and their first sentences share.

import type { Ranking } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words of a phrase at most. */
const maxPhraseWords = 3;
/** Reports whose phrases are counted, strongest first, and sentences of each. Bounds time. */
const maxCountedReports = 60;
const maxCountedSentences = 12;
/** Shorter words are function words; a phrase has a longer one or a number. */
const maxFunctionWord = 3;

export interface PhraseWeights {
  /** The distinct phrases of one to three words. */
  phrasesOf(sentence: ReportSentence): readonly string[];
  /** 0 for a phrase that one of several reports uses. */
  of(phrase: string): number;
}

/**
 * The weight of a phrase is the number of reports that use it in their first sentences, plus the headlines and
 * the openings with it. Copies of one text count once.
 */
export function makePhraseWeights({
  reports,
  sentencesByReport,
  ranking,
}: {
  reports: readonly VisibleReport[];
  sentencesByReport: readonly (readonly ReportSentence[])[];
  ranking: Ranking;
}): PhraseWeights {
  const uses = new Map<string, number>();
  const marks = new Map<string, number>();
  const addTo = (counts: Map<string, number>, phrases: Iterable<string>) => {
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  };
  const known = new Map<ReportSentence, readonly string[]>();
  const phrasesOf = (sentence: ReportSentence) => {
    const phrases = known.get(sentence) ?? listPhrases(sentence.words);
    known.set(sentence, phrases);
    return phrases;
  };
  const texts = new Set<string>();
  for (const index of ranking.order) {
    const visible = reports[index];
    if (visible === undefined || texts.has(visible.text) || texts.size >= maxCountedReports) continue;
    texts.add(visible.text);
    const sentences = (sentencesByReport[index] ?? []).slice(0, maxCountedSentences);
    addTo(uses, new Set(sentences.flatMap(phrasesOf)));
    addTo(marks, listPhrases(splitWords(visible.report.headline)));
    if (sentences[0] !== undefined) addTo(marks, phrasesOf(sentences[0]));
  }
  const least = Math.min(2, texts.size);
  return {
    phrasesOf,
    of: (phrase) => {
      const reportCount = uses.get(phrase) ?? 0;
      const markCount = marks.get(phrase) ?? 0;
      return Math.max(reportCount, markCount) < least ? 0 : reportCount + markCount;
    },
  };
}

function listPhrases(words: readonly string[]): string[] {
  const phrases = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    let phrase = '';
    let hasContent = false;
    for (let to = from; to < Math.min(words.length, from + maxPhraseWords); to += 1) {
      const word = words[to] ?? '';
      phrase = to === from ? word : `${phrase} ${word}`;
      hasContent ||= word.length > maxFunctionWord || /\d/.test(word);
      if (hasContent) phrases.add(phrase);
    }
  }
  return [...phrases];
}
