import fc from 'fast-check';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';

describe('merged sorted sequences', () => {
  test('give all their values in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.integer())), async (lists) => {
        const merged: number[] = [];
        const sequences = lists.map((list) => oneByOne([...list].sort((a, b) => a - b)));
        for await (const value of mergeSorted(sequences, (a, b) => a - b)) merged.push(value);
        expect(merged).toEqual(lists.flat().sort((a, b) => a - b));
      }),
    );
  });

  test('are read no further than one value ahead', async () => {
    let given = 0;
    async function* counted() {
      for (;;) yield ++given;
    }
    const merged = mergeSorted([counted()], (a, b) => a - b);
    for (let taken = 0; taken < 3; taken++) await merged.next();
    expect(given).toBeLessThanOrEqual(4);
  });

  test('are ended when the reader stops, or one of them fails', async () => {
    let open = 0;
    async function* counted(failsAt = Number.POSITIVE_INFINITY) {
      open += 1;
      try {
        for (let value = 0; ; value++) {
          if (value === failsAt) throw new Error('lost');
          yield value;
        }
      } finally {
        open -= 1;
      }
    }
    for await (const value of mergeSorted([counted(), counted(), counted()], (a, b) => a - b)) {
      expect(open).toBe(3);
      if (value === 1) break;
    }
    expect(open).toBe(0);
    const failing = mergeSorted([counted(), counted(2)], (a, b) => a - b);
    await expect(async () => {
      for await (const _ of failing);
    }).rejects.toThrow('lost');
    expect(open).toBe(0);
  });
});

async function* oneByOne(values: readonly number[]): AsyncGenerator<number, void, undefined> {
  yield* values;
}
