// Features of a pair: the inputs of the placing model. In: two fingerprints. Out: numbers, in a fixed order.

import { cosine } from '#core/fingerprint/cosine.ts';
import { countDistinctive, isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import { type Fingerprint, labelledList, type Terms } from '#core/fingerprint/fingerprint.ts';
import { cosineWeight, countIn, rarityIn } from '#core/fingerprint/term-weight.ts';
import { hasReactionMark, isComparedByPrefix } from '#core/fingerprint/terms-of.ts';
import { isHigherToll } from '#core/fingerprint/tolls-in.ts';
import { dayMs, epochMsOf, hourMs } from '#core/instant.ts';

/** Two reports in one language; each line says why it counts. */
export const pairFeatureNames = [
  'bias',
  // How much of their words two reports share.
  'cosine',
  'cosineSquared',
  'logCosine',
  // Two items of one agency are seldom one event.
  'sameSource',
  // Events pass: log of the hours between the two, and what is beyond a day and a half. A follow-up that names the day of the event is not late.
  'hours',
  'late',
  // The longer both are, the less a likeness is chance.
  'length',
  'lengthAndHours',
  // Both have names, and the other words are shared more than the names: a sentence that agencies fill in for every event of a kind.
  'frame',
  // Each is about a rare word that the other does not have: two products of one company.
  'rival',
  // Both name weekdays: a common one, or none. Both have numbers, and none in common.
  'sameDay',
  'otherDay',
  'otherNumbers',
  // Either is a list, a live blog or an advertisement; either has the label of one.
  'unlikeNews',
  'listLabel',
  // One says how a market took what the other reports.
  'reaction',
] as const;

/** Two reports in two languages. */
export const crossLingualFeatureNames = [
  'bias',
  // How much of names, numbers, places and concepts the two share, and how many of the shared ones are distinctive.
  'bridge',
  'distinctive',
  'distinctiveShare',
  'lengthAndBridge',
  'hours',
] as const;

/** Languages whose script has no capitals, so that names cannot be recognised; an unknown language may be one of them. */
export const withoutCapitals = /^(?:fa|prs|ps|ur|ar|und)\b/;
/** Capitals at every noun: rare nouns pass for names. */
const nounsHaveCapitals = /^(?:de|lb)\b/;
/** ln(1 + hours) at a day and a half. */
const lateFrom = 3.5;
/** Terms of the shorter list: length counts from the first up to the second. */
const shortTerms = 15;
const longestLength = 1.5;
const smallest = 0.02;

/** Two numbers of the same minutes are of two events. */
const leastUpdateMs = hourMs / 2;

/** The values of pairFeatureNames, in that order. `likeness` is the cosine of the terms (see termCosine). */
export function pairFeatures(a: Fingerprint, b: Fingerprint, likeness: number): number[] {
  const apart = Math.log1p(hoursBetween(a, b));
  const hours = namesDayOf(a, b) || namesDayOf(b, a) ? Math.min(apart, lateFrom) : apart;
  const terms = Math.min(a.terms.length, b.terms.length) / 2;
  const isUpdate = hasHigherToll(a, b);
  const length = Math.max(0, Math.min(longestLength, Math.log(Math.max(terms, 1) / shortTerms)));
  return [
    1,
    likeness,
    likeness * likeness,
    Math.log(likeness + smallest),
    a.source !== 0 && a.source === b.source && !isUpdate ? 1 : 0,
    hours,
    Math.max(0, hours - lateFrom),
    length,
    length * hours,
    frameShare(a, b) ** 2,
    rivalry(a, b),
    haveCommon(a.days, b.days) === true ? 1 : 0,
    haveCommon(a.days, b.days) === false && !isUpdate ? 1 : 0,
    haveCommon(a.figures, b.figures) === false && !isUpdate ? 1 : 0,
    (a.unlikeNews + b.unlikeNews) / 255,
    a.unlikeNews === labelledList || b.unlikeNews === labelledList ? 1 : 0,
    hasReactionMark(a.terms) !== hasReactionMark(b.terms) ? 1 : 0,
  ];
}

/** In the order of crossLingualFeatureNames. */
export function crossLingualFeatures(a: Fingerprint, b: Fingerprint): number[] {
  const bridge = cosine(a.bridge, b.bridge);
  const { distinctive } = countShared(a.bridge, b.bridge);
  const fewest = Math.max(1, Math.min(countDistinctive(a.bridge), countDistinctive(b.bridge)));
  return [
    1,
    bridge,
    Math.log1p(distinctive),
    distinctive / fewest,
    bridge * Math.log1p(Math.min(a.words, b.words)),
    Math.log1p(hoursBetween(a, b)),
  ];
}

/** Two names, places or numbers alone are chance: two lotteries share two numbers. */
const translated = { distinctive: 2, others: 1, bridge: 0.5, withinHours: 12, unlikeNews: 153 };
/** From so many on both need be news only with a probability of .25. */
const manyShared = { distinctive: 3, unlikeNews: 191 };

/**
 * Whether two reports in two languages, of half a day and likely news, share at least two names, places or numbers, a country or
 * a concept, and half of all that a translation keeps. Of the 1.3 million such pairs of a stream 12 are so, all of one event. Of
 * those less likely news two more share two names, one of them of one event, and none shares three.
 */
export function isNearTranslation(a: Fingerprint, b: Fingerprint): boolean {
  if (isSameLanguage(a.language, b.language) || hoursBetween(a, b) > translated.withinHours) return false;
  const { distinctive, others } = countShared(a.bridge, b.bridge);
  const { unlikeNews } = distinctive >= manyShared.distinctive ? manyShared : translated;
  return (
    Math.max(a.unlikeNews, b.unlikeNews) <= unlikeNews &&
    distinctive >= translated.distinctive &&
    others >= translated.others &&
    cosine(a.bridge, b.bridge) >= translated.bridge
  );
}

function hoursBetween(a: Fingerprint, b: Fingerprint): number {
  return Math.abs(epochMsOf(a.filedAt) - epochMsOf(b.filedAt)) / hourMs;
}

/** Whether two reports in one language share at least two terms: one place, company or number is no evidence of one event. */
export function shareTwoTerms(a: Terms, b: Terms): boolean {
  let shared = 0;
  let other = 0;
  for (let at = 0; at < a.length && shared < 2; at += 2) {
    const hash = a[at] ?? 0;
    while (other < b.length && (b[other] ?? 0) < hash) other += 2;
    if (b[other] === hash) shared += 1;
  }
  return shared === 2;
}

/** Cosine of the terms of two reports in one language, 0–1. */
export function termCosine(a: Terms, b: Terms): number {
  let product = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 2) {
    const hash = a[at] ?? 0;
    while (other < b.length && (b[other] ?? 0) < hash) other += 2;
    if (b[other] === hash) product += cosineWeight(a[at + 1] ?? 0) * cosineWeight(b[other + 1] ?? 0);
  }
  return product === 0 ? 0 : Math.min(1, product / (lengthOf(a) * lengthOf(b)));
}

function lengthOf(terms: Terms): number {
  let square = 0;
  for (let at = 0; at < terms.length; at += 2) square += cosineWeight(terms[at + 1] ?? 0) ** 2;
  return Math.sqrt(square);
}

/** Whether the report looks back two days or more on the day on which the other was filed, or on the day before that. */
function namesDayOf(report: Fingerprint, other: Fingerprint): boolean {
  const filedOn = dayOf(report);
  const otherFiledOn = dayOf(other);
  return report.days.some((day) => day <= filedOn - 2 && (day === otherFiledOn || day === otherFiledOn - 1));
}

function dayOf({ filedAt }: Fingerprint): number {
  return Math.floor(epochMsOf(filedAt) / dayMs);
}

/** Whether the one filed later has a toll as high or higher: it brings the other up to date, and may come from one agency, with other numbers, on another day. */
export function hasHigherToll(a: Fingerprint, b: Fingerprint): boolean {
  const laterMs = epochMsOf(b.filedAt) - epochMsOf(a.filedAt);
  if (Math.abs(laterMs) < leastUpdateMs) return false;
  return laterMs > 0 ? isHigherToll(a.tolls, b.tolls) : isHigherToll(b.tolls, a.tolls);
}

/** Undefined where either has none. */
function haveCommon(a: readonly number[], b: readonly number[]): boolean | undefined {
  return a.length === 0 || b.length === 0 ? undefined : a.some((one) => b.includes(one));
}

/** Cosine of the terms that are no names; 1 where capitals mark no names or one of the two has no name. */
export function wordCosine(a: Fingerprint, b: Fingerprint): number {
  if (!capitalsMarkNames(a)) return 1;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.names.length === 0 || other.names.length === 0) return 1;
  return termCosine(one.words, other.words);
}

/**
 * How much of what each reports the other has, besides names: of the words that its headline has or its beginning repeats, by rarity;
 * the mean of both, 0–1. 1 where one of them has no such word. Where capitals mark no names, names count too.
 */
export function subjectShare(a: Fingerprint, b: Fingerprint): number {
  const shares = [sharedSubject(a, b), sharedSubject(b, a)];
  return shares.includes(undefined) ? 1 : ((shares[0] ?? 0) + (shares[1] ?? 0)) / 2;
}

function capitalsMarkNames({ language }: Fingerprint): boolean {
  return !withoutCapitals.test(language) && !nounsHaveCapitals.test(language);
}

/** Occurrences of a word in what is compared from which it says what a report is about: one in the headline counts as two. */
export const subjectCount = 2;

function sharedSubject(report: Fingerprint, { terms }: Fingerprint): number | undefined {
  const words = capitalsMarkNames(report) ? partsOf(report).words : report.terms;
  let [all, shared, other] = [0, 0, 0];
  for (let at = 0; at < words.length; at += 2) {
    const [hash = 0, weight = 0] = [words[at], words[at + 1]];
    if (countIn(weight) < subjectCount) continue;
    all += rarityIn(weight);
    while (other < terms.length && (terms[other] ?? 0) < hash) other += 2;
    if (terms[other] === hash) shared += rarityIn(weight);
  }
  return all === 0 ? undefined : shared / all;
}

/** Occurrences of a word in what is compared from which a report is about it: in the headline and in the text, say. */
const mainCount = 3;

/** How rare a word is that each is about and that the other does not have, 0–1: of the rarest of both the more common one. */
export function rivalry(a: Fingerprint, b: Fingerprint): number {
  const one = rarestMissing(a, b.terms);
  return one === 0 ? 0 : Math.min(one, rarestMissing(b, a.terms));
}

/** Where a word has many forms, each is rare: there only names count. */
function rarestMissing(report: Fingerprint, others: Terms): number {
  const words = isComparedByPrefix(report.language) ? partsOf(report).names : report.terms;
  let [rarest, other] = [0, 0];
  for (let at = 0; at < words.length; at += 2) {
    const [hash = 0, weight = 0] = [words[at], words[at + 1]];
    if (countIn(weight) < mainCount) continue;
    while (other < others.length && (others[other] ?? 0) < hash) other += 2;
    if (others[other] !== hash) rarest = Math.max(rarest, rarityIn(weight));
  }
  return rarest;
}

/** How much more alike the other words are than the names, 0–1; 0 unless both are in a script that marks names and have one. */
function frameShare(a: Fingerprint, b: Fingerprint): number {
  if (withoutCapitals.test(a.language)) return 0;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.names.length === 0 || other.names.length === 0) return 0;
  return Math.max(0, termCosine(one.words, other.words) - termCosine(one.names, other.names));
}

/** The compared terms that are names, and the others. */
function partsOf({ terms, names }: Fingerprint): { names: Terms; words: Terms } {
  const parts: { names: Terms; words: Terms } = { names: [], words: [] };
  let name = 0;
  for (let at = 0; at < terms.length; at += 2) {
    const hash = terms[at] ?? 0;
    while (name < names.length && (names[name] ?? 0) < hash) name += 2;
    (names[name] === hash ? parts.names : parts.words).push(hash, terms[at + 1] ?? 0);
  }
  return parts;
}

/** Dari is written as Persian is. A language that is not known may be any. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((language) => (language === 'prs' ? 'fa' : language));
  return one === other || one === 'und' || other === 'und' || one === '' || other === '';
}

/** How many distinctive terms both have. */
export function countSharedDistinctive(a: Terms, b: Terms): number {
  return countShared(a, b).distinctive;
}

/** How many terms both have: distinctive ones, and countries, concepts and small numbers. */
function countShared(a: Terms, b: Terms): { distinctive: number; others: number } {
  const shared = { distinctive: 0, others: 0 };
  let other = 0;
  for (let at = 0; at < a.length; at += 2) {
    const term = a[at] ?? 0;
    while (other < b.length && (b[other] ?? 0) < term) other += 2;
    if (b[other] === term) shared[isDistinctive(term) ? 'distinctive' : 'others']++;
  }
  return shared;
}
