// Decides whether two sums of money may be the same sum.
import type { FoundFigure } from '#core/merge/figures/read-figures.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { STARTERS } from '#core/text/abbreviations.ts';
import { splitWords } from '#core/text/split-words.ts';

/** A figure in a report. */
export interface FigureMention {
  figure: FoundFigure;
  sentence: ReportSentence;
  /** The sentence that says what is counted. Differs from `sentence` if that one only gives another count. */
  context: ReportSentence;
  isDisputed: boolean;
}

/** Negotiated sums and debts have many values at once. */
const HAS_MANY = /(?:^|\s)(?:bid|package|offered|debt)(?:\s|$)/u;
/** May apply to a part: with and without an object they are two sums. */
const HAS_PARTS = /(?:^|\s)(?:damage|losses)$/u;
const HAS_OBJECT = /(?:^|\s)(?:damage|losses|aid|grant|loan|compensation|settlement|contract)(?:\s|$)/u;
/** Attributions, in the usual positions of a sentence. */
const SPEAKERS = [
  /,\s(?:[^,.;]{1,50},\s){0,2}[^,.;]{0,60}\b(?:said|says|told\s\p{Lu}|according to)(?![\p{L}])[^,.;]*/gu,
  /^[^.;]{0,80}?\b(?:said|says|told reporters)\b(?:\son\s\p{Lu}\p{L}+)?(?:\sthat)?/gu,
  /^according to [^,]*,/giu,
  /^[^,.;\d]{0,60}?\b(?:put|puts|estimates?|estimated|reckons?|calculates?|calculated)\b/gu,
];
const NO_NAME =
  /^(?:US|Rs|Mr|Mrs|Ms|Dr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I)$/u;

/**
 * Whether both may be the same sum: neither names a person or place that the other lacks while the other
 * names a different one, they share a subject, and they apply to the same object. The caller compares common
 * words.
 */
export function isSameSum(a: FigureMention, b: FigureMention): boolean {
  if (HAS_MANY.test(a.figure.what) || !isSameObject(a.figure, b.figure)) return false;
  // The rest of a sentence that was cut: its subject is elsewhere.
  if (/^\p{Ll}/u.test(a.context.text) || /^\p{Ll}/u.test(b.context.text)) return false;
  const [own, other] = [withoutSpeaker(a), withoutSpeaker(b)];
  const [words, others] = [new Set(splitWords(own)), new Set(splitWords(other))];
  const isApart = (found: readonly string[], there: ReadonlySet<string>) =>
    found.length > 0 && !found.every((word) => there.has(word));
  if (isApart(firstOf(own), others) && isApart(firstOf(other), words)) return false;
  // German capitalises all nouns, so names cannot be compared.
  if (a.figure.money?.language === 'de' || b.figure.money?.language === 'de') return true;
  return !(isApart(namesIn(own), others) && isApart(namesIn(other), words));
}

function isSameObject(a: FoundFigure, b: FoundFigure): boolean {
  if (!HAS_OBJECT.test(a.what)) return true;
  const [own, other] = [a.money?.object ?? [], b.money?.object ?? []];
  if (own.length > 0 && other.length > 0) return own.some((word) => other.includes(word));
  return own.length === other.length || !HAS_PARTS.test(a.what);
}

/** The text without the sum and its attribution. */
function withoutSpeaker({ context, sentence, figure }: FigureMention): string {
  const text =
    context === sentence
      ? `${sentence.text.slice(0, figure.start)}${sentence.text.slice(figure.end)}`
      : context.text;
  return SPEAKERS.reduce((rest, speaker) => rest.replace(speaker, ''), text).replace(/['’]s(?!\p{L})/gu, '');
}

/** The first content word: in most sentences the subject. */
function firstOf(text: string): string[] {
  return splitWords(text)
    .filter((word) => word.length > 1 && !STARTERS.has(word))
    .slice(0, 1);
}

/** Capital words inside the sentence, and its first where another follows: every sentence begins large. */
function namesIn(text: string): string[] {
  const [first = '', ...inner] = text.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
  const all = /^\p{Lu}/u.test(inner[0] ?? '') ? [first, ...inner] : inner;
  return all.filter((word) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word)).flatMap(splitWords);
}
