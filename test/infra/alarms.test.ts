import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { alarmKinds, budgetPage } from '#infra/alarms/alarm-kinds.ts';
import { aTemplate } from '#test/infra/a-template.ts';

const { template, ofType } = aTemplate();
const alarms = ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const root = path.join(import.meta.dirname, '../..');
const runbook = path.join(root, 'docs/operator/runbook');

test('CloudWatch may publish to the topic of the alarms', () => {
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: Match.objectLike({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
        }),
      ]),
    },
  });
});

test('without an address the topic has no subscription; without a limit there is no budget', () => {
  expect([...ofType('AWS::SNS::Subscription'), ...ofType('AWS::Budgets::Budget')]).toEqual([]);
});

test('every alarm notifies the topic when it starts and when it ends', () => {
  const [topic] = ofType('AWS::SNS::Topic');
  for (const { AlarmActions, OKActions } of alarms)
    expect([AlarmActions, OKActions]).toEqual([[{ Ref: topic?.[0] }], [{ Ref: topic?.[0] }]]);
});

test('each kind of alarm is used and names its runbook page', () => {
  const named = alarms.map(
    ({ AlarmDescription }) =>
      /^[\w ]+: .*\. Runbook: docs\/operator\/runbook\/([\w-]+)\.md$/.exec(String(AlarmDescription))?.[1],
  );
  expect(named).not.toContain(undefined);
  expect(new Set(named)).toEqual(new Set(Object.keys(alarmKinds)));
});

test('each kind of alarm has a runbook page, and each page an alarm', () => {
  const pages = readdirSync(runbook).map((file) => path.basename(file, '.md'));
  expect(pages.sort()).toEqual([...Object.keys(alarmKinds), budgetPage].sort());
});

test.each(readdirSync(runbook))('%s describes the alarm, its investigation and its resolution', (file) => {
  const page = readFileSync(path.join(runbook, file), 'utf8');
  const headings = page.split('\n').filter((line) => line.startsWith('## '));
  expect(headings).toEqual(['## Description', '## Investigation', '## Resolution']);
});

test('every function, work queue, schedule and the table has an alarm', () => {
  const watched = (kind: string) =>
    alarms
      .filter(({ AlarmDescription }) => String(AlarmDescription).endsWith(`/${kind}.md`))
      .map(({ AlarmDescription }) => String(AlarmDescription).split(':')[0])
      .sort();
  const functions = ['Api', 'Dispatch', 'Fetch', 'Ingest', 'Merge', 'Sweep'];
  expect(watched('function-errors')).toEqual(functions);
  expect(watched('function-throttles')).toEqual(functions);
  expect(watched('queue-age')).toEqual(['FetchQueue', 'IngestQueue', 'MergeQueue']);
  expect(watched('dead-letters')).toEqual([
    'DispatchSchedule',
    'FetchQueue',
    'IngestQueue',
    'MergeQueue',
    'SweepSchedule',
  ]);
  expect(watched('table-throttles')).toEqual(['Table']);
});

test('throttled reads and writes of the table and its index raise an alarm', () => {
  const alarm = alarms.find(({ AlarmDescription }) => String(AlarmDescription).startsWith('Table:'));
  const parts = alarm?.Metrics as {
    MetricStat?: { Metric: { MetricName: string; Dimensions: unknown[] } };
  }[];
  const metrics = parts
    .flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []))
    .map(({ MetricName, Dimensions }) => `${MetricName} ${Dimensions.length}`);
  expect(metrics.sort()).toEqual([
    'ReadThrottleEvents 1',
    'ReadThrottleEvents 2',
    'WriteThrottleEvents 1',
    'WriteThrottleEvents 2',
  ]);
});

test('alarms on silence, a stopped schedule and a failing sweep treat missing data as a failure', () => {
  const of = (kind: string) =>
    alarms.find(({ AlarmDescription }) => String(AlarmDescription).endsWith(`/${kind}.md`));
  expect(JSON.stringify(of('silence')?.Metrics)).toContain('FILL(archived, 0) < 1');
  for (const kind of ['dispatch-stopped', 'sweep-failing'])
    expect(of(kind)).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
});

test('the dashboard answers its four questions', () => {
  const [board] = ofType('AWS::CloudWatch::Dashboard');
  const body = JSON.stringify(board?.[1].Properties.DashboardBody);
  for (const question of ['Is news coming in?', 'Is it late?', 'From whom not?', 'What does it cost?'])
    expect(body).toContain(question);
});
