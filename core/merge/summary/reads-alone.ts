// Decides whether a sentence can be read outside its report.
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';

const minWords = 6;
const ENDS_FULL = /[.!؟۔।。][”"»’')\]]*$/u;
const CUT_OFF = /(?:…|\.\.\.|\. \. \.)[”"»’')\]]*$/u;
/** Between quotation marks. */
const QUOTED = /[“„«»"”][^“”„«»"]*[”“»«"]/gu;
/** The writer speaks, or to the reader. English only. */
const FIRST_PERSON = /\bI\b(?!\.|-)|\b(?:[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b(?!['’]?\p{Lu})/u;
const CAPTION =
  /^(?:\(|file\b|pictured|photo|image|in this (?:file )?(?:photo|image|picture)|from left|left to right|watch\b|(?:updated|published|posted):? )|\((?:left|right|pictured|file|center|centre)\)|\b(?:getty images|ap photo|file photo|afp photo|courtesy of)\b|\bis (?:seen|pictured|shown) (?:here|in)\b/iu;
const LABEL = /^(?:[\p{Lu}\d\s&'’-]{6,}|[\p{L} ]{2,30})\s*[:|–—]\s/u;

/** Whether the sentence is whole: full stop, balanced quotation marks and brackets, no question, no caption, no first person. */
export function hasFullForm(text: string): boolean {
  if (text.split(/\s+/u).length < minWords || !ENDS_FULL.test(text) || CUT_OFF.test(text)) return false;
  if (CAPTION.test(text) || LABEL.test(text)) return false;
  return isBalanced(text) && !FIRST_PERSON.test(text.replace(QUOTED, ' '));
}

/** Whether it needs no sentence before it. "The <noun>" may open a report only. */
export function readsAlone({ text, index, dependent }: ReportSentence): boolean {
  return !dependent && !OPENS_BACK.test(text) && (index === 0 || !/^The \p{Ll}+ (?!of\b)/u.test(text));
}

/** Connectives and openers that isDependent leaves to the layout. */
const OPENS_BACK =
  /^(?:[Aa]s (?:such|a result)|[Ii]n (?:turn|response|contrast|all)|[Bb]y contrast|[Ff]or (?:example|instance)|[Oo]thers?\b|[Ss]ome (?:of )?(?:them|those)|[Oo]ne of (?:them|those)|[Mm]ore than half of (?:them|those)|[Ee]arlier|[Ll]ater|[Tt]here\b|[Hh]ere\b|[Ss]ince then|[Aa]fter (?:that|which)|[Tt]he (?:same|others?)\b)/u;

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  return (
    count(/“/g) === count(/”/g) &&
    count(/«/g) === count(/»/g) &&
    count(/(?<!\d)"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g)
  );
}
