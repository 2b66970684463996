import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';
import type { Queue } from '#test/doubles/sqs-queue.ts';

const Entry = z.object({
  Id: z.string().regex(/^[\w-]{1,80}$/),
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().optional(),
  MessageGroupId: z.string().max(128).optional(),
  MessageDeduplicationId: z.string().max(128).optional(),
});
type Entry = z.infer<typeof Entry>;
const Batch = z.object({ QueueUrl: z.string(), Entries: z.array(Entry).min(1) });

interface Refusal {
  Code: string;
  SenderFault: boolean;
}
export interface SqsServer extends LoopbackServer {
  queueUrl: string;
  /** The size of each received batch, in order. */
  readonly batches: number[];
}
export interface SqsServerOptions {
  queue: Queue;
  nowMs: () => number;
  /** Refuses single entries of a batch, as SQS may. `attempt` counts the batches from 1. */
  refuse?: (body: string, attempt: number) => Refusal | undefined;
}

/**
 * SendMessageBatch of SQS over the wire (AWS JSON 1.0), in front of one queue: at most ten entries with distinct ids, at
 * most 1 MiB, a group and a deduplication id on FIFO queues and no delay by message there, bodies of the characters that
 * XML 1.0 allows, the MD5 that the client checks. Signatures are not checked.
 */
export async function startSqsServer({ queue, nowMs, refuse }: SqsServerOptions): Promise<SqsServer> {
  const batches: number[] = [];
  const server = await serve(async (request, response) => {
    const text = (await bodyOf(request)).toString();
    const isBatch = request.headers['x-amz-target'] === 'AmazonSQS.SendMessageBatch';
    const batch = isBatch ? Batch.safeParse(JSON.parse(text)) : undefined;
    const wrong = batch?.success === true ? mistakeIn(batch.data.Entries, queue, text) : 'InvalidAction';
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    if (batch?.success !== true || wrong !== undefined) {
      response.writeHead(400).end(JSON.stringify({ __type: `com.amazonaws.sqs#${wrong}`, message: wrong }));
      return;
    }
    batches.push(batch.data.Entries.length);
    const attempt = batches.length;
    const refused = new Map(
      batch.data.Entries.map((entry) => [entry.Id, refuse?.(entry.MessageBody, attempt)]),
    );
    const taken = batch.data.Entries.filter(({ Id }) => refused.get(Id) === undefined);
    for (const entry of taken) {
      const { MessageBody: body, MessageGroupId: group, MessageDeduplicationId: deduplicationId } = entry;
      const delayMs = entry.DelaySeconds === undefined ? undefined : entry.DelaySeconds * 1000;
      queue.send({ body, group, deduplicationId, delayMs }, nowMs());
    }
    const failed = [...refused].flatMap(([Id, refusal]) =>
      refusal === undefined ? [] : [{ Id, ...refusal }],
    );
    response.end(JSON.stringify({ Successful: taken.map(receiptOf), Failed: failed }));
  });
  return {
    ...server,
    queueUrl: `${server.origin}/000000000000/queue${queue.isFifo ? '.fifo' : ''}`,
    batches,
  };
}

function mistakeIn(entries: readonly Entry[], queue: Queue, text: string): string | undefined {
  if (entries.length > 10) return 'TooManyEntriesInBatchRequest';
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) return 'BatchEntryIdsNotDistinct';
  if (text.length > 1_048_576) return 'BatchRequestTooLong';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that SQS refuses
  if (entries.some(({ MessageBody }) => /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(MessageBody))) {
    return 'InvalidMessageContents';
  }
  if (queue.isFifo) {
    const isWhole = entries.every((entry) => entry.MessageGroupId && entry.MessageDeduplicationId);
    if (!isWhole) return 'MissingParameter';
    if (entries.some(({ DelaySeconds }) => DelaySeconds !== undefined)) return 'InvalidParameterValue';
  }
  return undefined;
}

function receiptOf({ Id, MessageBody }: Entry) {
  const digest = createHash('md5').update(MessageBody).digest('hex');
  return { Id, MessageId: crypto.randomUUID(), MD5OfMessageBody: digest };
}
