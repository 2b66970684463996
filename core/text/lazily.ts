/** A constant that is made at its first use, since making it at load would slow down every cold start. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One such constant for each of the keys. */
export function lazilyByKey<Made extends object>(
  keys: Iterable<string>,
  make: (key: string) => Made,
): ReadonlyMap<string, () => Made> {
  return new Map(Array.from(keys, (key) => [key, lazily(() => make(key))]));
}
