import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { removeOtherVersions } from '#adapters/s3/object-versions-s3.ts';
import { putOnce } from '#adapters/s3/put-once-s3.ts';
import { noteName, shortNoteText, soundDocument } from '#adapters/shared/archive-note.ts';
import { ArchiveKey, archiveKeyOf } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import {
  type Archive,
  type Archived,
  type ArchiveNote,
  type ArchivePages,
  DamagedDocument,
} from '#core/ports.ts';

/**
 * The archive in a bucket: the bytes as the object, the note in its user metadata (shortened to what fits, see
 * shortNoteText). `keptAt` is the object's LastModified, to the second. A first copy is never overwritten.
 */
export function makeS3Archive(client: S3Client, bucket: string): Archive & ArchivePages {
  return {
    keep: (bytes, note) => keep(client, bucket, bytes, note),
    get: (key) => getArchived(client, bucket, key),
    async replace({ key, bytes, note }) {
      const replaced = shortNoteText({ ...note, replacement: sha256Of(bytes) });
      const { VersionId } = await client.send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: key, Body: bytes, Metadata: { [noteName]: replaced } },
          ContentType: 'application/octet-stream',
          ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        }),
      );
      // A bucket without versions names the only one "null".
      await removeOtherVersions(client, bucket, key, VersionId ?? 'null');
    },
    kept: (from, to) => kept(client, bucket, from, to),
    days: () => daysOf(client, bucket),
    page: (after, limit) => pageAfter(client, bucket, after, limit),
  };
}

async function keep(
  client: S3Client,
  bucket: string,
  bytes: Uint8Array,
  note: ArchiveNote,
): Promise<ArchiveKey> {
  const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
  await putOnce(client, { bucket, key, bytes, metadata: { [noteName]: shortNoteText(note) } });
  return key;
}

async function getArchived(client: S3Client, bucket: string, key: ArchiveKey): Promise<Archived> {
  try {
    const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
    return soundDocument(key, bytes, sha256Of(bytes), found.Metadata?.[noteName] ?? '');
  } catch (cause) {
    if (cause instanceof DamagedDocument) throw cause;
    throw new Error(`archive: cannot get ${key}`, { cause });
  }
}

/** Keys of one source sort by day, so each source is read from `from` on, until a key is past `to`. */
async function* kept(
  client: S3Client,
  bucket: string,
  from: string,
  to: string,
): ReturnType<Archive['kept']> {
  const start = from.replaceAll('-', '/');
  for (const source of await foldersUnder(client, bucket, 'raw/')) {
    for await (const page of pages(client, {
      Bucket: bucket,
      Prefix: source,
      StartAfter: `${source}${start}/`,
    })) {
      for (const { Key, LastModified } of page.Contents ?? []) {
        const key = ArchiveKey.safeParse(Key);
        if (!key.success) continue;
        if (dayOf(key.data) > to) break;
        yield { key: key.data, keptAt: instantOf(LastModified?.getTime() ?? 0) };
      }
      const lastKey = page.Contents?.at(-1)?.Key ?? '';
      if (lastKey.slice(source.length, source.length + 10) > to.replaceAll('-', '/')) break;
    }
  }
}

async function pageAfter(
  client: S3Client,
  bucket: string,
  after: string,
  limit: number,
): ReturnType<ArchivePages['page']> {
  const list = { Bucket: bucket, Prefix: 'raw/', MaxKeys: limit };
  const { Contents = [], IsTruncated } = await client.send(
    new ListObjectsV2Command(after === '' ? list : { ...list, StartAfter: after }),
  );
  const documents = Contents.flatMap(({ Key, LastModified }) => {
    const key = ArchiveKey.safeParse(Key);
    return key.success ? [{ key: key.data, keptAt: instantOf(LastModified?.getTime() ?? 0) }] : [];
  });
  return { documents, next: IsTruncated === true ? Contents.at(-1)?.Key : undefined };
}

async function daysOf(client: S3Client, bucket: string): Promise<string[]> {
  let folders = ['raw/'];
  // Source, year, month, day.
  for (let level = 0; level < 4; level++) {
    const below: string[] = [];
    for (const folder of folders) below.push(...(await foldersUnder(client, bucket, folder)));
    folders = below;
  }
  const days = folders.map((folder) => folder.slice(-11, -1).replaceAll('/', '-'));
  return [...new Set(days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)))].sort();
}

/** Common prefixes one level down, each with its closing slash, sorted. */
async function foldersUnder(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const folders: string[] = [];
  for await (const page of pages(client, { Bucket: bucket, Prefix: prefix, Delimiter: '/' })) {
    folders.push(...(page.CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix ?? []));
  }
  return folders;
}

async function* pages(
  client: S3Client,
  input: ListObjectsV2CommandInput,
): AsyncGenerator<ListObjectsV2CommandOutput> {
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ ...input, ...(token === undefined ? {} : { ContinuationToken: token }) }),
    );
    yield page;
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

/** `2022-01-15` of `raw/<source>/2022/01/15/<digest>`; the last 75 characters are `2022/01/15/<digest>`. */
function dayOf(key: ArchiveKey): string {
  return key.slice(-75, -65).replaceAll('/', '-');
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
