import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from '#infra/alarms/alarms.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface ScheduleProps {
  minutes: number;
  target: WorkFunction;
  alarms: Alarms;
}

const keptInVain = Duration.days(14);
const triedFor = Duration.minutes(5);

/**
 * Calls the function every so many minutes, with the scheduled time of the call. Scheduler's own retries cover only the
 * delivery; Lambda retries a failed call. A call that both gave up is kept in a queue, with its scheduled time.
 */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, { minutes, target, alarms }: ScheduleProps) {
    super(scope, id);
    const { functionArn } = target.function;
    const failed = new Queue(this, 'Dead', { enforceSSL: true, retentionPeriod: keptInVain });
    Validations.of(failed).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself, of a schedule and of a function called by it.',
    });
    new CfnEventInvokeConfig(this, 'Retries', {
      functionName: target.function.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: 2,
      maximumEventAgeInSeconds: triedFor.toSeconds(),
      destinationConfig: { onFailure: { destination: failed.queueArn } },
    });
    // Lambda sends a failed call there under the role of the function.
    target.allow(['sqs:SendMessage'], [failed.queueArn]);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failed.queueArn] }));
    new CfnSchedule(this, 'Schedule', {
      scheduleExpression: minutes === 1 ? 'rate(1 minute)' : `rate(${minutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ at: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: triedFor.toSeconds() },
        deadLetterConfig: { arn: failed.queueArn },
      },
    });
    alarms.ring(this, 'dead-letters', {
      part: id,
      metric: (period) => failed.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
    });
  }
}
