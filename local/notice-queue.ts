// A queue in the process: the same promises as SQS FIFO, without durability. What was pending when the process died is in
// the archive or in the table, and `sweep` finds it again.
import type { Log, Notices } from '#core/ports.ts';

export interface NoticeQueueOptions<Notice> {
  name: string;
  take(notice: Notice): Promise<unknown>;
  /** Of notices with the same key those that still wait become one. */
  keyOf(notice: Notice): string;
  /** Notices of one group run one after the other; those of one key are such a group where this is not given. */
  groupOf?(notice: Notice): string;
  /** How long a key rests at least between two runs: the first notice runs at once, and a burst after it becomes one run. */
  leastRestMs?: number;
  /** How many times as long as its last run a key rests before the next: what is slow to do must not take all of the machine. */
  restFactor?: number;
  /** How many run at once. */
  width: number;
  log: Log;
}

export interface NoticeQueue<Notice> extends Notices<Notice> {
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Drops what waits, lets what runs finish, then resolves. The next start finds what was dropped. */
  stop(): Promise<void>;
  /** Notices that wait or run. */
  readonly waiting: number;
  /** Notices that failed for good since the start; the sweep sends them again. */
  readonly failed: number;
}

const maxTries = 5;
const firstRetryMs = 50;
const longestRestMs = 10_000;

/** A queue that is running from the start. */
export function makeNoticeQueue<Notice>(options: NoticeQueueOptions<Notice>): NoticeQueue<Notice> {
  return new ProcessQueue(options);
}

interface Waiting<Notice> {
  notice: Notice;
  /** On the monotonic clock, as all times here: the system's may be set back. */
  readyAtMs: number;
  tries: number;
}

class ProcessQueue<Notice> implements NoticeQueue<Notice> {
  failed = 0;
  readonly #options: NoticeQueueOptions<Notice>;
  readonly #waiting = new Map<string, Waiting<Notice>>();
  readonly #running = new Set<string>();
  readonly #restingUntilMs = new Map<string, number>();
  #idle: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(options: NoticeQueueOptions<Notice>) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#waiting.size + this.#running.size;
  }

  async send(notices: readonly Notice[]): Promise<void> {
    if (this.#stopping) return;
    const readyAtMs = performance.now();
    for (const notice of notices) {
      const key = this.#options.keyOf(notice);
      // The notice that waits already runs later than now, so it sees whatever this one is about.
      if (!this.#waiting.has(key)) this.#waiting.set(key, { notice, readyAtMs, tries: 0 });
    }
    this.#advance();
  }

  idle(): Promise<void> {
    if (this.#waiting.size + this.#running.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#endIdle();
    return this.idle();
  }

  /** Starts what may start, and sets one timer for the first that may not yet. */
  #advance(): void {
    clearTimeout(this.#timer);
    const nowMs = performance.now();
    let nextMs = Number.POSITIVE_INFINITY;
    for (const [key, waiting] of this.#waiting) {
      if (this.#running.size >= this.#options.width) return;
      if (this.#running.has(this.#groupOf(waiting.notice))) continue;
      const readyAtMs = Math.max(waiting.readyAtMs, this.#restingUntilMs.get(key) ?? 0);
      if (readyAtMs > nowMs) {
        nextMs = Math.min(nextMs, readyAtMs);
        continue;
      }
      this.#waiting.delete(key);
      void this.#run(key, waiting);
    }
    if (nextMs < Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#advance(), nextMs - nowMs);
  }

  #groupOf(notice: Notice): string {
    return (this.#options.groupOf ?? this.#options.keyOf)(notice);
  }

  async #run(key: string, waiting: Waiting<Notice>): Promise<void> {
    const group = this.#groupOf(waiting.notice);
    this.#running.add(group);
    const startedAtMs = performance.now();
    try {
      await this.#options.take(waiting.notice);
    } catch (error) {
      this.#tryAgain(key, { ...waiting, tries: waiting.tries + 1 }, error);
    }
    this.#running.delete(group);
    this.#rest(key, startedAtMs);
    this.#advance();
    this.#endIdle();
  }

  #endIdle(): void {
    if (this.#waiting.size + this.#running.size > 0) return;
    const resolvers = this.#idle;
    this.#idle = [];
    for (const resolve of resolvers) resolve();
  }

  #rest(key: string, startedAtMs: number): void {
    const nowMs = performance.now();
    for (const [rested, untilMs] of this.#restingUntilMs)
      if (untilMs <= nowMs) this.#restingUntilMs.delete(rested);
    const { leastRestMs = 0, restFactor = 0 } = this.#options;
    const restMs = Math.max(leastRestMs, Math.min((nowMs - startedAtMs) * restFactor, longestRestMs));
    if (restMs > 0) this.#restingUntilMs.set(key, nowMs + restMs);
  }

  #tryAgain(key: string, waiting: Waiting<Notice>, error: unknown): void {
    const { name, log } = this.#options;
    const last = waiting.tries >= maxTries || this.#stopping;
    log[last ? 'error' : 'warn']('notice.failed', { queue: name, key, tries: waiting.tries, last, error });
    if (last) this.failed += 1;
    else if (!this.#waiting.has(key)) {
      this.#waiting.set(key, {
        ...waiting,
        readyAtMs: performance.now() + firstRetryMs * 2 ** waiting.tries,
      });
    }
  }
}
