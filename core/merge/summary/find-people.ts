// Decides which names of a story's sentences are people's. A name that only looks like one is often a team's, a firm's or a thing's.

import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { classifyName, type NameFeatures } from '#core/merge/summary/classify-name.ts';
import type { Quote } from '#core/story.ts';
import { lazily } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';
import { isPlainLatin, splitWords } from '#core/text/split-words.ts';

/** What the names of a story are, by the name as printed (see findNameSpans). */
export interface KnownNames {
  /** Names of proven people, without office. */
  people: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

/** Runs of capitalised words. A run of one word can be a surname used alone. */
const CAPITAL_RUN = /\p{Lu}[\p{L}\p{M}-]+(?:[ ’'-]+\p{Lu}[\p{L}\p{M}-]+)*/gu;
/** The same for plain text (see isPlainLatin), without Unicode property tables. */
const CAPITAL_RUN_PLAIN = /[A-Z][A-Za-z-]+(?:[ ’'-]+[A-Z][A-Za-z-]+)*/g;
const ROLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|[Pp]resident|[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]hief|[Cc]aptain|[Dd]irector|[Mm]anager|[Ll]eader|[Cc]hair(?:man|woman)|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Gg]eneral|[Cc]ommander|[Ss]ecretary|[Ee]nvoy|[Jj]ustice|aide|member|official|scientist|professor|analyst|economist|[Jj]udge|lawyer|coordinator|owner|captain|fisherman|diver|farmer|breeder|baker|doctor|teacher|officer|king|queen|prince|princess|pope|brother|sister|father|mother|son|daughter|wife|husband|actor|actress|singer|author|writer|player|coach|éleveur|Präsident|ministre|président)\.?,?\s$/u;
const PERSON_AFTER =
  /^,\s(?:\d{1,2}\b|an?\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|ian|man|woman)|student|nurse|cook|pilot)\b|who\s|the\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|man|woman)|head|chief|envoy|president)\b)/u;
/** More lower-case letters than capitals are missing: copy of the old wires, in which every word looks like a name. */
export const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
/** After "the Cardinals" when no noun follows: the word names a thing. */
const NO_NOUN_AFTER =
  /^(?:$|[.,;:!?)”"—–]|\s(?:[—–(]|(?:and|or)\b(?!\s\p{Lu})|(?:to|in|of|for|with|on|at|is|are|was|were|have|has|had|will|would|can|could|who|after|before|as|by|from|said|than|that|when|while|if|but|did|do|does|won|lost|made|took|got|\p{Ll}{3,}ed)\b))/u;
/** After a surname alone that acts or owns something; a number or the noun of a thing is no proof. */
export const ACTS_AFTER =
  /^(?:$|['’]s?(?!\p{L})|[.,;:!?)”"—–]|\s(?:[—–(]|\p{Ll}{2,}(?:ed|[^s]s|ly)\b|(?:and|or|has|had|is|was|will|would|can|could|may|might|must|should|did|who|in|on|at|to|for|with|as|by|from|of|than|after|before|that|when|while|over|if|but|into|about|not|also|never|administration|campaign|family|ally|began|bought|broke|brought|built|came|chose|drew|drove|fell|felt|found|gave|got|grew|heard|held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|said|sat|saw|sent|set|shot|sold|sought|spent|spoke|stood|struck|thought|threw|told|took|went|won|wrote)\b))/u;
const HONORIFIC_BEFORE = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator|Justice|Judge|said|says)\.?\s$/u;
/** Looked at beside a surname, in UTF-16 code units. */
export const reachUnits = 24;

/**
 * The names of the English sentences, and people of German, French, Spanish and Turkish ones. A person has an office, an age or an occupation beside the name, or is quoted or
 * elsewhere called by surname alone (English only); the latter two prove nothing of a name whose last word is also used with "the" or as
 * a small word.
 * @param words of the lexicon, by word id
 */
export function findPeople(
  sentences: readonly MergedSentence[],
  reports: readonly VisibleReport[],
  quotes: readonly Quote[],
  words: readonly string[],
): KnownNames {
  const quoted = new Set(quotes.filter(({ direct }) => direct !== false).map(({ speaker }) => speaker));
  const features = new Map<string, NameFeatures>();
  const proven = new Set<string>();
  /** Names in other languages that nothing beside them proves; another sentence may. */
  const abroad = new Map<string, NameFeatures>();
  /** Names that follow another word somewhere. */
  const inside = new Set<string>();
  /** Names that are a firm's, a ship's or another thing's. */
  const things = new Set<string>();
  const languages = reports.map(({ report }) => baseLanguage(report.language));
  for (const { chosen } of sentences) {
    const language = languages[chosen.reportIndex] ?? '';
    if ((language !== 'en' && BESIDE[language] === undefined) || IN_CAPITALS.test(chosen.text)) continue;
    for (const printed of chosen.names) {
      const known = features.get(printed) ?? classifyName(printed);
      const { name, kind, hasOffice } = known;
      if (language !== 'en' && (kind !== 'person' || !NAME_ABROAD.test(name))) continue;
      const at = chosen.text.indexOf(name);
      if (language !== 'en' && !features.has(printed) && !proven.has(name)) {
        if (hasOffice || isPersonAbroad(chosen.text, at, name, language)) proven.add(name);
        else abroad.set(printed, known);
        if (!proven.has(name)) continue;
      }
      features.set(printed, known);
      if (kind !== 'person' || (proven.has(name) && inside.has(name))) continue;
      if (at > 1) inside.add(name);
      if (language === 'en' && isThingAt(chosen.text, at, name)) things.add(name);
      if (!proven.has(name) && (hasOffice || isPersonAt(chosen.text, at, name))) proven.add(name);
    }
  }
  for (const name of things) proven.delete(name);
  for (const [printed, known] of abroad) if (proven.has(known.name)) features.set(printed, known);
  const candidates = [...features.values()].filter(
    ({ kind, name }) => kind === 'person' && !proven.has(name) && !things.has(name),
  );
  const unproven = new Set(candidates.map(({ name }) => name));
  const uses = findUses(new Set([...unproven].map(lastWordOf)), sentences, words);
  const isStart = makeStartTest(sentences);
  for (const name of unproven) {
    const surname = lastWordOf(name);
    const isNamed = quoted.has(name) || uses.alone.has(surname);
    if (isNamed && !uses.ofThings.has(surname)) proven.add(name);
  }
  const named = [...features].filter(([, { kind, name }]) => kind === 'person' && proven.has(name));
  const starts = new Set(named.flatMap(([, { name }]) => (!inside.has(name) && isStart(name) ? [name] : [])));
  const persons = new Set(
    [...features.values()].flatMap(({ kind, name }) => (kind === 'person' ? name : [])),
  );
  const isOfPerson = (name: string) =>
    OF_LEADER.test(name) && persons.has(name.slice(name.indexOf(' of ') + ' of '.length));
  const organisations = [...features].filter(
    ([, { kind, name }]) => kind === 'organisation' && !isOfPerson(name),
  );
  return {
    people: new Map(named.flatMap(([printed, { name }]) => (starts.has(name) ? [] : [[printed, name]]))),
    organisations: new Map(organisations.map(([printed, { name }]) => [printed, name])),
  };
}

/** "Union of Leila Noor": the organisation that a person leads. */
const OF_LEADER =
  /^(?:Union|Party|Movement|Front|Alliance|Government|Cabinet|Group|Company|Office|Network|Team|Council|House|Court)\sof\s/u;

function isPersonAt(text: string, at: number, name: string): boolean {
  if (at < 0) return false;
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || PERSON_AFTER.test(text.slice(at + name.length))
  );
}

/** What proves a person beside a name in other languages than English; a role in capitals is part of the printed name (see classifyName). */
const BESIDE: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  de: { before: /(?<!\p{L})(?:Herrn?|Frau|Dr\.|Prof\.)\s$/u, after: /^\s\(\d{2}\)/u },
  fr: {
    before:
      /(?<!\p{L})(?:M\.|Mme|(?:ex-|vice-)?présidente?|ministre|maire|préfète?|députée?|sénat(?:eur|rice)|cheffe?|direct(?:eur|rice)|porte-parole|chancelière?|roi|reine|pape|avocate?|procureure?|juge|professeure?|cherch(?:eur|euse)|économiste|écrivaine?|act(?:eur|rice)|chant(?:eur|euse)|entraîneure?|joueu(?:r|se)|milliardaire|journaliste|général|ambassad(?:eur|rice)|homologue)(?:\s\p{Ll}+){0,2}(?<!\s(?:de|du|des|del|la))\s$/u,
    after: /^,?\s\(?\d{1,2}\sans(?!\p{L})/u,
  },
  es: {
    before:
      /(?<!\p{L})(?:(?:ex|vice)?president[ea]|(?:ex)?ministr[oa]|alcalde(?:sa)?|gobernadora?|senadora?|diputad[oa]|secretari[oa]|portavoz|vocer[oa]|directora?|jef[ea]|fiscal|juez[a]?|abogad[oa]|general|coronel|rey|reina|papa|escritora?|actor|actriz|cantante|futbolista|entrenadora?|delantero|analista|profesora?|canciller|líder|candidat[oa]|embajadora?|periodista)(?:\s\p{Ll}+){0,2}(?<!\s(?:de|du|des|del|la))\s$/u,
    after: /^,?\s\(?de\s\d{1,2}\saños/u,
  },
  tr: { after: /^\s\(\d{2}\)/u },
};

/** "Leila von Noor", not "Tod der Tochter". */
const NAME_ABROAD = /^\p{Lu}\S+(?:\s(?:von|van|de|da|di|al|el|\p{Lu}[^\s“”"„»«]*)){1,3}$/u;

function isPersonAbroad(text: string, at: number, name: string, language: string): boolean {
  const { before, after } = BESIDE[language] ?? {};
  if (at < 0) return false;
  return (
    before?.test(text.slice(Math.max(0, at - 60), at)) || after?.test(text.slice(at + name.length)) || false
  );
}

const THING_BEFORE =
  /\b(?:operator|company|firm|maker|carrier|airline|retailer|giant|club|newspaper|broadcaster|startup|ship|ferry|vessel|boat|rocket|team)\s$/u;

/** "Operator Leila Noor", "Leila Noor, which runs the line". */
function isThingAt(text: string, at: number, name: string): boolean {
  if (at < 0) return false;
  return (
    /^,\swhich\b/u.test(text.slice(at + name.length)) ||
    THING_BEFORE.test(text.slice(Math.max(0, at - 14), at))
  );
}

/**
 * Whether a name is the start of sentences only ("But Trump", "Police Chief"): it never follows another word, and
 * its first word is also printed small.
 */
function makeStartTest(sentences: readonly MergedSentence[]): (name: string) => boolean {
  const texts = sentences.map(({ chosen }) => chosen.text);
  // One search of all texts is many times as fast as one of each.
  const all = lazily(() => ({ text: texts.join('\n') }));
  const followsWord = (name: string) => {
    const { text } = all();
    for (let at = text.indexOf(name); at >= 0; ) {
      if (at - text.lastIndexOf('\n', at) > 2) return true;
      const end = text.indexOf('\n', at);
      at = end < 0 ? -1 : text.indexOf(name, end);
    }
    return false;
  };
  return (name) => {
    if (followsWord(name)) return false;
    const [first = ''] = name.split(' ');
    const small = first.toLowerCase().replace(/[^\p{L}]/gu, '');
    const asWord = new RegExp(`(?<![\\p{L}.])${small}(?!\\p{L})`, 'u');
    return texts.some((text) => text.includes(small) && asWord.test(text));
  };
}

/** How the sentences use possible surnames. */
interface Uses {
  /** Used without a first name, as a person is. */
  alone: ReadonlySet<string>;
  /** Used with "the" and no noun behind it, or printed small. */
  ofThings: ReadonlySet<string>;
}

/** Only sentences with a possible surname are searched. */
function findUses(
  surnames: ReadonlySet<string>,
  sentences: readonly MergedSentence[],
  words: readonly string[],
): Uses {
  const mayBe = namesByWordId([...surnames], (surname) => surname, words);
  const alone = new Set<string>();
  const ofThings = new Set<string>();
  for (const { chosen } of sentences) {
    const { text, wordIds } = chosen;
    let own: Set<string> | undefined;
    for (const wordId of wordIds) {
      const printed = mayBe[wordId];
      if (printed === undefined) continue;
      // Whatever else a thing's name is used for proves no person.
      for (const surname of printed) if (!ofThings.has(surname)) own = (own ?? new Set()).add(surname);
    }
    if (own === undefined) continue;
    for (const surname of own)
      if (isPrintedSmall(text, surname)) {
        ofThings.add(surname);
        own.delete(surname);
      }
    if (![...own].some((surname) => text.includes(surname))) continue;
    for (const { 0: run, index } of matchEach(text, isPlainLatin(text) ? CAPITAL_RUN_PLAIN : CAPITAL_RUN)) {
      if (!surnames.has(run)) continue;
      const after = text.slice(index + run.length, index + run.length + reachUnits);
      const before = text.slice(Math.max(0, index - reachUnits), index);
      if (!/\bthe $/iu.test(before)) {
        if (ACTS_AFTER.test(after) || HONORIFIC_BEFORE.test(before)) alone.add(run);
      } else if (NO_NOUN_AFTER.test(after)) ofThings.add(run);
    }
  }
  return { alone, ofThings };
}

function isPrintedSmall(text: string, surname: string): boolean {
  const small = surname.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + small.length]];
    if (!/[\p{L}\p{M}@./-]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return true;
  }
  return false;
}

/** Whether the text uses a possible surname of a thing: printed small, or with "the" and no noun behind it. */
export function isUsedAsThing(text: string, surname: string): boolean {
  if (isPrintedSmall(text, surname)) return true;
  const named = `he ${surname}`;
  for (let at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + 1)) {
    const end = at + named.length;
    if (/[Tt]/.test(text[at - 1] ?? '') && NO_NOUN_AFTER.test(text.slice(end, end + reachUnits))) return true;
  }
  return false;
}

/** By word id, the names whose key has the word or a part of it. */
export function namesByWordId(
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

export function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
