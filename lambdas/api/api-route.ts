import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { type RefusalKind, refusals } from '#lambdas/api/http-codes.ts';

/** The body of every refusal (RFC 9457). */
const ProblemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    field: z.string().optional(),
  })
  .loose()
  .openapi('Problem');

type Method = 'get' | 'post' | 'put' | 'delete';

interface RouteParts<Path extends string, Request extends RouteConfig['request']> {
  method: Method;
  path: Path;
  operationId: string;
  summary: string;
  request: Request;
  answers: RouteConfig['responses'];
  refusals: readonly RefusalKind[];
}

/** A route for /openapi.json: its answers, its refusals as `application/problem+json`, its tag and what access it needs. */
export function apiRoute<Path extends string, const Request extends NonNullable<RouteConfig['request']>>(
  parts: RouteParts<Path, Request>,
) {
  const { method, path, operationId, summary } = parts;
  const request = withStrictQuery(path, parts.request);
  const content = { 'application/problem+json': { schema: ProblemBody } };
  const kinds: RefusalKind[] = [...parts.refusals, 'no_token', 'not_allowed', 'failed'];
  const refused = kinds.map((kind) => [
    refusals[kind].status,
    { description: refusals[kind].title, content },
  ]);
  const responses: RouteConfig['responses'] = { ...Object.fromEntries(refused), ...parts.answers };
  const { tag, security } = placeOf(path, method);
  return createRoute({ method, path, operationId, summary, tags: [tag], security, request, responses });
}

function placeOf(path: string, method: Method) {
  const withToken = [{ bearer: [] }, { session: [] }];
  if (path === '/health') return { tag: 'Operation', security: [] };
  if (path.startsWith('/feed.')) return { tag: 'Feeds', security: [...withToken, { feedKey: [] }] };
  if (!path.startsWith('/v1/')) return { tag: 'Pages', security: withToken };
  if (/^\/v1\/(?:sources|rejections)/.test(path)) return { tag: 'Sources', security: withToken };
  if (path === '/v1/changes') return { tag: 'Changes', security: withToken };
  if (!path.startsWith('/v1/stories')) return { tag: 'Reports', security: withToken };
  return { tag: method === 'get' ? 'Stories' : 'Editing', security: withToken };
}

/** Programs get 400 for a query parameter that does not exist. Pages ignore them: links from mail and search carry extra ones. */
function withStrictQuery<Request extends NonNullable<RouteConfig['request']>>(
  path: string,
  request: Request,
) {
  if (!/^\/(v1|feed)/.test(path)) return request;
  const query = request.query instanceof z.ZodObject ? request.query : z.object({});
  return { ...request, query: query.strict() };
}

/** An answer in one JSON shape. */
export function jsonAnswer(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body that the route reads by hand: the router would answer 500 for broken JSON. */
export function jsonBody(schema: z.ZodType) {
  return { required: true, content: { 'application/json': { schema: jsonSchemaOf(schema) } } };
}

/** The schema of what may be sent, as plain JSON Schema. */
export function jsonSchemaOf(schema: z.ZodType): { type?: 'object' } {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest as { type?: 'object' };
}
