/** Stories looked at under one key, the newest: the work for one report is bounded, whatever the size of the index. */
export const newestPerKey = 64;

/** What one shared key adds to the likeness of terms. Reports in two languages share keys alone. */
const keyWorth = 0.02;
const foreignKeyWorth = 0.05;
/** Likeness of terms from which a story that shares a single key is worth a look. */
const leastLikeness = 0.03;

/** A story that a look-up found. */
export interface FoundStory {
  sharedKeys: number;
  /** The greatest of postedLikeness; undefined for a story in another language, and where no terms were asked for. */
  likeness: number | undefined;
}

/** Orders what was found: the greatest worth first. */
export function worthOf({ sharedKeys, likeness }: FoundStory): number {
  return likeness === undefined ? foreignKeyWorth * sharedKeys : likeness + keyWorth * sharedKeys;
}

/** False for stories in the same language that share a single key and hardly a word. */
export function isWorthReading({ sharedKeys, likeness }: FoundStory): boolean {
  return sharedKeys > 1 || likeness === undefined || likeness >= leastLikeness;
}
