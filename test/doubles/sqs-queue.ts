export interface QueueOptions {
  fifo: boolean;
  /** Every message is delivered this much later than it was sent. */
  delayMs: number;
}
interface SentMessage {
  body: string;
  group?: string | undefined;
  deduplicationId?: string | undefined;
  /** In place of the queue's delay. */
  delayMs?: number | undefined;
}
interface DeliveredMessage extends SentMessage {
  sentAtMs: number;
  /** Deletes the message and releases the next one of its group. */
  remove(): void;
}
export interface Queue {
  readonly isFifo: boolean;
  send(message: SentMessage, nowMs: number): void;
  /** The visible messages; in a FIFO queue only the oldest of each group, and none of a group with a message in flight. */
  receive(nowMs: number): DeliveredMessage[];
  /** When the next message becomes visible; undefined when the queue is empty. */
  nextDueAtMs(): number | undefined;
}

const deduplicationMs = 5 * 60_000;

/**
 * An SQS queue in virtual time, as Amazon documents it: a delay of the queue or of the message; on FIFO queues exactly-once by deduplication
 * id within five minutes of the first sending (also after that message was deleted) and order within a group.
 */
export function makeQueue({ fifo, delayMs }: QueueOptions): Queue {
  let waiting: (SentMessage & { sentAtMs: number })[] = [];
  const seen = new Map<string, number>();
  const groupsInHand = new Set<string>();
  const dueAtMs = (message: SentMessage & { sentAtMs: number }) =>
    message.sentAtMs + (message.delayMs ?? delayMs);
  return {
    isFifo: fifo,
    send(message, nowMs) {
      if (fifo && message.deduplicationId !== undefined) {
        const firstAtMs = seen.get(message.deduplicationId);
        if (firstAtMs !== undefined && nowMs < firstAtMs + deduplicationMs) return;
        seen.set(message.deduplicationId, nowMs);
      }
      waiting.push({ ...message, sentAtMs: nowMs });
    },
    receive(nowMs) {
      const delivered: DeliveredMessage[] = [];
      const taken = new Set<SentMessage>();
      const met = new Set<string>();
      for (const message of waiting) {
        const { group } = message;
        const isBehind = group !== undefined && (met.has(group) || groupsInHand.has(group));
        if (group !== undefined) met.add(group);
        if (isBehind || dueAtMs(message) > nowMs) continue;
        if (group !== undefined) groupsInHand.add(group);
        taken.add(message);
        delivered.push({ ...message, remove: () => group !== undefined && groupsInHand.delete(group) });
      }
      waiting = waiting.filter((message) => !taken.has(message));
      return delivered;
    },
    nextDueAtMs: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(dueAtMs))),
  };
}
