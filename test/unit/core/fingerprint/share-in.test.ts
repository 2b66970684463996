import { shareIn } from '#core/fingerprint/share-in.ts';

test('what stands wholly in a longer list is all of it, whatever else that has', () => {
  const part = [3, 10, 7, 20];
  const all = [1, 90, 3, 1, 5, 60, 7, 2, 9, 200];
  expect(shareIn(part, all)).toBe(1);
  expect(shareIn(all, part)).toBeLessThan(0.01);
});

test('heavy terms count by the squares of their weights, and nothing is held of nothing', () => {
  expect(shareIn([3, 10, 7, 20], [7, 1])).toBe(0.8);
  expect(shareIn([3, 10, 7, 20], [4, 1])).toBe(0);
  expect(shareIn([], [4, 1])).toBe(0);
  expect(shareIn([4, 1], [])).toBe(0);
});
