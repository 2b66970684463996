// Resolves pronouns and surnames of speakers to full names within one report.

import type { Attribution } from '#core/merge/speech/find-attribution.ts';
import { classifyName } from '#core/merge/summary/classify-name.ts';
import { ACTS_AFTER, isUsedAsThing, lastWordOf, reachUnits } from '#core/merge/summary/find-people.ts';
import { looksLikeOrganisation } from '#core/text/find-name-spans.ts';
import { hasSpeechTag } from '#core/text/is-dependent.ts';
import { matchEach } from '#core/text/match-each.ts';
import { readNumber } from '#core/text/read-number.ts';
import { isGermanVerb } from '#core/text/speech-verbs.ts';

/** The people of one report. */
export interface SpeakerResolver {
  /**
   * The full name of the speaker printed as `name` at offset `at`, without office; empty if it is not certain. "He" resolves
   * to the person who is the subject before, else to `last` if that is a person; "it" to the organisation that is the subject
   * before.
   */
  resolve(printed: Attribution, at: number, last: string): string;
  /** The role that the report gives beside the name ("the foreign relations chief of …"), else the office before it. */
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

/** Offsets in UTF-16 code units into the text. */
interface Span {
  start: number;
  end: number;
}

/**
 * Makes the resolver of `text`.
 * @param names of its sentences, in order (see findNameSpans)
 * @param sentences of the text, in order
 */
export function makeSpeakerResolver(
  text: string,
  names: readonly string[],
  sentences: readonly Span[],
): SpeakerResolver {
  const fullNameOf = makeSurnameLookup(text, names);
  const capitals = new Map<string, boolean>();
  const isKnownName = (word: string) => {
    const known = capitals.get(word) ?? (isMidCapital(text, word) || isNeverSmall(text, word));
    capitals.set(word, known);
    return known;
  };
  const roles = new Map<string, string | undefined>();
  const offices = new Map<string, string>();
  const roleOf = (name: string) => {
    if (!roles.has(name)) roles.set(name, findRole(text, name));
    return roles.get(name) ?? offices.get(name);
  };
  /** "Ana Couto accused him. '…,' the banker said. '…,' she said.": she may be either. */
  const isEither = (last: string, at: number) => {
    const before = text.slice(Math.max(0, at - pronounReachUnits), at);
    return !/^\p{Lu}/u.test(last) && names.some((name) => before.includes(name));
  };
  const resolve = ({ name, verb }: Attribution, at: number, last: string): string => {
    if (isGermanVerb(verb) && !name.includes(' ')) return '';
    if (SEVERAL.test(name)) return '';
    if (THINGS.test(name))
      return (
        findOrganisationAtEnd(text, at) ??
        findOrganisationBefore(text, sentencesBefore(text, at, sentences), fullNameOf)
      );
    if (PRONOUNS.test(name)) {
      const before = sentencesBefore(text, at, sentences);
      const pronoun = name.toLowerCase();
      const ended = before.findLastIndex((sentence) => /[.!?]["”’]?\s*$/u.test(sentence));
      return (
        findSubjectBefore(before.slice(ended + 1), pronoun, fullNameOf) ??
        findSpeakerAtEnd(before[ended] ?? '', pronoun, fullNameOf) ??
        findSubjectBefore(before.slice(0, ended + 1), pronoun, fullNameOf) ??
        (isPersonal(last) && !isEither(last, at) ? last : '')
      );
    }
    const bare = name.replace(TITLES, '');
    if (!bare.includes(' ')) return fullNameOf(bare) ?? bare;
    const known = IN_CAPITALISED_WORDS.test(bare) ? classifyName(bare) : undefined;
    if (known?.kind !== 'person') return bare;
    const office = bare.slice(0, bare.indexOf(known.name)).trim();
    if (office !== '') offices.set(known.name, office);
    return known.name;
  };
  return { resolve, isKnownName, roleOf };
}

/** Looks up full names of people by surname; the surname itself where two people have it. */
function makeSurnameLookup(text: string, names: readonly string[]): (surname: string) => string | undefined {
  let bySurname: Map<string, string> | undefined;
  const read = () => {
    const found = new Map<string, string>();
    for (const printed of new Set(names)) {
      const { name, kind } = classifyName(printed);
      if (kind !== 'person') continue;
      const surname = lastWordOf(name);
      const known = found.get(surname);
      const isOther = known !== undefined && !known.endsWith(name) && !name.endsWith(known);
      found.set(surname, isOther ? surname : (known ?? name));
    }
    return found;
  };
  const start = text.slice(0, maxSearchedUnits);
  const isNoPerson = (surname: string, name: string) =>
    isUsedAsThing(start, surname) || !isNamed(start, name);
  const things = new Map<string, boolean>();
  return (surname) => {
    bySurname ??= read();
    const name = bySurname.get(surname);
    if (name === undefined) return undefined;
    const isThing = things.get(surname) ?? isNoPerson(surname, name);
    things.set(surname, isThing);
    return isThing ? undefined : name;
  };
}

/** UTF-16 code units of a text that are searched for another use of a surname. Bounds time. */
const maxSearchedUnits = 40_000;

/** No article and no small words but those of names: "Velmo Chief Executive Leila Noor" and not "a spokesman for Leila Noor". */
const IN_CAPITALISED_WORDS =
  /^(?!(?:The|An?|One)\s)(?:of )?\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|al|bin|da|de|del|den|der|di|du|ibn|la|le|van|von))*$/u;

/** Whether a name is used as one, and is not only the start of "Current Velmo board members". */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[\p{L},;:)] $|\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen)\. $/u.test(text.slice(Math.max(0, at - 5), at)))
      return true;
    if (ACTS_AFTER.test(text.slice(at + name.length, at + name.length + reachUnits))) return true;
  }
  return false;
}

/** A name or a description that "he" or "she" can mean. */
function isPersonal(speaker: string): boolean {
  if (/^\p{Lu}/u.test(speaker) && !/^(?:The|An?|His|Her|One)\s/u.test(speaker))
    return speaker.includes(' ')
      ? classifyName(speaker).kind === 'person'
      : /\p{Ll}/u.test(speaker) && !looksLikeOrganisation(speaker);
  return PERSON_NOUN.test(speaker) || !/^[\p{Script=Latin}]/u.test(speaker);
}

const PERSON_NOUN =
  /\s(?:\p{Ll}+(?:man|woman|person|er|or|ist|ian|ant|ent)|aide|chief|head|official|cleric|witness|judge|general|source|friend|pilot|nurse|expert|analyst)(?:$|\s(?:of|for|in|at|from|with|who)\s)/u;

/**
 * The two sentences before `at`, the nearer one last, without quotations. Sentences such as "…, he said" are skipped; what lies
 * between the sentences does not count for the reach.
 */
function sentencesBefore(text: string, at: number, sentences: readonly Span[]): string[] {
  const near: Span[] = [];
  let left = pronounReachUnits;
  for (let place = firstFrom(sentences, at) - 1; place >= 0 && left > 0; place -= 1) {
    const { start, end } = sentences[place] ?? { start: 0, end: 0 };
    const from = Math.max(start, Math.min(end, at) - left);
    left -= Math.min(end, at) - from;
    near.unshift({ start: from, end: Math.min(end, at) });
  }
  const from = near[0]?.start ?? at;
  const before = text.slice(from, at).replace(/[“"][^”"]*[”"]/gu, (quoted) => ' '.repeat(quoted.length));
  return near
    .map(({ start, end }) => before.slice(start - from, end - from))
    .filter((sentence) => sentence.trim() !== '' && !hasSpeechTag(sentence))
    .slice(-2);
}

/** The index of the first of the sentences, which are in order, that starts at `at` or later. */
export function firstFrom(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "…, her lawyer Otto Brand said.", "…, said Otto Brand." at the end of a sentence: the pronoun after it goes on with that speaker. */
const SPEAKER_AT_END =
  /,["”’]?\s(?<before>[^,"“”]*?)(?:(?<name>\p{Lu}[\p{L}\p{M}’'-]+)\s+(?:said|says|told\s[^,.]{1,40}|added|explained|argued|warned|insisted|claimed|stated)(?:\s(?:on|in|at|late|early|by)\s[^,."“”]{1,40}|\s\p{Lu}\p{Ll}+day)?|(?:said|says|added)\s(?:[\p{Ll}’'-]+\s){0,5}(?:\p{Lu}[\p{L}.’'-]+\s){0,2}(?<last>\p{Lu}[\p{L}\p{M}’'-]+))\.\s*$/u;
/** "Her lawyer said. She …" may be either of the two. */
const POSSESSIVE: Readonly<Record<string, RegExp>> = { he: /\bhis\b/iu, she: /\bher\b/iu };

/** The person whom the sentence names as its speaker at its end. Empty if the pronoun may mean another one. */
function findSpeakerAtEnd(
  sentence: string,
  pronoun: string,
  fullNameOf: (surname: string) => string | undefined,
): string | undefined {
  const match = SPEAKER_AT_END.exec(sentence);
  const { before = '', name, last = '' } = match?.groups ?? {};
  const full = fullNameOf(name ?? last);
  if (match === null || full === undefined || OTHER_GENDER[pronoun]?.test(before)) return undefined;
  return POSSESSIVE[pronoun]?.test(match[0]) ? '' : full;
}

/**
 * The likely antecedent of a pronoun: the first person named in the nearer of the sentences before. Empty where a
 * description ("The comedian") is the subject.
 */
function findSubjectBefore(
  sentences: readonly string[],
  pronoun: string,
  fullNameOf: (surname: string) => string | undefined,
): string | undefined {
  for (const sentence of sentences.toReversed()) {
    const words = matchEach(sentence, /\p{Lu}[\p{L}\p{M}-]+/gu);
    const clause = OPENING_CLAUSE.exec(sentence)?.[0].length ?? 0;
    const isMain = ({ index }: RegExpExecArray) => index >= clause;
    for (const { 0: word, index } of [...words.filter(isMain), ...words.filter((each) => !isMain(each))]) {
      const name = fullNameOf(word);
      if (name === undefined) continue;
      const before = sentence.slice(0, index);
      if (GOVERNED.test(before)) continue;
      if (/^['’]s?(?!\p{L})/u.test(sentence.slice(index + word.length))) continue;
      if (OTHER_GENDER[pronoun]?.test(before)) continue;
      return HAS_SUBJECT.test(before) ? '' : name;
    }
  }
  return undefined;
}

/** "Asked by Kaitlan Collins about Mr Noor, Mr Holt left.": the subject comes after it. English only. */
const OPENING_CLAUSE =
  /^(?:When|While|As|After|Before|If|Although|Though|Because|Asked|Pressed|Speaking)\s[^,“"]*,\s/u;

/** Words before a name by which a pronoun cannot mean it. */
const OTHER_GENDER: Readonly<Record<string, RegExp>> = {
  she: /\b(?:Mr\.?|Sir|Lord|King|actor|husband|boyfriend|ex-husband|ex-boyfriend|fiancé|father|brother|son|nephew|uncle|spokesman|chairman|congressman|businessman)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u,
  he: /\b(?:Mrs\.?|Ms\.?|Queen|actress|wife|girlfriend|ex-wife|ex-girlfriend|fiancée|mother|sister|daughter|niece|aunt|spokeswoman|chairwoman|congresswoman|businesswoman)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u,
};
/** A description is the subject, and the name comes later. */
const HAS_SUBJECT =
  /^\s*(?:The|An?|His|Her|Their)\s+(?:\p{Ll}[\p{L}’'-]*\s+)+(?:\p{Lu}|\p{Ll}+(?:ed|s)\b|said|told)/u;

/** Before a name that is not the subject. */
const GOVERNED =
  /\b(?:of|in|with|to|by|from|at|on|for|against|about|over|after|before|than|like)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u;

/** The organisation that the sentence before names as its speaker at its end: "…, the health ministry said." */
function findOrganisationAtEnd(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - pronounReachUnits), at);
  const speaker = ORGANISATION_AT_END.exec(before)?.[1]?.trim();
  return speaker !== undefined && looksLikeOrganisation(speaker) ? speaker : undefined;
}

const ORGANISATION_AT_END =
  /,["”’]?\s((?:[\p{L}.’'&-]+\s){1,6}?)(?:said|says|added)(?:\s(?:on|in|late|early)\s[^,.]{1,30}|\s\p{Lu}\p{Ll}+day)?\.\s+$/u;

/** The organisation that opens the nearest sentence before; empty if a person or something unknown does. */
function findOrganisationBefore(
  text: string,
  sentences: readonly string[],
  fullNameOf: (surname: string) => string | undefined,
): string {
  const opening = sentences.findLast((part) => /^\s*(?:The\s+)?\p{Lu}/u.test(part)) ?? '';
  const name = ORGANISATION_FIRST.exec(opening.trim())?.[1] ?? '';
  // "Twelve people died."
  if (readNumber(name) !== undefined) return '';
  const full = fullNameOf(lastWord(name));
  // A person is elsewhere called by surname alone, or here.
  const isPerson =
    full !== undefined && (!name.includes(' ') || text.replaceAll(full, '').includes(lastWord(name)));
  return isPerson ? '' : name;
}

const ORGANISATION_FIRST =
  /^((?:(?:The|Its)\s+(?:\p{Ll}+\s+){0,2}(?:company|group|ministry|agency|party|court|bank|union|army|police|government|commission|council|firm|organi[sz]ation|university|hospital)|(?:The\s+)?(?!(?:It|The|He|She|They|But|In|On|At|By|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}&.-]*(?:\s+(?:of\s+|for\s+)?\p{Lu}[\p{L}&.-]*)*))(?=\s+(?:\p{Ll}|$))/u;

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
  return /^((?:an?|the|who|head|chief|director|president|minister|spokes\w+|professor|chairman)\b(?:[^,.;“"\n]|(?<=\b\p{Lu})\.(?!\n)){3,100})[,.]/u.exec(
    after,
  )?.[1];
}
