// Words in one normal spelling, in any script.
import { matchEach } from '#core/text/match-each.ts';

/** Marks that carry no meaning for matching: zero-width and direction signs, tatweel, Arabic vowel signs. */
const silentMarks = /[\u00ad\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Letters that Arabic, Persian and Urdu keyboards write with different code points for the same sound. */
const twinLetters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ھ: 'ه',
  ہ: 'ه',
  ة: 'ه',
  ے: 'ی',
  ۓ: 'ی',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ؤ: 'و',
};
const twins = /[ےۓيىېئكھہةۀۂۃأإٱآؤ]/g;
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Urdu and Persian print a number and the next word without a blank: "68ہلاک". */
const gluedNumber = /(?<=\d)(?=[\u0621-\u064a\u066e-\u06d3])|(?<=[\u0621-\u064a\u066e-\u06d3])(?=\d)/g;
/** Letters and signs that have only one spelling. Nearly all English texts have no others. */
const asciiOnly = /^[\t\n\r -~]*$/;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,'’\-٫٬/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The text in one spelling: NFKC, Arabic twins of a letter made one, all decimal digits 0–9, silent marks gone. Case is
 * kept, since capitals mark names. Not for showing: readers see the agency's own letters.
 */
export function normalizeSpelling(text: string): string {
  if (asciiOnly.test(text)) return text;
  const composed = text.normalize('NFKC').replace(silentMarks, '');
  if (!/[\u0600-\u06ff]/.test(composed)) return composed.replaceAll('’', "'");
  return composed
    .replace(twins, (letter) => twinLetters[letter] ?? letter)
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(gluedNumber, ' ')
    .replaceAll('’', "'");
}

/** Whether a word begins with a capital letter. */
export function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** Whether a word begins with a small letter: neither a capital, nor a letter of a script that has none. */
export function startsWithLowerCase(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(word);
}

/** One word as printed, and its offset in the normalised text (UTF-16 code units). */
export interface Word {
  text: string;
  start: number;
  /** True for the first word of a sentence, whose capital says nothing. */
  opens: boolean;
}

/** The words of a text from normalizeSpelling, in order. Numbers keep their inner points and commas. */
export function wordsIn(spelled: string): Word[] {
  return asciiOnly.test(spelled) ? asciiWordsIn(spelled) : anyWordsIn(spelled);
}

function anyWordsIn(spelled: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const match of matchEach(spelled, word)) {
    found.push({ text: match[0], start: match.index, opens: opensAt(spelled, end, match.index) });
    end = match.index + match[0].length;
  }
  return found;
}

/** The same for a text of ASCII letters only: letter by letter, in a third of the time. */
function asciiWordsIn(spelled: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (let start = 0; start < spelled.length; start++) {
    if (!isWordCode(spelled.charCodeAt(start))) continue;
    let at = start + 1;
    while (
      isWordCode(spelled.charCodeAt(at)) ||
      (isInnerCode(spelled.charCodeAt(at)) && isWordCode(spelled.charCodeAt(at + 1)))
    )
      at++;
    found.push({ text: spelled.slice(start, at), start, opens: opensAt(spelled, end, start) });
    end = at;
    start = at;
  }
  return found;
}

/** Whether the word at `start` opens a sentence. `end` is the end of the word before it, 0 if there is none. */
function opensAt(spelled: string, end: number, start: number): boolean {
  if (end === 0) return true;
  if (start === end + 1 && spelled.charCodeAt(end) === 32) return false;
  return /[.!?۔؟…:\n"“”]/.test(spelled.slice(end, start));
}

/** An ASCII letter or digit. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A sign that may occur inside an ASCII word: . , ' - / */
function isInnerCode(code: number): boolean {
  return code === 39 || (code >= 44 && code <= 47);
}
