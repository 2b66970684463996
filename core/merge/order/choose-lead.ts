// Chooses the block that opens the story.

import type { Instant } from '#core/instant.ts';
import type { LatestTolls } from '#core/merge/figures/latest-tolls.ts';
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import { type Ranking, sharedWords } from '#core/merge/reports/rank-reports.ts';
import { endsStage, findOpenStages } from '#core/merge/sentences/event-stage.ts';

/** What chooseLead knows of the reports of the story. Sets hold indexes of reports. */
export interface LeadContext {
  ranking: Ranking;
  tolls: LatestTolls;
  revisedAt: readonly Instant[];
  /** See findStaleReports. */
  stale: ReadonlySet<number>;
  /** Reports of sources that cite an agency they may not speak for. */
  citing: ReadonlySet<number>;
}

/**
 * The lead is of a dated report, comes from the earliest place in a report, is not only of sources that cite an agency they may not
 * speak for, states the latest toll, deaths of which an earlier report knew nothing and the latest stage, is of the newest phase, is no
 * reaction and leads up to nothing, carried by most reports and uses most words of other reports and headlines, in this
 * order; ties go to the strongest report.
 */
export function chooseLead(
  blocks: readonly Block[],
  { ranking, tolls, revisedAt, stale, citing }: LeadContext,
): Block | undefined {
  const dated = blocks.filter(({ head }) => !ranking.undated.has(head.chosen.reportIndex));
  const keyed = (dated.length > 0 ? dated : blocks).map((block) => {
    const { chosen, occurrences } = block.head;
    const depth = occurrences.reduce((least, { index }) => Math.min(least, index), chosen.index);
    // If a toll rose, the story opens with the current one.
    const isOutdated = depth === 0 && tolls.outdated.length > 0 && !tolls.statesLatest(chosen);
    const rank = ranking.ranks[chosen.reportIndex] ?? 0;
    return { block, depth, isOutdated, carriers: occurrences.length, rank, index: chosen.index };
  });
  const depth = Math.min(...keyed.map((each) => each.depth));
  const atHead = keyed.filter((each) => each.depth === depth);
  const timeOf = ({ block }: { block: Block }) => revisedAt[block.head.chosen.reportIndex] ?? '';
  const statesDeaths = ({ chosen }: Block['head']) => DEATHS.test(chosen.text) || tolls.statesDeaths(chosen);
  const deaths = atHead.filter(({ block }) => statesDeaths(block.head)).map(timeOf);
  return atHead
    .map((each) => ({
      ...each,
      // Read once per head: a large story has hundreds, and nearly none reports an event that is still open.
      open: findOpenStages(each.block.head.chosen.text),
    }))
    .map((each) => ({
      ...each,
      isOnlyCited: each.block.head.occurrences.every(({ reportIndex }) => citing.has(reportIndex)),
      // Only reports of an earlier phase have it.
      isStale: each.block.head.occurrences.every(({ reportIndex }) => stale.has(reportIndex)),
      reacts: REACTS.test(each.block.head.chosen.text) || leadsUp(each.block.head.chosen.text),
      shared: sharedWords(each.block.head.chosen, ranking),
      lacksDeaths:
        !statesDeaths(each.block.head) && deaths.length > 0 && deaths.every((at) => at > timeOf(each)),
      isPassed:
        each.open.length > 0 &&
        atHead.some(
          (other) =>
            timeOf(other) > timeOf(each) &&
            endsStage(each.open, each.block.head.chosen.words, other.block.head.chosen),
        ),
    }))
    .sort(
      (a, b) =>
        Number(a.isOnlyCited) - Number(b.isOnlyCited) ||
        Number(a.isOutdated) - Number(b.isOutdated) ||
        Number(a.lacksDeaths) - Number(b.lacksDeaths) ||
        Number(a.isPassed) - Number(b.isPassed) ||
        Number(a.isStale) - Number(b.isStale) ||
        Number(a.reacts) - Number(b.reacts) ||
        b.carriers - a.carriers ||
        b.shared - a.shared ||
        a.rank - b.rank ||
        a.index - b.index,
    )[0]?.block;
}

/** What others make of the event is not the event. */
const REACTS =
  /^(?:[^\s,]+\s){1,8}(?:reacted|reacts|welcomed|welcomes|shrugged off|mourned|mourns)(?!\p{L})/u;

/** An opener that leads up to the news: "When Hervis Noor queued for six hours, he …". English and German. */
const SCENE =
  /^(?:When|If|Once|Although|Though|Imagine|Remember|Meet|Forget|Perhaps|Maybe|It (?:is|was|has been|looked|seemed|all (?:began|started))|It['’]s|There (?:is|was|are|were)|For (?:years|decades|months|weeks|generations|most)|Not (?:all|every|since)|Ever since|Long before|Back in|No one (?:really )?knows|Just (?:when|days|hours|weeks)|Als|Wenn|Es (?:ist|war)|Seit Jahren|Lange)(?!\p{L})|^[^.]{0,80}\bso \p{Ll}+ (?:on \p{Ll}+ing )?[^.]{0,60}\bthat\b/u;

const LONG_AGO = /^(?:nearly|almost|about|more than|half) [^.,]{0,30}\bago\b/iu;

/** Whether the sentence leads up to the news. */
export function leadsUp(text: string): boolean {
  return SCENE.test(text) || LONG_AGO.test(text);
}

/** People were killed, in English: "at least 14 people were killed", "killing one person". */
const DEATHS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds) (?:[\p{L}-]+ ){0,3}(?:ha(?:s|ve|d) )?(?:been |were |was |are |is )?(?:killed|dead|died)\b|\bkill(?:s|ed|ing) (?:at least |more than )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds)\b/iu;
