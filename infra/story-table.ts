import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { storyTable } from '#adapters/dynamodb/story-table.ts';
import type { Alarms } from '#infra/alarms/alarms.ts';
import type { WorkFunction } from '#infra/work-function.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export interface StoryTableProps {
  alarms: Alarms;
  removal: RemovalPolicy;
  /** Name of a table from an earlier deployment or from a restored backup. */
  existing?: string | undefined;
}

/** The one table: on demand, with point-in-time recovery for 35 days. */
export class StoryTable extends Construct {
  readonly name: string;
  readonly #table: ITableV2;

  constructor(scope: Construct, id: string, { alarms, removal, existing }: StoryTableProps) {
    super(scope, id);
    this.#table =
      existing === undefined
        ? (makeTable(this, removal) as ITableV2)
        : TableV2.fromTableName(this, 'Table', existing);
    this.name = this.#table.tableName;
    alarms.ring(this, 'table-throttles', { part: 'Table', metric: (period) => this.#throttles(period) });
  }

  /** Consumed capacity units of the table and its index. */
  metricUnits(kind: 'Read' | 'Write'): IMetric {
    return this.#sum([`Consumed${kind}CapacityUnits`]);
  }

  /** Grants exactly these actions on the table, and nothing on its index. */
  grant(to: WorkFunction, actions: readonly `dynamodb:${string}`[]): void {
    to.allow(actions, [this.#table.tableArn]);
  }

  /** Lists of stories are queries of the index. */
  grantList(to: WorkFunction): void {
    to.allow(['dynamodb:Query'], [`${this.#table.tableArn}/index/${storyTable.listIndex.name}`]);
  }

  #throttles(period: Duration): IMetric {
    return this.#sum(['ReadThrottleEvents', 'WriteThrottleEvents'], period);
  }

  /** CloudWatch counts the table and its index separately. */
  #sum(names: readonly string[], period?: Duration): IMetric {
    const index = { GlobalSecondaryIndexName: storyTable.listIndex.name };
    const usingMetrics = Object.fromEntries(
      names.flatMap((name) =>
        [{}, index].map((dimensions, at) => [
          // Ids start with a lower-case letter and are unique in a graph.
          `m${name}${at}`,
          this.#table.metric(name, {
            statistic: 'Sum',
            dimensionsMap: { TableName: this.name, ...dimensions },
          }),
        ]),
      ),
    );
    return new MathExpression({
      expression: Object.keys(usingMetrics)
        .map((id) => `FILL(${id}, 0)`)
        .join(' + '),
      usingMetrics,
      label: names.join(', '),
      ...(period && { period }),
    });
  }
}

function makeTable(scope: Construct, removalPolicy: RemovalPolicy): TableV2 {
  const { partitionKey, sortKey, listIndex, timeToLive } = storyTable;
  return new TableV2(scope, 'Table', {
    partitionKey: text(partitionKey),
    sortKey: text(sortKey),
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: removalPolicy !== RemovalPolicy.DESTROY,
    removalPolicy,
    timeToLiveAttribute: timeToLive,
    globalSecondaryIndexes: [
      {
        indexName: listIndex.name,
        partitionKey: text(listIndex.partitionKey),
        sortKey: text(listIndex.sortKey),
        projectionType: ProjectionType.KEYS_ONLY,
      },
    ],
  });
}
