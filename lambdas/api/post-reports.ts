import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ArchiveKey, ReportId, SourceId } from '#core/ids.ts';
import { GivenReport } from '#core/parse/formats/report/given-report.ts';
import { Problem, type ProblemCode } from '#core/problem.ts';
import { noteOfSource } from '#core/sources/source.ts';
import { mayPostAs } from '#lambdas/api/access/mount-access.ts';
import { apiRoute, jsonAnswer, jsonSchemaOf } from '#lambdas/api/api-route.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes, type RefusalKind } from '#lambdas/api/http-codes.ts';
import { mediaTypeOf, mediaTypes } from '#lambdas/api/media-types.ts';
import { refuse } from '#lambdas/api/refuse.ts';

/** S3 metadata has room for no more of the header (see archive-note.ts), so nothing longer may decide how the body is parsed. */
const maxContentTypeChars = 100;

const Accepted = z
  .object({
    reports: z.array(z.object({ id: ReportId, archiveKey: ArchiveKey })),
    problems: z.array(Problem).optional().openapi({ description: 'What did not become a report.' }),
  })
  .openapi('Accepted');

/** One Report or a list of them. ninjs and JSON Feed are parsed too; their own specifications describe them. */
const report = jsonSchemaOf(GivenReport);
const reportJson = {
  anyOf: [
    report,
    { type: 'array' as const, items: report },
    { type: 'object' as const, description: 'ninjs or JSON Feed' },
  ],
};
const text = { type: 'string' as const };
const object = { type: 'object' as const };

const route = apiRoute({
  method: 'post',
  path: '/v1/reports',
  operationId: 'postReports',
  summary: 'Post a document with one or more reports',
  request: {
    query: z.object({
      source: SourceId.optional().openapi({
        description:
          'The source that posts; or the header X-Source. Default: the source that the token is bound to, else `api`.',
      }),
    }),
    body: {
      required: true,
      content: Object.fromEntries(
        mediaTypes.map((type) => [
          type,
          { schema: type === 'application/json' ? reportJson : type.endsWith('+json') ? object : text },
        ]),
      ),
    },
  },
  answers: {
    [codes.accepted]: jsonAnswer('Archived; the reports appear in stories within seconds', Accepted),
  },
  refusals: ['bad_field', 'unreadable', 'too_large', 'wrong_type', 'not_a_report'],
});

/** POST /v1/reports. Bytes first: once the answer is 202, or 400 or 422 for what the body says, nothing of it can be lost. */
export function mountPostReports(api: Api, world: ApiWorld): void {
  api.openapi(route, async (c) => {
    const contentType = c.req.header('Content-Type') ?? '';
    if (!mediaTypes.includes(mediaTypeOf(contentType))) return refuseType(c);
    const header = c.req.header('X-Source');
    const { source } = c.req.valid('query');
    const sourceId = mayPostAs(
      c,
      source ?? header,
      source === undefined && header !== undefined ? 'X-Source' : 'source',
    );
    if (sourceId instanceof Response) return sourceId;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (wasAltered(c, bytes)) {
      const detail =
        'The gateway replaced bytes that are not UTF-8. Nothing was kept. Send the document as application/octet-stream.';
      return refuse(c, { kind: 'unreadable', field: 'Content-Type', detail });
    }
    return archiveAndParse(c, bytes, { sourceId, contentType }, world);
  });
}

/** API Gateway passes text types as text: bytes that are not UTF-8 become U+FFFD, which has another length. */
function wasAltered(c: Context<ApiEnv>, bytes: Uint8Array): boolean {
  const { textBody } = c.var;
  if (textBody === undefined) return false;
  if (textBody.sentBytes !== undefined) return bytes.length !== textBody.sentBytes;
  return new TextDecoder().decode(bytes).includes('\uFFFD');
}

async function archiveAndParse(
  c: Context<ApiEnv>,
  bytes: Uint8Array,
  { sourceId, contentType }: { sourceId: SourceId; contentType: string },
  { archive, parse, clock, metrics, listSources }: ApiWorld,
): Promise<Response> {
  const source = listSources().find(({ id }) => id === sourceId);
  const note = {
    ...(source === undefined ? { sourceId } : noteOfSource(source)),
    contentType: contentType.slice(0, maxContentTypeChars),
    complete: true,
    receivedAt: clock.now(),
    requestId: c.var.requestId,
  };
  const archiveKey = await archive.keep(bytes, note);
  metrics?.count('Archived');
  // Parsed from memory: this function may write to the archive but not read it. Loaded here, because readers never need the parser.
  const parseDocument = parse ?? (await import('#core/parse/parse-document.ts')).parseDocument;
  const { reports, problems } = await parseDocument({ key: archiveKey, bytes, note });
  c.var.log.info('document.posted', {
    archiveKey,
    bytes: bytes.length,
    reports: reports.length,
    problems: problems.length,
  });
  if (reports.length === 0) return refuse(c, { ...refusalOf(problems), more: { problems, archiveKey } });
  metrics?.count('Filed', reports.length);
  const ids = reports.map(({ id }) => ({ id, archiveKey }));
  return c.json({ reports: ids, ...(problems.length === 0 ? {} : { problems }) }, codes.accepted);
}

/** Unreadable bytes are 400; a readable body without a report is 422. */
function refusalOf(problems: readonly Problem[]): { kind: RefusalKind; detail: string } {
  const [first] = problems;
  if (first === undefined)
    return { kind: 'not_a_report', detail: 'The body is readable and contains no report.' };
  const where = first.at === undefined ? '' : ` (at ${first.at})`;
  return { kind: kindOf(first.code), detail: `${first.message}${where}` };
}

function kindOf(code: ProblemCode): RefusalKind {
  switch (code) {
    case 'empty':
    case 'malformed':
    case 'truncated':
    case 'bad_charset':
    case 'forbidden_entity':
    case 'bad_json':
      return 'unreadable';
    case 'too_large':
      return 'too_large';
    case 'unknown_format':
    case 'not_a_feed':
    case 'repaired':
    case 'item_skipped':
    case 'bad_date':
    case 'clamped_date':
    case 'unreadable_embargo':
    case 'duplicate_guid':
    case 'bad_report':
    case 'unknown_source':
    case 'bad_key':
    case 'left_out':
    case 'full_text_refused':
    case 'full_text_failed':
    case 'full_text_unreadable':
    case 'full_text_unrelated':
    case 'not_ingested':
      return 'not_a_report';
    default:
      return code satisfies never;
  }
}

function refuseType(c: Context<ApiEnv>): Response {
  c.header('Accept', mediaTypes.join(', '));
  return refuse(c, {
    kind: 'wrong_type',
    field: 'Content-Type',
    detail: `Send one of ${mediaTypes.join(', ')}.`,
  });
}
