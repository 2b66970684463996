// Folds words for comparison, so that different typesetting of two agencies becomes equal.

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'-][\p{L}\p{N}\p{M}]+)*/gu;
/** English copy: read four times as fast without Unicode's tables. */
const ASCII_ONLY = /^[\n\x20-\x7e’‘“”–—]*$/;
const ASCII_WORD = /[a-z0-9]+(?:[.'-][a-z0-9]+)*/g;
const OTHER_APOSTROPHES = /[’‘`]/g;

/**
 * The words of `text` in order: lower case, straight apostrophes, Arabic and Persian letter forms made equal, marks
 * and zero-width characters removed. Punctuation is no word. Depends on the Unicode tables of the runtime; a golden
 * digest guards it.
 */
export function splitWords(text: string): string[] {
  if (isPlainLatin(text)) return foldPlainLatin(text).match(ASCII_WORD) ?? [];
  return foldLetters(text.toLowerCase()).match(WORD) ?? [];
}

/** Whether the text has only plain letters, as English copy: its words can be read letter by letter (see wordCode). */
export function isPlainLatin(text: string): boolean {
  return ASCII_ONLY.test(text);
}

/** Plain text folded for comparison. */
export function foldPlainLatin(text: string): string {
  return text.toLowerCase().replace(OTHER_APOSTROPHES, "'");
}

/** For a letter or digit of ASCII its code in lower case, for other characters 0. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : 0;
});

/** The folded letter or digit at `at` of a plain text; 0 for other characters. */
export function wordCode(text: string, at: number): number {
  return WORD_CODES[text.charCodeAt(at)] ?? 0;
}

/**
 * Whether the character at `at` of a plain text, after a word, is a full stop, dash or apostrophe that joins it to
 * the next letter.
 */
export function joinsWords(text: string, at: number): boolean {
  const folded = foldedCode(text.charCodeAt(at));
  return (folded === 0x2e || folded === 0x2d || folded === 0x27) && wordCode(text, at + 1) > 0;
}

/** One folded letter or mark of a plain text; others are unchanged. */
export function foldedCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 || code === 0x2018 || code === 0x60 ? 0x27 : code;
}

/** Folds the letter forms of `lower` (see splitWords) without splitting it into words. */
function foldLetters(lower: string): string {
  return lower
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ھہة]/g, 'ه')
    .replace(OTHER_APOSTROPHES, "'")
    .toLowerCase();
}
