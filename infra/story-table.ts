import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { storyTable } from '#adapters/story-table.ts';
import type { AlarmTopic } from '#infra/alarm-topic.ts';
import type { WorkFunction } from '#infra/work-function.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: on demand, restorable to any second of the last 35 days, kept when the stack goes. */
export class StoryTable extends Construct {
  readonly name: string;
  readonly #table: TableV2;

  constructor(scope: Construct, id: string, { alarms }: { alarms: AlarmTopic }) {
    super(scope, id);
    const { partitionKey, sortKey, listIndex, timeToLive } = storyTable;
    this.#table = new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
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
    this.name = this.#table.tableName;
    alarms.ringOn(this, 'Throttled', {
      metric: this.#table.metric('WriteThrottleEvents', { statistic: 'Sum' }),
      over: 0,
      meaning: 'The table refuses requests: more comes in than it takes at once.',
      runbook: 'The table throttles',
    });
  }

  /** Exactly these actions on the table; queries may use its index too. */
  grant(to: WorkFunction, actions: readonly `dynamodb:${string}`[]): void {
    to.allow(actions, [this.#table.tableArn]);
    if (actions.includes('dynamodb:Query')) {
      to.allow(['dynamodb:Query'], [`${this.#table.tableArn}/index/${storyTable.listIndex.name}`]);
    }
  }
}
