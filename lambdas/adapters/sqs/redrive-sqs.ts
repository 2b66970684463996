import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** How long received messages stay hidden: a command that is killed leaves them to the next one after this time. */
const visibilitySeconds = 60;

/** The queue's dead-letter queue; undefined when it has none. */
export async function findDeadLetterQueue(client: SQSClient, queueUrl: string): Promise<string | undefined> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['RedrivePolicy'] }),
  );
  const arn = /"deadLetterTargetArn"\s*:\s*"([^"]+)"/.exec(Attributes?.RedrivePolicy ?? '')?.[1];
  // Queues of one stack differ in their names only.
  return arn && queueUrl.slice(0, queueUrl.lastIndexOf('/') + 1) + arn.split(':').at(-1);
}

/**
 * Moves every message of the dead-letter queue to `queueUrl`. A message is deleted after it was sent: a command that is killed in
 * between delivers it twice, which changes nothing.
 * @returns the number of messages moved. @throws when SQS refuses a message.
 */
export async function redriveQueue(
  client: SQSClient,
  { deadQueueUrl, queueUrl }: { deadQueueUrl: string; queueUrl: string },
  onMoved: (moved: number) => void,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: deadQueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: visibilitySeconds,
        // Long polling asks all servers of the queue: an empty answer then means an empty queue.
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['MessageGroupId'],
      }),
    );
    if (Messages.length === 0) return moved;
    await moveBatch(client, Messages, { deadQueueUrl, queueUrl });
    moved += Messages.length;
    onMoved(moved);
  }
}

async function moveBatch(
  client: SQSClient,
  messages: readonly Message[],
  { deadQueueUrl, queueUrl }: { deadQueueUrl: string; queueUrl: string },
): Promise<void> {
  const sent = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: messages.map(({ Body, Attributes }, at) => ({
        Id: String(at),
        MessageBody: Body,
        ...(Attributes?.MessageGroupId !== undefined && {
          MessageGroupId: Attributes.MessageGroupId,
          // A new one: within five minutes FIFO queues drop a message whose id they have seen.
          MessageDeduplicationId: crypto.randomUUID(),
        }),
      })),
    }),
  );
  const delivered = messages.filter((_, at) => sent.Successful?.some(({ Id }) => Id === String(at)));
  if (delivered.length > 0)
    await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: deadQueueUrl,
        Entries: delivered.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle })),
      }),
    );
  const [refused] = sent.Failed ?? [];
  if (refused !== undefined) throw new Error(`redrive: ${queueUrl} refused a message: ${refused.Code}`);
}
