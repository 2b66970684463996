import { epochMsOf } from '#core/instant.ts';
import type { Clock } from '#core/ports.ts';

/**
 * Shares the result of `read` among callers, for ever or for `forMs`. A rejection is never kept: the next call reads again.
 */
export function remember<Value>(
  read: () => Promise<Value>,
  lifetime?: { forMs: number; clock: Clock },
): () => Promise<Value> {
  let kept: { value: Promise<Value>; readAtMs: number } | undefined;
  const nowMs = () => (lifetime === undefined ? 0 : epochMsOf(lifetime.clock.now()));
  const { forMs } = lifetime ?? { forMs: Number.POSITIVE_INFINITY };
  return () => {
    const ageMs = nowMs() - (kept?.readAtMs ?? 0);
    // A negative age: the clock was set back.
    if (kept !== undefined && ageMs >= 0 && ageMs < forMs) return kept.value;
    const reading = { value: read(), readAtMs: nowMs() };
    kept = reading;
    reading.value.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading.value;
  };
}
