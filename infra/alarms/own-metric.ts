import { type Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { CountName, TimeName } from '#core/metrics.ts';

export const metricNamespace = 'Dateline';

/** One of the metrics that the functions of this stack publish (lambdas/adapters/runtime/metrics-powertools.ts). */
export function ownMetric(
  scope: Construct,
  metricName: CountName | TimeName,
  { statistic = 'Sum', period }: { statistic?: string; period?: Duration } = {},
): Metric {
  return new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { service: Stack.of(scope).stackName },
    statistic,
    ...(period !== undefined && { period }),
  });
}
