import { epochMsOf } from '#core/instant.ts';
import type { Clock } from '#core/ports.ts';

/**
 * Shares the result of `read` among callers, for ever or for `forMs`. A rejection is never kept: the next call reads again.
 */
export function remember<Value>(
  read: () => Promise<Value>,
  lifetime?: { forMs: number; clock: Clock },
): () => Promise<Value> {
  let kept: { value: Promise<Value>; untilMs: number } | undefined;
  const nowMs = () => (lifetime === undefined ? 0 : epochMsOf(lifetime.clock.now()));
  return () => {
    if (kept !== undefined && nowMs() < kept.untilMs) return kept.value;
    const reading = { value: read(), untilMs: nowMs() + (lifetime?.forMs ?? Number.POSITIVE_INFINITY) };
    kept = reading;
    reading.value.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading.value;
  };
}
