import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { epochMsOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { Clock, Notices } from '#core/ports.ts';

type Entry = Omit<SendMessageBatchRequestEntry, 'Id'>;

/** What SQS takes at once, by count. Ten notices are far below its limit of bytes. */
const maxBatch = 10;
const maxAttempts = 4;
const firstPauseMs = 50;

/**
 * Notices on a standard queue, each a message with the notice as JSON, delivered after the delay. Throws when any could not be sent
 * after retries.
 */
export function makeSqsNotices<Notice>(
  client: SQSClient,
  queueUrl: string,
  delaySeconds = 0,
): Notices<Notice> {
  return {
    send: (notices) =>
      sendAll(
        client,
        queueUrl,
        notices.map((notice) => ({
          MessageBody: JSON.stringify(notice),
          ...(delaySeconds > 0 && { DelaySeconds: delaySeconds }),
        })),
      ),
  };
}

/**
 * Merge notices on a FIFO queue: group = story, so that one story is merged by one function at a time; of all notices on
 * one story in one slot of time the queue keeps the first and drops the others, so that a burst makes one merge a slot.
 * The queue must be made with a delivery delay of at least `slotMs` (FIFO queues have no delay by message).
 *
 * Why the last report is never missed: slot s is the time from s·slotMs to (s+1)·slotMs. The notice that was kept was sent
 * at its start or later, so it is delivered after the slot ended. A notice that was dropped was sent within the same slot,
 * after its report had been written: so the merge that comes reads that report too. The clocks of the senders may differ
 * by a few milliseconds at a slot's edge: make the delay longer by more than that, and `sweep` sees what is lost still.
 */
export function makeSqsMergeNotices(
  client: SQSClient,
  queueUrl: string,
  clock: Clock,
  slotMs: number,
): Notices<MergeNotice> {
  return {
    send(notices) {
      const slot = Math.floor(epochMsOf(clock.now()) / slotMs);
      return sendAll(
        client,
        queueUrl,
        notices.map((notice) => ({
          MessageBody: JSON.stringify(notice),
          MessageGroupId: notice.storyId,
          // With all that it says: a plain notice must not make the queue drop one that says more.
          MessageDeduplicationId: [notice.storyId, notice.absorb ?? '', slot].join(':'),
        })),
      );
    },
  };
}

async function sendAll(client: SQSClient, queueUrl: string, entries: readonly Entry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += maxBatch) {
    await sendBatch(client, queueUrl, entries.slice(at, at + maxBatch));
  }
}

/** SQS may take some of a batch and refuse others: only those are sent again. */
async function sendBatch(client: SQSClient, queueUrl: string, entries: readonly Entry[]): Promise<void> {
  let left = entries.map((entry, at) => ({ ...entry, Id: String(at) }));
  for (let attempt = 1; ; attempt++) {
    const sent = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: left }));
    const refused = new Map((sent.Failed ?? []).map((failure) => [failure.Id, failure]));
    if (refused.size === 0) return;
    left = left.filter(({ Id }) => refused.has(Id));
    const mistaken = [...refused.values()].find(({ SenderFault }) => SenderFault === true);
    if (mistaken !== undefined || attempt === maxAttempts) {
      const [first] = mistaken === undefined ? refused.values() : [mistaken];
      throw new Error(
        `notices: ${refused.size} of ${entries.length} were not sent: ${first?.Code ?? 'no code'}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)));
  }
}
