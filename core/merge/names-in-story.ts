// Who and where the story tells of, from its own sentences; who signed the reports is not in it. Cheap: capitals and cue words.
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText, type Dateline, type Place } from '#core/report.ts';
import { STARTERS } from '#core/text/abbreviations.ts';
import { maxNames } from '#core/thresholds.ts';

export interface StoryNames {
  people: string[];
  organisations: string[];
  places: Place[];
}

const PART = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}(?:\\.)?";
const SPAN = new RegExp(
  `(?:${PART}|\\p{Lu}\\.)(?:\\s+(?:(?:of|for|and|de|del|al|bin|ibn|van|von|da|der|the)\\s+)?(?:${PART}|\\p{Lu}\\.))+`,
  'gu',
);
const ACRONYM = /\b\p{Lu}{2,6}\b/gu;
const ORGANISATION =
  /\b(?:ministry|front|party|council|university|bank|agency|department|committee|union|organi[sz]ation|court|police|army|forces?|association|federation|commission|institute|company|corporation|group|network|office|congress|senate|parliament|house|assembly|movement|league|cross|crescent|nations|authority|foundation|fund|news|times|post|inc|corp|ltd|service|bureau|government|administration|centre|center|hospital|airlines?)\b/iu;
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|rev|president|prime|minister|foreign|defen[cs]e|interior|secretary|senator|governor|general|commander|chief|chairman|chairwoman|spokesman|spokeswoman|king|queen|prince|princess|pope|sir|lord|former|deputy|vice|majority|minority|leader|speaker|judge|justice|mayor|house|senate|democratic|republican|u\.?s)\.?\s+)+/iu;
const NOT_A_PERSON =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|new|united|valley|river|mountains?|street|avenue|road|state|states|city|county|province|district|island|islands|sea|ocean|gulf|airport|act|bill|war|day|week|committee)\b/iu;

/** Names of the told sentences, most told first, at most `maxNames` of a kind; places are those the reports were filed from. */
export function namesInStory(
  told: readonly Told[],
  reports: readonly VisibleReport[],
  datelines: readonly Dateline[],
): StoryNames {
  const signers = new Set(
    reports.flatMap(({ report }) => report.byline?.people ?? []).map((name) => name.toLowerCase()),
  );
  const placeNames = new Set(datelines.map(({ place }) => place.toLowerCase()));
  const people = new Map<string, number>();
  const organisations = new Map<string, number>();
  for (const { chosen, carriers } of told) {
    for (const name of spansOf(chosen.text)) {
      const lower = name.toLowerCase();
      if (signers.has(lower) || placeNames.has(lower)) continue;
      if (ORGANISATION.test(name)) count(organisations, name, carriers.length);
      else if (isPerson(name)) count(people, name, carriers.length);
    }
    for (const [acronym] of chosen.text.matchAll(ACRONYM)) count(organisations, acronym, carriers.length);
  }
  const known = [...organisations.keys()].filter(
    (name) => !/^(?:US|UK|UN|EU|AM|PM|TV|II|III|IV|OK)$/.test(name) || name === 'UN',
  );
  return {
    people: mostTold(people, [...people.keys()]),
    organisations: mostTold(organisations, known),
    places: datelines.map(({ text: _printed, place, ...rest }) => ({ name: place, ...rest })),
  };
}

/** Runs of capitalised words, without a sentence's first word where that is no name, and without titles. */
function spansOf(text: string): string[] {
  return [...text.matchAll(SPAN)].flatMap(([span]) => {
    const words = span.split(/\s+/u);
    while (words.length > 0 && STARTERS.has((words[0] ?? '').toLowerCase())) words.shift();
    const name = words
      .join(' ')
      .replace(TITLE, '')
      .replace(/['’]s$/u, '')
      .replace(/\.$/u, '');
    return name.includes(' ') ? [name] : [];
  });
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 4 && !NOT_A_PERSON.test(name) && words.every((word) => !/^\p{Lu}{3,}$/u.test(word));
}

function count(names: Map<string, number>, name: string, times: number): void {
  names.set(name, (names.get(name) ?? 0) + times);
}

function mostTold(names: ReadonlyMap<string, number>, keep: readonly string[]): string[] {
  return [...keep]
    .sort((a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0) || compareText(a, b))
    .slice(0, maxNames);
}
