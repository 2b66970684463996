// Splits a text into paragraphs and undoes the line breaks of teleprinters and mail programs.

/** Lines that are all this short were wrapped by a teleprinter or a mail program, not by the author. */
const widestWrapped = 100;
const SENTENCE_END = /[.!?:"”۔؟]$/u;
const indented = /^(?:[ \u00a0]{2,}|\t|\u3000)/;

/** One line of a text, or several that were one before wrapping. */
export interface Paragraph {
  text: string;
  /** A blank line, or the beginning or end of the text, is on that side. */
  blankAfter: boolean;
}

/**
 * Paragraphs end at blank lines, at indented lines, and, where lines are not wrapped, at every line. In wrapped text
 * a line break is undone where the next word did not fit. Runs of white space become one space.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029|\f|\v|\u0085/);
  const width = wrapWidth(lines);
  const paragraphs: { lines: string[]; blankAfter: boolean }[] = [];
  let previous = '';
  for (const line of lines) {
    const plain = line.replace(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    if (plain === '') {
      if (last !== undefined) last.blankAfter = true;
    } else if (
      last !== undefined &&
      !last.blankAfter &&
      width !== undefined &&
      isContinued(previous, line, width)
    ) {
      last.lines.push(plain);
    } else paragraphs.push({ lines: [plain], blankAfter: false });
    previous = line;
  }
  const end = paragraphs.at(-1);
  if (end !== undefined) end.blankAfter = true;
  return paragraphs.map(({ lines, blankAfter }) => ({ text: joinLines(lines), blankAfter }));
}

/** First and last parts of words that keep their hyphen at the end of a line. */
const hyphenFirst =
  /(?:^|[\s(“"])(?:anti|self|mid|semi|vice|cross|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{N}+|\p{L})-$/iu;
const hyphenLast =
  /^(?:run|led|based|years?|old|day|time|term|backed|owned|level|wide|in|up|out|off|over|to|ranking|made|related|style|like|general|elect|chief|making|and|or|und|oder|et|y)\b/iu;

/** "Satur-" and "day" are one word, "present-" and "day" are two. */
const weekdayFirst = /(?:^|[\s(“"])(?:sun|mon|tues|wednes|thurs|fri|satur)-$/iu;

/** Lines as one. A hyphen that divides a word at the end of a line is removed. */
export function joinLines(lines: readonly string[]): string {
  // Joined at the end: tests on a text that grows with each line take quadratic time.
  const parts: string[] = [];
  let previous = '';
  for (const line of lines) {
    const isDivided = /\p{Ll}-$/u.test(previous) && /^\p{Ll}/u.test(line);
    const end = previous.slice(-30);
    const isWord = !hyphenFirst.test(end) && !hyphenLast.test(line);
    if (isDivided && (isWord || (/^day/.test(line) && weekdayFirst.test(end))))
      parts.splice(-1, 1, previous.slice(0, -1));
    else if (
      previous !== '' &&
      !isDivided &&
      !(/[\p{L}\p{N}]-$/u.test(previous) && /^[\p{L}\p{N}]/u.test(line))
    )
      parts.push(' ');
    parts.push(line);
    previous = line;
  }
  return parts.join('');
}

/**
 * The column at which lines were wrapped; undefined when most lines end a sentence, so that the line breaks are the
 * author's.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  const widths = lines
    .map((line) => line.trimEnd().length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < 3 || widest > widestWrapped || widest < 30) return undefined;
  const followed = lines.filter((line, at) => line.trim() !== '' && /^\S/.test(lines[at + 1] ?? ''));
  const broken = followed.filter((line) => !SENTENCE_END.test(line.trimEnd()));
  return broken.length * 2 >= followed.length ? widest : undefined;
}

/** True when `line` continues `previous`: not indented, and its first word would not have fitted. */
function isContinued(previous: string, line: string, width: number): boolean {
  if (indented.test(line)) return false;
  const firstWord = /\S+/.exec(line)?.[0].length ?? 0;
  const room = width - previous.trimEnd().length;
  return room <= firstWord + 1 || !SENTENCE_END.test(previous.trimEnd());
}
