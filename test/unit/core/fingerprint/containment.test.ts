import { containment } from '#core/fingerprint/containment.ts';

test('what stands wholly in a longer list is all of it, whatever else that has', () => {
  const part = [3, 10, 7, 20];
  const all = [1, 90, 3, 1, 5, 60, 7, 2, 9, 200];
  expect(containment(part, all)).toBe(1);
  expect(containment(all, part)).toBeLessThan(0.01);
});

test('heavy terms count by the squares of their weights, and nothing is held of nothing', () => {
  expect(containment([3, 10, 7, 20], [7, 1])).toBe(0.8);
  expect(containment([3, 10, 7, 20], [4, 1])).toBe(0);
  expect(containment([], [4, 1])).toBe(0);
  expect(containment([4, 1], [])).toBe(0);
});
