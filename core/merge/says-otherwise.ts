// Same words, another thing: what forbids that one sentence is told by another. In: two sentences. Out: whether they may differ.
import type { Said } from '#core/merge/said-sentences.ts';
import { isNegation } from '#core/merge/unite-sentences.ts';
import type { Looks } from '#core/merge/word-looks.ts';
import { weekdays } from '#core/tables/weekdays.ts';
import { governedReach } from '#core/thresholds.ts';

/** What did not happen yet, or perhaps not at all. */
const OPEN = new Set(
  (
    'may might could would should will shall if whether unless possible possibly likely unlikely perhaps feared fears appears ' +
    'apparently seems considering considers weighing mulling threatens threatened threatening proposes proposed proposal urges ' +
    'urged wants wanted hopes hoped expects expected plans planned planning intends intended scheduled vows vowed pledges pledged ' +
    'promises promised soon ready'
  ).split(' '),
);
/** What somebody says against others, or what nobody else confirms. */
const CONTESTED = new Set(
  (
    'claim claims claimed claiming allege alleges alleged allegedly allegation allegations accuse accuses accused accusing ' +
    'accusation accusations purported purportedly reportedly insists insisted suspected suspicion unconfirmed rumours rumors'
  ).split(' '),
);
const isOpen = (word: string) => OPEN.has(word);
const isContested = (word: string) => CONTESTED.has(word);
/** "…, the rebels claimed." */
const lastWords = 3;
const DAYS = new Set([
  ...weekdays.flatMap((names) => names.split(' ')),
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
]);
/** "Last week" is not "this week". */
const PERIOD =
  /\b(?:last|next|this|previous|following) (?:week|month|year|night|season|spring|summer|autumn|winter)\b/g;
/** "In Tehran", "on Monday": where and when a name stands is free, and it does nothing. */
const ASIDE = new Set(
  'in at on from near of for to with after before since until during via around outside'.split(' '),
);
const OF_SAYING =
  /^(?:said|says|say|told|tells|added|adds|reported|reports|announced|confirmed|stated|wrote|saying)$/;

/**
 * Whether `said` may tell something else than `others` together although they have its words: what one of it and `first` (of
 * `others`) states is denied, planned, possible or alleged in the other, days or periods are others, or the names that both have
 * come in another order ("Kestria attacked Ordovia"), "by" aside.
 */
export function saysOtherwise(said: Said, others: readonly Said[], looks: Looks): boolean {
  const [first] = others;
  if (first === undefined || first.kind === 'denial' || first.kind === 'unverified') return true;
  if (isTurnedBy(isNegation, said, others, looks) || isTurnedBy(isOpen, said, others, looks)) return true;
  if (said.words.some(isContested) && !first.words.some(isContested)) return true;
  if (first.words.slice(-lastWords).some(isContested) && !said.words.some(isContested)) return true;
  if (isTurnedBy(isContested, said, [first], looks)) return true;
  if (isAnotherDeed(said, others, looks)) return true;
  return isAnotherTime(said, others) || isTurned(said, first);
}

const HELPING = new Set('was were is are be been being has have had will would'.split(' '));
/** "The exiled strongman": what follows is no verb. */
const OF_NOUNS = new Set('the a an his her its their some all of'.split(' '));
const PASSIVE = new Set('was were is are be been being'.split(' '));
const PAST =
  /^(?:\p{L}{2,}ed|beat|bought|broke|brought|built|caught|cut|drew|drove|fed|fell|fled|flew|fought|found|froze|grew|held|hid|hit|led|left|lost|met|paid|quit|ran|rode|rose|sang|sank|sent|shook|shot|sold|sought|spent|spread|sprang|stole|stood|struck|swept|swore|threw|tore|withdrew|won|wore|wrote)$/u;

/** The first verb of a sentence that is in the past or stands after "was" and "has", by stem; who does it, and what stands after it. */
interface Deed {
  verb: number;
  isPassive: boolean;
  before: number | undefined;
  after: number | undefined;
  /** Who does it: named before the verb, or after "by". */
  agent: number | undefined;
}

/** English only; undefined where there is no such verb, or one that says nothing. */
function deedOf({ words, numbers }: Said, looks: Looks): Deed | undefined {
  const at = words.findIndex((word, place) => {
    const last = words[place - 1] ?? '';
    return HELPING.has(last) || (PAST.test(word) && !OF_NOUNS.has(last));
  });
  if (at < 0) return undefined;
  const { stem: verb, isContent, isKnown, isNumber } = looks.of(numbers[at] ?? 0);
  if (!isContent || isKnown || isNumber) return undefined;
  const stemsOf = (some: readonly number[]) =>
    some.map((number) => looks.of(number)).flatMap((look) => (look.isContent ? [look.stem] : []));
  const before = stemsOf(numbers.slice(0, at)).at(-1);
  const after = stemsOf(numbers.slice(at + 1, at + 1 + governedReach))[0];
  const isPassive = PASSIVE.has(words[at - 1] ?? '');
  const by = words.indexOf('by', at);
  const agent = isPassive ? (by < 0 ? undefined : stemsOf(numbers.slice(by + 1))[0]) : before;
  return { verb, isPassive, before, after, agent };
}

/** What is done in `said` is done in none of `others`, or by somebody else, or the other way round. */
function isAnotherDeed(said: Said, others: readonly Said[], looks: Looks): boolean {
  const own = deedOf(said, looks);
  if (own === undefined) return false;
  const { verb, agent } = own;
  const parts = [own.before, own.after, agent].filter((stem) => stem !== undefined);
  // The same verb beside other words is another deed: "opened the bridge" is not "opened a cask".
  const done = others.filter(
    (other, place) =>
      states(other, verb, looks) && (place === 0 || parts.some((stem) => states(other, stem, looks))),
  );
  const isNamedIn = (stem: number | undefined, some: readonly Said[]) =>
    stem !== undefined && some.some((each) => states(each, stem, looks));
  const isSame =
    agent === undefined
      ? isNamedIn(own.before, done) || isNamedIn(own.after, done)
      : isNamedIn(agent, [...done, ...others.slice(0, 1)]);
  if (done.length === 0 || !isSame) return true;
  return done.some((other) => {
    const theirs = deedOf(other, looks);
    if (theirs?.verb !== verb || own.before === undefined || own.after === undefined) return false;
    const isReversed = own.before === theirs.after && own.after === theirs.before;
    return isReversed && own.isPassive === theirs.isPassive;
  });
}

function states({ numbers }: Said, stem: number, looks: Looks): boolean {
  return numbers.some((number) => looks.stemOf(number) === stem);
}

/** Whether such a word turns in `said` what one of `others` states, or in the first of them what `said` states. */
function isTurnedBy(
  isOne: (word: string) => boolean,
  said: Said,
  others: readonly Said[],
  looks: Looks,
): boolean {
  const turned = turnedIn(said, isOne, looks);
  return others.some((other, place) => {
    const theirs = turnedIn(other, isOne, looks);
    return (
      turned.some((stem) => !theirs.includes(stem) && states(other, stem, looks)) ||
      (place === 0 && theirs.some((stem) => !turned.includes(stem) && states(said, stem, looks)))
    );
  });
}

/** The words of content, by stem, that stand next after such a word: "may leave", "claimed that it took". */
function turnedIn({ words, numbers }: Said, isOne: (word: string) => boolean, looks: Looks): number[] {
  return words.flatMap((word, at) => {
    // "Before they could bring it under control" they did.
    if (!isOne(word) || words.slice(Math.max(0, at - governedReach), at).includes('before')) return [];
    const after = numbers.slice(at + 1, at + 1 + governedReach).map((number) => looks.of(number));
    return after.find(({ isContent }) => isContent)?.stem ?? [];
  });
}

function isAnotherTime({ words, wording }: Said, others: readonly Said[]): boolean {
  const daysOf = (some: readonly Said[]) =>
    some.flatMap((each) => each.words.filter((word) => DAYS.has(word)));
  const first = daysOf(others.slice(0, 1));
  const theirs = first.length > 0 ? first : daysOf(others);
  if (theirs.length > 0 && words.some((word) => DAYS.has(word) && !theirs.includes(word))) return true;
  const periods = wording.match(PERIOD) ?? [];
  return periods.some((period) => !others.some((other) => other.wording.includes(period)));
}

/** Who does it in one sentence has it done to him in the other. */
function isTurned(said: Said, other: Said): boolean {
  const own = actorsOf(said);
  const theirs = actorsOf(other);
  const common = own.filter((name) => theirs.includes(name));
  const places = common.map((name) => theirs.indexOf(name));
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
}

/** Last words of the names in the sentence that do something or have it done, in order; who is named after "by" does it. */
function actorsOf({ text }: Said): string[] {
  const words = text.split(/\s+/);
  const actors: string[] = [];
  let isAgent = false;
  let isAside = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!/^\p{Lu}/u.test(word)) continue;
    const before = words[at - 1] ?? '';
    const isContinued = /^\p{Lu}/u.test(before) && !/[,;]$/.test(before);
    if (!isContinued) {
      const small = /^(?:the|an?)$/i.test(before) ? (words[at - 2] ?? '') : before;
      isAgent = small === 'by';
      isAside = ASIDE.has(small.toLowerCase());
    }
    const after = words[at + 1] ?? '';
    const isLast = !/^\p{Lu}/u.test(after) || /[,;]$/.test(word);
    if (!isLast || isAside || OF_SAYING.test(after) || OF_SAYING.test(before)) continue;
    const name = word.toLowerCase().replace(/(?:['’]s)?[^\p{L}\p{M}-]*$/u, '');
    if (actors.includes(name)) continue;
    if (isAgent) actors.unshift(name);
    else actors.push(name);
  }
  return actors;
}
