/**
 * Builds the handler once, at the first event: importing the module reads no environment and opens no client. `build` is
 * synchronous, so that a failed start is never kept: it throws, and the next event tries again.
 */
export function onFirstCall<Input, Output>(
  build: () => (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  let built: ((input: Input) => Promise<Output>) | undefined;
  return (input) => {
    built ??= build();
    return built(input);
  };
}
