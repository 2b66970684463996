// SQS batches: each message by itself. What failed is returned for delivery again; the rest is gone from the queue.
import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import type { Log } from '#core/ports.ts';

type Take<Notice> = (notice: Notice) => Promise<unknown>;

/** Hands every notice of a standard queue to `take`; exactly the messages that failed come back. */
export function eachMessage<Schema extends z.ZodType>(
  schema: Schema,
  take: Take<z.infer<Schema>>,
  log: Log,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) =>
    processPartialResponse(event, taking(schema, take, log), new BatchProcessor(EventType.SQS), {
      throwOnFullBatchFailure: false,
    });
}

/** As eachMessage, for a FIFO queue: after a failure the rest of the same group comes back too, so that its order holds. */
export function eachMessageInOrder<Schema extends z.ZodType>(
  schema: Schema,
  take: Take<z.infer<Schema>>,
  log: Log,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) =>
    processPartialResponse(event, taking(schema, take, log), new SqsFifoPartialProcessorAsync(), {
      skipGroupOnError: true,
      throwOnFullBatchFailure: false,
    });
}

/**
 * One message: checked, taken, its failure logged once. A body that is no notice fails too: our own functions wrote it, so
 * it is a bug to be seen in the dead-letter queue, not an input to be forgiven.
 */
function taking<Schema extends z.ZodType>(schema: Schema, take: Take<z.infer<Schema>>, log: Log) {
  return async ({ body, messageId, attributes }: SQSRecord): Promise<void> => {
    try {
      await take(schema.parse(JSON.parse(body)));
    } catch (error) {
      log.error('notice.failed', { messageId, receives: attributes.ApproximateReceiveCount, error });
      throw error;
    }
  };
}
