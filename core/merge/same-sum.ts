// Whether two sums of money can be of one thing. In: two figures of one slot and what says them. Out: yes, or rather not.
import type { FoundFigure } from '#core/merge/read-figures.ts';
import type { Said } from '#core/merge/said-sentences.ts';
import { STARTERS } from '#core/text/abbreviations.ts';
import { splitWords } from '#core/text/split-words.ts';

interface Given {
  figure: FoundFigure;
  said: Said;
  context: Said;
}

/** What is haggled over has as many sums as there are sides and days, and a debt as many as there are ways to count it. */
const HAS_MANY = /(?:^|\s)(?:bid|package|offered|debt)(?:\s|$)/u;
/** Done to a part of what the whole is done to: with and without an object they are two. */
const HAS_PARTS = /(?:^|\s)(?:damage|losses)$/u;
const HAS_OBJECT = /(?:^|\s)(?:damage|losses|aid|grant|loan|compensation|settlement|contract)(?:\s|$)/u;
/** Who says so, in the usual places of a sentence. */
const SPEAKERS = [
  /,\s(?:[^,.;]{1,50},\s){0,2}[^,.;]{0,60}\b(?:said|says|told\s\p{Lu}|according to)(?![\p{L}])[^,.;]*/gu,
  /^[^.;]{0,80}?\b(?:said|says|told reporters)\b(?:\son\s\p{Lu}\p{L}+)?(?:\sthat)?/gu,
  /^according to [^,]*,/giu,
  /^[^,.;\d]{0,60}?\b(?:put|puts|estimates?|estimated|reckons?|calculates?|calculated)\b/gu,
];
const NO_NAME =
  /^(?:US|Rs|Mr|Mrs|Ms|Dr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I)$/u;

/**
 * Whether both may be of one thing: neither names somebody or some place that the other does not name while that names another, the other
 * sentence speaks of what one of them begins with, and what they are for or done to is not two things. Words in common are left to the caller.
 */
export function isSameSum(a: Given, b: Given): boolean {
  if (HAS_MANY.test(a.figure.what) || !isSameObject(a.figure, b.figure)) return false;
  // The rest of a line that was cut: what it is about stands in another.
  if (/^\p{Ll}/u.test(a.context.text) || /^\p{Ll}/u.test(b.context.text)) return false;
  const [own, other] = [withoutSpeaker(a), withoutSpeaker(b)];
  const [words, others] = [new Set(splitWords(own)), new Set(splitWords(other))];
  const isApart = (found: readonly string[], there: ReadonlySet<string>) =>
    found.length > 0 && !found.every((word) => there.has(word));
  if (isApart(firstOf(own), others) && isApart(firstOf(other), words)) return false;
  // German writes all nouns large: names part nothing there.
  if (a.figure.money?.language === 'de' || b.figure.money?.language === 'de') return true;
  return !(isApart(namesIn(own), others) && isApart(namesIn(other), words));
}

function isSameObject(a: FoundFigure, b: FoundFigure): boolean {
  if (!HAS_OBJECT.test(a.what)) return true;
  const [own, other] = [a.money?.object ?? [], b.money?.object ?? []];
  if (own.length > 0 && other.length > 0) return own.some((word) => other.includes(word));
  return own.length === other.length || !HAS_PARTS.test(a.what);
}

/** What is said, without the sum and who says so. */
function withoutSpeaker({ context, said, figure }: Given): string {
  const text =
    context === said ? `${said.text.slice(0, figure.start)}${said.text.slice(figure.end)}` : context.text;
  return SPEAKERS.reduce((rest, speaker) => rest.replace(speaker, ''), text).replace(/['’]s(?!\p{L})/gu, '');
}

/** The first word that tells something: of most sentences, who or what does it. */
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
