// Lost races: what every conditional save does when another worker changed the row first.

/** Attempts before a save is left to a later delivery; a second lost race is already rare. */
export const maxSaveAttempts = 5;

/** Returned by an attempt whose conditional save was refused: read again and decide again. */
export const conflict = Symbol('another worker saved first');

/** Other workers changed the same row in every attempt. The queue delivers the notice again. */
export class StoryBusy extends Error {
  override name = 'StoryBusy';
}

/** @throws StoryBusy when every attempt ends in a conflict. */
export async function retryOnConflict<Result>(
  subject: string,
  attempt: (nth: number) => Promise<Result | typeof conflict>,
): Promise<Result> {
  for (let nth = 0; nth < maxSaveAttempts; nth++) {
    const result = await attempt(nth);
    if (result !== conflict) return result;
  }
  throw new StoryBusy(`${subject} was changed by other workers ${maxSaveAttempts} times in a row`);
}
