// Lambda's poller of one queue: takes a batch with the function's own role, invokes, deletes what did not fail.
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { LambdaFunction } from '#test/deployed/lambda-function.ts';
import { region } from '#test/deployed/template.ts';

export interface EventSourceOptions {
  sqs: SQSClient;
  queueUrl: string;
  queueArn: string;
  batchSize: number;
  target: LambdaFunction;
  /** What is invoked in the place of each batch: chaos delivers some twice, and shuffles. */
  deliveries: (batch: readonly Message[]) => Message[][];
}

/**
 * Hands over one batch. What failed may be received again at once: the harness does not wait for the visibility timeout.
 * @returns how many messages were received.
 */
export async function pumpOnce(options: EventSourceOptions): Promise<number> {
  const { sqs, queueUrl: QueueUrl, queueArn, batchSize, target } = options;
  const { Messages: batch = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: batchSize,
      MessageSystemAttributeNames: ['All'],
    }),
  );
  if (batch.length === 0) return 0;
  const failed = new Set<string>();
  for (const messages of options.deliveries(batch)) {
    const event = eventOf(messages, queueArn);
    const answer = await target.invoke(event).then(
      (result) => (result ?? { batchItemFailures: [] }) as SQSBatchResponse,
      // The whole batch comes back.
      (): SQSBatchResponse => ({
        batchItemFailures: messages.map(({ MessageId = '' }) => ({ itemIdentifier: MessageId })),
      }),
    );
    for (const { itemIdentifier } of answer.batchItemFailures) failed.add(itemIdentifier);
  }
  // Of a FIFO group nothing after a failure is deleted.
  const failedGroups = new Set<string>();
  const [back, done]: [Message[], Message[]] = [[], []];
  for (const message of batch) {
    const group = message.Attributes?.MessageGroupId;
    const isBack = failed.has(message.MessageId ?? '') || (group !== undefined && failedGroups.has(group));
    if (isBack && group !== undefined) failedGroups.add(group);
    (isBack ? back : done).push(message);
  }
  const entries = (messages: readonly Message[]) =>
    messages.map(({ ReceiptHandle }, nth) => ({ Id: String(nth), ReceiptHandle }));
  if (done.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: entries(done) }));
  if (back.length > 0)
    await sqs.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl,
        Entries: entries(back).map((entry) => ({ ...entry, VisibilityTimeout: 0 })),
      }),
    );
  return batch.length;
}

function eventOf(messages: readonly Message[], queueArn: string): SQSEvent {
  return {
    Records: messages.map(({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }) => ({
      messageId: MessageId ?? '',
      receiptHandle: ReceiptHandle ?? '',
      body: Body ?? '',
      attributes: Attributes as unknown as SQSEvent['Records'][number]['attributes'],
      messageAttributes: {},
      md5OfBody: MD5OfBody ?? '',
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: region,
    })),
  };
}
