// Finds names of two words and more in a sentence, by capitals alone.
import { STARTERS } from '#core/text/abbreviations.ts';

const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'de',
  'del',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
  'da',
  'der',
  'the',
]);
const OPENING = /^["'“‘«„([]+/u;
const CLOSING = /(?:['’]s)?["'”’»)\],.;:!?…]*$/u;
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|prof|sens?|reps?|gov|gen|col|lt|sgt|rev|president|prime|first|minister|foreign|defen[cs]e|interior|finance|secretary|senator|governor|general|major|lieutenant|brigadier|admiral|commander|captain|colonel|chief|chairman|chairwoman|spokesman|spokeswoman|king|queen|prince|princess|pope|sir|lord|former|acting|deputy|vice|majority|minority|leader|speaker|judge|justice|mayor|house|senate|democratic|republican|attorney|ambassador|coach|executive|director|u\.?s|taliban|premier|herr|frau|monsieur|madame|señor)\.?\s+)+/iu;

/**
 * The names of two and more words in `text`, in order, without titles and without a short first word of the sentence.
 * Scripts with capitals only.
 */
export function findNameSpans(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split('\n')) {
    for (const run of capitalRuns(line)) {
      const name = run.includes(' ') ? run.replace(TITLE, '') : run;
      if (name.includes(' ')) names.push(name);
    }
  }
  return names;
}

/**
 * Runs of capitalised words with the small words between them; some are empty. Read word by word, because a pattern
 * over all text is too slow.
 */
function capitalRuns(line: string): string[] {
  const runs: string[] = [];
  let run = '';
  let between = '';
  for (let from = 0, to = 0; from <= line.length; from = to + 1) {
    to = endOfWord(line, from);
    // Nearly all words are in lower case and continue no name.
    if (run === '' && isSmallLatin(line.charCodeAt(from))) continue;
    const printed = line.slice(from, to);
    if (run !== '' && CONNECTORS.has(printed)) {
      between += `${printed} `;
      continue;
    }
    if (!startsCapital(printed) || STARTERS.has(printed.toLowerCase())) {
      runs.push(run);
      run = '';
      continue;
    }
    const opened = isLatin(printed.charCodeAt(0)) ? printed : printed.replace(OPENING, '');
    if (opened !== printed) {
      runs.push(run);
      run = '';
    }
    const word = isBare(opened) ? opened : opened.replace(CLOSING, '');
    // A full stop belongs to a name only after an initial or a short title: "Sen. Reed", not "in Paris. Reed".
    const isShort = word.length <= 3 && opened === `${word}.`;
    const part = isShort ? opened : word;
    run = run === '' ? part : `${run} ${between}${part}`;
    between = '';
    if (word !== opened && !isShort) {
      runs.push(run);
      run = '';
    }
  }
  runs.push(run);
  return runs;
}

/** Offset of the next space or dash. */
function endOfWord(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code < 0xa0 ? code === 0x20 : code === 0xa0 || code === 0x2013 || code === 0x2014) return at;
  }
  return line.length;
}

function isSmallLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || isSmallLatin(code);
}

/** Ends in a letter and not in "’s": nothing to remove, as in most words. */
function isBare(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return isLatin(last) && (last !== 115 || isLatin(word.charCodeAt(word.length - 2)));
}

/**
 * The first letter is a capital, ignoring opening marks. Unaccented Latin letters, which are nearly all, need no
 * pattern.
 */
function startsCapital(printed: string): boolean {
  const code = printed.charCodeAt(0);
  if (isSmallLatin(code)) return false;
  if (code >= 65 && code <= 90) return true;
  return /^["'“‘«„([]*\p{Lu}/u.test(printed);
}

const ORGANISATION =
  /\b(?:ministry|front|party|council|university|bank|agency|department|committee|union|organi[sz]ation|court|police|army|forces?|association|federation|commission|institute|company|corporation|group|network|office|congress|senate|parliament|house|assembly|movement|league|cross|crescent|nations|authority|foundation|fund|news|times|post|journal|inc|corp|ltd|service|bureau|government|administration|centres?|centers?|hospital|airlines?|airways|lines|holdings|polymers|fuels|aggregates|industries|energy|motors|foods|mines|partners|capital|systems|technologies|laboratories|pharmaceuticals|steel|shipping|insurance|records|studios|magazine|republicans|democrats)\b/i;
const NO_PERSON =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|new|united|valley|river|mount|mountains?|street|avenue|road|states?|city|county|province|district|islands?|sea|ocean|gulf|airport|act|bill|war|day|week|republic|america|american|africa|african|asia|europe|european|upper|lower|andes|alps|british|french|german|russian|chinese|iranian|afghan)\b/i;

const AT_MOST_FOUR_WORDS = /^\S+(?:\s+\S+){0,3}$/u;
const IN_CAPITALS = /(?<!\S)\p{Lu}{4,}(?!\S)/u;

/** Whether a name of findNameSpans is one of an organisation, by a word in it; prefers precision to recall. */
export function looksLikeOrganisation(name: string): boolean {
  return ORGANISATION.test(name);
}

/** Whether a name of findNameSpans may be a person's: not an organisation, and no word in it is a place or a date. */
export function looksLikePerson(name: string): boolean {
  return (
    AT_MOST_FOUR_WORDS.test(name) &&
    !IN_CAPITALS.test(name) &&
    !ORGANISATION.test(name) &&
    !NO_PERSON.test(name)
  );
}
