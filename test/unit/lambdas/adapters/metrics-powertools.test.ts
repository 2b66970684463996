import { withMetrics } from '#adapters/runtime/metrics-powertools.ts';
import type { Metrics } from '#core/metrics.ts';

const before = { ...process.env };
let lines: string[] = [];
const { write } = process.stdout;
beforeEach(() => {
  process.env.POWERTOOLS_METRICS_NAMESPACE = 'Dateline';
  process.env.POWERTOOLS_SERVICE_NAME = 'dateline-dev';
  lines = [];
  process.stdout.write = (line: string | Uint8Array) => {
    lines.push(String(line));
    return true;
  };
});
afterEach(() => {
  process.stdout.write = write;
  process.env = { ...before };
});

const working = (work: (metrics: Metrics) => void) =>
  withMetrics<[], void>((metrics) => async () => work(metrics));

test('counts of one call are summed and published as one line, in the namespace and with the dimension of the stack', async () => {
  await working((metrics) => {
    metrics.count('Placed');
    metrics.count('Placed', 2);
    metrics.time('VisibleAfter', 1_500);
    metrics.time('VisibleAfter', 2_500);
  })();
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '');
  expect(line).toMatchObject({ Placed: 3, VisibleAfter: [1_500, 2_500], service: 'dateline-dev' });
  expect(line._aws.CloudWatchMetrics).toEqual([
    {
      Namespace: 'Dateline',
      Dimensions: [['service']],
      Metrics: [
        { Name: 'VisibleAfter', Unit: 'Milliseconds' },
        { Name: 'Placed', Unit: 'Count' },
      ],
    },
  ]);
});

test('a zero is published, so that an idle period differs from one without calls', async () => {
  await working((metrics) => metrics.count('SourcesDue', 0))();
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ SourcesDue: 0 });
});

test('each call starts at zero, and one without counts prints nothing', async () => {
  let due = 5;
  const handler = working((metrics) => {
    if (due > 0) metrics.count('SourcesDue', due);
  });
  await handler();
  due = 0;
  await handler();
  expect(lines).toHaveLength(1);
});

test('counts before a failure are published, and the failure is rethrown', async () => {
  const handler = working((metrics) => {
    metrics.count('Archived');
    throw new Error('throttled');
  });
  await expect(handler()).rejects.toThrow('throttled');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ Archived: 1 });
});
