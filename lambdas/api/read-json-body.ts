import type { Context } from 'hono';
import type { z } from 'zod';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import { mediaTypeOf } from '#lambdas/api/media-types.ts';
import type { Refusal } from '#lambdas/api/refuse.ts';

/** The JSON body validated by `schema`, or the refusal. Read here and not by the router, so that each mistake has its own status. */
export async function readJsonBody<Schema extends z.ZodType>(
  c: Context<ApiEnv>,
  schema: Schema,
): Promise<{ body: z.infer<Schema> } | { refusal: Refusal }> {
  if (mediaTypeOf(c.req.header('Content-Type') ?? '') !== 'application/json') {
    return { refusal: { kind: 'wrong_type', field: 'Content-Type', detail: 'Send application/json.' } };
  }
  const json = jsonIn(await c.req.text());
  if (json === undefined) return { refusal: { kind: 'unreadable', detail: 'The body is not JSON.' } };
  const read = schema.safeParse(json.value);
  if (read.success) return { body: read.data };
  const issue = read.error.issues[0];
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  return { refusal: { kind: 'bad_field', field, detail: issue?.message ?? 'not valid' } };
}

/** Undefined for text that is not JSON: a body is outside input, and broken JSON in it is expected. */
function jsonIn(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
