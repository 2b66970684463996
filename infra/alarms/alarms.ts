import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type AlarmKindName, alarmKinds, budgetPage } from '#infra/alarms/alarm-kinds.ts';

export interface AlarmsProps {
  email?: string | undefined;
  budgetUsd?: number | undefined;
}

export interface Watched {
  /** The monitored part, by the name that operators know. */
  part: string;
  /** Built from a metric with the period of the kind. */
  metric: (period: Duration) => IMetric;
  /** Replaces the period of the kind. */
  period?: Duration;
}

/** The topic of all alarms, and the alarms. Each names the part, the fault, and its runbook page. */
export class Alarms extends Construct {
  readonly topicArn: string;
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { email, budgetUsd }: AlarmsProps) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.topicArn = this.#topic.topicArn;
    const { stackName } = Stack.of(this);
    // A topic with its own policy loses the default policy, which allows CloudWatch to publish.
    this.#allowPublish(
      'cloudwatch.amazonaws.com',
      `arn:${Aws.PARTITION}:cloudwatch:*:${Aws.ACCOUNT_ID}:alarm:*`,
    );
    if (email !== undefined) this.#topic.addSubscription(new EmailSubscription(email));
    if (budgetUsd === undefined) return;
    this.#allowPublish('budgets.amazonaws.com', `arn:${Aws.PARTITION}:budgets::${Aws.ACCOUNT_ID}:*`);
    const subscribers = [{ subscriptionType: 'SNS', address: this.topicArn }];
    const notificationAt = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `${stackName} (docs/operator/runbook/${budgetPage}.md)`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [notificationAt('ACTUAL', 80), notificationAt('FORECASTED', 100)],
    }).node.addDependency(this.#topic);
  }

  ring(scope: Construct, kind: AlarmKindName, { part, metric, period: asked }: Watched): void {
    const { meaning, rings, bound, minutes, periods, ...rest } = alarmKinds[kind];
    const period = asked ?? Duration.minutes(minutes);
    const alarm = new Alarm(scope, `Alarm-${kind}`, {
      metric: metric(period),
      threshold: bound,
      evaluationPeriods: periods,
      comparisonOperator:
        rings === 'over' ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: 'missing' in rest ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${part}: ${meaning} Runbook: docs/operator/runbook/${kind}.md`,
    });
    const action = new SnsAction(this.#topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }

  #allowPublish(service: string, sourceArn: string): void {
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        principals: [new ServicePrincipal(service)],
        conditions: {
          ArnLike: { 'aws:SourceArn': sourceArn },
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        },
      }),
    );
  }
}
