// Logistic regression with a small ridge, by Newton's method. In: weighted rows. Out: one weight a feature. Deterministic.

export interface TrainingRow {
  x: number[];
  same: boolean;
  weight: number;
}

const ridge = 1e-3;
const mostSteps = 60;

export function logisticRegression(rows: readonly TrainingRow[]): number[] {
  const size = rows[0]?.x.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  let loss = lossOf(rows, weights);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, curvature } = derivatives(rows, weights);
    const full = solve(curvature, gradient);
    let length = 1;
    let next = weights;
    let nextLoss = loss;
    for (; length > 1e-6; length /= 2) {
      next = weights.map((weight, at) => weight - length * (full[at] ?? 0));
      nextLoss = lossOf(rows, next);
      if (nextLoss <= loss) break;
    }
    const gain = loss - nextLoss;
    if (gain > 0) [weights, loss] = [next, nextLoss];
    if (gain < 1e-9 * loss) break;
  }
  return weights;
}

function lossOf(rows: readonly TrainingRow[], weights: readonly number[]): number {
  let loss = 0;
  for (const { x, same, weight } of rows) {
    const z = same ? -dot(weights, x) : dot(weights, x);
    loss += weight * (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
  }
  for (const weight of weights) loss += (ridge * weight * weight) / 2;
  return loss;
}

function derivatives(rows: readonly TrainingRow[], weights: readonly number[]) {
  const gradient = weights.map((weight) => ridge * weight);
  const curvature = weights.map((_, at) => weights.map((_, other): number => (at === other ? ridge : 0)));
  for (const { x, same, weight } of rows) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    const error = weight * (p - (same ? 1 : 0));
    const bend = weight * p * (1 - p);
    for (let at = 0; at < x.length; at++) {
      const value = x[at] ?? 0;
      if (value === 0) continue;
      gradient[at] = (gradient[at] ?? 0) + error * value;
      const row = curvature[at] ?? [];
      for (let other = 0; other < x.length; other++)
        row[other] = (row[other] ?? 0) + bend * value * (x[other] ?? 0);
    }
  }
  return { gradient, curvature };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      const target = rows[row] ?? [];
      for (let column = pivot; column <= size; column++)
        target[column] = at(row, column) - factor * at(pivot, column);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (found[column] ?? 0);
    found[row] = rest / at(row, row);
  }
  return found;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
