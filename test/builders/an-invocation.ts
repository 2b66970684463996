import type { Invocation } from '#adapters/runtime/on-first-call.ts';

/** A Lambda invocation with `leftMs()` milliseconds left. */
export function anInvocation(leftMs: () => number = () => 120_000): Invocation {
  return { awsRequestId: 'invocation-1', getRemainingTimeInMillis: leftMs };
}
