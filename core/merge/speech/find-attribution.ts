// Finds the speaker and the verb of a quotation in the words around it.

import { STARTERS } from '#core/text/abbreviations.ts';
import { ACCORDING_TO, findLastSpeechVerb, findSpeechVerb } from '#core/text/speech-verbs.ts';

/** A speaker as printed beside a quotation; `name` may be a pronoun or a description ("the spokesman"). */
export interface Attribution {
  name: string;
  verb: string;
}

const PART =
  "(?:(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|Hon|Prof)\\.|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L})";
const NAME = new RegExp(`${PART}(?:\\s+(?:(?:of|de|del|al|bin|ibn|van|von|da|der)\\s+)?${PART})*`, 'gu');
/** Words between an adjective and the name that it belongs to: "Republican candidate Donald Trump". */
const ROLE_GAP =
  /^\s+(?:[\p{Ll}-]+\s+){0,3}(?:[\p{Ll}-]*(?:candidate|nominee|minister|president|senator|governor|anchor|host|chief|analyst|professor|manager|activist|official|delegate|rival|general|coach|attorney|executive|secretary|judge|columnist|economist|strategist|diplomat|ally|aide)|[\p{Ll}-]{3,}(?:er|or|ist|man|woman|ant))\s+$/u;
/** "NATO’s foreign relations chief said": the speaker is not NATO. */
const OWNS_OFFICE =
  /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,4}(?:spokes(?:man|woman|person)|chief|head|minister|director|president|secretary|leader|commander|chairman|mayor|governor|ambassador|envoy|lawyer|attorney|manager|adviser|advisor|mother|father|wife|husband|brother|sister|son|daughter)(?![\p{L}’'-])/u;
const PRONOUN =
  /(?<![\p{L}’'])(?:he|she|they|it|er|sie|il|elle|él|ella|он|она|они|وی|او|انہوں|انھوں|هو|هي)(?![\p{L}’'])/iu;
const PRONOUNS = new RegExp(PRONOUN.source, 'giu');
const DESCRIPTION =
  /(?<![\p{L}’'])(?:(?:an?|the|one|another|his|her|its|their)\s+)(?:[\p{L}\p{M}.’'-]+\s+){0,5}?(?:spokes(?:man|woman|person)|officials?|minister|president|senator|governor|candidate|leader|chief|director|aide|adviser|advisor|source|sources|statement|report|letter|police|lawyer|attorney|judge|court|professor|analyst|expert|strategist|witness|resident|reporter|group|campaign|company|ministry|army|agency|man|woman|doctor|mother|father|editorial|email|memo|commander|ambassador|general|secretary|newspaper|voter|supporter|operative|staffer|executive|chairman|manager)(?![\p{L}’'])/iu;
const ARTICLE = /\b(?:an?|the|one|another|his|her|its|their)\s/i;
const PREPOSITION =
  /(?:^|[\s(])(?:of|in|with|to|by|from|at|on|for|against|about|over|under|into|between|after|before|than|like|as|toward|towards|via|told|tells|asked|against)\s+(?:the\s+|former\s+)?$/iu;
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|I’m|I'm|Mr|Mrs|Ms|Twitter|Facebook|Asked|Speaking|According|Earlier|Later|Last|Recently|Now|Then|There|Here|Today|Yesterday|Among|Still|Even|Because|Like|Rather|Perhaps|Indeed|Nevertheless|Instead)$/u;
const longestSubjectUnits = 160;

/** Whether a capitalised word is a name: the report also capitalises it within sentences. */
export type IsKnownName = (word: string) => boolean;

/**
 * The speaker in the words after a quotation, up to the end of its sentence: `,” X said`, `,” said X`, `,” X
 * smiled`.
 */
export function findAttributionAfter(after: string, isKnownName: IsKnownName): Attribution | undefined {
  const clause = after.slice(0, longestSubjectUnits);
  const attribution = ACCORDING_TO.exec(clause.slice(0, 24));
  if (attribution !== null)
    return findFirstSubject(
      clause.slice(attribution.index + attribution[0].length),
      attribution[0].trim(),
      isKnownName,
    );
  const found = findSpeechVerb(clause);
  if (found === undefined) return undefined;
  const { verb, at } = found;
  const before = clause.slice(0, at);
  const following = clause.slice(at + verb.length);
  const isInverted = /^[\s,.،؛;—–-]*(?:(?:also|then|later|has|had|a|ha|as)\s+)*$/u.test(before);
  if (isInverted) return findFirstSubject(following, verb, isKnownName);
  // A clause that continues after the quotation ("…” and that Y said Z") is about other words.
  return /^[\s,—–-]*(?:and|but|that|which|who|while|in|as)\s/u.test(before)
    ? undefined
    : findFirstSubject(before, verb, isKnownName);
}

/**
 * The speaker in the words before a quotation, from the start of its sentence: `X said: “`, `According to X,
 * “`.
 */
export function findAttributionBefore(before: string, isKnownName: IsKnownName): Attribution | undefined {
  const accordingTo = ACCORDING_TO.exec(before);
  if (accordingTo !== null) {
    const attribution = findFirstSubject(
      before.slice(accordingTo.index + accordingTo[0].length),
      accordingTo[0].trim(),
      isKnownName,
    );
    if (attribution !== undefined) return attribution;
  }
  const found = findLastSpeechVerb(before);
  if (found === undefined) return undefined;
  const { verb, at } = found;
  const subject = before.slice(Math.max(0, at - longestSubjectUnits), at);
  const following = before.slice(at + verb.length);
  const attribution = findSubject(subject, verb, isKnownName);
  return (
    attribution ??
    (/\p{Script=Arabic}/u.test(following) ? findFirstSubject(following, verb, isKnownName) : undefined)
  );
}

/**
 * The subject of a clause that ends before a verb: the nearest name; with an apposition ("X, an aide to Y,
 * said") the name before the comma; else a pronoun or description.
 */
export function findSubject(clause: string, verb: string, isKnownName: IsKnownName): Attribution | undefined {
  const free = namesIn(clause, isKnownName).filter(({ at }) => !PREPOSITION.test(clause.slice(0, at)));
  const pronoun = lastMatch(PRONOUNS, clause);
  const last = free.at(-1);
  if (pronoun !== undefined && (last === undefined || pronoun.at > last.at))
    return { name: pronoun.text, verb };
  const isParted = /[,)]\s*(?:\p{Ll}+\s+)?$/u.test(clause);
  const parted = isParted
    ? free.find(({ text, at }) => /^\s*[,(]/u.test(clause.slice(at + text.length)))
    : undefined;
  const subject = parted ?? last;
  if (subject !== undefined) return { name: subject.text, verb };
  const description = DESCRIPTION.exec(clause)?.[0] ?? findUncasedSubject(clause);
  return description === undefined ? undefined : { name: description, verb };
}

/** The first name, pronoun or description in `stretch`. */
function findFirstSubject(stretch: string, verb: string, isKnownName: IsKnownName): Attribution | undefined {
  const clause = stretch.split(CLAUSE_END)[0] ?? stretch;
  const name = namesIn(clause, isKnownName)[0];
  const pronoun = PRONOUN.exec(clause);
  if (pronoun !== null && (name === undefined || pronoun.index < name.at)) return { name: pronoun[0], verb };
  // A description counts only before the name, and only with an article.
  if (name !== undefined && !ARTICLE.test(clause.slice(0, name.at))) return { name: name.text, verb };
  const description = DESCRIPTION.exec(clause);
  if (
    name !== undefined &&
    (description === null ||
      description.index > name.at ||
      /\s(?:for|of)?\s*$/u.test(clause.slice(0, name.at)) === false)
  ) {
    return { name: name.text, verb };
  }
  const plain = name?.text ?? description?.[0] ?? findUncasedSubject(clause);
  return plain === undefined ? undefined : { name: plain, verb };
}

const CLAUSE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Lt|St|Jr|Sr|Rev|\p{Lu}))[.](?:\s|$)|[;:!?](?:\s|$)/u;

/** In scripts without capitals: up to four words nearest to the verb. */
function findUncasedSubject(clause: string): string | undefined {
  const [subject = ''] = clause.split(TOLD_TO);
  const words =
    (subject.trim() === '' ? clause : subject)
      .match(/[\p{Script=Arabic}\u200c]+/gu)
      ?.filter((word) => !SMALL_WORDS.has(word)) ?? [];
  return words.length === 0 ? undefined : words.slice(0, 4).join(' ');
}

/** The person addressed, in Persian and Arabic: not part of the speaker's name. */
const TOLD_TO = /\sبه\s|\sلل(?=\p{L})|\sلوكالة\s/u;
const SMALL_WORDS = new Set('نے کہ که و او این در به از با روز إن أن في من الى إلى على عن را است'.split(' '));

/**
 * Names with their offsets: runs of capitalised words without dates, sentence-initial small words, and
 * adjectives before a role.
 */
function namesIn(stretch: string, isKnownName: IsKnownName): { text: string; at: number }[] {
  const names = [...stretch.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const words = run.split(/\s+/u);
    let at = index;
    while (words.length > 0 && isNoName(words[0] ?? '')) at += (words.shift() ?? '').length + 1;
    const text = words.join(' ').replace(/['’]s?$/u, '');
    const isName = words.length > 1 || (text.length > 1 && isKnownName(text));
    return isName ? [{ text, at, end: at + text.length }] : [];
  });
  return names.filter(({ end }, place) => {
    if (OWNS_OFFICE.test(stretch.slice(end))) return false;
    const next = names[place + 1];
    return next === undefined || !ROLE_GAP.test(stretch.slice(end, next.at));
  });
}

function isNoName(word: string): boolean {
  return STARTERS.has(word.toLowerCase()) || NO_NAME.test(word.replace(/[,.]$/u, ''));
}

function lastMatch(pattern: RegExp, text: string): { text: string; at: number } | undefined {
  let last: { text: string; at: number } | undefined;
  for (const match of text.matchAll(pattern)) last = { text: match[0], at: match.index };
  return last;
}
