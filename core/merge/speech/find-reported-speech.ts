// Finds what a sentence reports as said without quotation marks, and who said it.

import { minQuoteWords } from '#core/merge/sentences/sentence-kind.ts';
import {
  type Attribution,
  findSentenceSubject,
  findSubject,
  type IsKnownName,
  PARTICIPLE,
} from '#core/merge/speech/find-attribution.ts';
import { matchEach } from '#core/text/match-each.ts';
import { splitWords } from '#core/text/split-words.ts';

/** `start`-`end` are UTF-16 code units into the sentence. */
export interface ReportedSpeech {
  start: number;
  end: number;
  words: string[];
  attribution: Attribution;
}

/** Verbs that introduce a clause of speech or thought with or without "that". */
const BARE =
  'said|says|say|saying|believes?|believed|thinks?|thought|argues?|argued|arguing|claims|claimed|claiming|insists?|insisted|warns?|warned|notes|noted|noting|adds|added|adding|suggesting|suggests?|suggested|hopes|hoped|acknowledged|acknowledges|admitted|conceded|concedes|predicted|predicts|maintains|maintained|contends|contended|alleges|alleged|complained|stressed|feared';
/** Verbs that need "that". */
const WITH_THAT =
  'denied|denies|explained|estimates|estimated|told|tells|announced|announces|stated|declared|declares|confirmed|confirms|reported|agreed|agrees|concluded|concludes|revealed|reveals|pointed out|points out|indicated|indicates|asserted|asserts|emphasi[sz]ed|testified|wrote|writes|replied|recalled|recalls|vowed|promised|promises|pledged|doubts?|found|finds|reminded|assured|assures|tweeted|posted|reiterated|repeated|remarked|observed|cautioned|countered|proposed|speculated|feels?|felt|understands?|learned|decided|ruled|realizes?|realized|expects?|expected';
const LEADING = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<thatVerb>${BARE}|${WITH_THAT})(?<gap>(?:\\s[^\\s"“”,;:]+){0,6}?,?)(?<!\\s(?:from|than|of|with|on|in|to|by|at|for|like))\\s+that,?\\s+(?!way\\s)|(?<plainVerb>said|says|say|saying)\\s+(?:(?:on\\s+|late\\s+|early\\s+|last\\s+)?\\p{Lu}\\p{Ll}+day,?\\s+)?(?=\\p{Ll}{3})(?!(?:the|that|his|her|they|there|their|this|these|those|some|many|most|all|both|when|while|what|how|why|who|whom|which|where|whether|for|from|with|about|during|after|before|into|more|nothing|late|early|earlier|later|last|again|also|yes|and|but|than|over|through|under|aloud|publicly|privately|only|just|anything|something|much|little|goodbye|hello|enough|things?|otherwise|such|once|repeatedly|recently|yesterday|today|\\p{Ll}+ly)\\s)|(?<bareVerb>${BARE})\\s+(?=(?:the|a|an|he|she|it|they|we|you|there|his|her|their|its|our|this|these|those|no|some|many|most|all|both|if|when|while|nothing|nobody|everyone|one|(?:\\p{Lu}|\\d)[\\p{L}\\p{N}’',.-]*|(?:it|he|she|they|we|you|there|that|what)[’'][a-z]+)\\s))`,
  'uy',
);
/** Positions at which LEADING is tried: trying it at every letter is slow. */
const VERB = new RegExp(`\\b(?:${BARE}|${WITH_THAT})\\b`, 'g');
const TRAILING =
  /^(?<said>.{20,}?),\s+(?:(?<subject>[^,"“”]{2,80}?(?:,[^,"“”]{3,80},)?)\s+(?<verb>said|says|added|adds|noted|notes|argued|explained|warned|announced|reported|told\s[^,.]{2,30})|(?<inverted>said|says)\s+(?<name>[^"“”]{3,120}?))(?:\s+(?:on|in|at|during|this|late|early|last|earlier|after|by|to)\s[^,"“”]{2,60})?(?:,\s(?:\p{Ll}{2,}ly\s)?\p{Ll}{2,}ing\s[^"“”]{2,120})?[.]?$/u;
const ACCORDING_FIRST = /^(?<verb>According to)\s+(?<subject>[^,"“”]{3,120}),\s+(?<said>.+?)[.]?$/u;
const ACCORDING_LAST = /^(?<said>.{20,}?),?\s+(?<verb>according to)\s+(?<subject>[^"“”]{3,140}?)[.]?$/u;
/** Verb and "that" in other languages, with the subject before the verb or, in Arabic, after it. */
const OTHERS =
  /(?<before>^.{2,120}?)(?<![\p{L}])(?<verb>sagte|sagt|erklärte|erklärt|betonte|teilte mit|behauptet|behauptete|(?:a |ont )?(?:déclaré|affirmé|indiqué|expliqué|assuré|estimé|annoncé|dit)|affirme|estime|dijo|afirmó|declaró|aseguró|señaló|explicó|anunció|сказала?|заявила?|сообщила?|отметила?|заявили|сообщили|گفت|گفته است|اعلام کرد|افزود|می‌گوید|نے کہا|نے بتایا|کا کہنا ہے)(?:\s[^\s,]+){0,3}?,?\s+(?:dass|daß|que|qu['’]|что|که|کہ)\s*(?<said>.+?)[.۔]?$|^(?<arVerb>(?:و)?(?:قال|قالت|أكد|أكدت|أعلن|أضاف|أوضح))\s+(?<arSubject>.{2,60}?)\s+(?:إن|أن)\s*(?<arSaid>.+?)[.]?$|^(?<by>Selon|Laut|Según|По словам|به گفته)\s+(?<bySubject>[^,،]{2,80})[,،]\s+(?<bySaid>.+?)[.]?$/u;

/** Fast checks: most sentences contain no reported speech, and most texts are in one language. */
const ENGLISH_CUE =
  /\b(?:sa(?:id|ys?)|that|[Aa]ccording|believe|th(?:ink|ought)|argue|claim|insist|warn|note|add|suggest|hope|acknowl|admit|conced|predict|maintain|contend|alleg|complain|stress|fear|explain|announc|report|told)/u;
const OTHERS_CUE = /\b(?:dass|daß|que|qu['’]|Selon|Laut|Según)|[\u0400-\u06ff]/u;

/**
 * What the sentence reports as said, thought or found, with its speaker: "X said that …", "…, X said",
 * "according to X, …". Undefined if no speaker is named, if fewer than `minQuoteWords` words are reported, or
 * if a quotation is all there is.
 */
export function findReportedSpeech(sentence: string, isKnownName: IsKnownName): ReportedSpeech | undefined {
  const found =
    (ENGLISH_CUE.test(sentence)
      ? (findAfterVerb(sentence, isKnownName) ?? findBeforeVerb(sentence, isKnownName))
      : undefined) ?? (OTHERS_CUE.test(sentence) ? findInOtherLanguages(sentence, isKnownName) : undefined);
  if (found === undefined) return undefined;
  const whole = sentence.slice(found.start, found.end);
  const said = whole.slice(
    0,
    GOES_ON.exec(whole.replace(/["“„][^"”“]*["”“]|''.*?''/gu, blank))?.index ?? whole.length,
  );
  const unquoted = said.replace(/["“„«][^"”“»]*["”“»]?|''.*?''/gu, ' ');
  const words = splitWords(said);
  if (words.length < minQuoteWords || BREAKS_OFF.test(sentence)) return undefined;
  if (unquoted !== said && splitWords(unquoted).length < 3) return undefined;
  return {
    start: found.start,
    end: found.start + said.trimEnd().length,
    words,
    attribution: found.attribution,
  };
}

/** "…" and ".." where a feed cut the text off. */
export const BREAKS_OFF = /(?:…|\.\.)$/u;

/** Replaces a quotation by placeholders of the same length, keeping only whether it ends a sentence. */
function blank(quoted: string): string {
  const blanks = '_'.repeat(quoted.length);
  return /[.!?]["”]$/u.test(quoted) ? `${blanks.slice(1)}.` : blanks;
}

type Clause = Omit<ReportedSpeech, 'words'>;

function findAfterVerb(sentence: string, isKnownName: IsKnownName): Clause | undefined {
  if (/^(?:["“„«]|'')/u.test(sentence)) return undefined;
  for (const match of leadingVerbs(sentence)) {
    const { thatVerb, plainVerb, gap = '' } = match.groups ?? {};
    const bareVerb = plainVerb ?? match.groups?.bareVerb;
    const verb = thatVerb ?? bareVerb;
    const before = sentence.slice(0, match.index);
    const start = match.index + match[0].length;
    const said = sentence.slice(start, clauseEnd(sentence, before, start));
    // "…, said Omar Rahimi, the mayor" attributes what comes before; "his claim that" is a noun.
    const isAfter = IS_SPEAKER.test(said) || (/^\p{Lu}/u.test(said) && /[,'’]\s*$/u.test(before));
    if (verb === undefined || NO_SUBJECT.test(before) || (bareVerb !== undefined && isAfter)) continue;
    if (
      (gap !== '' && !HEARERS.test(verb) && !GAP.test(gap)) ||
      ((plainVerb !== undefined || NOUNS_TOO.test(verb)) && !FINITE.test(said))
    )
      continue;
    const subject = before.replace(SUBORDINATE_OPENS, '');
    const speaker = SPEAKER_BEFORE_PARTICIPLE.exec(subject)?.groups?.speaker;
    const attribution = !PARTICIPLE.test(verb)
      ? findSubject(subject, verb, isKnownName)
      : speaker === undefined
        ? findSentenceSubject(subject, verb, isKnownName)
        : findSubject(`${speaker} `, verb, isKnownName);
    if (attribution !== undefined) return { start, end: start + said.length, attribution };
  }
  return undefined;
}

/** "Prices rose, the ministry said, adding that …": the speaker is the ministry. */
const SPEAKER_BEFORE_PARTICIPLE = /, (?<speaker>[^,]{2,80}) (?:said|says)[^,]{0,40}, $/u;

function* leadingVerbs(sentence: string): Generator<RegExpExecArray> {
  let past = 0;
  for (const { index } of matchEach(sentence, VERB)) {
    if (index < past) continue;
    LEADING.lastIndex = index;
    const match = LEADING.exec(sentence);
    if (match === null) continue;
    past = index + match[0].length;
    yield match;
  }
}

/** "While critics say it failed, the mayor goes on": the reported part ends where the main clause begins. */
function clauseEnd(sentence: string, before: string, start: number): number {
  if (!SUBORDINATE.test(before)) return endOf(sentence);
  const comma = sentence.indexOf(', ', start);
  return comma < 0 ? endOf(sentence) : comma;
}

const SUBORDINATE =
  /^(?:While|Although|Though|Whereas|Even (?:as|though|if)|When|Asked (?:if|whether))\b[^,]*$/u;
const SUBORDINATE_OPENS = /^(?:While|Although|Though|Whereas|Even (?:as|though|if)|When)\s+/u;
/** Verbs that take an addressee before "that"; after other verbs only time and place may come before it. */
const HEARERS =
  /^(?:told|tells?|reminded|assured|warn|warns|warned|promised|promises|agreed|agrees|wrote|writes|added|adds)$/u;
const GAP =
  /^[\s,]+(?:on|in|at|to|during|after|late|early|earlier|later|this|last|again|also|by|before|with|from|today|yesterday|recently|repeatedly|publicly|\p{L}+ly|\p{L}+day|out|over|through|under|off|back|up|then|too|here|there|how|\d)\b/iu;
/** Verbs that also take a plain noun: "claimed the prize". */
const NOUNS_TOO =
  /^(?:add|claim|suggest|fear|thought|complain|note|notes|noted|maintain|acknowledg|admit|conced|predict|stress|hope)/u;
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|need|needs|\p{L}{2,}ed|went|came|took|made|got|gave|saw|left|lost|won|knew|said|ran|fell|rose|hit|cut|put|let|set|met|led|kept|held|became|began|told|found|felt|thought|brought|paid|sent|spent|broke|spoke|chose)\b|n['’]t\b|['’](?:s|re|d|ll|ve|m)\b|\b\p{Ll}+s\s+(?:the|a|an|to|no|not|it|up|in|on|for|from|with|more|that)\b/u;

function findBeforeVerb(sentence: string, isKnownName: IsKnownName): Clause | undefined {
  // Only "According to …" may come before the reported part.
  if (/^["“]/.test(sentence)) return undefined;
  const isAccording = sentence.includes('ccording to');
  const match = isAccording
    ? (ACCORDING_FIRST.exec(sentence) ?? ACCORDING_LAST.exec(sentence))
    : sentence.includes(',')
      ? TRAILING.exec(sentence)
      : null;
  const { said, subject, name, verb, inverted } = match?.groups ?? {};
  const who = isAccording && subject !== undefined ? accordingSubject(subject) : (subject ?? name);
  const spoken = verb ?? inverted;
  if (said === undefined || who === undefined || spoken === undefined || /^["“]/u.test(said))
    return undefined;
  // "a strike in which, according to the doctors, 22 died": the reported part is what follows.
  if (isAccording && /\b(?:which|that|who|and|but|when|where)$/u.test(said)) return undefined;
  // "The envoy, a former judge, said Khan's plan would fail": the speaker is first, and the reported part
  // follows the verb.
  if (!isAccording && (inverted === undefined ? LONG_SUBJECT.test(who) : !IS_NAME_AFTER.test(who)))
    return undefined;
  const attribution = TWO_SPEAKERS.test(who)
    ? { name: who, verb: spoken }
    : findSubject(`${who} `, spoken, isKnownName);
  const start = sentence.indexOf(said);
  return attribution && { start, end: start + said.length, attribution };
}

/** "police and hospital officials" */
const TWO_SPEAKERS = /^(?:the\s)?(?:\p{Ll}[\p{L}’'-]*\s){1,3}and(?:\s\p{Ll}[\p{L}’'-]*){1,4}$/u;

/** The speaker behind "according to". What follows a comma is about the speaker, or the sentence goes on. */
function accordingSubject(stretch: string): string | undefined {
  const [clause = ''] = stretch.split(/;\s/u);
  const comma = clause.indexOf(', ');
  if (comma < 0) return clause;
  return ABOUT_SPEAKER.test(clause.slice(comma)) ? clause.slice(0, comma) : undefined;
}

const ABOUT_SPEAKER = /^, (?:who|which|an?|the|and|but|while|\p{Ll}+ing)\s/u;

function findInOtherLanguages(sentence: string, isKnownName: IsKnownName): Clause | undefined {
  const groups = OTHERS.exec(sentence)?.groups;
  const said = groups?.said ?? groups?.arSaid ?? groups?.bySaid;
  const who = groups?.before ?? groups?.arSubject ?? groups?.bySubject;
  const verb = groups?.verb ?? groups?.arVerb ?? groups?.by;
  if (said === undefined || who === undefined || verb === undefined) return undefined;
  const attribution = findSubject(`${who} `, verb, isKnownName);
  const start = sentence.lastIndexOf(said);
  return attribution && { start, end: start + said.length, attribution };
}

/** After "said" at the end of a sentence: a name or a short description, with or without an apposition. */
const IS_NAME_AFTER =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|al|bin|van|von|the|and|for)(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|al|bin|van|von|the|and|for))*\s?|(?:the|an?|one|two|his|her|their|its)\s[^,]{2,60})(?:,.*|\s(?:of|in|at|from|with|who)\s.*)?$/u;
/** So many words before the verb are a clause, not a subject. */
const LONG_SUBJECT = /^(?:[^\s,]+\s+){8}/u;

const NO_SUBJECT =
  /["“”]|''|\b(?:to|be|been|was|is|not|who|which|that|of|for|his|her|its|their|the|an?|this|no|any|recent|in|with|by|worth)\s*$/u;
/** "said Peter Orszag, the budget director.": a name and one apposition, or capitalised words only. */
const IS_SPEAKER =
  /^(?:\p{Lu}[\p{L}.’'-]*|of|the|for|de|al|candidate|senator|governor|spokes\w+|nominee)(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|the|for|de|al|candidate|senator|governor|spokes\w+|nominee))*\s?(?:[.]?$|,\s+(?:an?|the|who|whose|one|former|head|chief|director|president|professor|chair\w*|\d+)\b|,[^,]+[.]?$)|however[.]?$|^(?:it|nothing) (?:best|all)\b/u;
/** Where the report continues in its own words after the reported part. */
const GOES_ON =
  /(?:,? (?:but|although|though)|, (?:drawing|acknowledging|according to|followed by|double|triple|up from|down from|or (?:less|more) than)|,? even (?:as|though)|, (?:while|which|who|citing|adding|saying|noting|calling|despite|compared|just|as|so|with whom|and (?:asked|said|added|did|urged|called|vowed|then|that|has|have|had|was|were|is|to date|nearly))|,? and (?:asked|said|added|urged|called|vowed|criticized|criticised|praised|accused|one in \w+ said)|,? (?:despite|and (?:\p{Lu}\p{L}+|he|she|they) (?:says|said|accused|vowed|urged|called|warned|asked|defended))|, (?:was|is|are|were|has been)|;|,? —| –| --| -|,? (?:he|she|they) (?:said|says|noted|added|wrote)\b)(?=\s|$)|\s\(|_\.\s+\p{Lu}/u;

function endOf(sentence: string): number {
  return sentence.length - (/[.۔]["”’]?$/u.exec(sentence)?.[0].length ?? 0);
}
