import { z } from '@hono/zod-openapi';
import { ArchiveKey, type DropKey, SourceId, sourceOfKey } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { IngestNotice } from '#core/notice.ts';
import type { Ledger, Notices, Receipt } from '#core/ports.ts';
import { Problem } from '#core/problem.ts';
import { apiRoute, jsonAnswer } from '#lambdas/api/api-route.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { Limit } from '#lambdas/api/story-query.ts';

/** What the API needs to list rejections and to have a document read again. */
export interface RejectionAdmin {
  ledger: Pick<Ledger, 'listRejected' | 'findReceipt' | 'putReceipt'>;
  ingest: Notices<IngestNotice>;
}

const Rejection = z
  .object({
    key: z.string().openapi({ description: 'Names the document in the path of a retry.' }),
    archiveKey: z.string(),
    sourceId: SourceId,
    at: Instant,
    reports: z.number().int().openapi({ description: 'Reports that were read of it all the same.' }),
    problems: z.array(Problem),
    canRetry: z.boolean().openapi({ description: 'False for a file that is still in the drop folder.' }),
  })
  .openapi('Rejection');
export type Rejection = z.infer<typeof Rejection>;

const listRoute = apiRoute({
  method: 'get',
  path: '/v1/rejections',
  operationId: 'listRejections',
  summary: 'List documents of which something did not become a report, with the reasons, the latest first',
  request: {
    query: z.object({ source: SourceId.optional(), limit: Limit.optional(), cursor: z.string().optional() }),
  },
  answers: {
    [codes.ok]: jsonAnswer(
      'The documents',
      z.object({ rejections: z.array(Rejection), next: z.string().optional() }).openapi('Rejections'),
    ),
  },
  refusals: ['bad_field', 'bad_cursor'],
});

const retryRoute = apiRoute({
  method: 'post',
  path: '/v1/rejections/{key}/retry',
  operationId: 'retryRejection',
  summary: 'Read a document of the archive again',
  request: { params: z.object({ key: z.string() }) },
  answers: {
    [codes.accepted]: jsonAnswer('It is queued', z.object({ archiveKey: z.string() })),
    [codes.seeOther]: { description: 'To the page of sources, for a browser' },
  },
  refusals: ['not_found', 'not_possible'],
});

/** Receipts with rejections, as the API lists them. */
export function rejectionOf({ archiveKey, at, reports, rejections: problems }: Receipt): Rejection {
  const key = Buffer.from(archiveKey).toString('base64url');
  const canRetry = ArchiveKey.safeParse(archiveKey).success;
  return { key, archiveKey, sourceId: sourceOfKey(archiveKey), at, reports, problems, canRetry };
}

/** GET /v1/rejections and POST /v1/rejections/{key}/retry. */
export function mountRejections(api: Api, { rejections, clock }: ApiWorld): void {
  if (rejections === undefined) return;
  const { ledger, ingest } = rejections;
  api.openapi(listRoute, async (c) => {
    const { source: sourceId, limit = '20', cursor } = c.req.valid('query');
    const scope = ['rejections', sourceId];
    const after = cursor === undefined ? undefined : openCursor(cursor, scope, clock.now());
    if (cursor !== undefined && after === undefined)
      return refuse(c, { kind: 'bad_cursor', field: 'cursor', detail: 'Start again without a cursor.' });
    const { receipts, next } = await ledger.listRejected({ sourceId, limit: Number(limit), after });
    const listed = receipts.map(rejectionOf);
    return c.json(
      { rejections: listed, ...(next !== undefined && { next: sealCursor(next, scope, clock.now()) }) },
      codes.ok,
    );
  });
  api.openapi(retryRoute, async (c) => {
    if (!c.var.caller.scopes.has('admin'))
      return refuse(c, { kind: 'not_allowed', detail: 'A retry needs a token with the scope "admin".' });
    const named = Buffer.from(c.req.valid('param').key, 'base64url').toString();
    const receipt = await ledger.findReceipt(named as ArchiveKey | DropKey);
    if (receipt === undefined || receipt.rejections.length === 0)
      return refuse(c, { kind: 'not_found', detail: 'Nothing of such a document was rejected.' });
    const archiveKey = ArchiveKey.safeParse(receipt.archiveKey).data;
    if (archiveKey === undefined)
      return refuse(c, { kind: 'not_possible', detail: 'The file is in the drop folder: replace it there.' });
    // Loaded here, because most requests retry nothing.
    const { resendDocument } = await import('#core/sweep.ts');
    await resendDocument(archiveKey, 1, { ledger, ingest, clock });
    c.var.log.info('document.retried', { archiveKey });
    if (c.req.header('Accept')?.includes('text/html'))
      return c.redirect(`/sources#source-${sourceOfKey(archiveKey)}`, codes.seeOther);
    return c.json({ archiveKey }, codes.accepted);
  });
}
