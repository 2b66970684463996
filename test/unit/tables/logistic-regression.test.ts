import { logisticRegression } from '../../../tables/logistic-regression.ts';

test('the intercept alone gives the share of positives', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ x: [1], same: at < 20, weight: 1 }));
  const [bias = 0] = logisticRegression(rows);
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.2, 3);
});

test('a weight counts as so many rows', () => {
  const rows = [
    { x: [1], same: true, weight: 3 },
    { x: [1], same: false, weight: 1 },
  ];
  const [bias = 0] = logisticRegression(rows);
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75, 3);
});
