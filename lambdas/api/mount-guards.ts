import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { isDiskFull } from '#adapters/shared/disk-full.ts';
import { logWith } from '#core/log-with.ts';
import { maxDocumentBytes } from '#core/parse/limits.ts';
import { mountAccess } from '#lambdas/api/access/mount-access.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { requestOriginOf } from '#lambdas/api/gateway.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { uploadPath } from '#lambdas/api/upload-path.ts';

/**
 * Lambda accepts events of 6 MiB, in which the gateway encodes binary bodies as base64: a third longer. One machine has the same
 * limit, so that a client that works there works on AWS.
 */
const maxBodyBytes = 4_500_000;
const maxPathChars = 2048;

/** Everything that runs before the routes: request ids, security headers, compression, ETags, access, size limits. */
export function mountGuards(api: Api, world: ApiWorld): void {
  api.use(async (c, next) => {
    const { requestId, ownOrigin, textBody, jwtScopes } = requestOriginOf(c, world.publicUrl);
    c.set('requestId', requestId);
    c.set('ownOrigin', ownOrigin);
    c.set('textBody', textBody);
    c.set('jwtScopes', jwtScopes);
    c.set('log', logWith(world.log, { requestId }));
    c.header('X-Request-Id', requestId);
    await next();
  });
  api.use(secure);
  // compress() is outside etag(), so that a text has one tag however it is compressed. It is outside methodNotAllowed(),
  // which replaces a compressed 404 and would keep its Content-Encoding.
  const compressed = compress();
  // The answer to a post is small, and compressing it takes longer than reading the post.
  api.use((c, next) => (c.req.method === 'POST' ? next() : compressed(c, next)));
  api.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id'] }));
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return refuse(c, { kind: 'wrong_method', detail: `Allowed methods: ${methods.join(', ')}.` });
      },
    }),
  );
  api.use(async (c, next) => {
    if (c.req.path.length <= maxPathChars) return next();
    return refuse(c, { kind: 'not_found', detail: 'The path is too long.' });
  });
  mountAccess(api, world);
  const limitBodies = limitedTo(maxBodyBytes, 'Send larger documents through POST /v1/uploads.');
  const limitUploads = limitedTo(maxDocumentBytes, 'Divide the document.');
  api.use((c, next) => (c.req.path.startsWith(uploadPath) ? limitUploads : limitBodies)(c, next));
  mountLastAnswers(api);
}

function limitedTo(maxSize: number, advice: string) {
  const detail = `The body is longer than ${maxSize} bytes. Nothing was kept. ${advice}`;
  return bodyLimit({ maxSize, onError: (c: Context<ApiEnv>) => refuse(c, { kind: 'too_large', detail }) });
}

/** Answers 404 where no route matches, 503 where the disk is full, and 500 where a route throws anything else. The fault is logged once and never shown to the caller. */
function mountLastAnswers(api: Api): void {
  api.notFound((c) =>
    refuse(c, { kind: 'not_found', detail: 'No such address. /openapi.json lists all routes.' }),
  );
  api.onError((fault, c) => {
    const { name, message, stack } = fault;
    c.var.log.error('request.failed', { method: c.req.method, name, message, stack });
    if (isDiskFull(fault))
      return refuse(c, { kind: 'unavailable', detail: 'The disk is full. Send it again later.' });
    return refuse(c, {
      kind: 'failed',
      detail: 'An internal error occurred. It is logged under this request id.',
    });
  });
}

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ['https:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: 'max-age=15552000',
  // Not no-referrer: browsers then send `Origin: null` with the forms of our own pages.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
});
