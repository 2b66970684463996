// Lists the sentences of every visible report with the features that later steps compare.
import type { AnalyzedText } from '#core/merge/reports/analyze-texts.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { sentenceKind } from '#core/merge/sentences/sentence-kind.ts';
import type { SentenceKind } from '#core/story.ts';
import type { Lexicon } from '#core/text/make-lexicon.ts';
import { makeShinglesOfHashes } from '#core/text/make-shingles.ts';

/** A sentence of one report. Offsets are UTF-16 code units into the report's text. */
export interface ReportSentence {
  /** Index of the report in the list that selectVisibleReports returns. */
  reportIndex: number;
  /** Index of the sentence in its report, boilerplate not counted. */
  index: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** Its folded words joined by spaces. */
  normalizedText: string;
  words: string[];
  /** Ids of the words in the lexicon of this merge. */
  wordIds: number[];
  shingles: number[];
  /** Names of two and more words (see findNameSpans). */
  names: readonly string[];
  /** See sentenceKind. */
  kind: SentenceKind;
  /** Cannot be understood without the sentence before it (see isDependent). */
  dependent: boolean;
}

/** The sentences of every report, by reportIndex; an empty list for a report of boilerplate only. */
export function extractSentences(
  reports: readonly VisibleReport[],
  texts: ReadonlyMap<string, AnalyzedText>,
  lexicon: Lexicon,
): ReportSentence[][] {
  // Wire copy repeats: each distinct text is processed once, however many outlets carry it.
  const featuresByText = new Map<string, SentenceFeatures>();
  return reports.map(({ text: whole }, reportIndex) =>
    (texts.get(whole)?.sentences ?? []).map(({ start, end, paragraph, text, names, dependent }, index) => {
      const features = featuresByText.get(text) ?? computeFeatures(text, lexicon);
      featuresByText.set(text, features);
      const { normalizedText, words, wordIds, shingles, kind } = features;
      // Written out: copying so many fields with a spread is measurably slower.
      return {
        reportIndex,
        index,
        paragraph,
        start,
        end,
        text,
        normalizedText,
        words,
        wordIds,
        shingles,
        names,
        kind,
        dependent,
      };
    }),
  );
}

type SentenceFeatures = Pick<ReportSentence, 'normalizedText' | 'words' | 'wordIds' | 'shingles' | 'kind'>;

function computeFeatures(text: string, lexicon: Lexicon): SentenceFeatures {
  const wordIds = lexicon.read(text);
  const words = wordIds.map((wordId) => lexicon.words[wordId] ?? '');
  return {
    normalizedText: words.join(' '),
    words,
    wordIds,
    shingles: makeShinglesOfHashes(wordIds.map((wordId) => lexicon.hashes[wordId] ?? 0)),
    kind: sentenceKind(text, words),
  };
}
