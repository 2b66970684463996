// Finds the people and organisations that the story's sentences name, by capital letters and cue words.

import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { maxNames } from '#core/merge/summary/find-places.ts';
import { compareText, type Place } from '#core/report.ts';
import type { Quote } from '#core/story.ts';
import { looksLikeOrganisation, looksLikePerson } from '#core/text/find-name-spans.ts';
import { isPlainLatin, splitWords } from '#core/text/split-words.ts';

export interface StoryNames {
  people: string[];
  organisations: string[];
}

const ACRONYM = /\b\p{Lu}{2,6}\b/gu;
/** Fast check before ACRONYM: two ASCII capitals or a non-ASCII letter. */
const MAY_BE_ACRONYM = /[A-Z\u0080-\u1fff\u2100-\uffff]{2}/;
const NO_ORGANISATION = /^(?:US|USA|UK|EU|UAE|AM|PM|TV|II|III|IV|VI|OK|CEO|GMT|EST|EDT|BST|UTC)$/;
/** Runs of capitalised words. A run of one word can be a surname used alone. */
const CAPITAL_RUN = /\p{Lu}[\p{L}\p{M}-]+(?:[ ’'-]+\p{Lu}[\p{L}\p{M}-]+)*/gu;
/** The same for plain text (see isPlainLatin), without Unicode property tables. */
const CAPITAL_RUN_PLAIN = /[A-Z][A-Za-z-]+(?:[ ’'-]+[A-Z][A-Za-z-]+)*/g;
const ROLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|[Pp]resident|[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]hief|[Cc]aptain|[Dd]irector|[Mm]anager|[Ll]eader|[Cc]hair(?:man|woman)|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Gg]eneral|[Cc]ommander|[Ss]ecretary|[Ee]nvoy|aide|member|official|scientist|professor|analyst|economist|judge|lawyer|coordinator|owner|captain|fisherman|diver|farmer|breeder|baker|doctor|teacher|officer|king|queen|prince|princess|pope|brother|sister|father|mother|son|daughter|wife|husband|actor|actress|singer|author|writer|player|coach|éleveur|Präsident|ministre|président)\.?,?\s$/u;
const PERSON_AFTER =
  /^,\s(?:\d{1,2}\b|an?\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|ian|man|woman)|student|nurse|cook|pilot)\b|who\s|the\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|man|woman)|head|chief|envoy|president)\b)/u;

/**
 * Names in the story's sentences, most frequent first, at most `maxNames` of a kind. A name is a person's if
 * the person is quoted, has an office, age or occupation beside the name, or is elsewhere called by surname
 * alone. Ships and companies have none of these.
 * @param words of the lexicon, by word id
 */
export function findNames(
  sentences: readonly MergedSentence[],
  reports: readonly VisibleReport[],
  places: readonly Place[],
  quotes: readonly Quote[],
  words: readonly string[],
): StoryNames {
  const signers = new Set(
    reports.flatMap(({ report }) => report.byline?.people ?? []).map((name) => name.toLowerCase()),
  );
  const placeNames = new Set(places.map(({ name }) => name.toLowerCase()));
  const quoted = new Set(quotes.filter(({ direct }) => direct !== false).map(({ speaker }) => speaker));
  const people = new Map<string, number>();
  const organisations = new Map<string, number>();
  const proven = new Set<string>();
  const featuresByName = new Map<string, NameFeatures>();
  for (const { chosen, occurrences } of sentences) {
    for (const printed of chosen.names) {
      const features = featuresByName.get(printed) ?? classifyName(printed);
      featuresByName.set(printed, features);
      const { name, lower, kind } = features;
      if (kind === undefined || signers.has(lower) || placeNames.has(lower)) continue;
      if (kind === 'organisation') count(organisations, name, occurrences.length);
      else {
        count(people, name, occurrences.length);
        if (!proven.has(name) && (quoted.has(name) || isPersonIn(chosen.text, name))) proven.add(name);
      }
    }
    if (!MAY_BE_ACRONYM.test(chosen.text)) continue;
    for (const acronym of chosen.text.match(ACRONYM) ?? []) {
      if (!NO_ORGANISATION.test(acronym)) count(organisations, acronym, occurrences.length);
    }
  }
  const unproven = [...people.keys()].filter((name) => !proven.has(name)).map(lastWordOf);
  const alone = findLoneSurnames(new Set(unproven), sentences, words);
  return {
    people: sortByCount(people)
      .filter((name) => proven.has(name) || alone.has(lastWordOf(name)))
      .slice(0, maxNames),
    organisations: sortByCount(organisations).slice(0, maxNames),
  };
}

/**
 * The surnames that some sentence uses without a first name. Only sentences with a possible surname are
 * searched.
 */
function findLoneSurnames(
  surnames: ReadonlySet<string>,
  sentences: readonly MergedSentence[],
  words: readonly string[],
): Set<string> {
  const byPart = new Map<string, string[]>();
  for (const surname of surnames)
    for (const part of splitWords(surname).flatMap(partsOf))
      byPart.set(part, [...(byPart.get(part) ?? []), surname]);
  const mayBe = words.map((word) =>
    JOINED.test(word) ? partsOf(word).flatMap((part) => byPart.get(part) ?? []) : byPart.get(word),
  );
  const alone = new Set<string>();
  for (const { chosen } of sentences) {
    const { text, wordIds: numbers } = chosen;
    if (!numbers.some((number) => mayBe[number]?.some((surname) => text.includes(surname)))) continue;
    const runs = text.match(isPlainLatin(text) ? CAPITAL_RUN_PLAIN : CAPITAL_RUN) ?? [];
    for (const run of runs) if (surnames.has(run)) alone.add(run);
  }
  return alone;
}

const JOINED = /[.'-]/;

/** "o'neill" also counts as "neill". */
function partsOf(word: string): string[] {
  return word.split(JOINED);
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Classification of a name, computed once per distinct name. */
interface NameFeatures {
  name: string;
  lower: string;
  kind: 'organisation' | 'person' | undefined;
}

function classifyName(printed: string): NameFeatures {
  const name = personPart(printed);
  const mayBePerson = !name.includes(' of ') && looksLikePerson(name);
  const kind = looksLikeOrganisation(name) ? 'organisation' : mayBePerson ? 'person' : undefined;
  return { name, lower: name.toLowerCase(), kind };
}

/** "Agnes Verbo" of "Agnes Verbo of Trevenna University", "Dilawar Jan" of "Dilawar Jan. Knocking". */
function personPart(name: string): string {
  const sentence = /^(.*?\p{L}{3,})\.\s/u.exec(name)?.[1] ?? name;
  const [before = '', after] = sentence.split(' of ', 2);
  return after !== undefined && before.includes(' ') && !looksLikeOrganisation(before) ? before : sentence;
}

function isPersonIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || PERSON_AFTER.test(text.slice(at + name.length))
  );
}

function count(names: Map<string, number>, name: string, times: number): void {
  names.set(name, (names.get(name) ?? 0) + times);
}

function sortByCount(names: ReadonlyMap<string, number>): string[] {
  return [...names].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
