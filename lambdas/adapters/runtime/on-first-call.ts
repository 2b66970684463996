import type { Context } from 'aws-lambda';

/** What the runtime says of one call of a function. */
export type Invocation = Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>;

/**
 * Builds the handler once, at the first event: importing the module reads no environment and opens no client. `build` is
 * synchronous, so that a failed start is never kept: it throws, and the next event tries again.
 */
export function onFirstCall<Input, Output>(
  build: () => (input: Input, invocation: Invocation) => Promise<Output>,
): (input: Input, invocation: Invocation) => Promise<Output> {
  let built: ReturnType<typeof build> | undefined;
  return (input, invocation) => {
    built ??= build();
    return built(input, invocation);
  };
}
