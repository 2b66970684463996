import type { FetchCaps } from '#adapters/fetch/fetch-caps.ts';
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import type { Fetched } from '#core/ports.ts';
import { type LoopbackServer, serveTcp } from '#test/doubles/loopback-server.ts';

/** The bytes that a server sends for a request. */
export type Say = (write: (bytes: Buffer | string) => void, end: () => void) => void;
const running: LoopbackServer[] = [];

/** Stops every server that answerTo() started. */
export async function stopAnswering(): Promise<void> {
  for (const server of running.splice(0)) await server.stop();
}

/** The result of the guarded fetcher for this answer. */
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

/** The text of a body, or the complete result when there is no body. */
export const textOf = (answer: Fetched) =>
  answer.kind === 'body' ? Buffer.from(answer.bytes).toString() : answer;

/** Small limits for tests. */
export const hasty = { connectMs: 300, firstByteMs: 300, totalMs: 900, rateGraceMs: 200 };
