import { MetricUnit, Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import type { CountName, Metrics } from '#core/metrics.ts';

/**
 * The handler that `make` builds, given metrics that are published after each call, also after one that failed: as one line of
 * the log in CloudWatch's embedded metric format. Namespace and dimension come from POWERTOOLS_METRICS_NAMESPACE and
 * POWERTOOLS_SERVICE_NAME.
 */
export function withMetrics<Args extends unknown[], Output>(
  make: (metrics: Metrics) => (...args: Args) => Promise<Output>,
): (...args: Args) => Promise<Output> {
  const powertools = new Powertools();
  const counts = new Map<CountName, number>();
  const handler = make({
    count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
    time: (name, ms) => void powertools.addMetric(name, MetricUnit.Milliseconds, ms),
  });
  return async (...args) => {
    try {
      return await handler(...args);
    } finally {
      for (const [name, value] of counts) powertools.addMetric(name, MetricUnit.Count, value);
      counts.clear();
      if (powertools.hasStoredMetrics()) powertools.publishStoredMetrics();
    }
  };
}
