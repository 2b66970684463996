// Recognises sentences that refer to the one before ("He added…", "But…"), so that ordering keeps the two together.

/**
 * First words that refer to the previous sentence. Languages `en` … `ps` share one table, because no form equals
 * another's noun.
 */
const POINTERS: ReadonlySet<string> = new Set(
  (
    'he she they it his her hers their theirs its this that these those him them but and or nor so yet however also moreover ' +
    'furthermore meanwhile instead still then thus therefore otherwise nevertheless nonetheless besides likewise similarly ' +
    'additionally consequently accordingly hence both neither either another such ' +
    'il elle ils elles mais et cependant toutefois pourtant ce cette ces cela son sa ses leur leurs selon-lui ' +
    'er sie es aber und doch jedoch dies diese dieser dieses sein seine ihr ihre zudem außerdem dennoch nun zuvor danach daraufhin anschließend ' +
    'lui lei loro ma però inoltre tuttavia questo questa questi queste ele ela eles elas mas porém isso isto ' +
    'él ella ellos ellas pero y además este esta estos estas su sus ' +
    'он она они оно но однако это эти этот эта его её ее их также кроме и а ' +
    'او وی آنها آنان اما ولی همچنین این وی‌ ایشان انہوں انھوں ان اس لیکن تاہم یہ وہ جبکہ اور مگر هغه خو دا دوی ' +
    'وأضاف وأضافت وأوضح وأكد وتابع لكن ولكن كما هو هي هم وهو وهي وكان هذا هذه وذلك'
  ).split(' '),
);
const PHRASES =
  /^(?:(?:indeed|in fact|in part|after all|to be sure|in other words|in short|in particular|in truth|in any case|even then),|in addition|as a result|at the same time|for (?:his|her|their|its) part|the (?:latter|former|two|three|four|pair|duo|move|remarks|comments|statement|decision)\b|on the other hand|even so|from there\b|the (?:first|second|third) (?:was|were|is|came)\b|die folge\b|das (?:sagte|sagten|teilte|teilten|erklärte|berichtete|berichtet|meldete|bestätigte|gab|geht|ging|kündigte|erfuhr|schrieb)\b|c['’]est ce (?:que|qu['’])|ce dernier\b|así lo \p{L}+|lo (?:ha|hanno) (?:detto|riferito|reso|annunciato|dichiarato|confermato)\b|sin embargo|en outre|par ailleurs|darüber hinaus|при этом|кроме того|в то же время|به گفته وی|در همین حال|اس کے علاوہ|من جانبه)/iu;
const NO_POINTER_AT_FIRST =
  /^(?:both|either|neither|another|such|the (?:two|three|four)|this (?:week|weekend|month|year|season|summer|winter|spring|autumn)(?:['’]s)?)\s/iu;
/** "On Thursday night it broke.": a time or a place, then a pronoun for something in the previous sentence. */
const LATE_POINTER =
  /^(?:on|in|at|by|after|before|since|from|until|for|during|within)\s+(?:[\p{L}\p{N}’'-]+,?\s+){1,3}?(?:he|she|they|it)\s(?!(?:is|was) \w+ (?:that|to)\b)|^(?:by|since|until|before|after) (?:then|that|this)\b/iu;
const SAID_ASIDE = /, (?:he|she|they) (?:said|says|added|told|tells|wrote)\b/;
/** "Nazary described the exchange between those two men": an earlier sentence names them. */
const TWO_POINTER = /\b(?:those|these) (?:two|three|four)\b/i;
/** "Schumer called that stance a tantrum": an earlier sentence has it. */
const NOUN_POINTER =
  /\b(?:that|this) (?:stance|comparison|remark|statement|proposal|decision|suggestion|assertion|warning)\b/i;
/** "The operator denied this.": an earlier sentence has what is denied. */
const DENIES_POINTER =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|confirm(?:s|ed)?|disput(?:es|ed)) (?:this|that|it|them|both)(?=[.,;]| and\b)/i;
/** A fast test before DENIES_POINTER. */
const ENDS_IN_POINTER = / (?:this|that|it|them|both)(?:[.,;]| and\b)/i;
/** "Police said he was armed.", "Sources described her as calm.": an earlier sentence names the person. */
const PERSON_POINTER =
  /^(?:The )?(?:[Pp]olice|[Oo]fficials|[Aa]uthorities|[Ii]nvestigators|[Ss]ources|[Pp]rosecutors|[Ww]itnesses|[Rr]elatives|[Nn]eighbou?rs|[Ff]riends|[Dd]octors|[Ss]upporters|[Cc]ritics|[Cc]olleagues|[Ll]awyers|[Pp]rosecution|[Cc]ourt)(?: (?:also|have|has|had|later|then))? \p{Ll}+(?: that)? (?:he|she|him|his|her)\b/u;
/** `…,” he added.` or `…,” the minister said.`: an earlier sentence names the speaker. */
const SPEAKER_BEFORE =
  /[”"»“],?\s+(?:(?:he|she|they|it)\s+\p{L}+|(?:said|says|added)\s+(?:he|she|they)\b|(?:sagte|erklärte|meinte|betonte) (?:er|sie)\b|\p{L}+-(?:t-)?(?:il|elle)\b|the (?:official|officials|minister|spokesman|spokeswoman|spokesperson|statement|source|president|prime minister|senator|ministry)\s+\p{L}+)/iu;
const FIRST_WORD = /^["'“‘«„‹([\s…—–-]*([\p{L}\p{M}\u200c'’]+)/u;

/**
 * Whether the sentence needs the previous one: it begins with a pronoun or connective, or only refers to its speaker.
 * @param isFirst it begins its report, where "Both sides" and "The two men" point to nothing
 */
export function isDependent(sentence: string, isFirst = false): boolean {
  if (isFirst && NO_POINTER_AT_FIRST.test(sentence))
    return isDependent(sentence.replace(NO_POINTER_AT_FIRST, 'A '));
  const isQuoted = /^["“«„‹‘]/u.test(sentence);
  const first = (FIRST_WORD.exec(sentence)?.[1] ?? '').toLowerCase().replace(/['’].*$/u, '');
  if (!isQuoted && (POINTERS.has(first) || PHRASES.test(sentence) || LATE_POINTER.test(sentence)))
    return true;
  if (
    PERSON_POINTER.test(sentence) ||
    hasSpeechTag(sentence) ||
    TWO_POINTER.test(sentence) ||
    NOUN_POINTER.test(sentence)
  )
    return true;
  if (ENDS_IN_POINTER.test(sentence) && DENIES_POINTER.test(sentence)) return true;
  return SPEAKER_BEFORE.test(sentence) || isBareQuote(sentence);
}

/** "The longer part, he said, was informal": an earlier sentence names the speaker. */
export function hasSpeechTag(sentence: string): boolean {
  return SAID_ASIDE.test(sentence);
}

/** Whether the sentence is a quotation and nothing else, so that another sentence names the speaker. */
function isBareQuote(sentence: string): boolean {
  if (!/^["“«„‹‘]/u.test(sentence)) return /["”»]$/u.test(sentence) && !/["“«„]/u.test(sentence);
  const after = sentence.replace(/^["“«„‹‘][^”"»“]*[”"»“]?/u, '');
  return !/\p{L}/u.test(after);
}
