// `npm start` in a process of its own, for benchmarks that talk to it through HTTP.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** As in `npm start`. */
export const startArguments = ['--max-semi-space-size=64', 'local/launch.mjs', 'start'];
const root = path.join(import.meta.dirname, '..');

export interface ServerProcess {
  child: ChildProcess;
  url: string;
  /** Sends the signal and waits until the process has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/**
 * Starts it without the sample, at a free port unless `env` names one, and waits until it is ready.
 * @param onLog receives the lines of its log; without it they are printed.
 */
export async function startServer(
  folder: string,
  env: Record<string, string> = {},
  onLog?: (line: string) => void,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, startArguments, {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT: '0', SAMPLE: 'off', ...env },
    stdio: ['ignore', 'pipe', onLog === undefined ? 'inherit' : 'pipe'],
  });
  if (child.stderr !== null) createInterface(child.stderr).on('line', (line) => onLog?.(line));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error('bench: the server did not start')));
    child.stdout?.on('data', (said: Buffer) => {
      const ready = /dateline ready at (http:\S+)/.exec(said.toString());
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
  });
  const end = (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    return ended;
  };
  return { child, url, end };
}
