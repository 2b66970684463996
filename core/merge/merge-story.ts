// Merges the reports of a story. The steps, in order, are those of mergeStory.
import type { StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { findLatestTolls } from '#core/merge/figures/latest-tolls.ts';
import { mergeFigures } from '#core/merge/figures/merge-figures.ts';
import { groupByLanguage } from '#core/merge/order/group-by-language.ts';
import { groupIntoBlocks } from '#core/merge/order/group-into-blocks.ts';
import { joinParagraphs } from '#core/merge/order/join-paragraphs.ts';
import { orderBlocks } from '#core/merge/order/order-blocks.ts';
import { findOrigins, type Origins } from '#core/merge/origins/find-origins.ts';
import { analyzeTexts } from '#core/merge/reports/analyze-texts.ts';
import { listSources, listTimeline, listTopics } from '#core/merge/reports/list-sources.ts';
import { baseLanguage, mainLanguage, rankReports } from '#core/merge/reports/rank-reports.ts';
import { findSupersededAlerts } from '#core/merge/reports/superseded-alerts.ts';
import { selectVisibleReports, type VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { deduplicateSentences, type MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { dropParaphrases } from '#core/merge/sentences/drop-paraphrases.ts';
import { extractSentences } from '#core/merge/sentences/extract-sentences.ts';
import { linkDenials } from '#core/merge/sentences/link-denials.ts';
import {
  capProvenance,
  maxProvenancePerItem,
  provenanceOfSentence,
} from '#core/merge/sentences/provenance.ts';
import { mergeQuotes } from '#core/merge/speech/merge-quotes.ts';
import { chooseHeadline } from '#core/merge/summary/choose-headline.ts';
import { chooseSummary } from '#core/merge/summary/choose-summary.ts';
import { composeByline } from '#core/merge/summary/compose-byline.ts';
import { findNames } from '#core/merge/summary/find-names.ts';
import { findPlaces } from '#core/merge/summary/find-places.ts';
import {
  datelineTextOf,
  filedOnOf,
  mergeDatelines,
  placeWords,
} from '#core/merge/summary/merge-datelines.ts';
import { storedStatus } from '#core/merge/summary/story-status.ts';
import { compareText, type Dateline, type Report } from '#core/report.ts';
import type { Quote, Sentence, SentencePosition, StoryContent } from '#core/story.ts';
import { makeLexicon } from '#core/text/make-lexicon.ts';

/** `versions`: all versions of all member reports, hidden ones included, in any order, repeated or not. */
export interface MergeInput {
  storyId: StoryId;
  aliases: readonly StoryId[];
  versions: readonly Report[];
  now: Instant;
}

/**
 * The content of a story at `now`; undefined if none of its reports is visible then. A pure function of the
 * set of versions (law 1): the same JSON for any order and repetition. Every sentence is verbatim in every
 * report of its provenance (law 4). Hidden reports have no effect (law 5). Never throws.
 */
export function mergeStory({ storyId, aliases, versions, now }: MergeInput): StoryContent | undefined {
  const reports = selectVisibleReports(versions, now);
  if (reports.length === 0) return undefined;
  const language = mainLanguage(reports);
  const lexicon = makeLexicon();
  const texts = analyzeTexts(reports.map(({ text }) => text));
  const said = extractSentences(reports, texts, lexicon);
  const strength = rankReports(reports, said, language);
  const superseded = findSupersededAlerts(reports, said);
  const tellable = said.map((sentences, index) => (superseded.has(index) ? [] : sentences));
  const datelines = mergeDatelines(reports, language);
  const united = deduplicateSentences(tellable.flat(), strength.ranks);
  const told = dropParaphrases(united, strength.ranks, language, placeWords(datelines), lexicon.words);
  const origins = findOrigins(reports, told);
  const figures = mergeFigures(reports, said, strength.order);
  const tolls = findLatestTolls(figures, reports);
  const woven = orderBlocks(groupIntoBlocks(told, tellable, strength.ranks), strength, tolls, lexicon.words);
  const strands = groupByLanguage(woven.blocks, reports, language);
  const paragraphs = joinParagraphs(strands, woven.attachedTo);
  const denials = linkDenials(paragraphs);
  const ranked = strength.order.flatMap((index) => reports[index] ?? []);
  const quotes = mergeQuotes(ranked, texts);
  return capProvenance({
    id: storyId,
    status: storedStatus(reports),
    aliases: [...new Set(aliases)].filter((alias) => alias !== storyId).sort(compareText),
    ...chooseHeadline(reports, strength, language, paragraphs[0]?.[0], superseded, tolls),
    ...describe(reports, ranked, datelines, language, paragraphs, quotes, lexicon.words),
    paragraphs: paragraphs.map((sentences) => ({
      sentences: sentences.map((each) => asSentence(each, reports, origins, denials.get(each))),
    })),
    quotes,
    figures,
    topics: listTopics(reports),
    sources: listSources(reports, origins),
    origins: origins.count,
    timeline: listTimeline(reports),
  });
}

function asSentence(
  told: MergedSentence,
  reports: readonly VisibleReport[],
  origins: Origins,
  denies: SentencePosition | undefined,
): Sentence {
  const { provenance, alike, carriers } = provenanceOfSentence(told, reports);
  const { text, kind } = told.chosen;
  const sentence = { text, kind, provenance, origins: origins.countOf(told) };
  return {
    ...sentence,
    ...(alike.length === 0 ? {} : { alike }),
    ...(carriers > maxProvenancePerItem ? { carriers } : {}),
    ...(denies === undefined ? {} : { denies }),
  };
}

function describe(
  reports: readonly VisibleReport[],
  ranked: readonly VisibleReport[],
  datelines: readonly Dateline[],
  language: string,
  paragraphs: readonly (readonly MergedSentence[])[],
  quotes: readonly Quote[],
  words: readonly string[],
) {
  const told = paragraphs.flat();
  const places = findPlaces(told, datelines);
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
    ...findNames(told, reports, places, quotes, words),
  };
}

function firstOf(reports: readonly VisibleReport[]): VisibleReport {
  const first = reports[0];
  if (first === undefined) throw new Error('merge: a story without reports');
  return first;
}
