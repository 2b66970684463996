// Lists the people and organisations that the story's sentences name.

import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { IN_CAPITALS, type KnownNames, lastWordOf, namesByWordId } from '#core/merge/summary/find-people.ts';
import { maxNames } from '#core/merge/summary/find-places.ts';
import { compareText, type Place } from '#core/report.ts';
import { matchEach } from '#core/text/match-each.ts';

export interface StoryNames {
  people: string[];
  organisations: string[];
}

/** An acronym of an organisation: used with an article, a possessive, a verb of saying or in brackets. */
const ACRONYM =
  /(?=\p{Lu})(?:(?<=\b(?:the|The|by|by the|of the)\s)(?:UN|EU|\p{Lu}{3,6})(?![\p{L}\p{N}-]|\s(?:vaccine|virus|pandemic|test|case|crisis|Act|bill|law|loans?)\b)|(?<!\p{Lu}\s)\b\p{Lu}{3,6}(?=['’]s\b|\s(?:said|says|told|announced|reported|confirmed|warned|News)\b)|(?<=\p{Ll}\s\()\p{Lu}{3,6}(?=\)))/gu;
/** Fast check before ACRONYM: two ASCII capitals or a non-ASCII letter. */
const MAY_BE_ACRONYM = /[A-Z\u0080-\u1fff\u2100-\uffff]{2}/;
const NO_ORGANISATION =
  /^(?:USA|DRC|DPRK|USB|UAE|UK|III|VII?|VIII|CEO|CFO|COO|GMT|EST|EDT|BST|UTC|PST|PDT|CST|CDT|COVID|SARS|MERS|HIV|AIDS|DNA|RNA|PTSD|LGBTQ?|PPE|PCR|ICU|SUV|GDP|CPI|MP|MPs|NYC|MAGA|DREAM|HEROES|USS|VIP|DUI|AND|FOR|BUT|NOT|ALL|NEW|LIVE|VIDEOS?|NYE|WATCH|CCTV|GPS|SMS|PDF|OLED|LED|ATM|IPO|ETF|PIN)$/;
/**
 * Names in the story's sentences, most frequent first, at most `maxNames` of a kind.
 * @param known see findPeople
 * @param words of the lexicon, by word id
 */
export function findNames(
  sentences: readonly MergedSentence[],
  reports: readonly VisibleReport[],
  places: readonly Place[],
  known: KnownNames,
  words: readonly string[],
): StoryNames {
  const signers = reports.flatMap(({ report }) => report.byline?.people ?? []);
  const others = new Set([...signers, ...places.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const people = new Map<string, number>();
  const organisations = new Map<string, number>();
  const isEnglish = reports.map(({ report }) => report.language.startsWith('en'));
  for (const { chosen, occurrences } of sentences) {
    for (const printed of chosen.names) {
      const person = known.people.get(printed);
      const organisation = known.organisations.get(printed);
      if (others.has((person ?? organisation ?? '').toLowerCase())) continue;
      if (person !== undefined) count(people, person, occurrences.length);
      else if (organisation !== undefined && !isCut(chosen.text, organisation))
        count(organisations, organisation, occurrences.length);
    }
    if (isEnglish[chosen.reportIndex] !== true || !MAY_BE_ACRONYM.test(chosen.text)) continue;
    if (IN_CAPITALS.test(chosen.text)) continue;
    for (const { 0: acronym, index } of matchEach(chosen.text, ACRONYM)) {
      if (NO_ORGANISATION.test(acronym) || isTicker(chosen.text.slice(0, index), acronym)) continue;
      count(organisations, acronym, occurrences.length);
    }
  }
  const named = sortByCount(people);
  const sources = occurrencesOf(named.slice(0, maxCompared), sentences, words);
  return {
    people: mergeSpellings(named, isSamePerson, sources),
    organisations: mergeSpellings(sortByCount(organisations), isSameOrganisation, sources),
  };
}

/** Whether brackets hold other letters than the capitals of the words before them: "Microsoft (MSFT)", "zero shutter lag (ZSL)", not "Resistance Front (NRF)". */
function isTicker(before: string, acronym: string): boolean {
  if (!before.endsWith('(')) return false;
  const initials =
    before
      .slice(-maxSpelledUnits)
      .match(/(?<![\p{L}\p{M}])\p{Lu}/gu)
      ?.join('') ?? '';
  return !new RegExp([...acronym].join('.*'), 'u').test(initials);
}

/** UTF-16 code units before a bracket in which the words of an acronym are looked for. */
const maxSpelledUnits = 80;

/** "The National Institute of Allergy and Infectious Diseases", "Food and Drug Administration", "2nd Circuit Court": a part of the name. */
function isCut(text: string, name: string): boolean {
  const before = text.slice(0, text.indexOf(name));
  return (
    /\b(?:Children|Women|Men|Veterans|Kings?|Queens?|Saint|St\.? \p{Lu}\p{Ll}+)['’]s? $/u.test(before) ||
    /(?:\p{Lu}\p{L}+,? (?:and|&)|\d(?:st|nd|rd|th)|\b(?:Los|Las|El|La)) $/u.test(before) ||
    (name.includes(' of ') &&
      /^\s(?:and|&)\s(?:the\s)?\p{Lu}/u.test(text.slice(text.indexOf(name) + name.length)))
  );
}

/** The reports that print each of `names`; all are searched for when the first is asked for. */
function occurrencesOf(
  names: readonly string[],
  sentences: readonly MergedSentence[],
  words: readonly string[],
): (name: string) => ReadonlySet<number> {
  const search = () => {
    const found = new Map(names.map((name) => [name, new Set<number>()]));
    const mayBe = namesByWordId(names, lastWordOf, words);
    for (const { chosen, occurrences } of sentences) {
      for (const number of chosen.wordIds)
        for (const name of mayBe[number] ?? [])
          if (chosen.text.includes(name))
            for (const { reportIndex } of occurrences) found.get(name)?.add(reportIndex);
    }
    return found;
  };
  let reports: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return (name) => {
    reports ??= search();
    return reports.get(name) ?? new Set();
  };
}

/** What is compared of a name, computed once per name. */
interface NameWords {
  words: string[];
  /** The sounds of the words (see soundOf). */
  sounds: string;
}

/**
 * One name for all spellings of it, the most frequent one, at most `maxNames`. Two names that one report prints
 * are two, unless one only adds words to the other.
 */
function mergeSpellings(
  names: readonly string[],
  isSame: (a: NameWords, b: NameWords) => 'spelling' | 'longer' | undefined,
  reportsOf: (name: string) => ReadonlySet<number>,
): string[] {
  const kept: (NameWords & { name: string })[] = [];
  for (const name of names.slice(0, maxCompared)) {
    const words = wordsOf(name);
    const own = { name, words, sounds: words.map(soundOf).join(' ') };
    const isKnown = kept.some((other) => {
      const likeness = isSame(other, own);
      if (likeness !== 'spelling') return likeness !== undefined;
      const reports = reportsOf(name);
      return ![...reportsOf(other.name)].some((report) => reports.has(report));
    });
    if (!isKnown) kept.push(own);
  }
  return kept.slice(0, maxNames).map(({ name }) => name);
}

/** Names of a kind that are compared with one another, most frequent first. */
const maxCompared = 4 * maxNames;

const SHORT_NAMES: ReadonlyMap<string | undefined, string> = new Map(
  (
    'steve stephen bill william bob robert joe joseph mike michael jim james tom thomas dan daniel dave david ben benjamin ed edward ' +
    'chris christopher matt matthew nick nicholas tim timothy tony anthony andy andrew rick richard liz elizabeth sam samuel ron ronald ' +
    'don donald greg gregory jeff jeffrey larry lawrence charlie charles alex alexander josh joshua jon jonathan ken kenneth phil philip pete peter will william'
  )
    .split(' ')
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? name] as const] : [])),
);

/** "Stephen" for "Steve". */
function fullFirstName(name: string | undefined): string | undefined {
  return SHORT_NAMES.get(name) ?? name;
}

function isSamePerson(a: NameWords, b: NameWords): 'spelling' | 'longer' | undefined {
  const [own, other] = [a.words, b.words];
  // "Andrew M. Cuomo", "Ursula von der Leyen".
  if (own.at(-1) === other.at(-1) && fullFirstName(own[0]) === fullFirstName(other[0])) return 'longer';
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]))
    return 'longer';
  // "Luis Solis" and "Luis Solis Rivera", who has two surnames.
  if (short.length > 1 && short.length < long.length && short.every((word, i) => word === long[i]))
    return 'longer';
  return own.length === other.length && a.sounds === b.sounds ? 'spelling' : undefined;
}

function isSameOrganisation(a: NameWords, b: NameWords): 'longer' | undefined {
  const [own, other] = [a, b].map(({ words }) => words.filter((word) => !/^(?:of|the|for)$/.test(word)));
  if (own === undefined || other === undefined) return undefined;
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  const isPart = short.every((word) => long.includes(word));
  return isPart && (short.length > 1 || long[0] === short[0]) ? 'longer' : undefined;
}

/** Letters without accents, in lower case. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\s]/gu, '')
    .toLowerCase();
  return plain.split(/\s+/u).filter((word) => word.length > 1);
}

/** The consonants of a name; interchangeable letters get the same code: "Muttaqi" and "Mottaki" are "mtk". */
function soundOf(word: string): string {
  const consonants = word
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/(?<=.)[aeiouyhj]/g, '')
    .replace(/^[aeiou]/, 'a');
  return consonants.replace(/(.)\1+/g, '$1');
}

function count(names: Map<string, number>, name: string, times: number): void {
  names.set(name, (names.get(name) ?? 0) + times);
}

function sortByCount(names: ReadonlyMap<string, number>): string[] {
  return [...names].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
