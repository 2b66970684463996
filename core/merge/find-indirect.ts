// Reported speech of one report. In: a sentence. Out: what is said in it without quotation marks, and by whom.
import { type Knows, subjectOf, type Voice } from '#core/merge/find-speaker.ts';
import { splitWords } from '#core/text/split-words.ts';
import { fewestQuotedWords } from '#core/thresholds.ts';

/** Reported speech: `start`–`end` are UTF-16 code units into the sentence. */
export interface Indirect {
  start: number;
  end: number;
  words: string[];
  voice: Voice;
}

/** Verbs after which a clause is what somebody says or thinks, with "that" or without. */
const BARE =
  'said|says|say|saying|believes?|believed|thinks?|thought|argues?|argued|arguing|claims|claimed|claiming|insists?|insisted|warns?|warned|notes|noted|noting|adds|added|adding|suggesting|suggests?|suggested|hopes|hoped|acknowledged|acknowledges|admitted|conceded|concedes|predicted|predicts|maintains|maintained|contends|contended|alleges|alleged|complained|stressed|feared';
/** Verbs that need "that" for it. */
const WITH_THAT =
  'denied|denies|explained|estimates|estimated|told|tells|announced|announces|stated|declared|declares|confirmed|confirms|reported|agreed|agrees|concluded|concludes|revealed|reveals|pointed out|points out|indicated|indicates|asserted|asserts|emphasi[sz]ed|testified|wrote|writes|replied|recalled|recalls|vowed|promised|promises|pledged|doubts?|knows?|knew|found|finds|reminded|assured|assures|tweeted|posted|reiterated|repeated|remarked|observed|cautioned|countered|proposed|speculated|feels?|felt|understands?|learned|decided|ruled|realizes?|realized|expects?|expected';
const LEADING = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<thatVerb>${BARE}|${WITH_THAT})(?<gap>(?:\\s[^\\s"“”,;:]+){0,6}?,?)(?<!\\s(?:from|than|of|with|on|in|to|by|at|for|like))\\s+that,?\\s+(?!way\\s)|(?<plainVerb>said|says|say|saying)\\s+(?:(?:on\\s+|late\\s+|early\\s+|last\\s+)?\\p{Lu}\\p{Ll}+day,?\\s+)?(?=\\p{Ll}{3})(?!(?:the|that|his|her|they|there|their|this|these|those|some|many|most|all|both|when|while|what|how|why|who|whom|which|where|whether|for|from|with|about|during|after|before|into|more|nothing|late|early|earlier|later|last|again|also|yes|and|but|than|over|through|under|aloud|publicly|privately|only|just|anything|something|much|little|goodbye|hello|enough|things?|otherwise|such|once|repeatedly|recently|yesterday|today|\\p{Ll}+ly)\\s)|(?<bareVerb>${BARE})\\s+(?=(?:the|a|an|he|she|it|they|we|you|there|his|her|their|its|our|this|these|those|no|some|many|most|all|both|if|when|while|nothing|nobody|everyone|one|(?:\\p{Lu}|\\d)[\\p{L}\\p{N}’',.-]*|(?:it|he|she|they|we|you|there|that|what)[’'][a-z]+)\\s))`,
  'uy',
);
/** Where LEADING may begin: it is tried there only, as its own look around each letter is slow. */
const VERB = new RegExp(`\\b(?:${BARE}|${WITH_THAT})\\b`, 'g');
const TRAILING =
  /^(?<said>.{20,}?),\s+(?:(?<subject>[^,"“”]{2,80}?(?:,[^,"“”]{3,80},)?)\s+(?<verb>said|says|added|adds|noted|notes|argued|explained|warned|announced|reported|told\s[^,.]{2,30})|(?<inverted>said|says)\s+(?<name>[^"“”]{3,120}?))(?:\s+(?:on|in|at|during|this|late|early|last|earlier|after|by|to)\s[^,"“”]{2,60})?[.]?$/u;
const ACCORDING_FIRST = /^(?<verb>According to)\s+(?<subject>[^,"“”]{3,120}),\s+(?<said>.+?)[.]?$/u;
const ACCORDING_LAST = /^(?<said>.{20,}?),?\s+(?<verb>according to)\s+(?<subject>[^"“”]{3,140}?)[.]?$/u;
/** Verb and "that" of other languages, the subject before the verb or, in Arabic, after it. */
const OTHERS =
  /(?<before>^.{2,120}?)(?<![\p{L}])(?<verb>sagte|sagt|erklärte|erklärt|betonte|teilte mit|behauptet|behauptete|(?:a |ont )?(?:déclaré|affirmé|indiqué|expliqué|assuré|estimé|annoncé|dit)|affirme|estime|dijo|afirmó|declaró|aseguró|señaló|explicó|anunció|сказала?|заявила?|сообщила?|отметила?|заявили|сообщили|گفت|گفته است|اعلام کرد|افزود|می‌گوید|نے کہا|نے بتایا|کا کہنا ہے)(?:\s[^\s,]+){0,3}?,?\s+(?:dass|daß|que|qu['’]|что|که|کہ)\s*(?<said>.+?)[.۔]?$|^(?<arVerb>(?:و)?(?:قال|قالت|أكد|أكدت|أعلن|أضاف|أوضح))\s+(?<arSubject>.{2,60}?)\s+(?:إن|أن)\s*(?<arSaid>.+?)[.]?$|^(?<by>Selon|Laut|Según|По словам|به گفته)\s+(?<bySubject>[^,،]{2,80})[,،]\s+(?<bySaid>.+?)[.]?$/u;

/** Cheap looks: most sentences report nothing that was said, and most texts are in one language. */
const ENGLISH_CUE =
  /\b(?:sa(?:id|ys?)|that|[Aa]ccording|believe|th(?:ink|ought)|argue|claim|insist|warn|note|add|suggest|hope|acknowl|admit|conced|predict|maintain|contend|alleg|complain|stress|fear|explain|announc|report|told)/u;
const OTHERS_CUE = /\b(?:dass|daß|que|qu['’]|Selon|Laut|Según)|[\u0400-\u06ff]/u;

/**
 * What the sentence reports as said, thought or found, with its speaker: "X said that …", "…, X said", "according to X, …".
 * Undefined where nobody is named, where less than four words are said, and where a quotation is all there is.
 */
export function findIndirect(sentence: string, knows: Knows): Indirect | undefined {
  const found =
    (ENGLISH_CUE.test(sentence) ? (leading(sentence, knows) ?? framed(sentence, knows)) : undefined) ??
    (OTHERS_CUE.test(sentence) ? inOthers(sentence, knows) : undefined);
  if (found === undefined) return undefined;
  const whole = sentence.slice(found.start, found.end);
  const said = whole.slice(
    0,
    GOES_ON.exec(whole.replace(/["“„][^"”“]*["”“]|''.*?''/gu, blank))?.index ?? whole.length,
  );
  const unquoted = said.replace(/["“„«][^"”“»]*["”“»]?|''.*?''/gu, ' ');
  const words = splitWords(said);
  if (words.length < fewestQuotedWords) return undefined;
  if (unquoted !== said && splitWords(unquoted).length < 3) return undefined;
  return { start: found.start, end: found.start + said.trimEnd().length, words, voice: found.voice };
}

/** As many blanks: what is quoted is looked over, not into; only that it ends a sentence is kept. */
function blank(quoted: string): string {
  const blanks = '_'.repeat(quoted.length);
  return /[.!?]["”]$/u.test(quoted) ? `${blanks.slice(1)}.` : blanks;
}

type Clause = Omit<Indirect, 'words'>;

function leading(sentence: string, knows: Knows): Clause | undefined {
  if (/^(?:["“„«]|'')/u.test(sentence)) return undefined;
  for (const match of leadingVerbs(sentence)) {
    const { thatVerb, plainVerb, gap = '' } = match.groups ?? {};
    const bareVerb = plainVerb ?? match.groups?.bareVerb;
    const verb = thatVerb ?? bareVerb;
    const before = sentence.slice(0, match.index);
    const start = match.index + match[0].length;
    const said = sentence.slice(start, clauseEnd(sentence, before, start));
    // "…, said Omar Rahimi, the mayor" tells who spoke before; "his claim that" is a noun.
    const isAfter = IS_SPEAKER.test(said) || (/^\p{Lu}/u.test(said) && /[,'’]\s*$/u.test(before));
    if (verb === undefined || NO_SUBJECT.test(before) || (bareVerb !== undefined && isAfter)) continue;
    if (
      (gap !== '' && !HEARERS.test(verb) && !GAP.test(gap)) ||
      ((plainVerb !== undefined || NOUNS_TOO.test(verb)) && !FINITE.test(said))
    )
      continue;
    const subject = before.replace(SUBORDINATE_OPENS, '');
    const voice = subjectOf(subject, verb, knows) ?? plainSubject(subject, verb);
    if (voice !== undefined) return { start, end: start + said.length, voice };
  }
  return undefined;
}

function* leadingVerbs(sentence: string): Generator<RegExpExecArray> {
  let past = 0;
  for (const { index } of sentence.matchAll(VERB)) {
    if (index < past) continue;
    LEADING.lastIndex = index;
    const match = LEADING.exec(sentence);
    if (match === null) continue;
    past = index + match[0].length;
    yield match;
  }
}

/** "While critics say it failed, the mayor goes on": what is said ends where the main clause begins. */
function clauseEnd(sentence: string, before: string, start: number): number {
  if (!SUBORDINATE.test(before)) return endOf(sentence);
  const comma = sentence.indexOf(', ', start);
  return comma < 0 ? endOf(sentence) : comma;
}

const SUBORDINATE =
  /^(?:While|Although|Though|Whereas|Even (?:as|though|if)|When|Asked (?:if|whether))\b[^,]*$/u;
const SUBORDINATE_OPENS = /^(?:While|Although|Though|Whereas|Even (?:as|though|if)|When)\s+/u;
/** Verbs that take whom they tell before "that"; after others only when and where it was said may stand there. */
const HEARERS =
  /^(?:told|tells?|reminded|assured|warn|warns|warned|promised|promises|agreed|agrees|wrote|writes|added|adds)$/u;
const GAP =
  /^[\s,]+(?:on|in|at|to|during|after|late|early|earlier|later|this|last|again|also|by|before|with|from|today|yesterday|recently|repeatedly|publicly|\p{L}+ly|\p{L}+day|out|over|through|under|off|back|up|then|too|here|there|how|\d)\b/iu;
/** Verbs that take a plain noun as well: "claimed the prize". */
const NOUNS_TOO =
  /^(?:claim|suggest|fear|thought|complain|note|notes|noted|maintain|acknowledg|admit|conced|predict|stress|hope)/u;
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|need|needs|\p{L}{2,}ed|went|came|took|made|got|gave|saw|left|lost|won|knew|said|ran|fell|rose|hit|cut|put|let|set|met|led|kept|held|became|began|told|found|felt|thought|brought|paid|sent|spent|broke|spoke|chose)\b|n['’]t\b|['’](?:s|re|d|ll|ve|m)\b|\b\p{Ll}+s\s+(?:the|a|an|to|no|not|it|up|in|on|for|from|with|more|that)\b/u;

function framed(sentence: string, knows: Knows): Clause | undefined {
  // Nothing but "According to …" stands before what is said.
  if (/^["“]/.test(sentence)) return undefined;
  const isAccording = sentence.includes('ccording to');
  const match = isAccording
    ? (ACCORDING_FIRST.exec(sentence) ?? ACCORDING_LAST.exec(sentence))
    : sentence.includes(',')
      ? TRAILING.exec(sentence)
      : null;
  const { said, subject, name, verb, inverted } = match?.groups ?? {};
  const who = subject ?? name;
  const spoken = verb ?? inverted;
  if (said === undefined || who === undefined || spoken === undefined || /^["“]/u.test(said))
    return undefined;
  // "The envoy, a former judge, said Khan's plan would fail": who speaks stands first, and what follows the verb is said.
  if (!isAccording && (inverted === undefined ? LONG_SUBJECT.test(who) : !IS_NAME_AFTER.test(who)))
    return undefined;
  const voice = subjectOf(`${who} `, spoken, knows) ?? plainSubject(who, spoken);
  const start = sentence.indexOf(said);
  return voice && { start, end: start + said.length, voice };
}

function inOthers(sentence: string, knows: Knows): Clause | undefined {
  const groups = OTHERS.exec(sentence)?.groups;
  const said = groups?.said ?? groups?.arSaid ?? groups?.bySaid;
  const who = groups?.before ?? groups?.arSubject ?? groups?.bySubject;
  const verb = groups?.verb ?? groups?.arVerb ?? groups?.by;
  if (said === undefined || who === undefined || verb === undefined) return undefined;
  const voice = subjectOf(`${who} `, verb, knows) ?? plainSubject(who, verb);
  const start = sentence.lastIndexOf(said);
  return voice && { start, end: start + said.length, voice };
}

/** After "said" at the end of a sentence: a name, or a short description, with an apposition or without. */
const IS_NAME_AFTER =
  /^(?:(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|al|bin|van|von|the|and|for)\s?)+|(?:the|an?|one|two|his|her|their|its)\s[^,]{2,60})(?:,.*|\s(?:of|in|at|from|with|who)\s.*)?$/u;
/** Before the verb: so many words are a clause, no subject. */
const LONG_SUBJECT = /^(?:[^\s,]+\s+){8}/u;

const NO_SUBJECT =
  /["“”]|''|\b(?:to|be|been|was|is|not|who|which|that|of|for|his|her|its|their|the|an?|this|no|any|recent|in|with|by)\s*$/u;
/** "said Peter Orszag, the budget director.": a name and one apposition, or nothing but capitals. */
const IS_SPEAKER =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|de|al|candidate|senator|governor|spokes\w+|nominee)\s?)+(?:[.]?$|,\s+(?:an?|the|who|whose|one|former|head|chief|director|president|professor|chair\w*|\d+)\b|,[^,]+[.]?$)|however[.]?$|^(?:it|nothing) (?:best|all)\b/u;
/** Where the writer goes on after what was said. */
const GOES_ON =
  /(?:,? (?:but|although|though)|, (?:drawing|acknowledging|according to|followed by|double|triple|up from|down from|or (?:less|more) than)|,? even (?:as|though)|, (?:while|which|who|citing|adding|saying|noting|calling|despite|compared|just|as|so|with whom|and (?:asked|said|added|did|urged|called|vowed|then|that|has|have|had|was|were|is|to date|nearly))|,? and (?:asked|said|added|urged|called|vowed|criticized|criticised|praised|accused|one in \w+ said)|,? (?:despite|and (?:\p{Lu}\p{L}+|he|she|they) (?:says|said|accused|vowed|urged|called|warned|asked|defended))|, (?:was|is|are|were|has been)|;|,? —| –| --| -|,? (?:he|she|they) (?:said|says|noted|added|wrote)\b)(?=\s|$)|\s\(|_\.\s+\p{Lu}/u;

/** "The envoy has also said": no part of who said it. */
const AUXILIARIES = /(?:\s+(?:has|have|had|also|since|already|later|then))+$/u;
/** "… have met, and have found that": who it was stands in the clause before. */
const GOES_ON_FROM = /^(?:and|but|or)(?:\s|$)/u;

/** A subject that is neither a name nor a known description: a few plain words right before the verb. */
function plainSubject(before: string, verb: string): Voice | undefined {
  const words = /(?:^|,\s*)([\p{L}\p{M}\p{N}’'.\u200c-]+(?:\s[\p{L}\p{M}\p{N}’'.\u200c-]+){0,5})$/u
    .exec(before.trimEnd().replace(AUXILIARIES, ''))?.[1]
    ?.trim();
  return words === undefined || words === '' || GOES_ON_FROM.test(words) ? undefined : { name: words, verb };
}

function endOf(sentence: string): number {
  return sentence.length - (/[.۔]["”’]?$/u.exec(sentence)?.[0].length ?? 0);
}
