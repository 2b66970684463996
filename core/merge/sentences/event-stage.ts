// Recognises whether a text reports an event as still open or as decided: votes being counted, people missing.
import { stages } from '#core/tables/stage-words.ts';
import { makeTest } from '#core/text/latin-pattern.ts';
import { isPlainLatin } from '#core/text/split-words.ts';

const STAGES = stages.map(({ about, open, closed, isOfAnyEvent = false, staysTrue = false }) => ({
  isOfAnyEvent,
  staysTrue,
  isAbout: makeTest(about ?? ''),
  isOpen: makeTest(open),
  isClosed: makeTest(closed),
}));

export type ReadStage = (typeof STAGES)[number];

/** Whether `earlier` reports an open event that `later` reports as decided. */
function isPassedStage(earlier: string, later: string): boolean {
  return findPassedStage(findOpenStages(earlier), later) !== undefined;
}

/** Words that two texts share at least to be about one event. */
const minSharedWords = 3;

/**
 * Whether the later text passes a stage of the earlier one, and is about the same event: a stage that stays true is too common to
 * be of one event by itself.
 */
export function endsStage(
  open: readonly ReadStage[],
  earlierWords: readonly string[],
  later: { text: string; words: readonly string[] },
  least = minSharedWords,
): boolean {
  const stage = findPassedStage(open, later.text);
  if (stage === undefined) return false;
  if (!stage.staysTrue) return true;
  const shared = new Set(earlierWords.filter((word) => word.length > 3 && later.words.includes(word)));
  return shared.size >= least;
}

/** Whether one of the texts reports how ended what the other reports as open: "sued" and "settled". */
export function areOtherStages(a: string, b: string): boolean {
  return isPassedStage(a, b) || isPassedStage(b, a);
}

/** The stages in which `text` reports an event as still open; one that stays true comes last. */
export function findOpenStages(text: string): ReadStage[] {
  const isPlain = isPlainLatin(text);
  return STAGES.filter(
    (stage) => stage.isAbout(text, isPlain) && stage.isOpen(text, isPlain) && !stage.isClosed(text, isPlain),
  );
}

/** The first of the stages that `later` reports as decided. */
export function findPassedStage(open: readonly ReadStage[], later: string): ReadStage | undefined {
  const isPlain = isPlainLatin(later);
  return open.find((stage) => stage.isAbout(later, isPlain) && stage.isClosed(later, isPlain));
}

/** Whether `text` reports how an event of any kind ended. */
export function isClosed(text: string): boolean {
  return findPassedStage(STAGES, text) !== undefined;
}
