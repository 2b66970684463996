import { Duration, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnQueuePolicy, DeduplicationScope, FifoThroughputLimit, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from '#infra/alarms/alarms.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface NoticeQueueProps {
  /** The time limit of one batch. */
  workTime: Duration;
  alarms: Alarms;
  /** Makes it a FIFO queue whose messages wait this long, so that a burst about one story becomes one merge. */
  slot?: Duration;
}

const triesBeforeDead = 5;
const visibilityFactor = 6;

/** A queue of notices with its dead-letter queue, and an alarm on each: a message failed, a message waits too long. */
export class NoticeQueue extends Construct {
  readonly url: string;
  readonly arn: string;
  readonly workTime: Duration;
  readonly #queue: Queue;

  constructor(scope: Construct, id: string, { workTime, alarms, slot }: NoticeQueueProps) {
    super(scope, id);
    this.workTime = workTime;
    const fifo = slot === undefined ? {} : { fifo: true };
    // High throughput: 70,000 calls a second in the large regions in place of 300, because order and duplicates matter per story.
    const throughput = {
      fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
      deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
    };
    const dead = new Queue(this, 'Dead', { ...fifo, enforceSSL: true, retentionPeriod: Duration.days(14) });
    this.#queue = new Queue(this, 'Queue', {
      ...fifo,
      ...(slot !== undefined && { deliveryDelay: slot, ...throughput }),
      enforceSSL: true,
      // Six times the function's timeout, as AWS recommends, because a throttled function still holds its batch.
      visibilityTimeout: Duration.seconds(workTime.toSeconds() * visibilityFactor),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: dead, maxReceiveCount: triesBeforeDead },
    });
    this.url = this.#queue.queueUrl;
    this.arn = this.#queue.queueArn;
    alarms.ring(this, 'dead-letters', {
      part: id,
      metric: (period) => dead.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
    });
    alarms.ring(this, 'queue-age', {
      part: id,
      metric: (period) => this.metricAge(period),
    });
  }

  metricAge(period: Duration): Metric {
    return this.#queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' });
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

  /** Sends the queue's messages to the function, which reports the failed ones. */
  feed(to: WorkFunction, { batchSize, maxConcurrency }: { batchSize: number; maxConcurrency: number }): void {
    to.function.addEventSource(
      new SqsEventSource(this.#queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }),
    );
  }
}
