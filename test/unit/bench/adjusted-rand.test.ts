import { adjustedRand } from '#bench/adjusted-rand.ts';

const partition = (stories: readonly string[]) => new Map(stories.map((story, at) => [`r${at}`, story]));

describe('adjustedRand', () => {
  test('is one for the same partition under other names', () => {
    expect(adjustedRand(partition(['a', 'a', 'b']), partition(['2', '2', '1']))).toBe(1);
    expect(adjustedRand(partition(['a', 'b']), partition(['1', '2']))).toBe(1);
    expect(adjustedRand(new Map(), new Map())).toBe(1);
  });

  test('counts the pairs that both have together, less the number expected by chance', () => {
    const index = adjustedRand(partition(['a', 'a', 'a', 'b', 'b']), partition(['1', '1', '2', '2', '2']));
    expect(index).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12);
  });

  test('is zero for all apart or all together, and negative below chance', () => {
    const gold = partition(['a', 'a', 'b', 'b']);
    expect(adjustedRand(gold, partition(['1', '2', '3', '4']))).toBe(0);
    expect(adjustedRand(gold, partition(['1', '1', '1', '1']))).toBe(0);
    expect(adjustedRand(gold, partition(['1', '2', '1', '2']))).toBeLessThan(0);
  });

  test('leaves out reports that one of the two lacks', () => {
    const some = new Map([...partition(['1', '1', '2']), ['other', '1']]);
    expect(adjustedRand(partition(['a', 'a', 'b', 'b']), some)).toBe(1);
  });
});
