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
export function isPassedStage(earlier: string, later: string): boolean {
  return findPassedStage(findOpenStages(earlier), later) !== undefined;
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
