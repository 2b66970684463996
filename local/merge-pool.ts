// Merges stories in worker threads, so that the main thread answers requests and places reports meanwhile.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MergeStory } from '#core/merge/merge-story.ts';
import type { Log } from '#core/ports.ts';

/** What a worker is sent; plain data. */
export interface MergeJob {
  id: number;
  input: Parameters<MergeStory>[0];
}
/** `content`: the story as JSON, which is cheaper to pass between threads than its objects; undefined where no report is visible. */
export type MergeAnswer = { id: number; content?: string | undefined } | { id: number; failure: string };

export interface MergePool {
  mergeStory: MergeStory;
  /** Starts the workers, which take a second to load. One that ends is not replaced. */
  start(): void;
  /** Ends the workers; what they have not finished is merged on this thread. */
  stop(): Promise<void>;
}

export interface MergePoolOptions {
  /** Merges on this thread: while no worker is ready, and what a worker that ended left undone. */
  mergeHere: MergeStory;
  log: Pick<Log, 'warn'>;
  /** One core is left to the main thread. */
  size?: number;
  entry?: string | URL;
}

interface Pending {
  input: MergeJob['input'];
  resolve(content: ReturnType<MergeStory>): void;
  reject(fault: unknown): void;
}

interface Member {
  worker: Worker;
  isReady: boolean;
  pending: Map<number, Pending>;
}

export function makeMergePool({
  mergeHere,
  log,
  size = availableParallelism() - 1,
  entry = path.join(import.meta.dirname, 'load-merge-worker.mjs'),
}: MergePoolOptions): MergePool {
  const members = new Set<Member>();
  let nextId = 0;
  const startOne = (): void => {
    const member: Member = { worker: new Worker(entry), isReady: false, pending: new Map() };
    members.add(member);
    const { worker, pending } = member;
    worker.on('message', (message: 'ready' | MergeAnswer) => {
      if (message === 'ready') {
        member.isReady = true;
        return;
      }
      const job = pending.get(message.id);
      pending.delete(message.id);
      if (pending.size === 0) worker.unref();
      if ('failure' in message) job?.reject(new Error(`merge: ${message.failure}`));
      else job?.resolve(message.content === undefined ? undefined : JSON.parse(message.content));
    });
    worker.on('error', (error) => log.warn('worker.failed', { detail: String(error) }));
    worker.on('exit', () => {
      members.delete(member);
      for (const { input, resolve, reject } of pending.values())
        Promise.resolve(input).then(mergeHere).then(resolve, reject);
      pending.clear();
    });
    worker.unref();
  };
  return {
    start() {
      for (let nth = members.size; nth < size; nth++) startOne();
    },
    mergeStory(input) {
      const [least] = [...members]
        .filter(({ isReady }) => isReady)
        .sort((a, b) => a.pending.size - b.pending.size);
      if (least === undefined) return mergeHere(input);
      const id = nextId++;
      return new Promise((resolve, reject) => {
        least.pending.set(id, { input, resolve, reject });
        // The process ends with a worker that waits, and not with one that works.
        least.worker.ref();
        least.worker.postMessage({ id, input } satisfies MergeJob);
      });
    },
    async stop() {
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
