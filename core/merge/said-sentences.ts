// Second step of merging: what each visible report says, sentence by sentence. In: reports. Out: their sentences.
import type { ReadText } from '#core/merge/read-text.ts';
import { sentenceKind } from '#core/merge/sentence-kind.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { SentenceKind } from '#core/story.ts';
import type { Lexicon } from '#core/text/make-lexicon.ts';
import { makeShinglesOfHashes } from '#core/text/make-shingles.ts';

/** One sentence as one report says it. Offsets are UTF-16 code units into the report's text. */
export interface Said {
  /** Place of the report in the list that visibleReports gives. */
  reportIndex: number;
  /** Place of the sentence in its report, boilerplate not counted. */
  index: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** Its words in one: equal wordings have the same. */
  wording: string;
  words: string[];
  /** The same words by their numbers in the merge's lexicon. */
  numbers: number[];
  shingles: number[];
  /** Names of two and more words (see nameSpans). */
  names: readonly string[];
  /** What kind of sentence it is (see sentenceKind). */
  kind: SentenceKind;
  /** Needs the sentence before it (see isDependent). */
  dependent: boolean;
}

/** The sentences of every report, by report; a report of nothing but boilerplate gives an empty list. */
export function saidSentences(
  reports: readonly VisibleReport[],
  texts: ReadonlyMap<string, ReadText>,
  lexicon: Lexicon,
): Said[][] {
  // Wire copy repeats: each wording is looked at once, however many outlets carry it.
  const readings = new Map<string, Reading>();
  return reports.map(({ text: whole }, reportIndex) =>
    (texts.get(whole)?.sentences ?? []).map(({ start, end, paragraph, text, names, dependent }, index) => {
      const reading = readings.get(text) ?? readSentence(text, lexicon);
      readings.set(text, reading);
      const { wording, words, numbers, shingles, kind } = reading;
      // Field by field: an object of so many that is copied with "..." grows step by step.
      return {
        reportIndex,
        index,
        paragraph,
        start,
        end,
        text,
        wording,
        words,
        numbers,
        shingles,
        names,
        kind,
        dependent,
      };
    }),
  );
}

type Reading = Pick<Said, 'wording' | 'words' | 'numbers' | 'shingles' | 'kind'>;

function readSentence(text: string, lexicon: Lexicon): Reading {
  const numbers = lexicon.read(text);
  const words = numbers.map((number) => lexicon.words[number] ?? '');
  return {
    wording: words.join(' '),
    words,
    numbers,
    shingles: makeShinglesOfHashes(numbers.map((number) => lexicon.hashes[number] ?? 0)),
    kind: sentenceKind(text, words),
  };
}
