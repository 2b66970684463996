import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnQueuePolicy, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AlarmTopic } from '#infra/alarm-topic.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface NoticeQueueProps {
  /** How long one batch may take. */
  workTime: Duration;
  alarms: AlarmTopic;
  /** Makes it a FIFO queue whose messages wait this long, so that a burst about one story becomes one merge. */
  slot?: Duration;
}

const triesBeforeDead = 5;
const visibilityFactor = 6;
const oldAfter = Duration.minutes(5);

/** A queue of notices with its dead-letter queue, and an alarm on each: something died, something waits too long. */
export class NoticeQueue extends Construct {
  readonly url: string;
  readonly arn: string;
  readonly workTime: Duration;
  readonly #queue: Queue;

  constructor(scope: Construct, id: string, { workTime, alarms, slot }: NoticeQueueProps) {
    super(scope, id);
    this.workTime = workTime;
    const fifo = slot === undefined ? {} : { fifo: true };
    const dead = new Queue(this, 'Dead', { ...fifo, enforceSSL: true, retentionPeriod: Duration.days(14) });
    this.#queue = new Queue(this, 'Queue', {
      ...fifo,
      ...(slot === undefined ? {} : { deliveryDelay: slot }),
      enforceSSL: true,
      // Six times the function's timeout: what AWS asks for, as a throttled function still holds its batch.
      visibilityTimeout: Duration.seconds(workTime.toSeconds() * visibilityFactor),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: dead, maxReceiveCount: triesBeforeDead },
    });
    this.url = this.#queue.queueUrl;
    this.arn = this.#queue.queueArn;
    alarms.ringOn(this, 'DeadLetters', {
      metric: dead.metricApproximateNumberOfMessagesVisible(),
      over: 0,
      meaning: `A notice of ${id} failed ${triesBeforeDead} times and was set aside.`,
      runbook: 'A dead-letter queue holds messages',
    });
    alarms.ringOn(this, 'Old', {
      metric: this.#queue.metricApproximateAgeOfOldestMessage(),
      over: oldAfter.toSeconds(),
      meaning: `A notice of ${id} has waited for more than ${oldAfter.toMinutes()} minutes.`,
      runbook: 'A queue grows old',
    });
  }

  grantSend(to: WorkFunction): void {
    to.allow(['sqs:SendMessage'], [this.#queue.queueArn]);
  }

  /** Lets S3 send object events of any bucket of this account. @returns the queue's policy. */
  allowObjectEvents(): CfnQueuePolicy {
    this.#queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.#queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const policy = this.#queue.node.findChild('Policy').node.defaultChild;
    if (policy instanceof CfnQueuePolicy) return policy;
    throw new Error('infra: a queue without a policy');
  }

  /** Hands the queue's messages to the function, which says of each whether it was done. */
  feed(to: WorkFunction, { batchSize, maxConcurrency }: { batchSize: number; maxConcurrency: number }): void {
    to.function.addEventSource(
      new SqsEventSource(this.#queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }),
    );
  }
}
