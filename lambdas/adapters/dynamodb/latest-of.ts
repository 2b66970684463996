/** A map that keeps at most `most` entries, those that were set last. A cache of one process that nothing relies on. */
export function makeLatestMap<Key, Value>(
  most: number,
): Pick<Map<Key, Value>, 'get' | 'set' | 'has' | 'delete'> {
  const kept = new Map<Key, Value>();
  return {
    get: (key) => kept.get(key),
    has: (key) => kept.has(key),
    delete: (key) => kept.delete(key),
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return kept;
    },
  };
}
