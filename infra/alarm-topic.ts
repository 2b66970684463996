import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface AlarmProps {
  metric: IMetric;
  /** The alarm rings when the metric is over this. */
  over: number;
  /** What is wrong, in words, and the heading of docs/runbook.md that says what to do. */
  meaning: string;
  runbook: string;
}

/** Where every alarm is told. An alarm says in words what it means and which part of the runbook to open. */
export class AlarmTopic extends Construct {
  readonly arn: string;
  readonly #topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.arn = this.#topic.topicArn;
  }

  /** Rings when the metric is over the bound in one period of five minutes. */
  ringOn(scope: Construct, id: string, { metric, over, meaning, runbook }: AlarmProps): void {
    const alarm = new Alarm(scope, id, {
      metric,
      threshold: over,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${meaning} What to do: docs/runbook.md, "${runbook}".`,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
  }
}
