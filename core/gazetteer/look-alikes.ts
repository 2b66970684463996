// Letters of other scripts that look like Latin ones, as in "АFР" with a Cyrillic А and Р.
// Source: the pairs that Unicode's confusables.txt (UTS 39) gives for Cyrillic and Greek, without those that differ in common fonts.
import { matchEach } from '#core/text/match-each.ts';

const latinOf: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
  },
  ...{
    Х: 'X',
    У: 'Y',
    Ү: 'Y',
    Ԛ: 'Q',
    Ԝ: 'W',
    Ғ: 'F',
    а: 'a',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
  },
  ...{
    с: 'c',
    х: 'x',
    у: 'y',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
  },
  ...{ Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', Ϝ: 'F', ο: 'o', ν: 'v', ι: 'i' },
};
const words = /[\p{L}\p{M}\p{N}]+/gu;
const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** `text` with Latin letters in the words that have only Latin letters and look-alikes. Other words, such as "Рейтер", stay. */
export function toLatinLookAlikes(text: string): string {
  if (!otherScript.test(text)) return text;
  return text.replace(words, (word) => {
    const letters = [...word].map((letter) => latinOf[letter] ?? letter).join('');
    return otherScript.test(letters) ? word : letters;
  });
}

/** Whether a word of `text` mixes Latin letters with Cyrillic or Greek ones. */
export function mixesScripts(text: string): boolean {
  return matchEach(text, words).some(([word]) => otherScript.test(word) && /\p{Script=Latin}/u.test(word));
}
