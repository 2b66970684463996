import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { requireScope } from '#lambdas/api/require-scope.ts';

/** Bytes of a posted body. Above the caps of parsing, so that what is too large to read is still kept and told of. */
const maxBodyBytes = 64 * 1024 * 1024;
const maxPathChars = 2048;
const guarded = ['/v1/*', '/', '/stories/*', '/feed.rss', '/feed.atom', '/feed.json'];

/** What stands before every route: ids for requests, headers for browsers, tokens, and answers to what has no route. */
export function mountGuards(api: Api, world: ApiWorld): void {
  api.use(requestId());
  api.use(secure);
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return refuse(c, { kind: 'wrong_method', detail: `This address takes ${methods.join(', ')}.` });
      },
    }),
  );
  // Outside the ETag, so that one text has one tag however it is packed: a story page is an eighth of its size.
  api.use(compress());
  api.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id'] }));
  api.use(async (c, next) => {
    if (c.req.path.length <= maxPathChars) return next();
    return refuse(c, { kind: 'not_found', detail: 'The path is too long.' });
  });
  const [read, write] = [requireScope('read', world), requireScope('write', world)];
  for (const path of guarded) {
    api.use(path, (c, next) => (['GET', 'HEAD'].includes(c.req.method) ? read(c, next) : write(c, next)));
  }
  const tooLarge = `A body has at most ${maxBodyBytes} bytes; nothing of it was kept.`;
  api.use(
    '/v1/*',
    bodyLimit({ maxSize: maxBodyBytes, onError: (c) => refuse(c, { kind: 'too_large', detail: tooLarge }) }),
  );
  mountLastAnswers(api, world);
}

/** To what no route answers, and to what one fails to answer: the fault is logged here, once, and never told. */
function mountLastAnswers(api: Api, { log }: ApiWorld): void {
  api.notFound((c) =>
    refuse(c, { kind: 'not_found', detail: 'There is nothing here. /openapi.json lists what is.' }),
  );
  api.onError((fault, c) => {
    const { name, message, stack } = fault;
    log.error('request.failed', {
      requestId: c.get('requestId'),
      method: c.req.method,
      name,
      message,
      stack,
    });
    return refuse(c, { kind: 'failed', detail: 'The fault is ours and was logged under this request id.' });
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
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});
