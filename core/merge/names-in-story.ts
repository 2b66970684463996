// Who the story tells of, from its own sentences; who signed the reports is not in it. Cheap: capitals and cue words.
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText, type Place } from '#core/report.ts';
import type { Quote } from '#core/story.ts';
import { looksLikeOrganisation, looksLikePerson } from '#core/text/find-name-spans.ts';
import { isPlainLatin, splitWords } from '#core/text/split-words.ts';
import { maxNames } from '#core/thresholds.ts';

export interface StoryNames {
  people: string[];
  organisations: string[];
}

const ACRONYM = /\b\p{Lu}{2,6}\b/gu;
/** Cheap look before ACRONYM: two capitals, or letters that only Unicode's tables know. */
const MAY_BE_ACRONYM = /[A-Z\u0080-\u1fff\u2100-\uffff]{2}/;
const NO_ORGANISATION = /^(?:US|USA|UK|EU|UAE|AM|PM|TV|II|III|IV|VI|OK|CEO|GMT|EST|EDT|BST|UTC)$/;
/** Runs of capitalised words: one that is a single word is a surname used alone, if it is anybody's. */
const CAPITAL_RUN = /\p{Lu}[\p{L}\p{M}-]+(?:[ ’'-]+\p{Lu}[\p{L}\p{M}-]+)*/gu;
/** The same in plain text (see isPlain), without Unicode's tables. */
const CAPITAL_RUN_PLAIN = /[A-Z][A-Za-z-]+(?:[ ’'-]+[A-Z][A-Za-z-]+)*/g;
const ROLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|[Pp]resident|[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]hief|[Cc]aptain|[Dd]irector|[Mm]anager|[Ll]eader|[Cc]hair(?:man|woman)|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Gg]eneral|[Cc]ommander|[Ss]ecretary|[Ee]nvoy|aide|member|official|scientist|professor|analyst|economist|judge|lawyer|coordinator|owner|captain|fisherman|diver|farmer|breeder|baker|doctor|teacher|officer|king|queen|prince|princess|pope|brother|sister|father|mother|son|daughter|wife|husband|actor|actress|singer|author|writer|player|coach|éleveur|Präsident|ministre|président)\.?,?\s$/u;
const PERSON_AFTER =
  /^,\s(?:\d{1,2}\b|an?\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|ian|man|woman)|student|nurse|cook|pilot)\b|who\s|the\s(?:[\p{Ll}-]+\s){0,3}?(?:\p{Ll}+(?:er|or|ist|man|woman)|head|chief|envoy|president)\b)/u;

/**
 * Names of the told sentences, most told first, at most `maxNames` of a kind. A name is a person's when its bearer is quoted, has
 * an office, an age or a trade beside the name, or is elsewhere called by the last name alone: a ship or a firm is not.
 * @param words of the merge's lexicon, by number
 */
export function namesInStory(
  told: readonly Told[],
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
  const looks = new Map<string, Look>();
  for (const { chosen, carriers } of told) {
    for (const printed of chosen.names) {
      const look = looks.get(printed) ?? lookAt(printed);
      looks.set(printed, look);
      const { name, lower, kind } = look;
      if (kind === undefined || signers.has(lower) || placeNames.has(lower)) continue;
      if (kind === 'organisation') count(organisations, name, carriers.length);
      else {
        count(people, name, carriers.length);
        if (!proven.has(name) && (quoted.has(name) || isPersonIn(chosen.text, name))) proven.add(name);
      }
    }
    if (!MAY_BE_ACRONYM.test(chosen.text)) continue;
    for (const acronym of chosen.text.match(ACRONYM) ?? []) {
      if (!NO_ORGANISATION.test(acronym)) count(organisations, acronym, carriers.length);
    }
  }
  const unproven = [...people.keys()].filter((name) => !proven.has(name)).map(lastWordOf);
  const alone = standingAlone(new Set(unproven), told, words);
  return {
    people: mostTold(people)
      .filter((name) => proven.has(name) || alone.has(lastWordOf(name)))
      .slice(0, maxNames),
    organisations: mostTold(organisations).slice(0, maxNames),
  };
}

/** Which of the surnames some sentence uses without a first name. Only sentences with a word that may be one are looked into. */
function standingAlone(
  surnames: ReadonlySet<string>,
  told: readonly Told[],
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
  for (const { chosen } of told) {
    const { text, numbers } = chosen;
    if (!numbers.some((number) => mayBe[number]?.some((surname) => text.includes(surname)))) continue;
    const runs = text.match(isPlainLatin(text) ? CAPITAL_RUN_PLAIN : CAPITAL_RUN) ?? [];
    for (const run of runs) if (surnames.has(run)) alone.add(run);
  }
  return alone;
}

const JOINED = /[.'-]/;

/** "o'neill" is also "neill". */
function partsOf(word: string): string[] {
  return word.split(JOINED);
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** A name as it is printed in many sentences, looked at once. */
interface Look {
  name: string;
  lower: string;
  kind: 'organisation' | 'person' | undefined;
}

function lookAt(printed: string): Look {
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

function mostTold(names: ReadonlyMap<string, number>): string[] {
  return [...names].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
