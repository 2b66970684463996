import type { MergedLink } from '#adapters/shared/resolve-merged.ts';
import type { StoryId } from '#core/ids.ts';
import { epochMsOf } from '#core/instant.ts';
import { compareText } from '#core/report.ts';

const none = -1;

/**
 * What is looked at of every candidate, by small whole numbers instead of ids: a look-up passes hundreds of stories, and flat
 * lists of numbers are read many times as fast as a Map of objects. A number is given again when its story was forgotten.
 */
export class KnownStories {
  readonly #numbers = new Map<StoryId, number>();
  readonly #ids: StoryId[] = [];
  /** Not a number for one that is only pointed at. */
  readonly #lastFiledMs: number[] = [];
  readonly #mergedInto: number[] = [];
  readonly #free: number[] = [];

  /** How many were put. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the story, which it gets now if it had none. */
  put({ storyId, lastFiledAt, mergedInto }: MergedLink): number {
    const number = this.#numberOf(storyId);
    this.#lastFiledMs[number] = epochMsOf(lastFiledAt);
    this.#mergedInto[number] = mergedInto === undefined ? none : this.#numberOf(mergedInto);
    return number;
  }

  idOf(number: number): StoryId | undefined {
    return this.#ids[number];
  }

  lastFiledMsOf(number: number): number {
    return this.#lastFiledMs[number] ?? Number.NaN;
  }

  /** What answers for the story today, as resolveMerged says. */
  resolveMerged(number: number): number {
    let into = this.#mergedInto[number] ?? none;
    if (into === none) return number;
    const passed = [number];
    while (into !== none && !Number.isNaN(this.lastFiledMsOf(into))) {
      const seenAt = passed.indexOf(into);
      if (seenAt >= 0) return passed.slice(seenAt).reduce((a, b) => (this.#compareIds(b, a) < 0 ? b : a));
      passed.push(into);
      into = this.#mergedInto[into] ?? none;
    }
    return passed.at(-1) ?? number;
  }

  /** Forgets stories last filed before that time. Returns them; their numbers are used again. */
  forget(beforeMs: number): Map<number, StoryId> {
    const gone = new Map<number, StoryId>();
    for (const [id, number] of this.#numbers)
      if (this.lastFiledMsOf(this.resolveMerged(number)) < beforeMs) gone.set(number, id);
    for (const [number, id] of gone) {
      this.#numbers.delete(id);
      this.#lastFiledMs[number] = Number.NaN;
      this.#mergedInto[number] = none;
      this.#free.push(number);
    }
    return gone;
  }

  /** Orders numbers by what was filed last, newest first, then by id. */
  compare(a: number, b: number): number {
    return this.lastFiledMsOf(b) - this.lastFiledMsOf(a) || this.#compareIds(a, b);
  }

  #compareIds(a: number, b: number): number {
    return compareText(this.#ids[a] ?? '', this.#ids[b] ?? '');
  }

  #numberOf(id: StoryId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids[number] = id;
    this.#lastFiledMs[number] = Number.NaN;
    this.#mergedInto[number] = none;
    return number;
  }
}
