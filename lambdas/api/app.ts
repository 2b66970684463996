import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { mountFeeds } from '#lambdas/api/feeds/mount-feeds.ts';
import { mountListChanges } from '#lambdas/api/list-changes.ts';
import { mountListStories } from '#lambdas/api/list-stories.ts';
import { mountPages } from '#lambdas/api/pages/mount-pages.ts';
import { mountPostReports } from '#lambdas/api/post-reports.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { requireScope } from '#lambdas/api/require-scope.ts';
import { mountShowHealth } from '#lambdas/api/show-health.ts';
import { mountShowStory } from '#lambdas/api/show-story.ts';
import { mountStoryHistory } from '#lambdas/api/story-history.ts';
import { mountStoryReports } from '#lambdas/api/story-reports.ts';

export type { ApiWorld } from '#lambdas/api/api-world.ts';

/** Bytes of a posted body. Above the caps of parsing, so that what is too large to read is still kept and told of. */
const maxBodyBytes = 64 * 1024 * 1024;
const maxPathChars = 2048;

/** The whole HTTP API and its pages, the same on AWS and on one machine. */
export function makeApp(world: ApiWorld): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (checked, c) => {
      if (checked.success) return undefined;
      if (checked.target === 'param')
        return refuse(c, { kind: 'not_found', detail: 'No id is spelt like this.' });
      const issue = checked.error.issues[0];
      return refuse(c, {
        kind: 'bad_field',
        field: issue?.path.join('.'),
        detail: issue?.message ?? 'not valid',
      });
    },
  });
  mountGuards(api, world);
  mountListStories(api, world);
  mountShowStory(api, world);
  mountStoryReports(api, world);
  mountStoryHistory(api, world);
  mountListChanges(api, world);
  mountPostReports(api, world);
  mountFeeds(api, world);
  mountPages(api, world);
  mountShowHealth(api, world);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1',
      description: 'Stories merged from the reports of many agencies.',
    },
  });
  return api;
}

/** What stands before every route: names for requests, headers for browsers, tokens, and answers to what has no route. */
function mountGuards(api: Api, { log, ...rest }: ApiWorld): void {
  const world = { log, ...rest };
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
  api.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id'] }));
  api.use((c, next) =>
    c.req.path.length > maxPathChars
      ? Promise.resolve(refuse(c, { kind: 'not_found', detail: 'The path is too long.' }))
      : next(),
  );
  api.on(
    'GET',
    ['/v1/*', '/', '/stories/*', '/feed.rss', '/feed.atom', '/feed.json'],
    requireScope('read', world),
  );
  api.on('POST', '/v1/reports', requireScope('write', world));
  api.use(
    '/v1/*',
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) =>
        refuse(c, {
          kind: 'too_large',
          detail: `A body has at most ${maxBodyBytes} bytes; nothing of it was kept.`,
        }),
    }),
  );
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
