import type { Clock, Fetched, Fetcher } from '#core/ports.ts';

/** Requests to one host at once, and the pause between the starts of two. A browser opens six. */
const maxAtOnce = 2;
const pauseMs = 500;
/** After this many failures of the server in a row the host rests; the rest doubles with each failed probe. */
const maxFailures = 5;
const restFromMs = 60_000;
const restUpToMs = 3_600_000;

interface Host {
  running: number;
  nextStartMs: number;
  waiting: (() => void)[];
  failures: number;
  /** Until then nothing is asked; afterwards one request probes whether the host works again. */
  restsUntilMs: number;
}

export interface PoliteOptions {
  clock: Clock;
  /** Waits; a timer unless given. */
  wait?: (ms: number) => Promise<void>;
  limits?: { maxAtOnce: number; pauseMs: number };
}

/**
 * `fetcher` with a limit and a circuit breaker for each host, whatever the number of its feeds. A host that answers 429 or
 * 503 rests as long as it says, and one that fails again and again rests too: no request is made meanwhile.
 */
export function makePoliteFetcher(fetcher: Fetcher, options: PoliteOptions): Fetcher {
  const hosts = new Map<string, Host>();
  const { maxAtOnce: most, pauseMs: pause } = options.limits ?? { maxAtOnce, pauseMs };
  const wait = options.wait ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const nowMs = (): number => Date.parse(options.clock.now());

  const turn = async (host: Host): Promise<void> => {
    while (host.running >= most) await new Promise<void>((resolve) => host.waiting.push(resolve));
    host.running++;
    // From start to start as they happened: a busy process wakes several at the same moment.
    const leftMs = (): number => host.nextStartMs - nowMs();
    // More than a pause is left only where the clock was set back.
    for (let ms = leftMs(); ms > 0 && ms <= pause; ms = leftMs()) await wait(ms);
    host.nextStartMs = nowMs() + pause;
  };

  return {
    async fetch(url, sent) {
      const name = hostOf(url);
      const host = hosts.get(name) ?? newHost();
      hosts.set(name, host);
      await turn(host);
      try {
        const restMs = host.restsUntilMs - nowMs();
        // Of those that wait, one probes; the others learn from its answer.
        if (restMs > 0 || (host.failures >= maxFailures && host.running > 1))
          return resting(Math.max(restMs, restFromMs));
        const fetched = await fetcher.fetch(url, sent);
        settle(host, fetched, nowMs());
        return fetched;
      } finally {
        host.running--;
        host.waiting.shift()?.();
      }
    },
  };
}

function newHost(): Host {
  return { running: 0, nextStartMs: 0, waiting: [], failures: 0, restsUntilMs: 0 };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function resting(retryAfterMs: number): Fetched {
  return { kind: 'failed', detail: 'the host rests after failures', retryAfterMs, unasked: true };
}

/** Failures of one feed (404, 410, 403) say nothing about its host. */
function settle(host: Host, fetched: Fetched, nowMs: number): void {
  const isOfHost =
    fetched.kind === 'failed' &&
    (fetched.status === undefined || fetched.status === 429 || fetched.status >= 500);
  host.failures = isOfHost ? host.failures + 1 : 0;
  if (!isOfHost) return;
  const restMs = Math.min(restUpToMs, restFromMs * 2 ** Math.max(0, host.failures - maxFailures));
  if (fetched.status === 429 || fetched.status === 503)
    host.restsUntilMs = nowMs + (fetched.retryAfterMs ?? restMs);
  else if (host.failures >= maxFailures) host.restsUntilMs = nowMs + restMs;
}
