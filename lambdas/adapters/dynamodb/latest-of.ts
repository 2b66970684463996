/** A map that keeps the entries that were set last, at most `most`: what one process has in hand, never what it relies on. */
export function makeLatestMap<Key, Value>(most: number): Pick<Map<Key, Value>, 'get' | 'set' | 'has'> {
  const kept = new Map<Key, Value>();
  return {
    get: (key) => kept.get(key),
    has: (key) => kept.has(key),
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
