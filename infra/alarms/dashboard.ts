import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  Color,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  type Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ownMetric } from '#infra/alarms/own-metric.ts';
import type { NoticeQueue } from '#infra/notice-queue.ts';
import type { PublicApi } from '#infra/public-api.ts';
import type { StoryTable } from '#infra/story-table.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface DashboardProps {
  queues: Readonly<Record<string, NoticeQueue>>;
  functions: Readonly<Record<string, WorkFunction>>;
  table: StoryTable;
  api: PublicApi;
  /** Its log names the sources that fail, are silent or frantic. */
  fetch: WorkFunction;
}

const period = Duration.minutes(5);
const whole = 24;
const half = 12;
const third = 8;

/** One page with four questions: is news coming in, is it late, from whom not, what does it cost. */
export class Dashboard extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, { queues, functions, table, api, fetch }: DashboardProps) {
    super(scope, id);
    const own = (name: Parameters<typeof ownMetric>[1], statistic = 'Sum') =>
      ownMetric(this, name, { statistic, period });
    const graph = (title: string, width: number, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, width, left, right, period });
    const heading = (markdown: string) =>
      new TextWidget({ markdown: `## ${markdown}`, width: whole, height: 1 });
    const each = (metricOf: (of: WorkFunction) => Metric) =>
      Object.entries(functions).map(([label, of]) => metricOf(of).with({ label }));

    const board = new CloudWatchDashboard(this, 'Board', { defaultInterval: Duration.hours(12) });
    board.addWidgets(heading('Is news coming in?'));
    board.addWidgets(
      graph('Documents', half, [own('Archived'), own('Ingested'), own('Filed')], [own('SourcesDue')]),
      graph('Reports and stories', half, [own('Placed'), own('Duplicates'), own('Rejected'), own('Merged')]),
    );
    board.addWidgets(heading('Is it late?'));
    board.addWidgets(
      graph('From archive to visible (ms)', third, [
        own('VisibleAfter', 'p50').with({ label: 'p50' }),
        own('VisibleAfter', 'p99').with({ label: 'p99' }),
      ]),
      graph(
        'Age of the oldest message (s)',
        third,
        Object.entries(queues).map(([label, queue]) => queue.metricAge(period).with({ label })),
      ),
      graph(
        'API latency (ms) and 5xx',
        third,
        ['p50', 'p99'].map((statistic) => api.http.metricLatency({ period, statistic, label: statistic })),
        [api.http.metricServerError({ period, statistic: 'Sum', color: Color.RED })],
      ),
    );
    board.addWidgets(heading('From whom not?'));
    board.addWidgets(
      graph('Polls of silent and frantic sources', third, [own('SourcesSilent'), own('SourcesFrantic')]),
      new LogQueryWidget({
        title: 'Sources that fail, are silent or frantic',
        width: whole - third,
        view: LogQueryVisualizationType.TABLE,
        logGroupNames: [fetch.logGroup.logGroupName],
        queryLines: [
          'filter message in ["source.failed", "source.silent", "source.frantic"]',
          'stats count(*) as polls, latest(@timestamp) as last by fields.sourceId, message, fields.health',
          'sort polls desc',
          'limit 50',
        ],
      }),
    );
    board.addWidgets(heading('What does it cost?'));
    board.addWidgets(
      graph('Units of the table', third, [table.metricUnits('Write'), table.metricUnits('Read')]),
      graph('Write units a document', third, [
        new MathExpression({
          expression: 'units / documents',
          usingMetrics: { units: table.metricUnits('Write'), documents: own('Ingested') },
          label: 'write units a document',
          period,
        }),
      ]),
      graph(
        'Function time (ms, sum)',
        third,
        each((of) => of.function.metricDuration({ period, statistic: 'Sum' })),
      ),
    );
    board.addWidgets(
      graph(
        'Invocations',
        third,
        each((of) => of.function.metricInvocations({ period, statistic: 'Sum' })),
      ),
      graph(
        'Errors',
        third,
        each((of) => of.function.metricErrors({ period, statistic: 'Sum' })),
      ),
      graph(
        'Throttles',
        third,
        each((of) => of.function.metricThrottles({ period, statistic: 'Sum' })),
      ),
    );
    this.name = board.dashboardName;
  }
}
