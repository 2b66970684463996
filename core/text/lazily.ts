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

/** One such constant for each row of a table. */
export function lazilyByRow<Row, Made extends object>(
  table: Readonly<Record<string, Row>>,
  make: (row: Row, key: string) => Made,
): ReadonlyMap<string, () => Made> {
  return new Map(Object.entries(table).map(([key, row]) => [key, lazily(() => make(row, key))]));
}
