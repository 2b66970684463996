import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { S3Client } from '@aws-sdk/client-s3';
import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

interface Kept {
  version: string;
  bytes: Buffer;
  metadata: Record<string, string>;
  modifiedAt: Date;
}
interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface S3Server extends LoopbackServer {
  /** Every request as `METHOD status`, in order. */
  readonly answered: string[];
  /** Every stored key, sorted. */
  keys(): string[];
  /** The bytes of every version that is left, as text. */
  everything(): string[];
  /** Replaces stored bytes without a request. */
  damage(key: string): void;
}

export interface S3ServerOptions {
  /** Entries in one page of a list. */
  pageSize?: number;
  /** Changes the bytes of each put in transit. */
  damageInFlight?: boolean;
  /** Answers this many puts with 409, as S3 does during another put of the same key. */
  conflicts?: number;
}

/**
 * The part of S3 that the archive uses, over HTTP, path style, one bucket of any name: PutObject with
 * If-None-Match, Content-MD5 and SHA-256 checksum; GetObject; DeleteObject, of a version too; ListObjectsV2 with prefix, delimiter,
 * start-after and continuation; ListObjectVersions in pages. Versions are kept. As in Amazon's documentation: 412 PreconditionFailed, 400 BadDigest, 404 NoSuchKey, keys in UTF-8 order,
 * user metadata of at most 2 KB. Signatures are not checked.
 */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  let conflictsLeft = options.conflicts ?? 0;
  const bucket = new Map<string, Kept>();
  const versions: Versions = [];
  const answered: string[] = [];
  const server = await serve(async (request, response) => {
    const answer =
      request.method === 'PUT' && conflictsLeft-- > 0
        ? problem(409, 'ConditionalRequestConflict')
        : await answerTo(request, bucket, versions, options);
    answered.push(`${request.method} ${answer.status}`);
    send(response, answer);
  });
  return {
    ...server,
    answered,
    keys: () => [...bucket.keys()].sort(),
    everything: () => versions.map(({ kept }) => kept?.bytes.toString() ?? ''),
    damage: (key) => bucket.get(key)?.bytes.fill(0),
  };
}

/** A client of the server with dummy credentials. */
export function s3ClientOf({ origin }: Pick<S3Server, 'origin'>): S3Client {
  return new S3Client({
    endpoint: origin,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 3,
  });
}

async function answerTo(
  request: IncomingMessage,
  bucket: Map<string, Kept>,
  versions: Versions,
  { pageSize = 1000, damageInFlight = false }: S3ServerOptions,
): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://s3.local');
  const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
  if (request.method === 'PUT') return put(bucket, versions, key, request, damageInFlight);
  if (request.method === 'GET' && url.searchParams.has('versions'))
    return listVersions(versions, url.searchParams, pageSize);
  if (request.method === 'GET' && key === '') return list(bucket, url.searchParams, pageSize);
  if (request.method === 'GET') return get(bucket, key);
  if (request.method === 'DELETE') {
    remove(bucket, versions, key, url.searchParams.get('versionId'));
    // As in S3, for existing and missing keys.
    return { status: 204 };
  }
  return problem(501, 'NotImplemented');
}

/** Oldest first; one without bytes is a delete marker. */
type Versions = { key: string; version: string; kept: Kept | undefined }[];

function remove(bucket: Map<string, Kept>, versions: Versions, key: string, version: string | null): void {
  if (version === null) versions.push({ key, version: randomUUID(), kept: undefined });
  else {
    const at = versions.findIndex((one) => one.key === key && one.version === version);
    if (at >= 0) versions.splice(at, 1);
  }
  const newest = versions.findLast((one) => one.key === key)?.kept;
  if (newest === undefined) bucket.delete(key);
  else bucket.set(key, newest);
}

/** By key, newest first, as S3 lists them. */
function listVersions(versions: Versions, query: URLSearchParams, pageSize: number): Answer {
  const prefix = query.get('prefix') ?? '';
  const all = versions
    .toReversed()
    .filter(({ key }) => key.startsWith(prefix))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const marker = query.get('version-id-marker');
  const after = marker === null ? 0 : all.findIndex(({ version }) => version === marker) + 1;
  // What was listed may have been removed since: what follows it moved up.
  const start =
    marker !== null && after === 0
      ? all.findIndex(({ key }) => key >= (query.get('key-marker') ?? ''))
      : after;
  const page = start < 0 ? [] : all.slice(start, start + pageSize);
  const isTruncated = start >= 0 && start + pageSize < all.length;
  const last = page.at(-1);
  const next = isTruncated
    ? `<NextKeyMarker>${last?.key}</NextKeyMarker><NextVersionIdMarker>${last?.version}</NextVersionIdMarker>`
    : '';
  const listed = page.map(({ key, version, kept }) => {
    const name = kept === undefined ? 'DeleteMarker' : 'Version';
    return `<${name}><Key>${key}</Key><VersionId>${version}</VersionId></${name}>`;
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0"?><ListVersionsResult><IsTruncated>${isTruncated}</IsTruncated>${next}${listed.join('')}</ListVersionsResult>`,
  };
}

async function put(
  bucket: Map<string, Kept>,
  versions: Versions,
  key: string,
  request: IncomingMessage,
  isDamaged: boolean,
): Promise<Answer> {
  const bytes = await bodyOf(request);
  if (isDamaged) bytes.fill(0, 0, 1);
  const { headers } = request;
  if (headers['content-encoding']?.includes('aws-chunked')) return problem(501, 'NotImplemented');
  if (headers['content-length'] === undefined) return problem(411, 'MissingContentLength');
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const claimed = headers['x-amz-checksum-sha256'];
  if (claimed !== undefined && claimed !== sha256) return problem(400, 'BadDigest');
  const metadata = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith('x-amz-meta-') ? [[name, Array.isArray(value) ? value.join(',') : (value ?? '')]] : [],
    ),
  );
  const metadataBytes = Object.entries(metadata).join('').length;
  if (metadataBytes > 2048) return problem(400, 'MetadataTooLarge');
  if (headers['if-none-match'] === '*' && bucket.has(key)) return problem(412, 'PreconditionFailed');
  const kept = { version: randomUUID(), bytes, metadata, modifiedAt: new Date() };
  bucket.set(key, kept);
  versions.push({ key, version: kept.version, kept });
  return { status: 200, headers: { etag: etagOf(bytes), 'x-amz-version-id': kept.version } };
}

function get(bucket: Map<string, Kept>, key: string): Answer {
  const kept = bucket.get(key);
  if (kept === undefined) return problem(404, 'NoSuchKey');
  const headers = {
    ...kept.metadata,
    etag: etagOf(kept.bytes),
    'last-modified': kept.modifiedAt.toUTCString(),
  };
  return { status: 200, headers, body: kept.bytes };
}

function list(bucket: Map<string, Kept>, query: URLSearchParams, pageSize: number): Answer {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const keys = [...bucket.keys()].filter((key) => key.startsWith(prefix)).sort();
  // A key with the delimiter counts as its folder, and each folder is listed once, like a key.
  const folderOf = (key: string): string | undefined => {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    return end < 0 ? undefined : key.slice(0, end + 1);
  };
  const entries = [...new Set(keys.map((key) => folderOf(key) ?? key))].filter((entry) => entry > after);
  const page = entries.slice(0, pageSize);
  const isTruncated = entries.length > page.length;
  const listed = page.map((entry) => {
    const kept = bucket.get(entry);
    return kept === undefined
      ? `<CommonPrefixes><Prefix>${entry}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${entry}</Key><LastModified>${kept.modifiedAt.toISOString()}</LastModified>` +
          `<Size>${kept.bytes.length}</Size></Contents>`;
  });
  const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${listed.join('')}</ListBucketResult>`,
  };
}

function problem(status: number, code: string): Answer {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}
