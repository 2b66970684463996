// The persons of one report, so that "Nazary", "he" and the full name are one speaker. In: a report's text. Out: who is who.

import { looksLikePerson } from '#core/text/find-name-spans.ts';
import { hasSpeechTag } from '#core/text/is-dependent.ts';

/** Who is who in one report. */
export interface Cast {
  /** The full name of the speaker printed as `name` at offset `at`; a pronoun means the subject of the sentence before, else `last`. */
  resolve(name: string, at: number, last: string): string;
  /** What the report says the person is ("the foreign relations chief of …"), where it gives it beside the name. */
  roleOf(name: string): string | undefined;
  /** Whether the report writes the word with a capital in mid-sentence, as it does names. */
  knows(word: string): boolean;
}

/** How far before it, in UTF-16 code units, a pronoun's person is looked for. */
const pronounReachUnits = 300;
const PRONOUNS = /^(?:he|she|they|it|er|sie|il|elle|él|ella|он|она|они|وی|او|انہوں|انھوں|هو|هي)$/iu;
const TITLES =
  /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor|secretary|judge|justice|speaker|minister|former|republican|democratic)\.?\s+)+(?=\p{Lu})/iu;

/**
 * Who is who in `text`; nothing is looked up outside it.
 * @param names of its sentences, in order (see nameSpans)
 */
export function makeCast(text: string, names: readonly string[]): Cast {
  let read: Mentions | undefined;
  const mentioned = () => {
    read ??= readMentions(text, names);
    return read;
  };
  const capitals = new Map<string, boolean>();
  const knows = (word: string) => {
    const known = capitals.get(word) ?? isMidCapital(text, word);
    capitals.set(word, known);
    return known;
  };
  const roles = new Map<string, string | undefined>();
  const roleOf = (name: string) => {
    if (!roles.has(name)) roles.set(name, findRole(text, name));
    return roles.get(name);
  };
  const namedBefore = (at: number) => mentioned().mentions.findLast((mention) => mention.at < at)?.name ?? '';
  const resolve = (printed: string, at: number, last: string): string => {
    const { bySurname } = mentioned();
    if (PRONOUNS.test(printed)) return subjectBefore(text, at, bySurname) ?? (last || namedBefore(at));
    const bare = printed.replace(TITLES, '');
    return bySurname.get(lastWord(bare)) ?? bare;
  };
  return { resolve, knows, roleOf };
}

interface Mentions {
  mentions: { name: string; at: number }[];
  bySurname: Map<string, string>;
}

function readMentions(text: string, names: readonly string[]): Mentions {
  const mentions: { name: string; at: number }[] = [];
  const bySurname = new Map<string, string>();
  let from = 0;
  for (const name of names.filter(looksLikePerson)) {
    const at = text.indexOf(name, from);
    if (at < 0) continue;
    from = at;
    mentions.push({ name, at });
    const surname = lastWord(name);
    if (!bySurname.has(surname)) bySurname.set(surname, name);
  }
  return { mentions, bySurname };
}

/**
 * Whom a pronoun at `at` most likely means: the first person named in the nearest of the two sentences before, quotations
 * aside. A sentence with "he said" in it does not name who said it.
 */
function subjectBefore(text: string, at: number, bySurname: ReadonlyMap<string, string>): string | undefined {
  const before = text.slice(Math.max(0, at - pronounReachUnits), at).replace(/[“"][^”"]*[”"]/gu, ' ');
  const sentences = before.split(/[.!?]\s+|\n/u).filter((part) => part.trim() !== '' && !hasSpeechTag(part));
  for (const sentence of sentences.slice(-2).reverse()) {
    const words = sentence.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
    const surname = words.find((word) => bySurname.has(word));
    if (surname !== undefined) return bySurname.get(surname);
  }
  return undefined;
}

/** Whether the word, with a capital, stands somewhere after a word that ends no sentence. */
function isMidCapital(text: string, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isAfterWord =
      /[ \u00a0\n]/.test(text[at - 1] ?? '') && /[^\s.!?:;"“”«»()—–]/.test(text[at - 2] ?? '.');
    if (isAfterWord && WORD_ENDS.test(text.slice(at + word.length, at + word.length + 8))) return true;
  }
  return false;
}

const WORD_ENDS = /^(?:['’]s)?["'”’)\],.;:!?…]*(?:\s|$)/;

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).replace(/['’]s$/u, '');
}

function findRole(text: string, name: string): string | undefined {
  if (!name.includes(' ')) return undefined;
  const at = text.indexOf(`${name}, `);
  if (at < 0) return undefined;
  const after = text.slice(at + name.length + 2, at + name.length + 140);
  return /^((?:an?|the|who|head|chief|director|president|minister|spokes\w+|professor|chairman)\b[^,.;“"\n]{3,100})[,.]/u.exec(
    after,
  )?.[1];
}
