/** Ends one fetch when a limit is exceeded. The first reason is kept. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Why it was stopped; undefined while it runs. */
  reason(): string | undefined;
  now(reason: string): void;
  /** Stops after `ms` unless the function it gives is called first. */
  after(ms: number, reason: string): () => void;
}

export function makeStop(): Stop {
  const controller = new AbortController();
  let first: string | undefined;
  const now = (reason: string): void => {
    first ??= reason;
    controller.abort();
  };
  return {
    signal: controller.signal,
    reason: () => first,
    now,
    after(ms, reason) {
      const timer = setTimeout(now, ms, reason);
      return () => clearTimeout(timer);
    },
  };
}
