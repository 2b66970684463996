// Recognises whether a text reports an event as still open or as decided: votes being counted, people missing.
import { stages } from '#core/tables/stage-words.ts';

const STAGES = stages.map(({ about, open, closed, isOfAnyEvent = false, staysTrue = false }) => ({
  isOfAnyEvent,
  staysTrue,
  about: new RegExp(about ?? '', 'iu'),
  open: new RegExp(open, 'iu'),
  closed: new RegExp(closed, 'iu'),
}));

/** Whether `earlier` reports an open event that `later` reports as decided. */
export function isPassedStage(earlier: string, later: string): boolean {
  return findPassedStage(earlier, later) !== undefined;
}

/** The stage in which `earlier` reports an event that `later` reports as decided; one that does not stay true before one that does. */
export function findPassedStage(
  earlier: string,
  later: string,
): { isOfAnyEvent: boolean; staysTrue: boolean } | undefined {
  return STAGES.find(
    ({ about, open, closed }) =>
      about.test(earlier) &&
      open.test(earlier) &&
      !closed.test(earlier) &&
      about.test(later) &&
      closed.test(later),
  );
}

/** Whether `text` reports how an event of any kind ended. */
export function isClosed(text: string): boolean {
  return STAGES.some(({ about, closed }) => about.test(text) && closed.test(text));
}
