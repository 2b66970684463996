// Decides whether a sentence may say something else than sentences with the same words.

import { isNegation } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import type { WordFeatures } from '#core/merge/sentences/word-features.ts';
import { weekdays } from '#core/tables/weekdays.ts';

/** Words after "may", "not" or "claimed" in which the word that they govern is looked for. */
const governedReach = 4;

/** Words for what has not happened yet, or may not happen. */
const OPEN = new Set(
  (
    'may might could would should will shall if whether unless possible possibly likely unlikely perhaps feared fears appears ' +
    'apparently seems considering considers weighing mulling threatens threatened threatening proposes proposed proposal urges ' +
    'urged wants wanted hopes hoped expects expected plans planned planning intends intended scheduled vows vowed pledges pledged ' +
    'promises promised soon ready'
  ).split(' '),
);
/** Words for allegations and unconfirmed statements. */
const CONTESTED = new Set(
  (
    'claim claims claimed claiming allege alleges alleged allegedly allegation allegations accuse accuses accused accusing ' +
    'accusation accusations purported purportedly reportedly insists insisted suspected suspicion unconfirmed rumours rumors'
  ).split(' '),
);
const isOpen = (word: string) => OPEN.has(word);
const isContested = (word: string) => CONTESTED.has(word);
/** Words at the end of a sentence in which an attribution is looked for: "…, the rebels claimed." */
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
/** Prepositions before names that act on nothing: "in Tehran", "on Monday". */
const ASIDE = new Set(
  'in at on from near of for to with after before since until during via around outside'.split(' '),
);
const OF_SAYING =
  /^(?:said|says|say|told|tells|added|adds|reported|reports|announced|confirmed|stated|wrote|saying)$/;

/**
 * Whether `sentence` may say something else than `others`: one of them denies, plans or alleges what the
 * other states, days or periods differ, another subject does it, or names that both contain are in another
 * order ("Kestria attacked Ordovia"), "by" taken into account.
 */
export function mayContradict(
  sentence: ReportSentence,
  others: readonly ReportSentence[],
  features: WordFeatures,
): boolean {
  const [first] = others;
  if (first === undefined || first.kind === 'denial' || first.kind === 'unverified') return true;
  if (isTurnedBy(isNegation, sentence, others, features) || isTurnedBy(isOpen, sentence, others, features))
    return true;
  if (sentence.words.some(isContested) && !first.words.some(isContested)) return true;
  if (first.words.slice(-lastWords).some(isContested) && !sentence.words.some(isContested)) return true;
  if (isTurnedBy(isContested, sentence, [first], features)) return true;
  if (isAnotherDeed(sentence, others, features)) return true;
  return isAnotherTime(sentence, others) || isTurned(sentence, first);
}

const HELPING = new Set('was were is are be been being has have had will would'.split(' '));
/** After these words there is no verb: "the exiled strongman". */
const OF_NOUNS = new Set('the a an his her its their some all of'.split(' '));
const PASSIVE = new Set('was were is are be been being'.split(' '));
const PAST =
  /^(?:\p{L}{2,}ed|beat|bought|broke|brought|built|caught|cut|drew|drove|fed|fell|fled|flew|fought|found|froze|grew|held|hid|hit|led|left|lost|met|paid|quit|ran|rode|rose|sang|sank|sent|shook|shot|sold|sought|spent|spread|sprang|stole|stood|struck|swept|swore|threw|tore|withdrew|won|wore|wrote)$/u;

/** The first past-tense or passive verb of a sentence, by term, with the content words around it. */
interface Deed {
  verb: number;
  isPassive: boolean;
  before: number | undefined;
  after: number | undefined;
  /** The actor: before the verb, or after "by". */
  agent: number | undefined;
}

/** English only; undefined if there is no such verb or if it is a verb of speech. */
function deedOf({ words, wordIds }: ReportSentence, features: WordFeatures): Deed | undefined {
  const at = words.findIndex((word, place) => {
    const last = words[place - 1] ?? '';
    return HELPING.has(last) || (PAST.test(word) && !OF_NOUNS.has(last));
  });
  if (at < 0) return undefined;
  const { term: verb, isContent, isKnown, isNumber } = features.of(wordIds[at] ?? 0);
  if (!isContent || isKnown || isNumber) return undefined;
  const stemsOf = (some: readonly number[]) =>
    some.map((wordId) => features.of(wordId)).flatMap((look) => (look.isContent ? [look.term] : []));
  const before = stemsOf(wordIds.slice(0, at)).at(-1);
  const after = stemsOf(wordIds.slice(at + 1, at + 1 + governedReach))[0];
  const isPassive = PASSIVE.has(words[at - 1] ?? '');
  const by = words.indexOf('by', at);
  const agent = isPassive ? (by < 0 ? undefined : stemsOf(wordIds.slice(by + 1))[0]) : before;
  return { verb, isPassive, before, after, agent };
}

/** The action of `sentence` is in none of `others`, has another actor, or is reversed. */
function isAnotherDeed(
  sentence: ReportSentence,
  others: readonly ReportSentence[],
  features: WordFeatures,
): boolean {
  const own = deedOf(sentence, features);
  if (own === undefined) return false;
  const { verb, agent } = own;
  const parts = [own.before, own.after, agent].filter((stem) => stem !== undefined);
  // The same verb with other words is another action: "opened the bridge" is not "opened a cask".
  const done = others.filter(
    (other, place) =>
      states(other, verb, features) && (place === 0 || parts.some((stem) => states(other, stem, features))),
  );
  const isNamedIn = (stem: number | undefined, some: readonly ReportSentence[]) =>
    stem !== undefined && some.some((each) => states(each, stem, features));
  const isSame =
    agent === undefined
      ? isNamedIn(own.before, done) || isNamedIn(own.after, done)
      : isNamedIn(agent, [...done, ...others.slice(0, 1)]);
  if (done.length === 0 || !isSame) return true;
  return done.some((other) => {
    const theirs = deedOf(other, features);
    if (theirs?.verb !== verb || own.before === undefined || own.after === undefined) return false;
    const isReversed = own.before === theirs.after && own.after === theirs.before;
    return isReversed && own.isPassive === theirs.isPassive;
  });
}

function states({ wordIds }: ReportSentence, stem: number, features: WordFeatures): boolean {
  return wordIds.some((wordId) => features.termOf(wordId) === stem);
}

/**
 * Whether a word of this class governs in `sentence` what one of `others` states, or in the first of them
 * what `sentence` states.
 */
function isTurnedBy(
  isOne: (word: string) => boolean,
  sentence: ReportSentence,
  others: readonly ReportSentence[],
  features: WordFeatures,
): boolean {
  const turned = turnedIn(sentence, isOne, features);
  return others.some((other, place) => {
    const theirs = turnedIn(other, isOne, features);
    return (
      turned.some((stem) => !theirs.includes(stem) && states(other, stem, features)) ||
      (place === 0 && theirs.some((stem) => !turned.includes(stem) && states(sentence, stem, features)))
    );
  });
}

/** The first content term after each word of the class: "may leave", "claimed that it took". */
function turnedIn(
  { words, wordIds }: ReportSentence,
  isOne: (word: string) => boolean,
  features: WordFeatures,
): number[] {
  return words.flatMap((word, at) => {
    // "Before they could bring it under control" is no possibility.
    if (!isOne(word) || words.slice(Math.max(0, at - governedReach), at).includes('before')) return [];
    const after = wordIds.slice(at + 1, at + 1 + governedReach).map((wordId) => features.of(wordId));
    return after.find(({ isContent }) => isContent)?.term ?? [];
  });
}

function isAnotherTime(
  { words, normalizedText }: ReportSentence,
  others: readonly ReportSentence[],
): boolean {
  const daysOf = (some: readonly ReportSentence[]) =>
    some.flatMap((each) => each.words.filter((word) => DAYS.has(word)));
  const first = daysOf(others.slice(0, 1));
  const theirs = first.length > 0 ? first : daysOf(others);
  if (theirs.length > 0 && words.some((word) => DAYS.has(word) && !theirs.includes(word))) return true;
  const periods = normalizedText.match(PERIOD) ?? [];
  return periods.some((period) => !others.some((other) => other.normalizedText.includes(period)));
}

/** Names that both sentences contain are in another order. */
function isTurned(sentence: ReportSentence, other: ReportSentence): boolean {
  const own = actorsOf(sentence);
  const theirs = actorsOf(other);
  const common = own.filter((name) => theirs.includes(name));
  const places = common.map((name) => theirs.indexOf(name));
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
}

/** Last words of the names that act or are acted on, in order; a name after "by" comes first. */
function actorsOf({ text }: ReportSentence): string[] {
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
