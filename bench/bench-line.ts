/** One measured figure, as `npm run bench` prints it: one JSON line each. */
export interface BenchLine {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  /** What the figure depends on: sizes, settings, the engine. */
  context: Record<string, number | string>;
}
