// Merges the reports of a story. The steps, in order, are those of mergeStory.
import type { StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import { findHeadlineTolls, findLatestTolls } from '#core/merge/figures/latest-tolls.ts';
import { mergeFigures } from '#core/merge/figures/merge-figures.ts';
import { findStaleReports } from '#core/merge/order/find-stale-reports.ts';
import { groupByLanguage } from '#core/merge/order/group-by-language.ts';
import { groupIntoBlocks } from '#core/merge/order/group-into-blocks.ts';
import { joinParagraphs } from '#core/merge/order/join-paragraphs.ts';
import { orderBlocks } from '#core/merge/order/order-blocks.ts';
import { findOrigins, type Origins } from '#core/merge/origins/find-origins.ts';
import { analyzeTexts, makeTextAnalyzer, type TextAnalyzer } from '#core/merge/reports/analyze-texts.ts';
import { type CorrectedReports, listOwnCorrections } from '#core/merge/reports/apply-corrections.ts';
import { findUpdates } from '#core/merge/reports/find-updates.ts';
import { listRelated } from '#core/merge/reports/list-related.ts';
import { listSources, listTimeline, listTopics } from '#core/merge/reports/list-sources.ts';
import { baseLanguage, mainLanguage, rankReports } from '#core/merge/reports/rank-reports.ts';
import { selectStoryReports } from '#core/merge/reports/select-story-reports.ts';
import { findSupersededAlerts } from '#core/merge/reports/superseded-alerts.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import { type Claims, makeClaimsReader } from '#core/merge/sentences/claims.ts';
import { deduplicateSentences, type MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { endsStage, findOpenStages, isClosed } from '#core/merge/sentences/event-stage.ts';
import { extractSentences, type ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { findSuperseded } from '#core/merge/sentences/find-superseded.ts';
import { findWrongSentences } from '#core/merge/sentences/find-wrong-sentences.ts';
import { foldRestatements, makeTermsReader } from '#core/merge/sentences/fold-restatements.ts';
import { isCutOff } from '#core/merge/sentences/is-boilerplate.ts';
import { linkDenials } from '#core/merge/sentences/link-denials.ts';
import {
  capProvenance,
  maxProvenancePerItem,
  provenanceOfSentence,
} from '#core/merge/sentences/provenance.ts';
import { makeWordFeatures } from '#core/merge/sentences/word-features.ts';
import { makeSpeakerFinder, mergeQuotes, withoutQuotesOf } from '#core/merge/speech/merge-quotes.ts';
import { chooseBrief } from '#core/merge/summary/choose-brief.ts';
import { chooseHeadline } from '#core/merge/summary/choose-headline.ts';
import { chooseSummary } from '#core/merge/summary/choose-summary.ts';
import { composeByline } from '#core/merge/summary/compose-byline.ts';
import { findNames } from '#core/merge/summary/find-names.ts';
import { findPeople } from '#core/merge/summary/find-people.ts';
import { findPlaces } from '#core/merge/summary/find-places.ts';
import {
  datelineTextOf,
  filedOnOf,
  mergeDatelines,
  placeWords,
} from '#core/merge/summary/merge-datelines.ts';
import { breaksOff } from '#core/merge/summary/reads-alone.ts';
import { storedStatus } from '#core/merge/summary/story-status.ts';
import { compareText, type Report, voiceKeyOf, voiceOf } from '#core/report.ts';
import type { Correction, Sentence, SentencePosition, StoryContent } from '#core/story.ts';
import { type Lexicon, makeLexicon } from '#core/text/make-lexicon.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words that a headline shares with a sentence about the same event. */
const minHeadlineWords = 2;

/** `versions`: all versions of all member reports, hidden ones included, in any order, repeated or not. */
export interface MergeInput {
  storyId: StoryId;
  aliases: readonly StoryId[];
  versions: readonly Report[];
  now: Instant;
  /** Analyses texts, perhaps with a cache. */
  analyzeText?: TextAnalyzer | undefined;
}

/** Merges as mergeStory does, perhaps on another thread. */
export type MergeStory = (
  input: Omit<MergeInput, 'analyzeText'>,
) => StoryContent | undefined | Promise<StoryContent | undefined>;

/** mergeStory with a cache of analyses, for a process that merges growing stories again and again. */
export function makeMerger(): MergeStory {
  const analyzeText = makeTextAnalyzer();
  return (input) => mergeStory({ ...input, analyzeText });
}

/**
 * The content of a story at `now`; undefined if none of its reports is visible then. A pure function of the
 * set of versions (law 1): the same JSON for any order and repetition. Every sentence is verbatim in every
 * report of its provenance (law 4). Hidden reports have no effect (law 5). Never throws.
 */
export function mergeStory({
  storyId,
  aliases,
  versions,
  now,
  analyzeText,
}: MergeInput): StoryContent | undefined {
  // 1. Select the visible reports, and apply corrections and kills.
  const { reports, removed, wrong, corrections: linked } = selectStoryReports(versions, now);
  if (reports.length === 0) return undefined;
  const language = mainLanguage(reports);

  // 2. Extract sentences and quotations, and rank the reports by coverage.
  const lexicon = makeLexicon();
  const texts = analyzeTexts(
    reports.map(({ text }) => text),
    analyzeText,
  );
  const sentencesByReport = extractSentences(reports, texts, lexicon);
  const linesOf = (text: string) => texts.get(text)?.correctionLines ?? [];
  const stated = [...linked, ...listOwnCorrections(reports, linesOf, linked)];
  const ranking = rankReports(reports, sentencesByReport, language);
  const ranked = ranking.order.flatMap((index) => reports[index] ?? []);
  const alerts = findSupersededAlerts(reports, sentencesByReport);
  const usable = sentencesByReport.map((sentences, index) => (alerts.has(index) ? [] : sentences));

  // 3. De-duplicate the sentences, and merge figures and quotations.
  const datelines = mergeDatelines(reports, language);
  const claimsOf = memoizeClaims(reports);
  const { ranks, undated } = ranking;
  const order = { ranks, undated, revisedAt: reports.map(({ revisedAt }) => revisedAt) };
  const distinct = deduplicateSentences(usable.flat(), order, claimsOf);
  const removedReports = removed.map(({ visible, at }) => ({
    at,
    agency: visible.report.agency,
    sentences: readRemoved(visible, lexicon, analyzeText),
  }));
  const wrongSentences = findWrongSentences(distinct, reports, wrong, removedReports, claimsOf);
  const wrongOccurrences = new Set([...wrongSentences].flatMap(({ occurrences }) => occurrences));
  const corrections = wrongOccurrences.size > 0 ? stated : withoutLaterKills(stated, removed, reports);
  const counted =
    wrongOccurrences.size === 0
      ? sentencesByReport
      : sentencesByReport.map((all) => all.filter((each) => !wrongOccurrences.has(each)));
  const origins = findOrigins(reports, distinct);
  const voices = reports.map(({ report }) => voiceOf(report));
  const speakerAt = makeSpeakerFinder(reports, texts);
  const figures = mergeFigures(
    reports,
    counted,
    ranking.order,
    (index) => origins.takenFrom[index] ?? voices[index] ?? '',
    speakerAt,
  );
  const tolls = findLatestTolls(figures, reports);
  const quotes = mergeQuotes(ranked, texts);

  // 4. Leave out what later reports and corrections have superseded, fold restatements, and leave out cut-off sentences.
  const updates = findUpdates(reports, usable, claimsOf);
  const superseded = findSuperseded({
    merged: distinct,
    reports,
    sentencesByReport: usable,
    figures,
    updates,
    wrong,
    wrongSentences,
    claimsOf,
    speakerOf: ({ reportIndex, start, end }) => speakerAt(reportIndex, Math.floor((start + end) / 2)),
  });
  const valid = distinct.filter((sentence) => !superseded.by.has(sentence));
  const features = makeWordFeatures(lexicon.words, language, placeWords(datelines));
  const termsOf = makeTermsReader(features);
  const folded = foldRestatements(valid, {
    ranking,
    agencies: reports.map(({ report }) => voiceKeyOf(report)),
    revisedMs: order.revisedAt.map(epochMsOf),
    language,
    features,
    termsOf,
    claimsOf,
  });
  const isLast = ({ reportIndex, index }: ReportSentence) => usable[reportIndex]?.length === index + 1;
  const complete = folded.filter(
    ({ chosen }) => !isCutOff(chosen.text) && !(isLast(chosen) && breaksOff(chosen.text)),
  );
  const sentences = complete.length > 0 ? complete : folded;

  // 5. Order the sentences and join them into paragraphs.
  const stale = findStaleReports(reports, usable, ranking, updates.outdated);
  const known = findPeople(sentences, reports, quotes, lexicon.words);
  const blocks = groupIntoBlocks(sentences, usable, ranking.ranks, superseded.by);
  const citing = new Set(
    reports.flatMap(({ report }, index) => (report.citesAgency === true ? [index] : [])),
  );
  const ordered = orderBlocks(
    blocks,
    {
      ranking,
      tolls,
      revisedAt: order.revisedAt,
      stale,
      citing,
    },
    known.people,
    lexicon.words,
  );
  const paragraphs = joinParagraphs(groupByLanguage(ordered, reports, language));
  const denials = linkDenials(paragraphs);

  // 6. Describe the story: headline, summary, byline, places, names, sources.
  const inOrder = paragraphs.flat();
  const places = findPlaces(inOrder, datelines);
  const brief = chooseBrief(inOrder, {
    reports,
    sentencesByReport,
    ranking,
    lexicon,
    language,
    figures,
    termsOf,
    claimsOf,
  });
  const decided = inOrder.slice(0, 3).filter(({ chosen }) => isClosed(chosen.text));
  const toSentence = (each: MergedSentence) => asSentence(each, reports, origins, denials.get(each));
  const state = {
    alerts,
    outdatedNumbers: superseded.numbers,
    outdatedReports: new Set([...updates.outdated, ...stale]),
    retracted: new Set(
      removed.length === 0
        ? []
        : [...wrongOccurrences].flatMap(({ index, reportIndex }) => (index === 0 ? reportIndex : [])),
    ),
    notice: versions.find(
      ({ id }) => id === corrections.findLast(({ now: right }) => right === '')?.reportId,
    ),
    correction: versions.find(({ id }) => id === linked.findLast(({ now: right }) => right !== '')?.reportId),
    isPassed: (headline: string) =>
      decided.some(({ chosen }) =>
        endsStage(findOpenStages(headline), splitWords(headline), chosen, minHeadlineWords),
      ),
  };
  return capProvenance({
    id: storyId,
    status: storedStatus(reports, corrections),
    aliases: [...new Set(aliases)].filter((alias) => alias !== storyId).sort(compareText),
    ...chooseHeadline(reports, ranking, language, inOrder[0], state, {
      current: [...tolls.current, ...findHeadlineTolls(reports, figures)],
    }),
    summary: chooseSummary(brief.length === 0 ? inOrder : brief),
    ...listLanguages(ranked, language),
    byline: composeByline(ranked),
    datelines: [...datelines],
    datelineText: datelineTextOf(datelines),
    filedOn: filedOnOf(reports),
    ...listTimes(reports),
    places,
    ...findNames(inOrder, reports, places, known, lexicon.words),
    brief: brief.map(toSentence),
    paragraphs: paragraphs.map((paragraph) => ({ sentences: paragraph.map(toSentence) })),
    quotes: withoutQuotesOf(quotes, superseded.by.keys(), wrongSentences, reports),
    figures,
    topics: listTopics(reports),
    sources: listSources(reports, origins),
    origins: origins.count,
    ...(corrections.length > 0 && { corrections }),
    timeline: listTimeline(reports),
    ...listRelated(reports, [storyId, ...aliases]),
  });
}

/** Of a report that came after others, was withdrawn and is repeated by none, nothing is left to correct: it goes as if it had never come. */
function withoutLaterKills(
  corrections: Correction[],
  removed: CorrectedReports['removed'],
  reports: readonly VisibleReport[],
): Correction[] {
  const killed = new Set(corrections.flatMap(({ of, now }) => (now === '' ? of : [])));
  const later = new Set(
    removed
      .filter(({ visible }) => reports.some(({ receivedAt }) => receivedAt < visible.receivedAt))
      .flatMap(({ visible: { report } }) => (killed.has(report.id) ? report.id : [])),
  );
  return corrections.filter(({ of }) => !later.has(of));
}

/** Claims of sentences, read once per wording. */
function memoizeClaims(reports: readonly VisibleReport[]) {
  const readClaims = makeClaimsReader();
  const read = new Map<string, Claims>();
  return ({ text, names, reportIndex }: ReportSentence): Claims => {
    const known =
      read.get(text) ?? readClaims(text, names, baseLanguage(reports[reportIndex]?.report.language ?? 'en'));
    read.set(text, known);
    return known;
  };
}

/** The sentences of a report that was killed or replaced. */
function readRemoved(visible: VisibleReport, lexicon: Lexicon, analyzeText: TextAnalyzer | undefined) {
  return extractSentences([visible], analyzeTexts([visible.text], analyzeText), lexicon).flat();
}

function asSentence(
  merged: MergedSentence,
  reports: readonly VisibleReport[],
  origins: Origins,
  denies: SentencePosition | undefined,
): Sentence {
  const { provenance, alike, carriers } = provenanceOfSentence(merged, reports);
  const { text, kind } = merged.chosen;
  return {
    text,
    kind,
    provenance,
    origins: origins.countOf(merged),
    ...(alike.length === 0 ? {} : { alike }),
    ...(carriers > maxProvenancePerItem ? { carriers } : {}),
    ...(denies === undefined ? {} : { denies }),
  };
}

/** The tag of the main language, and all tags by rank of their reports. */
function listLanguages(ranked: readonly VisibleReport[], language: string) {
  const languages = [...new Set(ranked.map(({ report }) => report.language))];
  return { language: languages.find((tag) => baseLanguage(tag) === language) ?? language, languages };
}

function listTimes(reports: readonly VisibleReport[]) {
  const firstFiledAt = reports[0]?.filedAt;
  const updatedAt = reports
    .map(({ revisedAt }) => revisedAt)
    .sort(compareText)
    .at(-1);
  if (firstFiledAt === undefined || updatedAt === undefined)
    throw new Error('merge: a story without reports');
  return { firstFiledAt, updatedAt };
}
