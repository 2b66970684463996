import type { LookupFunction } from 'node:net';
import { Client } from 'undici';
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

type Headers = Record<string, string | string[] | undefined>;

/**
 * One request over one new connection to a pinned address: no redirect, no proxy, no connection of an earlier request, no
 * HTTP/2. The connection is closed as soon as the answer is known. Never throws for what a server does: refusals, broken HTTP and our own caps are `failed`; a body that breaks
 * off after its first byte is `cut`.
 */
export async function askPinned(question: Question, caps: FetchCaps, stop: Stop): Promise<Answer> {
  const client = new Client(question.url.origin, {
    connect: { lookup: lookupOf(question.pinned) },
    connectTimeout: caps.connectMs,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 250,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: caps.maxHeaderBytes,
    allowH2: false,
    pipelining: 0,
  });
  try {
    return await ask(client, question, caps, stop);
  } finally {
    await client.destroy();
  }
}

/** Node asks for all addresses or for one, by how it was built and called. */
function lookupOf(pinned: readonly HostAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = pinned;
    if (options.all === true) callback(null, [...pinned]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function ask(client: Client, question: Question, caps: FetchCaps, stop: Stop): Promise<Answer> {
  return new Promise((resolve) => {
    const clearFirstByte = stop.after(caps.firstByteMs, `no answer within ${caps.firstByteMs} ms`);
    const body = watchBody(caps, stop);
    let seen: { status: number; headers: Headers } | undefined;
    const settle = (cut: boolean, failure?: string): void => {
      clearFirstByte();
      body.close();
      resolve(
        failure !== undefined || seen === undefined ? failed(failure) : answerOf(seen, body.wire(), cut),
      );
    };
    stop.signal.addEventListener('abort', () => settle(true, stop.reason()), { once: true });
    if (stop.signal.aborted) settle(true, stop.reason());
    client.dispatch(
      {
        method: question.body === undefined ? 'GET' : 'POST',
        path: question.url.pathname + question.url.search,
        headers: question.headers,
        body: question.body ?? null,
      },
      {
        onRequestStart: () => {},
        onResponseStart(_controller, status, headers) {
          if (status < 200) return;
          clearFirstByte();
          seen = { status, headers };
          const refusal = status < 300 ? refusalOf(headers, caps) : undefined;
          if (refusal !== undefined) stop.now(refusal);
          else if (status < 300) body.open();
          else settle(false);
        },
        onResponseData: (_controller, chunk) => body.add(chunk),
        onResponseEnd: () => settle(false, stop.reason()),
        onResponseError: (_controller, error) =>
          settle(true, stop.reason() ?? (body.wire().length > 0 ? undefined : describe(error))),
      },
    );
  });
}

function failed(detail: string | undefined): Answer {
  return { kind: 'failed', detail: detail ?? 'no answer' };
}

function answerOf(seen: { status: number; headers: Headers }, wire: Uint8Array, cut: boolean): Answer {
  const header = (name: string): string | undefined => {
    const value = seen.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return { kind: 'answer', status: seen.status, header, wire, cut };
}

/**
 * Refusals that the header section alone justifies. Lengths that are not numbers, differ, or come with chunks (RFC
 * 9112 section 6.3) never get here, because the HTTP parser refuses them (test/integration/hostile-lengths.test.ts).
 */
function refusalOf(headers: Headers, caps: FetchCaps): string | undefined {
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
