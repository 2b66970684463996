import type { FetchCaps } from '#adapters/fetch/fetch-caps.ts';
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import type { Fetched } from '#core/ports.ts';
import { type LoopbackServer, serveTcp } from '#test/doubles/loopback-server.ts';

/** What a server says once it was asked, byte by byte. */
export type Say = (write: (bytes: Buffer | string) => void, end: () => void) => void;
const running: LoopbackServer[] = [];

/** Stops every server that answerTo started. */
export async function stopAnswering(): Promise<void> {
  for (const server of running.splice(0)) await server.stop();
}

/** What the guarded fetcher makes of a server that says this. */
export async function answerTo(say: Say, caps: Partial<FetchCaps> = {}): Promise<Fetched> {
  const server = await serveTcp((socket) => {
    socket.once('data', () =>
      say(
        (bytes) => {
          if (socket.writable) socket.write(bytes);
        },
        () => socket.end(),
      ),
    );
  });
  running.push(server);
  return makeGuardedFetcher({ allowPrivate: [`127.0.0.1:${server.port}`], caps }).fetch(
    `${server.origin}/feed`,
    {},
  );
}
/** A status line of 200 and these header lines. */
export const head = (lines: readonly string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');

/** The text of a body; the whole answer when there is none. */
export const textOf = (answer: Fetched) =>
  answer.kind === 'body' ? Buffer.from(answer.bytes).toString() : answer;

/** Limits cut to a size for tests. */
export const hasty = { connectMs: 300, firstByteMs: 300, totalMs: 900, rateGraceMs: 200 };
