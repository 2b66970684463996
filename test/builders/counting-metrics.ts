import type { Metrics } from '#core/metrics.ts';

/** Metrics that record sums of counts and every duration. */
export function countingMetrics() {
  const sums: Record<string, number> = {};
  const times: Record<string, number[]> = {};
  const metrics: Metrics = {
    count: (name, by = 1) => {
      sums[name] = (sums[name] ?? 0) + by;
    },
    time: (name, ms) => {
      times[name] = [...(times[name] ?? []), ms];
    },
  };
  return { metrics, sums, times };
}
