import { gunzipSync, gzipSync } from 'node:zlib';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { removeOtherVersions } from '#adapters/s3/object-versions-s3.ts';
import { putOnce } from '#adapters/s3/put-once-s3.ts';
import { batchName, linesText, readLines } from '#adapters/shared/decision-batch.ts';
import type { DecisionLog } from '#core/ports.ts';

/** `decisions/2026-01-31T09:30:00.000Z-0123456789abcdef.jsonl.gz`, beside the raw documents. */
const prefix = 'decisions/';

/** The record of decisions in the bucket of the archive: one object a batch, overwritten by `operate purge` only. */
export function makeS3Decisions(client: S3Client, bucket: string): DecisionLog {
  return {
    async append(at, lines) {
      const text = Buffer.from(linesText(lines));
      await putOnce(client, {
        bucket,
        key: `${prefix}${batchName(at, text)}.jsonl.gz`,
        bytes: gzipSync(text),
      });
    },
    async *read() {
      for await (const { lines } of batchesIn(client, bucket)) yield lines;
    },
    async rewrite(change) {
      for await (const { key, lines } of batchesIn(client, bucket)) {
        const before = linesText(lines);
        const after = linesText(change(lines));
        if (after === before) continue;
        const put = {
          Bucket: bucket,
          Key: key,
          Body: gzipSync(after),
          ContentType: 'application/octet-stream',
        };
        const { VersionId } = await client.send(new PutObjectCommand(put));
        // A bucket without versions names the only one "null".
        await removeOtherVersions(client, bucket, key, VersionId ?? 'null');
      }
    },
  };
}

async function* batchesIn(
  client: S3Client,
  bucket: string,
): AsyncGenerator<{ key: string; lines: string[] }, void, undefined> {
  for (let token: string | undefined, isLast = false; !isLast; ) {
    const page: ListObjectsV2CommandOutput = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key } of page.Contents ?? []) {
      if (Key === undefined) continue;
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      yield { key: Key, lines: readLines(gunzipSync(bytes).toString()) };
    }
    token = page.NextContinuationToken;
    isLast = token === undefined;
  }
}
