import type { Context } from 'hono';
import { z } from 'zod';
import type { ApiEnv } from '#lambdas/api/api-world.ts';

/** The parts of an HTTP API event (payload format 2.0) that come from API Gateway and not from the caller. */
const GatewayBindings = z.object({
  event: z.object({
    isBase64Encoded: z.boolean(),
    headers: z.record(z.string(), z.string().optional()).optional(),
    requestContext: z.object({
      requestId: z.string().min(1),
      domainName: z.string().min(1),
      authorizer: z
        .object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }).optional() })
        .nullish(),
    }),
  }),
});
const MachineBindings = z.object({
  incoming: z.object({ socket: z.object({ localPort: z.number() }) }),
});
const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export interface RequestOrigin {
  /** The request id of API Gateway, or a random one on one machine. Never one that the caller chose. */
  requestId: string;
  /** `https://news.example`: the beginning of absolute links. */
  ownOrigin: string;
  /**
   * Present when API Gateway passed the body as text, so that bytes that are not UTF-8 were replaced. `sentBytes` is the length
   * that the caller sent; the header of the request itself has the length after the change.
   */
  textBody?: { sentBytes: number | undefined } | undefined;
  /** Scopes of a JSON Web Token that the gateway's authorizer has verified. */
  jwtScopes?: string[] | undefined;
}

/**
 * The origin of a request. `ownOrigin` is the configured public URL, else the domain of the gateway, else the Host header
 * if it names this machine's loopback interface, else the listening address. A foreign Host header never decides.
 */
export function requestOriginOf(c: Context<ApiEnv>, publicUrl: string | undefined): RequestOrigin {
  const configured = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const gateway = GatewayBindings.safeParse(c.env).data?.event;
  if (gateway !== undefined) {
    const { requestId, domainName, authorizer } = gateway.requestContext;
    const jwtScopes = authorizer?.jwt && scopesOf(authorizer.jwt.claims);
    const ownOrigin = configured ?? `https://${domainName}`;
    const length = gateway.headers?.['content-length'];
    const textBody = { sentBytes: length === undefined ? undefined : Number(length) };
    return { requestId, ownOrigin, textBody: gateway.isBase64Encoded ? undefined : textBody, jwtScopes };
  }
  const ownOrigin = configured ?? loopbackOrigin(c);
  return { requestId: crypto.randomUUID(), ownOrigin };
}

/** `scope` (RFC 8693) or `scp`, separated by spaces; the gateway writes a list as `[a b]`. */
function scopesOf(claims: Readonly<Record<string, unknown>>): string[] {
  return String(claims.scope ?? claims.scp ?? '')
    .split(/[\s,[\]]+/)
    .filter(Boolean);
}

function loopbackOrigin(c: Context<ApiEnv>): string {
  const { host } = new URL(c.req.url);
  if (loopbackHost.test(host)) return `http://${host}`;
  const port = MachineBindings.safeParse(c.env).data?.incoming.socket.localPort;
  return port === undefined ? 'http://localhost' : `http://127.0.0.1:${port}`;
}

/** The address of the request under the deployment's own origin. */
export function ownUrl(c: Context<ApiEnv>): URL {
  const { pathname, search } = new URL(c.req.url);
  return new URL(c.var.ownOrigin + pathname + search);
}
