// SQS batches: each message by itself. What failed is returned for delivery again; the rest is gone from the queue.
import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import type { Invocation } from '#adapters/runtime/on-first-call.ts';
import { logWith } from '#core/log-with.ts';
import { OutOfTime } from '#core/notice.ts';
import type { Log } from '#core/ports.ts';

/** What `take` gets beside the notice. */
interface Delivery {
  /** Names the invocation and the message on every line. */
  log: Log;
  invocationId: string;
  /** False when the function is so near its timeout that no further work may begin. */
  hasTime: () => boolean;
}

type Take<Notice> = (notice: Notice, delivery: Delivery) => Promise<unknown>;
type Handler = (event: SQSEvent, invocation: Invocation) => Promise<SQSBatchResponse>;

/** A message that comes so often may have ended the process before. */
const suspectFrom = 3;
/** A report takes well below a second, a merge of a story with thousands of reports some ten. */
const reservedMs = 20_000;

/**
 * Hands every notice of a standard queue to `take`; exactly the messages that failed come back. Of a batch with
 * one that comes for the third time each is taken alone, and that one last: it may end the process, and the others are done by then.
 */
export function eachMessage<Schema extends z.ZodType>(
  schema: Schema,
  take: Take<z.infer<Schema>>,
  log: Log,
): Handler {
  const receivesOf = ({ attributes }: SQSRecord) => Number(attributes.ApproximateReceiveCount);
  return ({ Records: records }, invocation) => {
    const event = { Records: [...records].sort((a, b) => receivesOf(a) - receivesOf(b)) };
    return processPartialResponse(
      event,
      taking(schema, take, log, invocation),
      new BatchProcessor(EventType.SQS),
      {
        throwOnFullBatchFailure: false,
        processInParallel: !records.some((record) => receivesOf(record) >= suspectFrom),
      },
    );
  };
}

/** As eachMessage, for a FIFO queue: after a failure the rest of the same group comes back too, so that its order holds. */
export function eachMessageInOrder<Schema extends z.ZodType>(
  schema: Schema,
  take: Take<z.infer<Schema>>,
  log: Log,
): Handler {
  return (event, invocation) =>
    processPartialResponse(event, taking(schema, take, log, invocation), new SqsFifoPartialProcessorAsync(), {
      skipGroupOnError: true,
      throwOnFullBatchFailure: false,
    });
}

/**
 * One message: checked, taken, its failure logged once. A body that is no notice fails too: our own functions wrote it, so
 * it is a bug to be seen in the dead-letter queue, not an input to be forgiven. Near the timeout no message is begun: it comes
 * back as failed, instead of being cut off half-way with all that follow.
 */
function taking<Schema extends z.ZodType>(
  schema: Schema,
  take: Take<z.infer<Schema>>,
  log: Log,
  { awsRequestId: invocationId, getRemainingTimeInMillis }: Invocation,
) {
  const hasTime = () => getRemainingTimeInMillis() >= reservedMs;
  return async ({ body, messageId, attributes }: SQSRecord): Promise<void> => {
    const messageLog = logWith(log, { invocationId, requestId: invocationId, messageId });
    const receives = attributes.ApproximateReceiveCount;
    try {
      if (!hasTime()) throw new OutOfTime();
      await take(schema.parse(JSON.parse(body)), { log: messageLog, invocationId, hasTime });
    } catch (error) {
      if (error instanceof OutOfTime) messageLog.info('notice.returned', { receives });
      else messageLog.error('notice.failed', { receives, error });
      throw error;
    }
  };
}
