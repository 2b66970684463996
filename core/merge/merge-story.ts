// Merging, on one screen: from every version of every member to the one account of the story that readers see at `now`.
import type { StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { chooseHeadline } from '#core/merge/choose-headline.ts';
import { chooseSummary } from '#core/merge/choose-summary.ts';
import { composeByline } from '#core/merge/compose-byline.ts';
import { linkDenials } from '#core/merge/find-denied.ts';
import { findOrigins, type Origins } from '#core/merge/find-origins.ts';
import { foldRestatements } from '#core/merge/fold-restatements.ts';
import { joinParagraphs } from '#core/merge/join-paragraphs.ts';
import { latestTolls } from '#core/merge/latest-tolls.ts';
import { makeStrands } from '#core/merge/make-strands.ts';
import { namesInStory } from '#core/merge/names-in-story.ts';
import { orderStrands } from '#core/merge/order-strands.ts';
import { placesInStory } from '#core/merge/places-in-story.ts';
import { baseLanguage, mainLanguage, rankReports } from '#core/merge/rank-reports.ts';
import { readTexts } from '#core/merge/read-text.ts';
import { saidSentences } from '#core/merge/said-sentences.ts';
import { storySources, storyTimeline } from '#core/merge/story-sources.ts';
import { statusOf } from '#core/merge/story-status.ts';
import { storyTopics } from '#core/merge/story-topics.ts';
import { supersededAlerts } from '#core/merge/superseded-alerts.ts';
import { tellByLanguage } from '#core/merge/tell-by-language.ts';
import { thinTraces } from '#core/merge/thin-traces.ts';
import { traceTold } from '#core/merge/trace.ts';
import { datelineTextOf, filedOnOf, uniteDatelines, wordsOfPlaces } from '#core/merge/unite-datelines.ts';
import { uniteFigures } from '#core/merge/unite-figures.ts';
import { uniteQuotes } from '#core/merge/unite-quotes.ts';
import { type Told, uniteSentences } from '#core/merge/unite-sentences.ts';
import { type VisibleReport, visibleReports } from '#core/merge/visible-reports.ts';
import { compareText, type Dateline, type Report } from '#core/report.ts';
import type { Account, Quote, Sentence, SentencePosition } from '#core/story.ts';
import { makeLexicon } from '#core/text/make-lexicon.ts';
import { mostCarriersShown } from '#core/thresholds.ts';

/** What a story is made from. `versions`: all versions of all members, hidden ones too, in any order, repeated or not. */
export interface MergeInput {
  storyId: StoryId;
  aliases: readonly StoryId[];
  versions: readonly Report[];
  now: Instant;
}

/**
 * The account of a story at `now`; undefined when none of its reports is visible then. A pure function of the set of versions
 * (law 1): byte-identical JSON for any order and repetition. Every sentence is verbatim in every report of its provenance
 * (law 4); hidden reports leave no trace (law 5). Never throws.
 */
export function mergeStory({ storyId, aliases, versions, now }: MergeInput): Account | undefined {
  const reports = visibleReports(versions, now);
  if (reports.length === 0) return undefined;
  const language = mainLanguage(reports);
  const lexicon = makeLexicon();
  const texts = readTexts(reports.map(({ text }) => text));
  const said = saidSentences(reports, texts, lexicon);
  const strength = rankReports(reports, said, language);
  const superseded = supersededAlerts(reports, said);
  const tellable = said.map((sentences, index) => (superseded.has(index) ? [] : sentences));
  const datelines = uniteDatelines(reports, language);
  const united = uniteSentences(tellable.flat(), strength.ranks);
  const told = foldRestatements(united, strength.ranks, language, wordsOfPlaces(datelines), lexicon.words);
  const origins = findOrigins(reports, told);
  const figures = uniteFigures(reports, said, strength.order);
  const tolls = latestTolls(figures, reports);
  const woven = orderStrands(makeStrands(told, tellable, strength.ranks), strength, tolls, lexicon.words);
  const strands = tellByLanguage(woven.strands, reports, language);
  const paragraphs = joinParagraphs(strands, woven.beside);
  const denials = linkDenials(paragraphs);
  const ranked = strength.order.flatMap((index) => reports[index] ?? []);
  const quotes = uniteQuotes(ranked, texts);
  return thinTraces({
    id: storyId,
    status: statusOf(reports),
    aliases: [...new Set(aliases)].filter((alias) => alias !== storyId).sort(compareText),
    ...chooseHeadline(reports, strength, language, paragraphs[0]?.[0], superseded, tolls),
    ...describe(reports, ranked, datelines, language, paragraphs, quotes, lexicon.words),
    paragraphs: paragraphs.map((sentences) => ({
      sentences: sentences.map((each) => asSentence(each, reports, origins, denials.get(each))),
    })),
    quotes,
    figures,
    topics: storyTopics(reports),
    sources: storySources(reports, origins),
    origins: origins.count,
    timeline: storyTimeline(reports),
  });
}

function asSentence(
  told: Told,
  reports: readonly VisibleReport[],
  origins: Origins,
  denies: SentencePosition | undefined,
): Sentence {
  const { provenance, alike, carriers } = traceTold(told, reports);
  const { text, kind } = told.chosen;
  const sentence = { text, kind, provenance, origins: origins.countOf(told) };
  return {
    ...sentence,
    ...(alike.length === 0 ? {} : { alike }),
    ...(carriers > mostCarriersShown ? { carriers } : {}),
    ...(denies === undefined ? {} : { denies }),
  };
}

function describe(
  reports: readonly VisibleReport[],
  ranked: readonly VisibleReport[],
  datelines: readonly Dateline[],
  language: string,
  paragraphs: readonly (readonly Told[])[],
  quotes: readonly Quote[],
  words: readonly string[],
) {
  const told = paragraphs.flat();
  const places = placesInStory(told, datelines);
  const languages = [...new Set(ranked.map(({ report }) => report.language))];
  const times = reports
    .map(({ filedAt }) => filedAt)
    .concat(reports.map(({ revisedAt }) => revisedAt))
    .sort(compareText);
  return {
    summary: chooseSummary(paragraphs),
    language: languages.find((tag) => baseLanguage(tag) === language) ?? language,
    languages,
    byline: composeByline(ranked),
    datelines: [...datelines],
    datelineText: datelineTextOf(datelines),
    filedOn: filedOnOf(reports),
    firstFiledAt: times[0] ?? firstOf(reports).filedAt,
    updatedAt: times.at(-1) ?? firstOf(reports).revisedAt,
    places,
    ...namesInStory(told, reports, places, quotes, words),
  };
}

function firstOf(reports: readonly VisibleReport[]): VisibleReport {
  const first = reports[0];
  if (first === undefined) throw new Error('merge: a story without reports');
  return first;
}
