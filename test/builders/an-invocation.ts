import type { Invocation } from '#adapters/runtime/on-first-call.ts';

/** A call of a function that has `leftMs` left each time it asks. */
export function anInvocation(leftMs: () => number = () => 120_000): Invocation {
  return { awsRequestId: 'invocation-1', getRemainingTimeInMillis: leftMs };
}
