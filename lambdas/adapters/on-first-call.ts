/**
 * Builds the handler when the first event comes, once: importing the module reads no environment and opens no client, so
 * that a test can import it, and a failed start is tried again with the next event.
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
