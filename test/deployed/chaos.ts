// Misfortune decided by a seed: which calls fail and how, when a function is killed, which batches come twice and shuffled.
import { createHash } from 'node:crypto';
import type { Message } from '@aws-sdk/client-sqs';
import { type AwsCall, errorAnswer } from '#test/deployed/aws-call.ts';
import type { Fate } from '#test/deployed/aws-proxy.ts';
import type { LambdaFunction } from '#test/deployed/lambda-function.ts';

export interface Chaos {
  fateOf(call: AwsCall, functionOf: (role: string) => LambdaFunction | undefined): Fate | undefined;
  deliveries(batch: readonly Message[]): Message[][];
  /** From now on everything works. */
  end(): void;
  /** How often each misfortune struck. */
  readonly counts: Record<Misfortune | 'twice', number>;
}
type Misfortune = 'throttled' | 'failed' | 'unanswered' | 'killedBefore' | 'killedAfter';

/** Share of calls that each strikes. Of the calls of a poller, which AWS runs, none. */
const shares: [Misfortune, number][] = [
  ['throttled', 0.01],
  ['failed', 0.01],
  ['unanswered', 0.01],
  ['killedBefore', 0.002],
  ['killedAfter', 0.002],
];
const ofPoller = /^sqs:(Receive|Delete|ChangeMessage)/;

export function makeChaos(seed: string): Chaos {
  const seen = new Map<string, number>();
  const counts = { throttled: 0, failed: 0, unanswered: 0, killedBefore: 0, killedAfter: 0, twice: 0 };
  let isOver = false;

  /** A number in [0, 1) for the nth time that this happens. */
  function chance(...parts: string[]): number {
    const what = parts.join('\n');
    const nth = (seen.get(what) ?? 0) + 1;
    seen.set(what, nth);
    return createHash('sha256').update(`${seed}\n${nth}\n${what}`).digest().readUInt32BE() / 2 ** 32;
  }

  function strikes(call: AwsCall): Misfortune | undefined {
    if (isOver || call.accesses.some(({ action }) => ofPoller.test(action))) return undefined;
    let left = chance(call.role, call.subject);
    for (const [misfortune, share] of shares) {
      if (left < share) return misfortune;
      left -= share;
    }
    return undefined;
  }

  return {
    counts,
    fateOf(call, functionOf) {
      const misfortune = strikes(call);
      if (misfortune === undefined) return undefined;
      counts[misfortune] += 1;
      switch (misfortune) {
        case 'throttled':
          return { instead: errorAnswer(call.service, 'Throttled', 'Rate exceeded') };
        case 'failed':
          return { instead: errorAnswer(call.service, 'Failed', 'We encountered an internal error.') };
        case 'unanswered':
          return { unanswered: 'after' };
        case 'killedBefore':
        case 'killedAfter':
          functionOf(call.role)?.kill();
          return { unanswered: misfortune === 'killedBefore' ? 'before' : 'after' };
        default:
          return misfortune satisfies never;
      }
    },
    deliveries(batch) {
      const names = batch.map(({ Body = '' }) => Body).sort();
      if (isOver) return [[...batch]];
      const isTwice = chance('twice', ...names) < 0.3;
      if (isTwice) counts.twice += 1;
      const times = isTwice ? 2 : 1;
      return Array.from({ length: times }, () => {
        // Order within a group is what a FIFO queue promises.
        if (batch[0]?.Attributes?.MessageGroupId !== undefined) return [...batch];
        const keyed = batch.map((message) => ({ message, at: chance('shuffle', message.Body ?? '') }));
        return keyed.sort((a, b) => a.at - b.at).map(({ message }) => message);
      });
    },
    end() {
      isOver = true;
    },
  };
}
