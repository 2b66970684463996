import { newestPerKey } from '#adapters/shared/rank-stories.ts';

const nothing: readonly number[] = [];

/**
 * key -> numbers of the stories posted under it. Most keys have one, stored without a list. Of many, those that no
 * look-up reads any more are dropped.
 */
export class Postings {
  readonly #under = new Map<string, number | number[]>();

  post(key: string, story: number): void {
    const under = this.#under.get(key);
    if (under === undefined) this.#under.set(key, story);
    else if (typeof under === 'number') this.#under.set(key, [under, story]);
    else if (under.length < fewest) this.#under.set(key, [...under, story]);
    else {
      if (under.length >= 2 * newestPerKey) under.splice(0, newestPerKey);
      under.push(story);
    }
  }

  /** The newest newestPerKey stories under the key, in the order of posting. */
  newest(key: string): readonly number[] {
    const under = this.#under.get(key);
    if (under === undefined) return nothing;
    if (typeof under === 'number') return [under];
    return under.length <= newestPerKey ? under : under.slice(-newestPerKey);
  }

  drop(stories: ReadonlyMap<number, unknown>): void {
    for (const [key, under] of this.#under) {
      if (typeof under === 'number') {
        if (stories.has(under)) this.#under.delete(key);
        continue;
      }
      const stay = under.filter((story) => !stories.has(story));
      const [first] = stay;
      if (first === undefined) this.#under.delete(key);
      else if (stay.length < under.length) this.#under.set(key, stay.length === 1 ? first : stay);
    }
  }
}

/** A list that grows by push reserves room for 16 more, so short ones are copied. */
const fewest = 16;
