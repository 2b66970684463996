// Resolves pronouns and surnames of speakers to full names within one report.

import { looksLikePerson } from '#core/text/find-name-spans.ts';
import { hasSpeechTag } from '#core/text/is-dependent.ts';

/** The people of one report. */
export interface SpeakerResolver {
  /**
   * The full name of the speaker printed as `name` at offset `at`. A pronoun resolves to the subject of the
   * sentence before, else to `last`.
   */
  resolve(name: string, at: number, last: string): string;
  /** The role that the report gives beside the name ("the foreign relations chief of …"). */
  roleOf(name: string): string | undefined;
  /** Whether the report capitalises the word within a sentence. */
  isKnownName(word: string): boolean;
}

/** UTF-16 code units before a pronoun in which its antecedent is looked for. */
const pronounReachUnits = 300;
const PRONOUNS = /^(?:he|she|they|it|er|sie|il|elle|él|ella|он|она|они|وی|او|انہوں|انھوں|هو|هي)$/iu;
const TITLES =
  /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor|secretary|judge|justice|speaker|minister|former|republican|democratic)\.?\s+)+(?=\p{Lu})/iu;

/**
 * Makes the resolver of `text`.
 * @param names of its sentences, in order (see findNameSpans)
 */
export function makeSpeakerResolver(text: string, names: readonly string[]): SpeakerResolver {
  let read: Mentions | undefined;
  const mentioned = () => {
    read ??= readMentions(text, names);
    return read;
  };
  const capitals = new Map<string, boolean>();
  const isKnownName = (word: string) => {
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
    if (PRONOUNS.test(printed)) return findSubjectBefore(text, at, bySurname) ?? (last || namedBefore(at));
    const bare = printed.replace(TITLES, '');
    return bySurname.get(lastWord(bare)) ?? bare;
  };
  return { resolve, isKnownName, roleOf };
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
 * The likely antecedent of a pronoun at `at`: the first person named in the nearer of the two sentences
 * before, outside quotations. Sentences such as "…, he said" are skipped.
 */
function findSubjectBefore(
  text: string,
  at: number,
  bySurname: ReadonlyMap<string, string>,
): string | undefined {
  const before = text.slice(Math.max(0, at - pronounReachUnits), at).replace(/[“"][^”"]*[”"]/gu, ' ');
  const sentences = before.split(/[.!?]\s+|\n/u).filter((part) => part.trim() !== '' && !hasSpeechTag(part));
  for (const sentence of sentences.slice(-2).reverse()) {
    const words = sentence.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
    const surname = words.find((word) => bySurname.has(word));
    if (surname !== undefined) return bySurname.get(surname);
  }
  return undefined;
}

/** Whether the word occurs capitalised after a word that does not end a sentence. */
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
