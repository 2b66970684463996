import {
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { LoopbackServer } from '#test/doubles/loopback-server.ts';

/** One request: the model from its path, the body as JSON. */
interface Asked {
  model: string;
  body: Record<string, unknown>;
}

export interface BedrockServer extends LoopbackServer {
  readonly asked: Asked[];
}

/** The answer in place of vectors for the nth request, counted from 1. */
export type Misbehave = (request: number) => undefined | 'never' | { status: number; body: string };

/**
 * The part of Bedrock's runtime that is used, over HTTP/2 as in the SDK: `POST /model/<id>/invoke` (and `/converse`) with the documented
 * bodies of Cohere Embed v3 and Titan Text Embeddings V2. Equal texts get equal vectors. Signatures are not checked.
 */
export async function startBedrockServer(misbehave: Misbehave = () => undefined): Promise<BedrockServer> {
  const asked: Asked[] = [];
  const server = await serveHttp2(async (request, response) => {
    const model = decodeURIComponent(/^\/model\/([^/]+)\/(?:invoke|converse)$/.exec(request.url)?.[1] ?? '');
    const body: Record<string, unknown> = JSON.parse(await textOf(request));
    asked.push({ model, body });
    const bad = misbehave(asked.length);
    if (bad === 'never') return;
    if (bad !== undefined) return answer(response, bad.status, bad.body);
    return answer(response, 200, JSON.stringify(answerTo(model, body)));
  });
  return { ...server, asked };
}

type Listener = (request: Http2ServerRequest, response: Http2ServerResponse) => Promise<void>;

/** HTTP/2 without TLS on 127.0.0.1 at a free port. */
function serveHttp2(listener: Listener): Promise<LoopbackServer> {
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer((request, response) => void listener(request, response));
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server.address());
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          for (const session of sessions) session.destroy();
        });
      resolve({ port, origin: `http://127.0.0.1:${port}`, stop });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function textOf(request: Http2ServerRequest): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

/** A vector of 1,024 numbers that depends only on the text. */
export function vectorOf(text: string): number[] {
  let state = 1;
  for (const character of text) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return Array.from({ length: 1_024 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.fround(state / 2 ** 31 - 1);
  });
}

function answerTo(model: string, body: Record<string, unknown>): unknown {
  if (model.startsWith('amazon.')) {
    const embedding = vectorOf(String(body.inputText));
    return { embedding, embeddingsByType: { float: embedding }, inputTextTokenCount: 7 };
  }
  const texts = Array.isArray(body.texts) ? body.texts.map(String) : [];
  const float = texts.map(vectorOf);
  const isByType = body.embedding_types !== undefined;
  return {
    id: 'any',
    texts,
    response_type: isByType ? 'embeddings_by_type' : 'embeddings_floats',
    embeddings: isByType ? { float } : float,
  };
}

function answer(response: Http2ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}
