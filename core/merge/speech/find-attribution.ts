// Finds the speaker and the verb of a quotation in the words around it.

import { classifyName } from '#core/merge/summary/classify-name.ts';
import { STARTERS } from '#core/text/abbreviations.ts';
import { looksLikeOrganisation } from '#core/text/find-name-spans.ts';
import { matchEach } from '#core/text/match-each.ts';
import { ACCORDING_TO, findSpeechVerbs } from '#core/text/speech-verbs.ts';

/** A speaker as printed beside a quotation; `name` may be a pronoun or a description ("the spokesman"). */
export interface Attribution {
  name: string;
  verb: string;
}

const PART =
  "(?:(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|Hon|Prof)\\.|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L})";
/** "the Bankers' Association": the apostrophe is within the name. */
const OWNERS =
  "(?<=s)['’]\\s+(?:\\p{Lu}[\\p{L}-]+\\s+)*(?:Union|Association|Federation|League|Alliance|Council|Front|Party|Society|Guild|Club|Office|Group)";
const NAME = new RegExp(
  `${PART}(?:${OWNERS})?(?:\\s+(?:(?:of|de|del|al|bin|ibn|van|von|da|der)\\s+)?${PART}(?:${OWNERS})?)*`,
  'gu',
);
/** Words between an adjective and the name that it belongs to: "Republican candidate Donald Trump". */
const ROLE_GAP =
  /^\s+(?:[\p{Ll}-]+\s+){0,3}(?:[\p{Ll}-]*(?:candidate|nominee|minister|president|senator|governor|anchor|host|chief|analyst|professor|manager|activist|official|delegate|rival|general|coach|attorney|executive|secretary|judge|columnist|economist|strategist|diplomat|ally|aide)|[\p{Ll}-]{3,}(?:er|or|ist|man|woman|ant))(?:\s(?:of|for)(?:\s[\p{Ll}-]+){1,4})?\s+$/u;
/** "NATO’s foreign relations chief said": the speaker is not NATO. */
const OWNS_OFFICE =
  /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,4}(?:spokes(?:man|woman|person)|chief|head|minister|director|president|secretary|leader|commander|chairman|mayor|governor|ambassador|envoy|lawyer|attorney|manager|adviser|advisor|mother|father|wife|husband|brother|sister|son|daughter)(?![\p{L}’'-])/u;
const PRONOUNS = "(?:he|she|they|it|er|sie|il|elle|él|ella|он|она|они|وی|او|انہوں|انھوں|هو|هي)(?![\\p{L}’'])";
const PRONOUN = new RegExp(`(?<![\\p{L}’'])${PRONOUNS}`, 'iu');
/** Not the article in "ha detto il sindaco Omar Rahimi". */
const PRONOUN_FIRST = new RegExp(`^(?!il\\s\\p{L}{4,}\\s)${PRONOUNS}`, 'iu');
const PRONOUN_LAST = new RegExp(`(?<![\\p{L}’'])${PRONOUNS}$`, 'iu');
const ARTICLE_FIRST = /^(?:an?|the|one|another|two|three|his|her|its|their|some|several|many)\s/iu;
/** "la maire de " before "Morval": the place is not the speaker. */
const OFFICE_OF =
  /^(?:(?:le|la|les|el|los|las|un|une|una|der|die|das|il|lo)\s|l['’])(?:[\p{L}-]+\s){1,4}(?:de|du|des|del|della|di|von|vom|aus)\s+(?:la\s+|l['’])?(?:\p{Ll}+\s+){0,2}$/iu;
/** "(der) Vorsitzende der Gewerkschaft, Leila Noor,": the office is not the speaker; "Leila von der Noor" is. */
const HAS_OFFICE_OF = /(?<!\bvon|\bvan) (?:der|des) /u;
/** Where the subject after a verb ends. */
const SUBJECT_END =
  /[,(“"«„]|\s(?:who|whose|which|when|while|after|during|as|because|before|since)\s|\s(?:in|on|at|to|through|via|by)\s(?:an?\s|the\s|his\s|her\s|\p{Lu}\p{Ll}+day)|\s\p{Lu}\p{Ll}+day\b/u;
/** Between a quotation and a verb that comes before its subject. */
const INVERTED = /^[\s,.،؛;—–-]*(?:(?:also|then|later|has|had|a|ha|as)\s+)*$/u;
/** "…, a-t-il dit", "…, explique-t-elle" */
const INVERTED_PRONOUN = /^[\s,]*(\p{L}+-(?:t-)?(il|elle))(?![\p{L}-])/iu;
/** "a déclaré à l’AFP Marc Vidal", "dijo a EFE Luis Mora": the listener comes first. */
const LISTENER_FIRST =
  /^(?:\p{Ll}{4,}ó |dijo |dice |\p{Ll}+ )(?:(?<=ó |dijo |dice )a|à)\s+(?:la\s+|l['’]\s?)?(?=\p{Lu})/u;
const CONTINUES = /^[\s,—–-]*(?:and|but|that|which|who|while|in|as|for|to|of|with|during)\s/u;
/** `” — X` and `” -Commissioner X` at the end of a paragraph. */
const DASH_NAME =
  /^\s*[—–-]+\s*(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){0,5}(?:\s*,[^.“”"]{0,80})?)\.?\s*$/u;
/** "And from Deputy Chair Nura Vell:" */
const FROM_NAME = /^(?:and\s|also\s)?from\s([^:]{3,80}):\s*$/iu;
/** "the article said, quoting her as saying:" */
const QUOTING = /\bquot(?:ing|ed|es)\s+([^,:“”"]{2,60}?)\s+as\s+saying[,:]?\s*$/u;
/** "…,” the ministry quoted Minister X as saying." */
const QUOTED_AS = /^[\s,.]*[^,:“”"]{2,60}?\squoted\s+([^:“”"]{2,80}?),?\s+as\s+(?:saying|telling)\b/u;
/** "…” in comparison to Reed, Karim said." */
const CLOSING_TAG = /,\s(?<subject>[^\s,“”"][^,“”"]{1,59}?)\s(?<verb>said|says|told\s[^,]{2,30})\.?\s*$/u;
/** A subordinate clause before the main one. */
const SUBORDINATE = /^(?:When|While|As|After|Before|If|Although|Though|Because|Asked|Speaking)\s[^_“"]*,\s/u;
export const PARTICIPLE = /ing$/u;
/** "was told": the subject is not the speaker. */
const PASSIVE = /\b(?:was|were|been|being|be|is|are)\s+(?:\p{Ll}+ly\s+|also\s+)?$/u;
/** Adverbs and auxiliaries between subject and verb. */
const BEFORE_VERB =
  /(?:(?:^|\s+)(?:has|have|had|also|since|already|later|then|once|again|first|even|just|still|would|will|did|a|ha|ont|(?!family|ally|assembly)\p{Ll}{2,}ly))*\s*$/u;
/** "The court on Thursday", "a statement Monday", "regulators this month": a time behind the subject. */
const TIME_LAST =
  /(?:\s+(?:released|published|issued|unveiled|taken|filed))?\s+(?:(?:(?:on|late|early|earlier)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:night|morning|evening|afternoon))?|(?:earlier\s+)?(?:this|last)\s+(?:week|month|year)|yesterday|today|tonight)$/u;
/** ", R-Ariz.," behind a politician. */
const PARTY_LAST = /,\s+(?:R|D|I)-\p{Lu}[\p{L}.]*,?$/u;
/** A phrase with a clause or a preposition at its start is no subject. */
const NO_DESCRIPTION =
  /_|(?:^|\s)(?:an?|the|of|for|in|at|to|his|her|and|or|but|who|which|also)$|^\p{N}+$|^(?:as|in|on|at|by|of|for|from|with|after|before|during|to|what|there|this|that|these|those|not|only|who|more|less|fewer|than|up|down)\b|\b(?:is|are|was|were|has|have|had|said|says|that)\s|[:;()]|^(?:it|he|she|they|we|you|i)(?:['’]|$)|^\p{Ll}{3,}ing\b/iu;
const mostDescriptionWords = 9;
/** "the Centers for Disease Control and Prevention" */
const ORGANISATION_LAST =
  /(?:[Tt]he )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*(?: (?:of|for|on)(?: the)?(?: \p{Lu}[\p{L}.’'-]+)+)(?:(?:,(?: and)?| and)(?: \p{Lu}[\p{L}.’'-]+)+)*$/u;
const PREPOSITION =
  /(?:^|[\s(])(?:of|in|with|to|by|from|at|on|for|against|about|over|under|into|between|after|before|than|like|as|toward|towards|via|told|tells|asked|against)\s+(?:the\s+|former\s+)?$/iu;
/** Before a subject: "weeks after Leila Noor said". */
const CONJUNCTION = /(?:^|\s)(?:after|before|as|than|since)\s+(?:the\s+)?$/iu;
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|I’m|I'm|Mr|Mrs|Ms|Twitter|Facebook|Asked|Speaking|According|Earlier|Later|Last|Recently|Now|Then|There|Here|Today|Yesterday|Among|Still|Even|Because|Like|Rather|Perhaps|Indeed|Nevertheless|Instead|Seine?|Ihre?|Unsere?|Meine?|Der|Die|Das)$/u;
const longestSubjectUnits = 160;

/** A name and its offsets. */
interface NameSpan {
  text: string;
  at: number;
  end: number;
}

/** Whether a capitalised word is a name: the report also capitalises it within sentences, or never prints it small. */
export type IsKnownName = (word: string) => boolean;

/**
 * The speaker in the words after a quotation, up to the end of its sentence: `,” X said`, `,” said X`. The name
 * is empty if the verb has no subject that can be read.
 * @param isEnded the quotation ends a clause: a comma, full stop or dash closes it
 */
export function findAttributionAfter(
  after: string,
  isEnded: boolean,
  isKnownName: IsKnownName,
): Attribution | undefined {
  const clause = after.slice(0, longestSubjectUnits);
  const accordingTo = ACCORDING_TO.exec(clause.slice(0, 24));
  if (accordingTo !== null) {
    const subject = clause.slice(accordingTo.index + accordingTo[0].length);
    return findFirstSubject(subject, accordingTo[0].trim(), isKnownName);
  }
  const quoted = QUOTED_AS.exec(clause)?.[1];
  if (quoted !== undefined) return findFirstSubject(quoted, 'quoted', isKnownName);
  const dash = DASH_NAME.exec(after)?.[1];
  if (dash !== undefined) return findFirstSubject(dash, '', isKnownName);
  const inverted = INVERTED_PRONOUN.exec(clause);
  if (inverted !== null) return { name: inverted[2] ?? '', verb: inverted[1] ?? '' };
  const first = findSpeechVerbs(clause)[0];
  if (first === undefined) return undefined;
  const { verb, at } = first;
  const before = clause.slice(0, at);
  if (INVERTED.test(before)) return findFirstSubject(clause.slice(at + verb.length), verb, isKnownName);
  // A clause that continues after the quotation ("…” and that Y said Z") is about other words.
  const closing = CLOSING_TAG.exec(clause)?.groups;
  if (closing !== undefined) return findSubject(closing.subject ?? '', closing.verb ?? '', isKnownName);
  if (!isEnded || PARTICIPLE.test(verb) || CONTINUES.test(before)) return undefined;
  return findSubject(before.replace(/^[\s,.—–-]+/u, ''), verb, isKnownName) ?? { name: '', verb };
}

/**
 * The speaker in the words before a quotation, from the start of its sentence, other quotations blanked: `X
 * said: “`, `According to X, “`, `From X: “`. A participle ("saying") has the subject of the sentence.
 */
export function findAttributionBefore(sentence: string, isKnownName: IsKnownName): Attribution | undefined {
  const main = sentence.replace(SUBORDINATE, '');
  const before = main.trim() === '' ? sentence.replace(/^As\s/u, '') : main;
  const accordingTo = ACCORDING_TO.exec(before);
  if (accordingTo !== null) {
    const subject = before.slice(accordingTo.index + accordingTo[0].length);
    const attribution = findFirstSubject(subject, accordingTo[0].trim(), isKnownName);
    if (attribution !== undefined) return attribution;
  }
  const quoted = QUOTING.exec(before)?.[1];
  if (quoted !== undefined)
    return /^h(?:im|er)$/.test(quoted)
      ? { name: quoted === 'him' ? 'he' : 'she', verb: 'saying' }
      : findFirstSubject(quoted, 'saying', isKnownName);
  const from = FROM_NAME.exec(before)?.[1];
  if (from !== undefined) return findFirstSubject(from, '', isKnownName);
  const verbs = findSpeechVerbs(before);
  const found = verbs.findLast(
    ({ verb, at }) => !PARTICIPLE.test(verb) && !/\b(?:who|which|that)\s+$/u.test(before.slice(0, at)),
  );
  const participle = verbs.at(-1);
  if (found === undefined)
    return participle === undefined
      ? findColonSubject(main, isKnownName)
      : findSentenceSubject(before.slice(0, participle.at), participle.verb, isKnownName);
  const { verb, at } = found;
  const following = before.slice(at + verb.length);
  if (/_[,\s]*$/u.test(before.slice(0, at))) return findFirstSubject(following, verb, isKnownName);
  return (
    findSubject(before.slice(0, at), verb, isKnownName) ??
    (/\p{Script=Arabic}/u.test(following) ? findFirstSubject(following, verb, isKnownName) : undefined)
  );
}

/** In Turkish the verb comes last: the speaker is before the quotation. */
const TURKISH_VERB =
  /^[\s,]*(dedi|diye konuştu|diye yazdı|diye seslendi|(?:şeklinde|diyerek) konuştu|ifadelerini kullandı|ifadesini kullandı|sözlerini söyledi)(?!\p{L})/u;
const TURKISH_SUBJECT =
  /(?:^|[.;,]\s)(?:\p{Lu}[\p{L}’'-]*\s){0,4}?(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*){0,3}),?\s*$/u;
/** "“…” diyen Vali Ahmet Kaya, …" */
const TURKISH_SAYING = /^[\s,]*(diyen)\s(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*){0,4})(?=[,\s])/u;

/** The speaker of a Turkish quotation: `X, "…" dedi`, `"…" diyen X`. */
export function findTurkishAttribution(before: string, after: string): Attribution | undefined {
  const [, saying, speaker = ''] = TURKISH_SAYING.exec(after) ?? [];
  if (saying !== undefined) return { name: speaker, verb: saying };
  const verb = TURKISH_VERB.exec(after)?.[1];
  const subject = verb === undefined ? undefined : TURKISH_SUBJECT.exec(before)?.[1];
  return verb === undefined || subject === undefined ? undefined : { name: subject, verb };
}

/** "Union leader Leila Noor disagreed: “": a full name that opens a short clause before a colon, up to its verb. */
function findColonSubject(clause: string, isKnownName: IsKnownName): Attribution | undefined {
  const before = /^([^,:;]{5,80}?)(?:\s\p{Ll}+){0,3}:\s*$/u.exec(clause)?.[1];
  const [first, ...others] = before === undefined ? [] : namesIn(before, isKnownName);
  if (before === undefined || first === undefined || others.length > 0 || first.end < before.length)
    return undefined;
  const isPerson = classifyName(first.text).kind === 'person' || / \p{Lu}\S+ /u.test(first.text);
  return isPerson && !PREPOSITION.test(before.slice(0, first.at))
    ? { name: first.text, verb: '' }
    : undefined;
}

/**
 * The subject directly before a verb: a name ("X, an aide to Y," is X), a pronoun, or the whole
 * description ("a spokesman for the company").
 */
export function findSubject(clause: string, verb: string, isKnownName: IsKnownName): Attribution | undefined {
  if (PASSIVE.test(clause) && !PARTICIPLE.test(verb)) return undefined;
  const text = clause
    .replace(BEFORE_VERB, '')
    .replace(/,?\s+who$/u, '')
    .replace(TIME_LAST, '')
    .replace(PARTY_LAST, '');
  if (/(?:^|[\s,])(?:and|but|or|then)$/iu.test(text)) return findSentenceSubject(text, verb, isKnownName);
  const names = namesIn(text, isKnownName);
  const isFree = ({ at }: NameSpan) => !PREPOSITION.test(text.slice(0, at));
  if (/[,)]$/u.test(text)) {
    const parted = names.find(
      (each) => isFree(each) && !HAS_OFFICE_OF.test(each.text) && /^\s*[,(]/u.test(text.slice(each.end)),
    );
    if (parted !== undefined) return { name: parted.text, verb };
  }
  const bare = text.replace(/\s*(?:,|\([^()]*\))+$/u, '');
  const pronoun = PRONOUN_LAST.exec(bare)?.[0];
  if (pronoun !== undefined) return { name: pronoun, verb };
  const organisation = ORGANISATION_LAST.exec(bare)?.[0];
  if (organisation !== undefined && looksLikeOrganisation(organisation)) return { name: organisation, verb };
  const last = names.findLast(({ end }) => end === bare.length);
  if (last !== undefined && (isFree(last) || CONJUNCTION.test(text.slice(0, last.at)))) {
    // "The top House Republican said": no name of its own.
    const described = /(?:^|\s)(?:[Tt]he|[Aa]n?)\s+(?:[\p{Ll}-]+\s+)+$/u.exec(text.slice(0, last.at));
    const isName =
      described === null || !last.text.includes(' ') || classifyName(last.text).kind !== undefined;
    return { name: isName ? last.text : text.slice(described.index, last.end).trim(), verb };
  }
  const holder = last && names.find(({ end }) => /^,? (?:of|from) $/u.test(bare.slice(end, last.at)));
  if (holder !== undefined) return { name: holder.text, verb };
  const phrase = /\p{Script=Arabic}/u.test(bare) ? findUncasedSubject(bare, true) : lastPhrase(bare);
  return phrase === undefined ? undefined : { name: phrase, verb };
}

/** The subject of the sentence: its first name that no preposition governs. */
export function findSentenceSubject(
  sentence: string,
  verb: string,
  isKnownName: IsKnownName,
): Attribution | undefined {
  if (ARTICLE_FIRST.test(sentence)) return undefined;
  const [first] = namesIn(sentence, isKnownName).filter(
    // "Last Thanksgiving, she …" is a time.
    ({ at, end }) =>
      !PREPOSITION.test(sentence.slice(0, at)) && !/^,\s+(?:he|she|they|it|we)\b/u.test(sentence.slice(end)),
  );
  const pronoun = PRONOUN.exec(sentence);
  if (pronoun !== null && pronoun.index < (first?.at ?? Number.POSITIVE_INFINITY))
    return { name: pronoun[0], verb };
  // Two people said it together.
  if (first === undefined || /^,?\s+and\s+\p{Lu}/u.test(sentence.slice(first.end))) return undefined;
  return { name: first.text, verb };
}

/** The subject at the start of `stretch`: a pronoun, a name behind its role, or the whole description. */
function findFirstSubject(stretch: string, verb: string, isKnownName: IsKnownName): Attribution | undefined {
  const clause = (stretch.split(CLAUSE_END)[0] ?? '').trimStart();
  const pronoun = PRONOUN_FIRST.exec(clause)?.[0];
  if (pronoun !== undefined) return { name: pronoun, verb };
  const head = clause.slice(0, SUBJECT_END.exec(clause)?.index ?? clause.length).trimEnd();
  const [first] = namesIn(head, isKnownName);
  if (first !== undefined && LISTENER_FIRST.test(`${verb} ${head}`)) {
    const words = first.text.split(' ');
    return words.length > 2 ? { name: words.slice(-2).join(' '), verb } : undefined;
  }
  if (first !== undefined) {
    const before = head.slice(0, first.at);
    const isDescription =
      (ARTICLE_FIRST.test(before) && (first.end < head.length || !first.text.includes(' '))) ||
      OFFICE_OF.test(before);
    if (!isDescription && !PREPOSITION.test(before)) return { name: first.text, verb };
  }
  const apposition = /^,\s+/u.exec(clause.slice(head.length));
  if ((ARTICLE_FIRST.test(head) || OFFICE_OF.test(head.slice(0, first?.at ?? 0))) && apposition !== null) {
    const named = namesIn(clause.slice(head.length), isKnownName)[0];
    if (named?.at === apposition[0].length && named.text.includes(' ')) return { name: named.text, verb };
  }
  const phrase = /\p{Script=Arabic}/u.test(clause) ? findUncasedSubject(clause, false) : shortPhrase(head);
  return phrase === undefined ? undefined : { name: phrase, verb };
}

/** A description in the words after the last comma or conjunction. */
function lastPhrase(clause: string): string | undefined {
  const phrase = clause
    .replace(/^.*(?:[,;:—–]|\b(?:that|while|when|and|but|because|if|though|although))\s+/u, '')
    .replace(LATE_SUBJECT, '')
    .replace(/^(?:But|And|So|Yet|Then)\s+/u, '');
  // "The management team and board": a part of the subject.
  if (/\band\s+\p{Ll}+$/u.test(clause) && !phrase.includes(' ')) return undefined;
  return shortPhrase(phrase);
}

/** "weeks after", "the ruling comes as": the subject follows. */
const LATE_SUBJECT =
  /^.*\b(?:(?:minute|hour|day|week|month|year)s?|shortly|soon|even|just|comes?|came)\s+(?:after|before|as|since)\s+/u;

function shortPhrase(phrase: string): string | undefined {
  const words = phrase.split(/\s+/u).filter((word) => word !== '');
  return words.length > 0 && words.length <= mostDescriptionWords && !NO_DESCRIPTION.test(phrase)
    ? phrase.trim()
    : undefined;
}

const CLAUSE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Lt|St|Jr|Sr|Rev|\p{Lu}))[.](?:\s|$)|[;:!?](?:\s|$)/u;

/** In scripts without capitals: up to five words nearest to the verb, without an apposition. */
function findUncasedSubject(clause: string, isBeforeVerb: boolean): string | undefined {
  const [before = ''] = clause.split(TOLD_TO);
  const subject = (before.trim() === '' ? clause : before).trim();
  const parts = subject.split('،').filter((part) => part.trim() !== '');
  const words =
    (isBeforeVerb && !subject.endsWith('،') ? parts.at(-1) : parts[0])
      ?.match(/[\p{Script=Arabic}\u200c]+/gu)
      ?.filter((word) => !SMALL_WORDS.has(word)) ?? [];
  return words.length === 0 ? undefined : words.slice(0, 5).join(' ');
}

/** The person addressed, in Persian and Arabic: not part of the speaker's name. */
const TOLD_TO = /\sبه\s|\sلل(?=\p{L})|\sلوكالة\s/u;
const SMALL_WORDS = new Set('نے کہ که و او این در به از با روز إن أن في من الى إلى على عن را است'.split(' '));

/**
 * Names with their offsets: runs of capitalised words without dates, sentence-initial small words, and
 * adjectives before a role.
 */
function namesIn(stretch: string, isKnownName: IsKnownName): NameSpan[] {
  const names = matchEach(stretch, NAME).flatMap(({ 0: run, index }) => {
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
