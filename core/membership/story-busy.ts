// What settle steps throw when they cannot get a word in: the queue then brings the notice again.

/** Others kept saving the same row first; the queue delivers the notice again later. */
export class StoryBusy extends Error {
  override name = 'StoryBusy';
}
