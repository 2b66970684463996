// An HTTP API of API Gateway in front of the api function: payload format 2.0, with the gateway's limits.
import { randomUUID } from 'node:crypto';
import type { LambdaFunction } from '#test/deployed/lambda-function.ts';
import { account } from '#test/deployed/template.ts';

export interface GatewayRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}
export interface GatewayAnswer {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  bytes: Buffer;
  text: string;
  json: unknown;
}
export interface Gateway {
  readonly host: string;
  ask(pathAndQuery: string, request?: GatewayRequest): Promise<GatewayAnswer>;
}

const maxBodyBytes = 10 * 1024 * 1024;
const maxPayloadBytes = 6 * 1024 * 1024;
const host = 'abcdef1234.execute-api.us-east-1.amazonaws.com';

export function makeGateway(target: LambdaFunction): Gateway {
  return {
    host,
    async ask(pathAndQuery, { method = 'GET', headers = {}, body } = {}) {
      const bytes = body === undefined ? undefined : Buffer.from(body);
      if (bytes !== undefined && bytes.length > maxBodyBytes) return refusal(413, 'Request Entity Too Large');
      const event = eventOf(pathAndQuery, method, lowerCased(headers), bytes);
      if (Buffer.byteLength(JSON.stringify(event)) > maxPayloadBytes)
        return refusal(413, 'Request Entity Too Large');
      const result = await target.invoke(event).catch(() => undefined);
      const size = Buffer.byteLength(JSON.stringify(result ?? null));
      return result === undefined || size > maxPayloadBytes
        ? refusal(500, 'Internal Server Error')
        : answerOf(result);
    },
  };
}

function refusal(status: number, message: string): GatewayAnswer {
  const text = JSON.stringify({ message });
  const headers = { 'content-type': 'application/json' };
  return { status, headers, cookies: [], bytes: Buffer.from(text), text, json: { message } };
}

/** Types whose bodies the gateway hands over as text; every other body comes as base64. */
const textTypes = /^(text\/.*|application\/(.*\+)?(json|xml)|application\/javascript)$/;

function eventOf(pathAndQuery: string, method: string, headers: Record<string, string>, body?: Buffer) {
  const [rawPath = '/', rawQueryString = ''] = pathAndQuery.split('?');
  const { cookie, ...others } = headers;
  const mediaType = (headers['content-type'] ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isText = textTypes.test(mediaType);
  const query = new URLSearchParams(rawQueryString);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodedPath(rawPath),
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split(/; */) }),
    headers: {
      ...(body !== undefined && { 'content-length': String(body.length) }),
      host,
      'user-agent': 'harness',
      'x-amzn-trace-id': 'Root=1-61e2d3c0-000000000000000000000000',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...others,
    },
    ...(rawQueryString !== '' && {
      queryStringParameters: Object.fromEntries(
        [...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]),
      ),
    }),
    requestContext: {
      accountId: account,
      apiId: 'abcdef1234',
      domainName: host,
      domainPrefix: 'abcdef1234',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'harness' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '15/Jan/2022:12:00:00 +0000',
      timeEpoch: Date.now(),
    },
    ...(body !== undefined && { body: isText ? body.toString('utf8') : body.toString('base64') }),
    isBase64Encoded: body !== undefined && !isText,
  };
}

/** The gateway hands over a decoded path. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function answerOf(result: unknown): GatewayAnswer {
  const answer = result as {
    statusCode?: number;
    headers?: Record<string, string>;
    cookies?: string[];
    body?: string;
    isBase64Encoded?: boolean;
  };
  if (answer.statusCode === undefined) return refusal(500, 'Internal Server Error');
  const bytes = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8');
  const headers = lowerCased(answer.headers ?? {});
  const text = bytes.toString('utf8');
  return {
    status: answer.statusCode,
    headers,
    cookies: answer.cookies ?? [],
    bytes,
    text,
    get json(): unknown {
      return JSON.parse(text);
    },
  };
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
