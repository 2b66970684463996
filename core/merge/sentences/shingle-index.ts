// Finds earlier wordings that share shingles with another one.

/** A shingle of more items proposes none, so that common phrases do not compare all with all. */
const maxPostings = 400;

/** Items added so far, by their shingles. */
export interface ShingleIndex<Item> {
  add(item: Item): void;
  /**
   * The items that share a shingle with `shingles`, and how many, in order of their first shared shingle. Very
   * common shingles propose nothing, but are counted for items that others propose.
   */
  countShared(shingles: readonly number[]): ReadonlyMap<Item, number>;
}

/** `all`: the shingles (see makeShingles) of everything that will be added or looked up. */
export function makeShingleIndex<Item>(
  all: readonly (readonly number[])[],
  shinglesOf: (item: Item) => readonly number[],
): ShingleIndex<Item> {
  const isShared = makeSharedShingleFilter(all);
  const itemsByShingle = new Map<number, Item[]>();
  return {
    add: (item) => {
      for (const shingle of shinglesOf(item)) {
        if (!isShared(shingle)) continue;
        const items = itemsByShingle.get(shingle);
        if (items === undefined) itemsByShingle.set(shingle, [item]);
        else items.push(item);
      }
    },
    countShared: (shingles) => {
      const shared = new Map<Item, number>();
      let isCommon = false;
      for (const shingle of shingles) {
        const items = isShared(shingle) ? (itemsByShingle.get(shingle) ?? []) : [];
        if (items.length > maxPostings) isCommon = true;
        else for (const item of items) shared.set(item, (shared.get(item) ?? 0) + 1);
      }
      if (!isCommon) return shared;
      const own = new Set(shingles);
      for (const item of shared.keys())
        shared.set(item, shinglesOf(item).filter((shingle) => own.has(shingle)).length);
      return shared;
    },
  };
}

/**
 * Whether a shingle may occur in several items; most occur in one and propose nothing. A counting filter:
 * collisions only cost a useless lookup.
 */
function makeSharedShingleFilter(all: readonly (readonly number[])[]): (shingle: number) => boolean {
  const size = all.reduce((sum, shingles) => sum + shingles.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(8 * size + 2)) - 1;
  const counts = new Uint8Array(mask + 1);
  const slotOf = (shingle: number) => (shingle ^ (shingle >>> 15)) & mask;
  for (const shingles of all) {
    for (const shingle of shingles) {
      const slot = slotOf(shingle);
      if (counts[slot] !== 2) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return (shingle) => counts[slotOf(shingle)] === 2;
}
