// Splits a report's text into sentences, the smallest unit of a story, with their offsets.

import { GERMAN_MONTHS, NEVER_LAST, SOMETIMES_LAST, STARTERS } from '#core/text/abbreviations.ts';
import { findQuotedSpans, type QuotedSpan } from '#core/text/find-quoted-spans.ts';
import { matchEach } from '#core/text/match-each.ts';
import { findSpeechVerbs } from '#core/text/speech-verbs.ts';

/** Quotations up to this length (UTF-16 code units) are not split: the attribution stays with all of it. Test: split-sentences, "a quotation longer than the bound". */
const longestWholeQuoteUnits = 600;

/** Offsets in UTF-16 code units into the text that was split; `end` is exclusive; no white space at either edge. */
export interface SentenceSpan {
  start: number;
  end: number;
  /** The paragraph that contains it, from 0. */
  paragraph: number;
}

// Intl.Segmenter is not used: its tables change with the ICU of each Node release, and offsets are stored.
const TERMINATOR = /[.!?…۔؟।॥。！？]+["'”’»›)\]]*/gu;
const WITHOUT_SPACE = /[۔؟।॥。！？]/u;
/** "sent back for tests.The ability to": a page's paragraphs that were joined. */
const GLUED = /^\p{Lu}\p{Ll}*\s\p{L}/u;
const WORD_AFTER = /^["'“‘«„‹([]*([\p{L}\p{N}\p{M}.'’-]*)/u;
const SUBJECT =
  /^\s+(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}(?:,[^,.“"]{3,60},)?\s+(?:has\s+|had\s+|also\s+)?/u;
const IN_WORD = /[\p{L}\p{N}\p{M}.'’-]/u;

/**
 * The sentences of `text` in order. A paragraph break always ends one; a quotation of several sentences stays whole with its
 * attribution, unless it is very long. Every letter and digit of the text is in exactly one sentence. Never throws.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let offset = 0;
  text.split('\n').forEach((line, paragraph) => {
    let start = 0;
    for (const end of [...boundaries(line), line.length]) {
      const span = trimmed(line, start, end);
      if (span !== undefined) spans.push({ start: offset + span.start, end: offset + span.end, paragraph });
      start = end;
    }
    offset += line.length + 1;
  });
  return spans;
}

function trimmed(line: string, start: number, end: number): { start: number; end: number } | undefined {
  const piece = line.slice(start, end);
  const body = piece.trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return undefined;
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + lead + body.length };
}

function boundaries(line: string): number[] {
  const found: number[] = [];
  let quoted: QuotedSpan[] | undefined;
  let passed = 0;
  for (const match of matchEach(line, TERMINATOR)) {
    const end = match.index + match[0].length;
    if (end >= line.length || !endsSentence(line, match.index, end, match[0])) continue;
    quoted ??= findQuotedSpans(line).filter((q) => q.closed && q.end - q.start <= longestWholeQuoteUnits);
    while ((quoted[passed]?.end ?? line.length) <= match.index) passed += 1;
    const around = quoted[passed];
    const isInside = around !== undefined && around.start < match.index && end < around.end;
    if (!isInside) found.push(end);
  }
  return found;
}

function endsSentence(line: string, at: number, end: number, mark: string): boolean {
  const rest = line.slice(end, end + 60);
  const body = rest.trimStart();
  const next = WORD_AFTER.exec(body)?.[1] ?? '';
  if (body.length === rest.length)
    return mark === '.'
      ? GLUED.test(rest) && /^\p{Ll}{3,}$/u.test(wordBefore(line, at))
      : WITHOUT_SPACE.test(mark) && next !== '' && !/^\p{N}/u.test(next);
  // "HARWICK, Ill. — The ferry", "kept . . . talking", "Yahoo! ’s": after a mark or an ending the sentence continues.
  if (/^(?:[—–.,;:!?…)\]-]|['’]s(?!\p{L}))/u.test(body)) return false;
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (/["'”’»]$/u.test(mark) && attributes(line.slice(end, end + 120))) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  // "Ilhan Omar’s (D-Minn.) bill": the bracket was opened within the sentence.
  if (mark === '.)' && !/(?:^|[.!?])\s*$/u.test(line.slice(0, line.lastIndexOf('(', at))))
    return STARTERS.has(next.toLowerCase());
  return pointEnds(wordBefore(line, at), next, mark.length > 1);
}

/** `…?” Omar Rahimi said.`: text after a closing mark only attributes the words. */
function attributes(rest: string): boolean {
  const subject = SUBJECT.exec(rest)?.[0];
  return subject !== undefined && findSpeechVerbs(rest.slice(subject.length))[0]?.at === 0;
}

/** The word that ends at `at`, up to the length of an abbreviation. Backwards, because a pattern tries every start. */
function wordBefore(line: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 40 && isInWord(line, from - 1)) from -= 1;
  return line.slice(from, at).replace(/^['’.-]+/u, '');
}

function isInWord(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || IN_WORD.test(line.charAt(at));
  return IN_WORD.test(
    String.fromCodePoint(line.codePointAt(code >= 0xdc00 && code < 0xe000 ? at - 1 : at) ?? code),
  );
}

/** Whether a full stop after `word` ends a sentence when `next` follows; it does so more often after a closing mark. */
function pointEnds(word: string, next: string, isClosed: boolean): boolean {
  const lower = word.toLowerCase();
  // "Roe v. Wade", but "George V."
  if (word === 'v') return false;
  const starts = STARTERS.has(next.toLowerCase().replace(/['’].*$/u, ''));
  if (NEVER_LAST.has(lower) && !isClosed && /^\p{L}/u.test(word)) return false;
  if (SOMETIMES_LAST.has(lower)) return starts || isClosed;
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return starts || isClosed;
  if (/^\p{N}{1,2}$/u.test(word) && GERMAN_MONTHS.has(next.toLowerCase())) return false;
  return true;
}
