import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BenchLine } from '#bench/bench-line.ts';

/** Measured by the harness of `npm run test:deployed`, in a process of its own: nothing imports tests. */
export async function* benchDeployed(): AsyncGenerator<BenchLine> {
  const child = spawn(process.execPath, ['--no-warnings', '--import', 'tsx', 'test/deployed/measure.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as BenchLine;
  const [code] = await ended;
  if (code !== 0) throw new Error(`bench: test/deployed/measure.ts ended with ${code}`);
}
