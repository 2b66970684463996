// Stem, rarity and class of every word of a merge, computed once per word.
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { newsSynonyms } from '#core/tables/news-synonyms.ts';
import { NUMBER_WORDS, readNumber } from '#core/text/read-number.ts';

/** Rarity from which a word is distinctive: about one text in thirty contains it. */
const minDistinctiveRarity = 3.5;
/** Words less rare than this are function words. */
const minContentRarity = 0.7;

/** A word as it is compared. */
interface WordFeature {
  /** Id of the stem, from 0. Synonyms share one id, and so do "12" and "twelve". */
  term: number;
  /** Digits, and number words except "one". */
  isNumber: boolean;
  /** Not a function word. */
  isContent: boolean;
  /** A number or a rare word. */
  isDistinctive: boolean;
  /** A word of speech, or one that the story contains anyway. */
  isKnown: boolean;
  /** May be a verb in the past tense. English only. */
  isPast: boolean;
  /** -ln of the share of texts that contain it. */
  rarity: number;
}

/** Words of speech and meetings: who spoke to whom adds nothing to what was said. */
const OF_SPEAKING = new Set(
  (
    'say said says tell told tells spoke speak interview visit account give gave handle claim announce add report accord ' +
    'statement call describe note explain while whil'
  ).split(' '),
);

const PAST =
  /^(?:\p{L}{2,}ed|beat|bought|broke|brought|built|caught|cut|drew|drove|fell|fled|flew|fought|found|froze|grew|held|hit|led|left|lost|met|paid|quit|rose|sank|sent|shot|sold|spent|stole|stood|struck|swept|threw|tore|withdrew|won)$/u;

/** Features by word id. */
export interface WordFeatures {
  of(wordId: number): WordFeature;
}

/**
 * Computes the features of words by word id.
 * @param words by word id
 * @param known words that the story contains anyway, in lower case
 */
export function makeWordFeatures(
  words: readonly string[],
  language: string,
  known: ReadonlySet<string>,
): WordFeatures {
  const rarityOfHash = rarityOf(language);
  const termIds = new Map<string, number>();
  const features: WordFeature[] = [];
  const termOf = (word: string, stem: string): number => {
    const printed = COUNTS.get(word) ?? canonicalStem(stem, language);
    const term = termIds.get(printed) ?? termIds.size;
    termIds.set(printed, term);
    return term;
  };
  return {
    of: (wordId) => {
      const seen = features[wordId];
      if (seen !== undefined) return seen;
      const word = words[wordId] ?? '';
      const printed = stemOf(word, language);
      const isNumber = /\d/.test(word) || COUNTS.has(word);
      const rarity = isNumber ? Number.POSITIVE_INFINITY : rarityOfHash(hashOf(printed));
      const feature = {
        term: termOf(word, printed),
        isNumber,
        isContent: rarity >= minContentRarity,
        isDistinctive: rarity >= minDistinctiveRarity,
        isKnown: OF_SPEAKING.has(printed) || OF_SPEAKING.has(word) || known.has(word),
        isPast: PAST.test(word),
        rarity,
      };
      features[wordId] = feature;
      return feature;
    },
  };
}

/** Number words by value. "One" is rarely a count. */
const COUNTS: ReadonlyMap<string, string> = new Map(
  NUMBER_WORDS.split('|')
    .filter((word) => word !== 'one')
    .map((word) => [word, String(readNumber(word))]),
);

/** English stems and the stem of the first word of their line in `newsSynonyms`. */
const SYNONYM_STEMS: ReadonlyMap<string, string> = new Map(
  newsSynonyms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map((word) => stemOf(word, 'en'));
      return stems.map((stem) => [stem, stems[0] ?? stem] as const);
    }),
);

function canonicalStem(stem: string, language: string): string {
  return language === 'en' ? (SYNONYM_STEMS.get(stem) ?? stem) : stem;
}
