// The fingerprint of a report: what intake compares.

import { findAgency } from '#core/agencies.ts';
import { sha256Of } from '#core/digest.ts';
import { type AnnotatedWord, annotateWords } from '#core/fingerprint/annotate-words.ts';
import { crossLingualTermsOf } from '#core/fingerprint/cross-lingual-terms.ts';
import { eventDaysIn } from '#core/fingerprint/event-days.ts';
import { figuresIn } from '#core/fingerprint/figures-in.ts';
import {
  certainlyNoNews,
  type Fingerprint,
  labelledList,
  leadWeight,
  leadWords,
  type Terms,
  titleWeight,
  wordsRead,
  wordsWeighed,
} from '#core/fingerprint/fingerprint.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { knownNamesIn } from '#core/fingerprint/known-names.ts';
import { isMarketReaction } from '#core/fingerprint/market-reaction.ts';
import { minhashOf } from '#core/fingerprint/minhash.ts';
import { type NewsRarity, newsRarity } from '#core/fingerprint/news-rarity.ts';
import { rarityOf } from '#core/fingerprint/rarity-of.ts';
import { TermCounter } from '#core/fingerprint/term-counter.ts';
import { zipfOf } from '#core/fingerprint/term-weight.ts';
import { termOf, termsOf } from '#core/fingerprint/terms-of.ts';
import { tollsIn } from '#core/fingerprint/tolls-in.ts';
import { normalizeSpelling, startsWithCapital, wordsIn } from '#core/fingerprint/words.ts';
import { hasListLabel } from '#core/kind/list-label.ts';
import { labelOfOpinion } from '#core/kind/marked-kind.ts';
import { listKinds } from '#core/kind/report-kind.ts';
import { type Report, textOf, voiceKeyOf } from '#core/report.ts';

const capitalWeight = 1.25;
/** Reduces the effect of a word's rarity. Tuned. */
const rarityPower = 0.65;
const maxNameTerms = 20;

/** The fingerprint of a report: a pure function of its text, language and publication time. Reads the first 2,000 words. `rarity`: another table, for training. */
export function fingerprintOf(report: Report, rarity: NewsRarity = newsRarity): Fingerprint {
  const language = report.language.split('-')[0] ?? '';
  const text = textOf(report);
  const body = text === '' ? (report.summary ?? '') : text;
  const headline = annotateWords(wordsIn(normalizeSpelling(report.headline)), language);
  const words = annotateWords(wordsIn(normalizeSpelling(body)).slice(0, wordsRead), language);
  const compared = words.length > 0 ? words : headline;
  const names = knownNamesIn(headline, words, [report.agency, ...report.credits], language);
  return {
    reportId: report.id,
    source: isUnnamed(report) ? 0 : hashOf(voiceKeyOf(report)),
    language,
    filedAt: report.publishedAt,
    textDigest: sha256Of(new TextEncoder().encode(compared.map(({ facts }) => facts.lower).join(' '))).slice(
      0,
      16,
    ),
    sketch: words.length > 0 ? minhashOf(compared.map(({ facts }) => facts.hash)) : [],
    words: words.length,
    terms: termsOf(headline, words, language, rarity, isMarketReaction(report.headline)),
    names: nameTerms(headline, words, names, language),
    bridge: crossLingualTermsOf(headline, words, language, names),
    figures: figuresIn([...headline, ...words]),
    tolls: tollsIn([...headline, ...words.slice(0, leadWords)]),
    days: eventDaysIn([...headline, ...words.slice(0, leadWords)], report.publishedAt),
    unlikeNews: unlikeNewsOf(report),
  };
}

/** Whether the report names no agency, so that its source's id is in the place of one. "dpa" is both. */
function isUnnamed({ agency, sourceId }: Report): boolean {
  return agency === sourceId && findAgency(agency) === undefined;
}

/** An item that is probably news to this degree is never treated as a list: "252 off burning ferry" reads like an advertisement, at .33. */
const possiblyNews = 0.25;

/** 255 for a certain list, live blog or advertisement, for a round-up that has the label of one and for an opinion that says so and has a text (another outlet may have its headline without the label); 254 for a headline that has the label of one; for another item the probability that it reports no single event, scaled to 0–253. */
function unlikeNewsOf({ kind, headline, paragraphs, newsProbability = 1 }: Report): number {
  if (kind !== undefined && listKinds.has(kind) && newsProbability < possiblyNews) return certainlyNoNews;
  if (kind === 'roundup' && hasListLabel(headline)) return certainlyNoNews;
  if (labelOfOpinion(headline) !== undefined && paragraphs.length > 0) return certainlyNoNews;
  return hasListLabel(headline) ? labelledList : Math.round((1 - newsProbability) * (labelledList - 1));
}

/** Frequency times rarity, both damped. The headline counts most, then the beginning of the text; names a little more. */
function weightedTerms(parts: readonly (readonly AnnotatedWord[])[], language: string, limit: number): Terms {
  const rarity = rarityOf(language);
  const zipf = zipfOf(language);
  const tally = new TermCounter();
  parts.forEach((words, part) => {
    const weighedWords = Math.min(words.length, wordsWeighed);
    for (let at = 0; at < weighedWords; at++) {
      const word = words[at];
      if (word === undefined) break;
      const place = part === 0 ? titleWeight : at < leadWords ? leadWeight : 1;
      const capital = !word.opens && startsWithCapital(word.text) ? capitalWeight : 1;
      const { term } = word.facts;
      tally.add(termOf(word, language, zipf(term)), place * capital, rarity(term) ** rarityPower);
    }
  });
  return tally.topTerms(limit);
}

/** The heaviest name words: those of the headline and those that occur often are what the report is about. */
function nameTerms(
  headline: readonly AnnotatedWord[],
  words: readonly AnnotatedWord[],
  names: ReadonlySet<string>,
  language: string,
): Terms {
  const named = (all: readonly AnnotatedWord[]) => all.filter(({ facts }) => names.has(facts.name));
  return weightedTerms([named(headline), named(words)], language, maxNameTerms);
}
