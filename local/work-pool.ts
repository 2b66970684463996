// Merges stories and reads documents in worker threads, so that the main thread answers requests and places reports meanwhile.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import type { MergeStory } from '#core/merge/merge-story.ts';
import { type ParsedDocument, parseDocument } from '#core/parse/parse-document.ts';
import { isGzip } from '#core/parse/text/unzip.ts';
import type { Archived, Log } from '#core/ports.ts';

/** A document with the fingerprints of its reports, in their order. */
export interface ReadDocument extends ParsedDocument {
  fingerprints: Fingerprint[];
}

/** What a thread is sent; plain data. */
export type Job = { id: number } & Work;
type Work = { merge: Parameters<MergeStory>[0] } | { read: Archived } | { parse: Archived };
/** A story as JSON, which is cheaper to pass between threads than its objects; undefined where no report is visible. */
type Result = { story: string | undefined } | { document: ReadDocument } | { parsed: ParsedDocument };
export type Answer = { id: number } & (Result | { failure: string });

export interface WorkPool {
  mergeStory: MergeStory;
  readDocument(archived: Archived): Promise<ReadDocument>;
  /** Parses a large document elsewhere, a small one at once: passing it on takes longer than parsing it. */
  parseDocument(archived: Archived): Promise<ParsedDocument>;
  /** Starts the threads; resolves when they are loaded, or have failed. One that ends is not replaced. */
  start(): Promise<void>;
  /** Ends the threads; what they have not finished is done on this thread. */
  stop(): Promise<void>;
}

export interface WorkPoolOptions {
  /** Merges on this thread: while no other is ready, and what a thread that ended left undone. */
  mergeHere: MergeStory;
  log: Pick<Log, 'warn'>;
  /** One core is left to the main thread. */
  size?: number;
  /** This thread takes part where so many jobs wait for each other one; absent: it does not, and stays free to answer. */
  helpsFrom?: number;
  entry?: string | URL;
}

/** Reads a document on this thread. */
export async function readDocument(archived: Archived): Promise<ReadDocument> {
  const parsed = await parseDocument(archived);
  return { ...parsed, fingerprints: parsed.reports.map((report) => fingerprintOf(report)) };
}

/** Documents from this size on, and packed ones, are parsed elsewhere: the slowest known take seconds, in which no request is answered. */
const largeBytes = 32 * 1024;

/** In a bundle, beside it; else TypeScript, which needs a loader. */
function threadProgram(): string {
  const bundled = path.join(path.dirname(fileURLToPath(import.meta.url)), 'work-thread.mjs');
  return existsSync(bundled) ? bundled : path.join(import.meta.dirname, 'load-work-thread.mjs');
}

interface Pending {
  work: Work;
  resolve(result: Result): void;
  reject(fault: unknown): void;
}

interface Member {
  worker: Worker;
  isReady: boolean;
  pending: Map<number, Pending>;
}

export function makeWorkPool({
  mergeHere,
  log,
  size = availableParallelism() - 1,
  helpsFrom = Number.POSITIVE_INFINITY,
  entry = threadProgram(),
}: WorkPoolOptions): WorkPool {
  const members = new Set<Member>();
  let nextId = 0;
  const doHere = async (work: Work): Promise<Result> => {
    if ('read' in work) return { document: await readDocument(work.read) };
    if ('parse' in work) return { parsed: await parseDocument(work.parse) };
    const story = await mergeHere(work.merge);
    return { story: story && JSON.stringify(story) };
  };
  const startOne = (): Promise<void> => {
    const member: Member = { worker: new Worker(entry), isReady: false, pending: new Map() };
    members.add(member);
    const { worker, pending } = member;
    const loaded = new Promise<void>((resolve) => {
      worker.once('message', () => resolve());
      worker.once('exit', () => resolve());
    });
    worker.on('message', (message: 'ready' | Answer) => {
      if (message === 'ready') {
        member.isReady = true;
        return;
      }
      const job = pending.get(message.id);
      pending.delete(message.id);
      if (pending.size === 0) worker.unref();
      if ('failure' in message) job?.reject(new Error(`work: ${message.failure}`));
      else job?.resolve(message);
    });
    worker.on('error', (error) => log.warn('worker.failed', { detail: String(error) }));
    worker.on('exit', () => {
      members.delete(member);
      for (const { work, resolve, reject } of pending.values()) doHere(work).then(resolve, reject);
      pending.clear();
    });
    worker.unref();
    return loaded;
  };
  const findLeastBusy = (): Member | undefined =>
    [...members]
      .filter(({ isReady, pending }) => isReady && pending.size < helpsFrom)
      .sort((a, b) => a.pending.size - b.pending.size)[0];
  const give = (work: Work, { worker, pending }: Member): Promise<Result> => {
    const id = nextId++;
    return new Promise((resolve, reject) => {
      pending.set(id, { work, resolve, reject });
      // The process ends with a thread that waits, and not with one that works.
      worker.ref();
      worker.postMessage({ id, ...work } satisfies Job);
    });
  };
  return {
    async start() {
      const missing = Math.max(0, size - members.size);
      await Promise.all(Array.from({ length: missing }, startOne));
    },
    async mergeStory(input) {
      const least = findLeastBusy();
      if (least === undefined) return mergeHere(input);
      const result = await give({ merge: input }, least);
      return 'story' in result && result.story !== undefined ? JSON.parse(result.story) : undefined;
    },
    async readDocument(archived) {
      const least = findLeastBusy();
      const result = least && (await give({ read: archived }, least));
      return result && 'document' in result ? result.document : readDocument(archived);
    },
    async parseDocument(archived) {
      const isLarge = archived.bytes.length >= largeBytes || isGzip(archived.bytes);
      const least = isLarge ? findLeastBusy() : undefined;
      const result = least && (await give({ parse: archived }, least));
      return result && 'parsed' in result ? result.parsed : parseDocument(archived);
    },
    async stop() {
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
