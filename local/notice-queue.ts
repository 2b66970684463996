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
  /** Lanes take turns: many notices of one do not delay those of another. */
  laneOf?(notice: Notice): string;
  /** How long a key rests at least between two runs: the first notice runs at once, and a burst after it becomes one run. */
  leastRestMs?: number;
  /**
   * How many times as long as its last run a key rests before the next: what is slow to do must not take all of the machine. When no
   * notice of the key has come for half as long as that run, the burst is over, and the rest too.
   */
  restFactor?: number;
  /** How many run at once. */
  width: number;
  log: Log;
}

export interface NoticeQueue<Notice> extends Notices<Notice> {
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Resolves when the notices that wait or run now have run, also if more came meanwhile; one that fails for good has run. */
  passed(): Promise<void>;
  /** Drops what waits, lets what runs finish, then resolves. The next start finds what was dropped. */
  stop(): Promise<void>;
  /** Notices that wait or run. */
  readonly waiting: number;
  /** Notices that failed for good since the start; the sweep sends them again. */
  readonly failed: number;
  /** Runs since the start. */
  readonly runs: number;
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
  /** When the last notice of the key came. */
  sentAtMs: number;
  tries: number;
}

/** Until `untilMs`, or until no notice has come for `quietMs`. */
interface Rest {
  endedAtMs: number;
  untilMs: number;
  quietMs: number;
}

/** What one caller of passed() waits for. */
interface Passing<Notice> {
  left: Set<Waiting<Notice>>;
  resolve(): void;
}

class ProcessQueue<Notice> implements NoticeQueue<Notice> {
  failed = 0;
  runs = 0;
  readonly #options: NoticeQueueOptions<Notice>;
  readonly #waiting = new Map<string, Waiting<Notice>>();
  /** The keys that wait, by lane, in the order in which the lanes are next. */
  readonly #lanes = new Map<string, Set<string>>();
  /** By group. */
  readonly #running = new Map<string, Waiting<Notice>>();
  readonly #passing = new Set<Passing<Notice>>();
  readonly #rests = new Map<string, Rest>();
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
    const nowMs = performance.now();
    for (const notice of notices) {
      const key = this.#options.keyOf(notice);
      const waiting = this.#waiting.get(key);
      // The notice that waits already runs later than now, so it sees whatever this one is about.
      if (waiting !== undefined) waiting.sentAtMs = nowMs;
      else this.#wait(key, { notice, readyAtMs: nowMs, sentAtMs: nowMs, tries: 0 });
    }
    this.#advance();
  }

  idle(): Promise<void> {
    if (this.#waiting.size + this.#running.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  passed(): Promise<void> {
    const left = new Set([...this.#waiting.values(), ...this.#running.values()]);
    if (left.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#passing.add({ left, resolve });
    });
  }

  stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    for (const waiting of this.#waiting.values()) this.#pass(waiting);
    this.#waiting.clear();
    this.#lanes.clear();
    this.#endIdle();
    return this.idle();
  }

  #wait(key: string, waiting: Waiting<Notice>): void {
    this.#waiting.set(key, waiting);
    const lane = this.#options.laneOf?.(waiting.notice) ?? '';
    const keys = this.#lanes.get(lane);
    if (keys === undefined) this.#lanes.set(lane, new Set([key]));
    else keys.add(key);
  }

  /** Starts what may start, one of each lane by turns, and sets one timer for the first that may not yet. */
  #advance(): void {
    clearTimeout(this.#timer);
    const nowMs = performance.now();
    let nextMs = Number.POSITIVE_INFINITY;
    // A lane that starts one goes to the end of the map, where this loop meets it again.
    for (const [lane, keys] of this.#lanes) {
      for (const key of keys) {
        if (this.#running.size >= this.#options.width) return;
        const waiting = this.#waiting.get(key);
        if (waiting === undefined || this.#running.has(this.#groupOf(waiting.notice))) continue;
        const readyAtMs = Math.max(waiting.readyAtMs, this.#restedAtMs(key, waiting));
        if (readyAtMs > nowMs) {
          nextMs = Math.min(nextMs, readyAtMs);
          continue;
        }
        this.#waiting.delete(key);
        keys.delete(key);
        this.#lanes.delete(lane);
        if (keys.size > 0) this.#lanes.set(lane, keys);
        void this.#run(key, waiting);
        break;
      }
    }
    if (nextMs < Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#advance(), nextMs - nowMs);
  }

  #groupOf(notice: Notice): string {
    return (this.#options.groupOf ?? this.#options.keyOf)(notice);
  }

  async #run(key: string, waiting: Waiting<Notice>): Promise<void> {
    const group = this.#groupOf(waiting.notice);
    this.#running.set(group, waiting);
    const startedAtMs = performance.now();
    try {
      await this.#options.take(waiting.notice);
      this.#pass(waiting);
    } catch (error) {
      this.#tryAgain(key, waiting, error);
    }
    this.runs += 1;
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
    const endedAtMs = performance.now();
    for (const [rested, { untilMs }] of this.#rests) if (untilMs <= endedAtMs) this.#rests.delete(rested);
    const { leastRestMs = 0, restFactor = 0 } = this.#options;
    const tookMs = endedAtMs - startedAtMs;
    const restMs = Math.max(leastRestMs, Math.min(tookMs * restFactor, longestRestMs));
    const quietMs = Math.max(leastRestMs, tookMs / 2);
    if (restMs > 0) this.#rests.set(key, { endedAtMs, untilMs: endedAtMs + restMs, quietMs });
  }

  #restedAtMs(key: string, { sentAtMs }: Waiting<Notice>): number {
    const rest = this.#rests.get(key);
    if (rest === undefined) return 0;
    return Math.min(rest.untilMs, Math.max(rest.endedAtMs, sentAtMs) + rest.quietMs);
  }

  #tryAgain(key: string, waiting: Waiting<Notice>, error: unknown): void {
    const { name, log } = this.#options;
    waiting.tries += 1;
    const last = waiting.tries >= maxTries || this.#stopping;
    log[last ? 'error' : 'warn']('notice.failed', { queue: name, key, tries: waiting.tries, last, error });
    if (last) this.failed += 1;
    const next = last ? undefined : (this.#waiting.get(key) ?? waiting);
    if (next === waiting) {
      waiting.readyAtMs = performance.now() + firstRetryMs * 2 ** waiting.tries;
      this.#wait(key, waiting);
    } else this.#pass(waiting, next);
  }

  /** The notice has run, or `by` runs in its place. */
  #pass(waiting: Waiting<Notice>, by?: Waiting<Notice>): void {
    for (const passing of this.#passing) {
      if (!passing.left.delete(waiting)) continue;
      if (by !== undefined) passing.left.add(by);
      if (passing.left.size > 0) continue;
      this.#passing.delete(passing);
      passing.resolve();
    }
  }
}
