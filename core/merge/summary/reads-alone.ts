// Decides whether a sentence can be read outside its report.
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';

const minWords = 6;
const ENDS_FULL = /[.!؟۔।。][”"»’')\]]*$/u;
const CUT_OFF = /(?:…|\.\.\.|\. \. \.)[”"»’')\]]*$/u;
/** A dateline that the parser left, after a caption: "NEW YORK — ", "(CNN) ". */
const DATELINE =
  /^(?:\([A-Z][A-Za-z ]{1,20}\)|[A-Z][A-Z .,]{2,40}(?:\([A-Za-z ]{2,30}\))?)\s*[—–-]?\s*(?=[\p{Lu}“"][\p{L}’']*\p{Ll})/u;
/** "… during President George W.": the feed's text ends, and so does the sentence. */
const ENDS_IN_INITIAL =
  /(?<!\b(?:Plan|War|Vitamin|Class|Category|Group|Type|Schedule|Section|Article|Route|Line|Hepatitis|Influenza))\s\p{Lu}\.$/u;
/** "’s expectations of 160,000 …", "to the chamber": the sentence began before. */
const BEGINS_WITHIN = /^(?:\p{Ll}+[\s,]|['’]s\s|[.,;:!?)\]–—-])/u;
/** Between quotation marks. */
const QUOTED = /[“„«»"”][^“”„«»"]*[”“»«"]/gu;
/** The writer speaks, or to the reader. English only. */
const FIRST_PERSON = /\bI\b(?!\.|-)|\b(?:[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b(?!['’]?\p{Lu})/u;
const CAPTION =
  /^(?:\(|file\b|pictured|photo|image|in this (?:file )?(?:photo|image|picture)|from left|left to right|watch\b|(?:updated|published|posted):? )|\((?:left|right|pictured|file|center|centre)\)|\b(?:getty images|ap photo|file photo|afp photo|courtesy of)\b|,\s(?:at )?(?:(?:top|bottom) )?(?:left|right|cent(?:er|re)|top|bottom),\s|[;,:–—] (?:here['’]s )?a (?:closer )?look at\b|\bis (?:seen|pictured|shown) (?:here|in)\b/iu;
const LABEL = /^(?:[\p{Lu}\d\s&'’-]{6,}\s*[:|–—]|[\p{L} ]{2,30}\s*[:|])\s/u;
/** The writer judges, outside quotation marks. English only. */
const OPINION =
  /\b(?:whin(?:es|ed|ing)|laughabl[ey]|pathetic|disgraceful|shameful(?:ly)?|idiotic|insane|ridiculous|absurd|disastrous|nonsense|depraved|bonanza|supposedly|banana republic|hypocri(?:sy|te|tes|tical)|socialist rep\.|nonsensical|splurge|illiberal|bombshell|it['’]s notable|wast(?:ed|ing) no time|of course|let['’]s|frankly|sadly|thankfully|unfortunately|hopefully|needless to say|make no mistake|no wonder)(?![\p{L}-])/iu;
/** A feed's description of one sentence may have no stop; longer ones without it are cut off more often than not. */
const maxUnitsWithoutStop = 160;
/** A comma or a function word: text is missing after it. English only. */
const ENDS_OPEN =
  /(?:[,;:–—-]|\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|his|her|its|their|is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|not|other|more|than|into|over))$/iu;

/**
 * Whether the sentence is whole: a stop at its end, balanced quotation marks and brackets, no question, no caption, no opinion,
 * no first person. `isWholeText`: its report consists of this sentence, which needs no stop then.
 */
export function hasFullForm(whole: string, isWholeText = false): boolean {
  const text = whole.replace(DATELINE, '');
  if (text.split(/\s+/u).length < minWords || CUT_OFF.test(text)) return false;
  if (ENDS_IN_INITIAL.test(text) || BEGINS_WITHIN.test(text)) return false;
  if (!ENDS_FULL.test(text) && !(isWholeText && mayLackStop(text))) return false;
  if (CAPTION.test(text) || LABEL.test(text) || !isBalanced(text)) return false;
  const outside = text.replace(QUOTED, ' ');
  return !FIRST_PERSON.test(outside) && !OPINION.test(outside);
}

/** The writer says "I". */
const SINGULAR = /\bI\b(?!\.|-)|\b[Mm]y\b/u;
/** Of so many first sentences, those in which a writer judges or says "I", from which the report is an opinion piece whatever its label. */
const readForOpinion = 12;
const minArguing = 2;

/** Whether the writer of the sentences argues rather than reports. English only. */
export function argues(sentences: readonly ReportSentence[]): boolean {
  const isArguing = ({ text }: ReportSentence) => {
    const outside = text.replace(QUOTED, ' ');
    return (SINGULAR.test(outside) && !/[“”"]/u.test(outside)) || OPINION.test(outside);
  };
  return sentences.slice(0, readForOpinion).filter(isArguing).length >= minArguing;
}

function mayLackStop(text: string): boolean {
  return text.length <= maxUnitsWithoutStop && /[\p{L}\p{N}]$/u.test(text) && !ENDS_OPEN.test(text);
}

/** Whether the last sentence of a report breaks off without a mark: in a bracket, on a function word, or long and without a stop. */
export function breaksOff(text: string): boolean {
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true;
  return (
    /[\p{Script=Latin}\d,;–-]$/u.test(text) && (text.length > maxUnitsWithoutStop || ENDS_OPEN.test(text))
  );
}

/** Whether it needs no sentence before it. "The <noun>" does, unless words after the noun say which one, or there is only one. */
export function readsAlone({ text, index, dependent }: ReportSentence): boolean {
  if (dependent || OPENS_BACK.test(text) || DOES_THAT.test(text)) return false;
  const nouns = definiteNouns(text);
  return nouns.length === 0 || (index === 0 && nouns.some((noun) => KNOWN.has(noun)));
}

/** "Harris said the girls were alone": who they are is in an earlier sentence, unless the words before say it. English only. */
const PERSONS =
  /\b(?:said|says|added|told \p{L}+)(?: that)? the (girls?|boys?|m[ae]n|wom[ae]n|suspects?|victims?|gunm[ae]n|attackers?|couple|pair|teen(?:ager)?s?|drivers?|passengers?|pilots?|students?|pupils?|child(?:ren)?|patients?|brothers?|sisters?|defendants?) (?:was|were|is|are|had|has|have|did|will|would)\b/u;

/**
 * The words of "The gunman …" or "The new law …", or of "… said the girls were …", that an earlier sentence has to introduce; empty
 * for "The gunman who …" and "The ferry Aurora …".
 */
export function definiteNouns(text: string): string[] {
  const spoken = PERSONS.exec(text);
  const [, person = ''] = spoken ?? [];
  const isNew = spoken !== null && !text.slice(0, spoken.index).toLowerCase().includes(person);
  return [...openingNouns(text), ...(isNew ? [person] : [])];
}

function openingNouns(text: string): string[] {
  const [, opening = ''] = /^[“"]?The ((?:\p{Ll}[\p{Ll}-]*(?:['’]s)? ?){1,3})/u.exec(text) ?? [];
  const words = opening.trim().split(' ');
  const after = text.slice(text.indexOf(opening) + opening.length);
  const isNamed =
    /^\p{Lu}/u.test(after) &&
    !/ (?:on|in|at|to|from|by|for|and|with|of|as|but|than|that|when|while|after|before|since|over|under|during|against|into|about|through) $/u.test(
      ` ${opening}`,
    );
  if (isNamed || words.some((word) => SAYS_WHICH.test(word))) return [];
  return words
    .slice(0, 2)
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => word !== '' && !NO_NOUN.test(word));
}

/** Words after a noun that say which one is meant. */
const SAYS_WHICH =
  /^(?:of|that|who|which|whose|behind|between|against|accused|charged|convicted|suspected|named|called|known)$/u;
const NO_NOUN = /^(?:said|says|was|were|is|are|has|had|have|will|would|\p{Ll}+ed)$/u;
/** Things of which there is one. */
const KNOWN = new Set(
  'economy military government country world nation public media police army parliament court president pope moon sun sea internet weather unemployment average number dollar pound euro'.split(
    ' ',
  ),
);

/** Connectives and openers that isDependent leaves to the layout. */
const OPENS_BACK =
  /^(?:[Aa]s (?:such|a result)|[Ii]n (?:turn|response|contrast|all)|[Bb]y contrast|[Ff]or (?:example|instance)|[Oo]thers?\b|[Ss]ome (?:of )?(?:them|those)|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]ost|[Mm]any|[Bb]oth|[Nn]one|[Aa]ll|[Mm]ore than half) of (?:them|those)|[Ee]arlier|[Ll]ater|[Ww]ell,|[Tt]here\b|[Hh]ere\b|(?:[Nn]ow|\p{Lu}\p{Ll}+ly),? (?:he|she|they|it|his|her|their)\b|[Ss]ince then|[Aa] similar\b|[Ss]imilar\b|[Ss]uch\b(?! as)|[Aa]fter (?:that|which)|[Tt]he (?:same|others?)\b)/u;

/** "The crew has done just that.": what was done is in the sentence before. */
const DOES_THAT = /\b(?:do|does|did|done|doing) (?:just|exactly) that\b/u;

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  const [straight, opening, closing] = [count(/(?<!\d)"/g), count(/“/g), count(/”/g)];
  return (
    // Some copy opens with one form and closes with the other.
    (straight + opening + closing) % 2 === 0 &&
    Math.abs(opening - closing) <= straight &&
    count(/«/g) === count(/»/g) &&
    count(/\(/g) === count(/\)/g)
  );
}
