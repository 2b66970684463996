// Names in running text, by capitals alone. In: a sentence. Out: the runs that look like names of two words and more.
import { STARTERS } from '#core/text/abbreviations.ts';

// A point belongs to a name only after an initial or a short title: "Sen. Reed", not "in Paris. Reed".
const PART = "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L})";
const SPAN = new RegExp(
  `${PART}(?:[ \\u00a0]+(?:(?:of|for|de|del|al|bin|ibn|van|von|da|der|the)[ \\u00a0]+)*${PART})+`,
  'gu',
);
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|prof|sens?|reps?|gov|gen|col|lt|sgt|rev|president|prime|first|minister|foreign|defen[cs]e|interior|finance|secretary|senator|governor|general|commander|captain|colonel|chief|chairman|chairwoman|spokesman|spokeswoman|king|queen|prince|princess|pope|sir|lord|former|acting|deputy|vice|majority|minority|leader|speaker|judge|justice|mayor|house|senate|democratic|republican|attorney|ambassador|coach|executive|director|u\.?s|taliban|premier|herr|frau|monsieur|madame|señor)\.?\s+)+/iu;

/** The names of two and more words in `text`, in order, titles and a sentence's first small word taken off. Scripts with capitals only. */
export function nameSpans(text: string): string[] {
  return [...text.matchAll(SPAN)].flatMap(([span]) => {
    const words = span.split(/\s+/u);
    while (words.length > 0 && STARTERS.has((words[0] ?? '').toLowerCase())) words.shift();
    const name = words
      .join(' ')
      .replace(TITLE, '')
      .replace(/['’]s$/u, '')
      .replace(/(?<!\s\p{Lu})\.$/u, '');
    return name.includes(' ') ? [name] : [];
  });
}

const ORGANISATION =
  /\b(?:ministry|front|party|council|university|bank|agency|department|committee|union|organi[sz]ation|court|police|army|forces?|association|federation|commission|institute|company|corporation|group|network|office|congress|senate|parliament|house|assembly|movement|league|cross|crescent|nations|authority|foundation|fund|news|times|post|journal|inc|corp|ltd|service|bureau|government|administration|centre|center|hospital|airlines?|republicans|democrats)\b/iu;
const NO_PERSON =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|new|united|valley|river|mount|mountains?|street|avenue|road|states?|city|county|province|district|islands?|sea|ocean|gulf|airport|act|bill|war|day|week|republic|america|american|africa|african|asia|europe|european|british|french|german|russian|chinese|iranian|afghan)\b/iu;

/** Whether a name of nameSpans is one of an organisation, by a word in it; precision before recall. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name);
}

/** Whether a name of nameSpans may be a person's: neither an organisation, nor a place or a date by any word in it. */
export function isPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length <= 4 &&
    !ORGANISATION.test(name) &&
    !NO_PERSON.test(name) &&
    !words.some((word) => /^\p{Lu}{4,}$/u.test(word))
  );
}
