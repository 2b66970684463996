/** Where a command writes: results on standard output, everything for people on standard error. */
export interface Output {
  /** One line of the result. */
  result(line: string): void;
  /** One line for people. */
  note(line: string): void;
  /** Replaces the progress line; shown on a terminal only. */
  progress(line: string): void;
}

export const terminalOutput: Output = {
  result: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${clearLine()}${line}\n`),
  progress(line) {
    if (process.stderr.isTTY) process.stderr.write(`${clearLine()}${line}`);
  },
};

function clearLine(): string {
  return process.stderr.isTTY ? '\r\x1b[K' : '';
}
