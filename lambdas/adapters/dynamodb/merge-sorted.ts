/**
 * Several sorted sequences as one, in the order of `compare`. Takes one value ahead of each, no more: what the caller does
 * not ask for is not read. All are started at once, and all are ended when the caller stops: one that stays open holds on to what the
 * table was when it began.
 */
export async function* mergeSorted<T>(
  sequences: readonly AsyncGenerator<T, void, undefined>[],
  compare: (a: T, b: T) => number,
): AsyncGenerator<T, void, undefined> {
  try {
    const ahead = await Promise.all(sequences.map(async (from) => ({ from, next: await from.next() })));
    for (;;) {
      let first: { from: AsyncGenerator<T, void, undefined>; value: T; place: number } | undefined;
      for (const [place, { from, next }] of ahead.entries()) {
        if (next.done) continue;
        if (first === undefined || compare(next.value, first.value) < 0)
          first = { from, value: next.value, place };
      }
      if (first === undefined) return;
      yield first.value;
      ahead[first.place] = { from: first.from, next: await first.from.next() };
    }
  } finally {
    await Promise.all(sequences.map((each) => each.return()));
  }
}
