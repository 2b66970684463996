// Weighs the phrases that several reports, their headlines and their first sentences share.

import type { Ranking } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import type { Lexicon } from '#core/text/make-lexicon.ts';

/** Words of a phrase at most. */
const maxPhraseWords = 3;
/** Reports whose phrases are counted, strongest first, and sentences of each. Bounds time. */
const maxCountedReports = 60;
const maxCountedSentences = 12;
/** Shorter words are function words; a phrase has a longer one or a number. */
const maxFunctionWord = 3;

/** More words than a story has: three word ids make one exact integer. */
const maxWords = 200_000;

/** A phrase, by the ids of its words; the phrase of one word is its word id. */
export type Phrase = number;

export interface PhraseWeights {
  /** The phrases of one to three words in the sentence that weigh anything. */
  phrasesOf(sentence: ReportSentence): ReadonlyMap<Phrase, number>;
  /** 0 for a phrase that one of several reports uses. */
  of(phrase: Phrase): number;
}

/**
 * The weight of a phrase is the number of reports that use it in their first sentences, plus the headlines and
 * the openings with it. Copies of one text count once.
 */
export function makePhraseWeights({
  reports,
  sentencesByReport,
  ranking,
  lexicon,
}: {
  reports: readonly VisibleReport[];
  sentencesByReport: readonly (readonly ReportSentence[])[];
  ranking: Ranking;
  lexicon: Lexicon;
}): PhraseWeights {
  const uses = new Map<Phrase, number>();
  const marks = new Map<Phrase, number>();
  const addTo = (counts: Map<Phrase, number>, phrases: readonly Phrase[]) => {
    for (const phrase of new Set(phrases)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  };
  const listIn = ({ wordIds }: Pick<ReportSentence, 'wordIds'>) => listPhrases(wordIds, lexicon.words);
  const texts = new Set<string>();
  for (const index of ranking.order) {
    const visible = reports[index];
    if (visible === undefined || texts.has(visible.text) || texts.size >= maxCountedReports) continue;
    texts.add(visible.text);
    const sentences = (sentencesByReport[index] ?? []).slice(0, maxCountedSentences);
    addTo(uses, sentences.flatMap(listIn));
    addTo(marks, listIn({ wordIds: lexicon.read(visible.report.headline) }));
    if (sentences[0] !== undefined) addTo(marks, listIn(sentences[0]));
  }
  const least = Math.min(2, texts.size);
  const of = (phrase: Phrase) => {
    const reportCount = uses.get(phrase) ?? 0;
    const markCount = marks.get(phrase) ?? 0;
    return Math.max(reportCount, markCount) < least ? 0 : reportCount + markCount;
  };
  const known = new Map<ReportSentence, ReadonlyMap<Phrase, number>>();
  const phrasesOf = (sentence: ReportSentence) => {
    const read = known.get(sentence) ?? new Map(weigh(listIn(sentence)));
    known.set(sentence, read);
    return read;
  };
  const weigh = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => [phrase, of(phrase)] as const).filter(([, weight]) => weight > 0);
  return { phrasesOf, of };
}

/** Some may be in the list twice. */
function listPhrases(wordIds: readonly number[], words: readonly string[]): Phrase[] {
  const phrases: Phrase[] = [];
  const isContent = wordIds.map((wordId) => {
    const word = words[wordId] ?? '';
    return word.length > maxFunctionWord || /\d/.test(word);
  });
  for (let from = 0; from < wordIds.length; from += 1) {
    let phrase = -1;
    let hasContent = false;
    for (let to = from; to < Math.min(wordIds.length, from + maxPhraseWords); to += 1) {
      phrase = (phrase + 1) * maxWords + (wordIds[to] ?? 0);
      hasContent ||= isContent[to] === true;
      if (hasContent) phrases.push(phrase);
    }
  }
  return phrases;
}
