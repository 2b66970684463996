// How much a word tells. In: the words of a merge, by number. Out: its stem and its weight, each looked at once.
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { newsSynonyms } from '#core/tables/news-synonyms.ts';
import { NUMBER_WORDS, readNumber } from '#core/text/read-number.ts';
import { smallWordRarity, tellingRarity } from '#core/thresholds.ts';

/** A word as it is compared. */
interface Look {
  /** Number of its stem, from 0; words for one thing have one, and so have "12" and "twelve". */
  stem: number;
  /** Digits, and number words but "one". */
  isNumber: boolean;
  /** Any but a small word. */
  isContent: boolean;
  /** Numbers, and words that few texts have. */
  isTelling: boolean;
  /** A word of speaking, or one that the story tells anyway. */
  isKnown: boolean;
  /** -ln of the share of texts that have it. */
  rarity: number;
}

/** Words of telling and meeting itself: who spoke to whom adds nothing to what was said. */
const OF_SPEAKING = new Set(
  (
    'say said says tell told tells spoke speak interview visit account give gave handle claim announce add report accord ' +
    'statement call describe note explain while whil'
  ).split(' '),
);

/** Stems and looks by the numbers of words. */
export interface Looks {
  stemOf(number: number): number;
  of(number: number): Look;
}

/**
 * Looks at words by their numbers, each once.
 * @param words by number
 * @param known words that the story tells anyway, lower case
 */
export function makeLooks(words: readonly string[], language: string, known: ReadonlySet<string>): Looks {
  const rarityOfHash = rarityOf(language);
  const stems = new Map<string, number>();
  const stemByWord: number[] = [];
  const looks: Look[] = [];
  const stemNumber = (number: number): number => {
    const seen = stemByWord[number];
    if (seen !== undefined) return seen;
    const word = words[number] ?? '';
    const printed = COUNTS.get(word) ?? comparedAs(stemOf(word, language), language);
    const stem = stems.get(printed) ?? stems.size;
    stems.set(printed, stem);
    stemByWord[number] = stem;
    return stem;
  };
  return {
    stemOf: stemNumber,
    of: (number) => {
      const seen = looks[number];
      if (seen !== undefined) return seen;
      const word = words[number] ?? '';
      const printed = stemOf(word, language);
      const isNumber = /\d/.test(word) || COUNTS.has(word);
      const rarity = isNumber ? Number.POSITIVE_INFINITY : rarityOfHash(hashOf(printed));
      const look = {
        stem: stemNumber(number),
        isNumber,
        isContent: rarity >= smallWordRarity,
        isTelling: rarity >= tellingRarity,
        isKnown: OF_SPEAKING.has(printed) || OF_SPEAKING.has(word) || known.has(word),
        rarity,
      };
      looks[number] = look;
      return look;
    },
  };
}

/** Number words by value. "One" is hardly ever a count. */
const COUNTS: ReadonlyMap<string, string> = new Map(
  NUMBER_WORDS.split('|')
    .filter((word) => word !== 'one')
    .map((word) => [word, String(readNumber(word))]),
);

let firstByStem: ReadonlyMap<string, string> | undefined;

/** The stem, or that of the first word of its line in `sameInNews`. */
function comparedAs(stem: string, language: string): string {
  if (language !== 'en') return stem;
  firstByStem ??= readSame();
  return firstByStem.get(stem) ?? stem;
}

function readSame(): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of newsSynonyms.trim().split('\n')) {
    const stems = line.split(' ').map((word) => stemOf(word, 'en'));
    for (const stem of stems) read.set(stem, stems[0] ?? stem);
  }
  return read;
}
