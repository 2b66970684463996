import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { SourceId } from '#core/ids.ts';
import { epochMsOf, Instant, shifted } from '#core/instant.ts';
import { maxDocumentBytes } from '#core/parse/limits.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { noteOfSource } from '#core/sources/source.ts';
import { mayPostAs } from '#lambdas/api/access/mount-access.ts';
import { apiRoute, jsonAnswer, jsonBody } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { mediaTypeOf, mediaTypes } from '#lambdas/api/media-types.ts';
import { readJsonBody } from '#lambdas/api/read-json-body.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { uploadPath } from '#lambdas/api/upload-path.ts';

const validForMs = 15 * 60 * 1000;

const UploadBody = z
  .strictObject({
    source: z.string().optional().describe('The source that posts. Default: as for POST /v1/reports.'),
    contentType: z
      .string()
      .max(100)
      .refine((type) => mediaTypes.includes(mediaTypeOf(type)), `must be one of ${mediaTypes.join(', ')}`)
      .default('application/octet-stream'),
    bytes: z.number().int().min(1).max(maxDocumentBytes).optional().openapi({
      description: 'The length of the document. If given, the URL takes exactly that many bytes.',
    }),
  })
  .openapi('UploadRequest');
const Upload = z
  .object({
    method: z.literal('PUT'),
    url: z.url(),
    headers: z.record(z.string(), z.string()).openapi({ description: 'Headers to send with the bytes.' }),
    expiresAt: Instant,
  })
  .openapi('Upload');

const route = apiRoute({
  method: 'post',
  path: '/v1/uploads',
  operationId: 'createUpload',
  summary: 'Get a URL for a document that is too large for POST /v1/reports',
  request: { body: jsonBody(UploadBody) },
  answers: { [codes.ok]: jsonAnswer('Where to PUT the bytes', Upload) },
  refusals: ['bad_field', 'unreadable', 'too_large', 'wrong_type'],
});

/** POST /v1/uploads; and where no store signs URLs (one machine) also the route that accepts the bytes. */
export function mountPostUploads(api: Api, world: ApiWorld): void {
  const makeUrl = world.makeUploadUrl ?? mountLocalUploads(api, world);
  api.openapi(route, async (c) => {
    const read = await readJsonBody(c, UploadBody);
    if ('refusal' in read) return refuse(c, read.refusal);
    const { source, contentType, bytes } = read.body;
    const sourceId = mayPostAs(c, source);
    if (sourceId instanceof Response) return sourceId;
    const { requestId, ownOrigin } = c.var;
    const note = { sourceId, contentType, complete: true, receivedAt: world.clock.now(), requestId };
    const { url, headers, expiresAt } = await makeUrl(note, bytes);
    c.header('Cache-Control', 'no-store');
    return c.json({ method: 'PUT' as const, url: new URL(url, ownOrigin).href, headers, expiresAt });
  });
}

const Ticket = z.object({
  sourceId: SourceId,
  contentType: z.string(),
  requestId: z.string(),
  bytes: z.number().optional(),
  expiresAt: Instant,
});

/** PUT /v1/uploads/TICKET. The ticket is signed with a key of this process: a restart ends it, and the client asks again. */
function mountLocalUploads(
  api: Api,
  { archive, clock, listSources }: ApiWorld,
): NonNullable<ApiWorld['makeUploadUrl']> {
  const key = randomBytes(32);
  const signed = (text: string) => createHmac('sha256', key).update(text).digest();
  api.put(`${uploadPath}:ticket`, async (c) => {
    const [text = '', signature = ''] = c.req.param('ticket').split('.');
    const given = Buffer.from(signature, 'base64url');
    const isOurs = given.length === 32 && timingSafeEqual(given, signed(text));
    const ticket = isOurs ? Ticket.parse(JSON.parse(Buffer.from(text, 'base64url').toString())) : undefined;
    const now = clock.now();
    if (ticket === undefined || epochMsOf(ticket.expiresAt) <= epochMsOf(now)) {
      return refuse(c, {
        kind: 'not_allowed',
        detail: 'This upload URL is not valid any more. Ask for a new one.',
      });
    }
    const { bytes: expected, expiresAt: _, ...note } = ticket;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (expected !== undefined && bytes.length !== expected) {
      return refuse(c, {
        kind: 'bad_field',
        detail: `The URL is for ${expected} bytes; ${bytes.length} came.`,
      });
    }
    const source = listSources().find(({ id }) => id === note.sourceId);
    const described = source === undefined ? undefined : noteOfSource(source);
    await archive.keep(bytes, { ...note, ...described, complete: true, receivedAt: now });
    return c.body(null, codes.ok);
  });
  return async ({ sourceId, contentType, requestId = '' }: ArchiveNote, bytes) => {
    const expiresAt = shifted(clock.now(), validForMs);
    const text = Buffer.from(JSON.stringify({ sourceId, contentType, requestId, bytes, expiresAt })).toString(
      'base64url',
    );
    const url = `${uploadPath}${text}.${signed(text).toString('base64url')}`;
    return { url, headers: { 'Content-Type': contentType ?? 'application/octet-stream' }, expiresAt };
  };
}
