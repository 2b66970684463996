import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { FetchCaps } from '#adapters/fetch/fetch-caps.ts';
import type { Stop } from '#adapters/fetch/stop.ts';
import type { HostAddress } from '#adapters/fetch/vet-host.ts';

/** `wire` is the body as it came, read only for an answer of 200–299; `cut` when it ended before its announced end. */
export type Answer =
  | {
      kind: 'answer';
      status: number;
      header: (name: string) => string | undefined;
      wire: Uint8Array;
      cut: boolean;
    }
  | { kind: 'failed'; detail: string };

export interface Question {
  url: URL;
  /** The only addresses that are connected to, whatever the host's name means by now. */
  pinned: readonly HostAddress[];
  headers: Readonly<Record<string, string>>;
  /** Sent as the body of a POST; without it the request is a GET. */
  body?: string;
}

/**
 * One request over one new connection to a pinned address: no redirect, no proxy, no connection of an earlier request, no
 * HTTP/2. The connection is closed as soon as the answer is known. Never throws for what a server does: refusals, broken
 * HTTP and our own caps are `failed`; a body that breaks off after its first byte is `cut`.
 */
export function askPinned(question: Question, caps: FetchCaps, stop: Stop): Promise<Answer> {
  const { url, pinned, headers, body: posted } = question;
  const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect';
  const asked = new Promise<Answer>((resolve) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: posted === undefined ? 'GET' : 'POST',
      headers,
      agent: false,
      lookup: lookupOf(pinned),
      maxHeaderSize: caps.maxHeaderBytes,
    });
    const body = watchBody(caps, stop);
    const clearConnect = stop.after(caps.connectMs, `no connection within ${caps.connectMs} ms`);
    const clearFirstByte = stop.after(caps.firstByteMs, `no answer within ${caps.firstByteMs} ms`);
    let response: IncomingMessage | undefined;
    const settle = (cut: boolean, failure?: string): void => {
      clearConnect();
      clearFirstByte();
      body.close();
      request.destroy();
      resolve(
        failure !== undefined || response === undefined
          ? failed(failure)
          : answerOf(response, body.wire(), cut),
      );
    };
    const breakOff = (error: unknown): void =>
      settle(true, stop.reason() ?? (body.wire().length > 0 ? undefined : describe(error)));
    stop.signal.addEventListener('abort', () => settle(true, stop.reason()), { once: true });
    request
      .on('socket', (socket) => socket.once(connected, clearConnect))
      .on('error', breakOff)
      .on('response', (given) => {
        clearFirstByte();
        response = given;
        const { statusCode = 0 } = given;
        if (statusCode < 200 || statusCode >= 300) return settle(false);
        const refusal = refusalOf(given, caps);
        if (refusal !== undefined) return stop.now(refusal);
        body.open();
        given
          .on('data', body.add)
          .on('end', () => settle(false, stop.reason()))
          .on('error', breakOff);
      })
      .end(posted);
    if (stop.signal.aborted) settle(true, stop.reason());
  });
  // Node throws for a header that it cannot send, for example credentials with a line break.
  return asked.catch((error) => failed(describe(error)));
}

/** Node asks for all addresses or for one, by how it was built and called. */
function lookupOf(pinned: readonly HostAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = pinned;
    if (options.all === true) callback(null, [...pinned]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function failed(detail: string | undefined): Answer {
  return { kind: 'failed', detail: detail ?? 'no answer' };
}

function answerOf(response: IncomingMessage, wire: Uint8Array, cut: boolean): Answer {
  const { statusCode: status = 0, headersDistinct } = response;
  return { kind: 'answer', status, header: (name) => headersDistinct[name]?.join(', '), wire, cut };
}

/**
 * Refusals that the header section alone justifies. Lengths that are not numbers, differ, or come with chunks (RFC
 * 9112 section 6.3) never get here, because the HTTP parser refuses them (test/integration/hostile-lengths.test.ts).
 */
function refusalOf({ headers }: IncomingMessage, caps: FetchCaps): string | undefined {
  const announced = Number(headers['content-length'] ?? 0);
  return announced <= caps.maxWireBytes ? undefined : `announces more than ${caps.maxWireBytes} bytes`;
}

/** Collects a body under the caps on size and speed; after a cap is passed nothing more is held. */
function watchBody(caps: FetchCaps, stop: Stop) {
  const chunks: Buffer[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    open(): void {
      const openedAt = performance.now();
      timer = setInterval(() => {
        const openMs = performance.now() - openedAt;
        const isSlow = openMs > caps.rateGraceMs && size < (caps.minBytesPerSecond * openMs) / 1000;
        if (isSlow) stop.now(`slower than ${caps.minBytesPerSecond} bytes a second`);
      }, caps.rateGraceMs / 10);
    },
    add(chunk: Buffer): void {
      size += chunk.length;
      if (size > caps.maxWireBytes) stop.now(`more than ${caps.maxWireBytes} bytes`);
      else chunks.push(chunk);
    },
    wire: (): Uint8Array => new Uint8Array(Buffer.concat(chunks)),
    close: (): void => clearInterval(timer),
  };
}

/** The code alone: messages may repeat what the server sent. */
function describe(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code';
  return `the connection failed: ${code}`;
}
