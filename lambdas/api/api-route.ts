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

interface RouteParts<Path extends string, Request extends RouteConfig['request']> {
  method: 'get' | 'post';
  path: Path;
  summary: string;
  request: Request;
  answers: RouteConfig['responses'];
  refusals: readonly RefusalKind[];
}

/** A route as /openapi.json tells it: its own answers, and each refusal it may give as `application/problem+json`. */
export function apiRoute<Path extends string, const Request extends NonNullable<RouteConfig['request']>>(
  parts: RouteParts<Path, Request>,
) {
  const { method, path, summary } = parts;
  const request = withStrictQuery(path, parts.request);
  const told = { 'application/problem+json': { schema: ProblemBody } };
  const kinds: RefusalKind[] = [...parts.refusals, 'no_token', 'not_allowed', 'failed'];
  const refused = kinds.map((kind) => [
    refusals[kind].status,
    { description: refusals[kind].title, content: told },
  ]);
  const responses: RouteConfig['responses'] = { ...Object.fromEntries(refused), ...parts.answers };
  return createRoute({ method, path, summary, request, responses });
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
