import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');

/** `npm start` as a separate process on a free port. */
export interface RunningDateline {
  url: string;
  /** Its standard output. */
  printed(): string;
  get<Answer>(pathAndQuery: string): Promise<Answer>;
  /** Sends the signal and resolves to the exit code, null when the signal killed the process. */
  end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGINT'): Promise<number | null>;
}

/** Removed after the suite. */
export const aDataFolder = async (): Promise<string> => aTemporaryFolder();

const started = new Set<ChildProcess>();

/** Ends all processes that a failed test left running. */
export function endAll(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** Starts the process without waiting. */
export function launch(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [bundledProgram('local/start.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** Starts the process and waits until it is ready. @throws with its output when it ends instead. */
export async function startDateline(env: Record<string, string>): Promise<RunningDateline> {
  const child = launch(env);
  let out = '';
  let err = '';
  child.stderr?.on('data', (part: Buffer) => {
    err += part.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      const ready = /dateline ready at (http:\S+)\n$/.exec(out);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}\n${out}\n${err}`)));
  });
  return {
    url,
    printed: () => out,
    async get<Answer>(pathAndQuery: string) {
      const answer = await fetch(`${url}${pathAndQuery}`);
      if (!answer.ok) throw new Error(`${answer.status} for ${pathAndQuery}: ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    end(signal) {
      return new Promise((resolve) => {
        child.once('exit', (code) => resolve(code));
        child.kill(signal);
      });
    },
  };
}

/** Repeats `ask` until it gives an answer. How long that takes depends on the machine: only the timeout of the test limits it. */
export async function eventually<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
