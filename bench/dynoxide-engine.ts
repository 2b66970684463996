// The stricter engine: a DynamoDB in one binary, which counts the units of indexes too. Not everywhere: see findDynoxide.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** The binary that npm installed for this machine; undefined where it is missing, as it is on most but linux-x64. */
export function findDynoxide(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return undefined;
  }
}

/** Runs the binary on 127.0.0.1, all in memory, until `stop`. @throws when it does not answer within ten seconds. */
export async function startDynoxide(binary: string): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const port = await freePort();
  const engine = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, engine);
  return {
    endpoint,
    async stop() {
      const ended = once(engine, 'exit');
      engine.kill();
      await ended;
    },
  };
}

async function answering(endpoint: string, engine: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (engine.exitCode !== null)
      throw new Error(`dynoxide ended with ${engine.exitCode} before it answered`);
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(50);
  }
  engine.kill();
  throw new Error('dynoxide does not answer');
}

/** The engine cannot choose a port itself and report it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return address.port;
}
