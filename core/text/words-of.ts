// Words as they are compared: what two agencies set differently becomes equal. In: any text. Out: folded words.

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'-][\p{L}\p{N}\p{M}]+)*/gu;
/** English copy: read four times as fast without Unicode's tables. */
const ASCII_ONLY = /^[\n\x20-\x7e’‘“”–—]*$/;
const ASCII_WORD = /[a-z0-9]+(?:[.'-][a-z0-9]+)*/g;
const OTHER_APOSTROPHES = /[’‘`]/g;

/**
 * The words of `text` in order, lower case, apostrophes straight, Arabic and Persian letter forms made one, marks and zero-width
 * characters gone. Punctuation is no word. Depends on the Unicode tables of the runtime: a golden digest guards it.
 */
export function wordsOf(text: string): string[] {
  if (isPlain(text)) return plainWord(text).match(ASCII_WORD) ?? [];
  return foldLetters(text.toLowerCase()).match(WORD) ?? [];
}

/** Whether the text is of plain letters only, as English copy: its words can be read letter by letter (see wordEnd). */
export function isPlain(text: string): boolean {
  return ASCII_ONLY.test(text);
}

/** Plain text as it is compared. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(OTHER_APOSTROPHES, "'");
}

/** Where the word of a plain text ends that begins at `at`; `at` itself where none begins. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (isWordCode(text.charCodeAt(end))) end += 1;
    else if (end > at && joins(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** One letter or mark of a plain text as it is compared; others stay. */
export function foldedCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 || code === 0x2018 || code === 0x60 ? 0x27 : code;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Point, dash or apostrophe: between two letters they part no word. */
function joins(code: number): boolean {
  const folded = foldedCode(code);
  return folded === 0x2e || folded === 0x2d || folded === 0x27;
}

/** The letter forms of `lower` made comparable (see wordsOf), without cutting it into words. */
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
