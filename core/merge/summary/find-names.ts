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

/** An acronym of an organisation: used with an article, a possessive, a verb of saying or in brackets. */
const ACRONYM =
  /(?<=\b(?:the|The|by|by the|of the)\s)(?:UN|EU|\p{Lu}{3,6})(?![\p{L}\p{N}-]|\s(?:vaccine|virus|pandemic|test|case|crisis|Act|bill|law|loans?)\b)|\b\p{Lu}{3,6}(?=['’]s\b|\s(?:said|says|told|announced|reported|confirmed|warned|News)\b)|(?<=\p{Ll}\s\()\p{Lu}{3,6}(?=\))/gu;
/** Fast check before ACRONYM: two ASCII capitals or a non-ASCII letter. */
const MAY_BE_ACRONYM = /[A-Z\u0080-\u1fff\u2100-\uffff]{2}/;
const NO_ORGANISATION =
  /^(?:USA|UAE|UK|III|VII?|VIII|CEO|CFO|COO|GMT|EST|EDT|BST|UTC|PST|PDT|CST|CDT|COVID|SARS|MERS|HIV|AIDS|DNA|RNA|PTSD|LGBTQ?|PPE|PCR|ICU|SUV|GDP|CPI|MP|MPs|NYC|MAGA|DREAM|HEROES|USS|VIP|DUI|AND|FOR|BUT|NOT|ALL|NEW|LIVE|VIDEO|WATCH)$/;
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
  const isEnglish = reports.map(({ report }) => report.language.startsWith('en'));
  for (const { chosen, occurrences } of sentences) {
    if (isEnglish[chosen.reportIndex] !== true || IN_CAPITALS.test(chosen.text)) continue;
    for (const printed of chosen.names) {
      const features = featuresByName.get(printed) ?? classifyName(printed);
      featuresByName.set(printed, features);
      const { name, lower, kind } = features;
      if (kind === undefined || signers.has(lower) || placeNames.has(lower)) continue;
      if (kind === 'organisation' && isCut(chosen.text, name)) continue;
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
  const named = sortByCount(people).filter((name) => proven.has(name) || alone.has(lastWordOf(name)));
  const isSpoken = makeCommonWordTest(sentences);
  const sources = occurrencesOf(named.slice(0, maxCompared), sentences, words);
  return {
    people: mergeSpellings(named, isSamePerson, sources).filter((name) => !isSpoken(name)),
    organisations: mergeSpellings(sortByCount(organisations), isSameOrganisation, sources),
  };
}

/** More lower-case letters than capitals are missing: copy of the old wires, in which every word looks like a name. */
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** "The National Institute of Allergy and Infectious Diseases", "Food and Drug Administration", "2nd Circuit Court": a part of the name. */
function isCut(text: string, name: string): boolean {
  const before = text.slice(0, text.indexOf(name));
  return (
    /(?:\p{Lu}\p{L}+,? (?:and|&)|\d(?:st|nd|rd|th)) $/u.test(before) ||
    (name.includes(' of ') &&
      /^\s(?:and|&)\s(?:the\s)?\p{Lu}/u.test(text.slice(text.indexOf(name) + name.length)))
  );
}

/**
 * Whether a name is the start of sentences only ("But Trump", "Police Chief"): it never follows another word, and
 * its first word is also printed small.
 */
function makeCommonWordTest(sentences: readonly MergedSentence[]): (name: string) => boolean {
  const texts = sentences.map(({ chosen }) => chosen.text);
  return (name) => {
    if (texts.some((text) => text.indexOf(name) > 1)) return false;
    const [first = ''] = name.split(' ');
    const small = first.toLowerCase().replace(/[^\p{L}]/gu, '');
    const asWord = new RegExp(`(?<![\\p{L}.])${small}(?!\\p{L})`, 'u');
    return texts.some((text) => text.includes(small) && asWord.test(text));
  };
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

function isSamePerson(a: NameWords, b: NameWords): 'spelling' | 'longer' | undefined {
  const [own, other] = [a.words, b.words];
  // "Andrew M. Cuomo", "Ursula von der Leyen".
  if (own[0] === other[0] && own.at(-1) === other.at(-1)) return 'longer';
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]))
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

/**
 * The surnames that some sentence uses without a first name. Only sentences with a possible surname are
 * searched.
 */
function findLoneSurnames(
  surnames: ReadonlySet<string>,
  sentences: readonly MergedSentence[],
  words: readonly string[],
): Set<string> {
  const mayBe = namesByWordId([...surnames], (surname) => surname, words);
  const alone = new Set<string>();
  for (const { chosen } of sentences) {
    const { text, wordIds: numbers } = chosen;
    if (!numbers.some((number) => mayBe[number]?.some((surname) => text.includes(surname)))) continue;
    const runs = text.match(isPlainLatin(text) ? CAPITAL_RUN_PLAIN : CAPITAL_RUN) ?? [];
    for (const run of runs) if (surnames.has(run)) alone.add(run);
  }
  return alone;
}

/** By word id, the names whose key has the word or a part of it. */
function namesByWordId(
  names: readonly string[],
  keyOf: (name: string) => string,
  words: readonly string[],
): (readonly string[] | undefined)[] {
  const byPart = new Map<string, string[]>();
  for (const name of names)
    for (const part of splitWords(keyOf(name)).flatMap(partsOf))
      byPart.set(part, [...(byPart.get(part) ?? []), name]);
  return words.map((word) =>
    JOINED.test(word) ? partsOf(word).flatMap((part) => byPart.get(part) ?? []) : byPart.get(word),
  );
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

/** Words of things and offices, which a name of a person does not end or begin with. */
const NO_PERSON =
  /^(?:St|Saint|Fort|Mount|Lake|Paris|Dear|Congressional|of)\b|\d| (?:for|the|from) |\b(?:TV|Press|Survey|International|Pipeline|Examiner|Democratic|Democrats?|Republicans?|SA|Desk|Kurds|Raptors|Representatives|Agreement|Accords?|Treaty|Pact|Secretary|President|Minister|Chief|Brigades?|Hezbollah|Studio|Theory|Amendment|Plan|Deal|Case|Trial|Bridge|Tower|Square|Park|Prize|Award|Cup|Rescue|Relief)$/u;

/** Parts of names, laws and places that look like organisations: "of the Army", "Republican-led Senate", "West Bank". */
const NO_ORGANISATION_NAME =
  /^(?:\p{Ll}|Top\b)|^\S+-(?:led|controlled)\b|^(?:West Bank|Oval Office|Circuit Court of Appeals|National Committee)$|[(]|\b(?:Speaker|Rep|Sen)\b| for the |\b(?:Treaty|Act|Legends|Base|Resolution|Dinner|Square|Dep\.)$|\b(?:Democrats?|Republicans?)\b(?! (?:Party|National))/u;

function classifyName(printed: string): NameFeatures {
  const bare = printed
    .replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '')
    .replace(/(?<=\p{Ll}{3}|\b\p{Lu}n)\.$/u, '');
  const name = personPart(bare);
  const mayBePerson =
    name.includes(' ') && !name.includes(' of ') && looksLikePerson(name) && !NO_PERSON.test(name);
  const kind =
    looksLikeOrganisation(name) && name.includes(' ') && !NO_ORGANISATION_NAME.test(name)
      ? 'organisation'
      : mayBePerson
        ? 'person'
        : undefined;
  return { name, lower: name.toLowerCase(), kind };
}

/** "Haitian President Jovenel Moise". */
const OFFICE =
  /^.*\b(?:President|Minister|Secretary|Senator|Sen\.|Governor|Gov\.|Mayor|Chancellor|Premier|Chairman|Chairwoman|Chair|Speaker|Leader|Democrat|Republican|President-elect|Then-President|Congress(?:wo)?man|Director|CEO|CFO|COO|Spokesman|Spokeswoman|Representative|Rep\.|Justice|Judge|Gen\.|General|Commissioner|Sheriff)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** "of Staff Leila Noor". */
const REST_OF_OFFICE = /^of \p{Lu}\p{Ll}+\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** "Agnes Verbo" of "Agnes Verbo of Trevenna University", "Dilawar Jan" of "Dilawar Jan. Knocking". */
function personPart(printed: string): string {
  const name = printed.replace(OFFICE, '').replace(REST_OF_OFFICE, '');
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
