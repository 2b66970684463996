// Resolves pronouns and surnames of speakers to full names within one report.

import type { Attribution } from '#core/merge/speech/find-attribution.ts';
import { looksLikePerson } from '#core/text/find-name-spans.ts';
import { hasSpeechTag } from '#core/text/is-dependent.ts';
import { isGermanVerb } from '#core/text/speech-verbs.ts';

/** The people of one report. */
export interface SpeakerResolver {
  /**
   * The full name of the speaker printed as `name` at offset `at`; empty if it is not certain. "He" resolves to
   * the person who is the subject before, else to `last`; "it" to the organisation that is the subject before.
   */
  resolve(printed: Attribution, at: number, last: string): string;
  /** The role that the report gives beside the name ("the foreign relations chief of …"). */
  roleOf(name: string): string | undefined;
  /** Whether the report capitalises the word within a sentence, or never prints it small. */
  isKnownName(word: string): boolean;
}

/** UTF-16 code units before a pronoun in which its antecedent is looked for. */
const pronounReachUnits = 300;
const THINGS = /^(?:it|оно)$/iu;
const SEVERAL = /^(?:they|они|انہوں|انھوں)$/iu;
const PRONOUNS = /^(?:he|she|er|sie|il|elle|él|ella|он|она|وی|او|هو|هي)$/iu;
const TITLES =
  /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor|secretary|judge|justice|speaker|minister|former|republican|democratic)\.?\s+)+(?=\p{Lu})/iu;

/**
 * Makes the resolver of `text`.
 * @param names of its sentences, in order (see findNameSpans)
 */
export function makeSpeakerResolver(text: string, names: readonly string[]): SpeakerResolver {
  let read: Mentions | undefined;
  const mentioned = () => {
    read ??= readMentions(names);
    return read;
  };
  const capitals = new Map<string, boolean>();
  const isKnownName = (word: string) => {
    const known = capitals.get(word) ?? (isMidCapital(text, word) || isNeverSmall(text, word));
    capitals.set(word, known);
    return known;
  };
  const roles = new Map<string, string | undefined>();
  const roleOf = (name: string) => {
    if (!roles.has(name)) roles.set(name, findRole(text, name));
    return roles.get(name);
  };
  const resolve = ({ name, verb }: Attribution, at: number, last: string): string => {
    const { bySurname } = mentioned();
    if (isGermanVerb(verb) && !name.includes(' ')) return '';
    if (THINGS.test(name)) return findOrganisationBefore(text, at, bySurname);
    if (SEVERAL.test(name)) return '';
    if (PRONOUNS.test(name)) return findSubjectBefore(text, at, bySurname) ?? last;
    const bare = name.replace(TITLES, '');
    return bare.includes(' ') ? bare : (bySurname.get(bare) ?? bare);
  };
  return { resolve, isKnownName, roleOf };
}

interface Mentions {
  /** Full names by surname; the surname itself where two people have it. */
  bySurname: Map<string, string>;
}

function readMentions(names: readonly string[]): Mentions {
  const bySurname = new Map<string, string>();
  for (const name of names.filter(looksLikePerson)) {
    const surname = lastWord(name);
    const known = bySurname.get(surname);
    const isOther = known !== undefined && !known.endsWith(name) && !name.endsWith(known);
    bySurname.set(surname, isOther ? surname : (known ?? name));
  }
  return { bySurname };
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
    for (const { 0: word, index } of sentence.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)) {
      const name = GOVERNED.test(sentence.slice(0, index)) ? undefined : bySurname.get(word);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Before a name that is not the subject. */
const GOVERNED =
  /\b(?:of|in|with|to|by|from|at|on|for|against|about|over|after|before|than|like)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u;

/** The organisation that opens the sentence before `at`; empty if a person or something unknown does. */
function findOrganisationBefore(text: string, at: number, bySurname: ReadonlyMap<string, string>): string {
  const before = text.slice(Math.max(0, at - pronounReachUnits), at).replace(/[“"][^”"]*[”"]/gu, ' ');
  const sentences = before.split(/[.!?]\s+|\n/u).filter((part) => /\p{L}/u.test(part));
  const opening = sentences.findLast((part) => /^\s*(?:The\s+)?\p{Lu}/u.test(part)) ?? '';
  const name = ORGANISATION_FIRST.exec(opening.trim())?.[1] ?? '';
  const full = bySurname.get(lastWord(name));
  // A person is elsewhere called by surname alone, or here.
  const isPerson =
    full !== undefined && (!name.includes(' ') || text.replaceAll(full, '').includes(lastWord(name)));
  return isPerson ? '' : name;
}

const ORGANISATION_FIRST =
  /^((?:(?:The|Its)\s+(?:\p{Ll}+\s+){0,2}(?:company|group|ministry|agency|party|court|bank|union|army|police|government|commission|council|firm|organi[sz]ation|university|hospital)|(?:The\s+)?(?!(?:It|The|He|She|They|But|In|On|At)\s)\p{Lu}[\p{L}&.-]*(?:\s+(?:of\s+|for\s+)?\p{Lu}[\p{L}&.-]*)*))(?=\s+(?:\p{Ll}|$))/u;

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

/** A word that only opens sentences is a name unless the text also prints it small. */
function isNeverSmall(text: string, word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !new RegExp(`\\b${word.toLowerCase()}`, 'u').test(text);
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
