// Recognises whether a text reports an event as still open or as decided: votes being counted, people missing.
import { stages } from '#core/tables/stage-words.ts';

const STAGES = stages.map(({ about, open, closed, isOfAnyEvent = false, staysTrue = false }) => ({
  isOfAnyEvent,
  staysTrue,
  about: new RegExp(about ?? '', 'iu'),
  open: new RegExp(open, 'iu'),
  closed: new RegExp(closed, 'iu'),
}));

export type ReadStage = (typeof STAGES)[number];

/** Whether `earlier` reports an open event that `later` reports as decided. */
export function isPassedStage(earlier: string, later: string): boolean {
  return findPassedStage(findOpenStages(earlier), later) !== undefined;
}

/** The stages in which `text` reports an event as still open; one that stays true comes last. */
export function findOpenStages(text: string): ReadStage[] {
  return STAGES.filter(
    ({ about, open, closed }) => open.test(text) && about.test(text) && !closed.test(text),
  );
}

/** The first of the stages that `later` reports as decided. */
export function findPassedStage(open: readonly ReadStage[], later: string): ReadStage | undefined {
  return open.find(({ about, closed }) => about.test(later) && closed.test(later));
}

/** Whether `text` reports how an event of any kind ended. */
export function isClosed(text: string): boolean {
  return STAGES.some(({ about, closed }) => about.test(text) && closed.test(text));
}
