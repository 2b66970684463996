import { gunzipSync, gzipSync } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { putOnce } from '#adapters/s3/put-once-s3.ts';
import { batchName, linesText, readLines } from '#adapters/shared/decision-batch.ts';
import type { DecisionLog } from '#core/ports.ts';

/** `decisions/2026-01-31T09:30:00.000Z-0123456789abcdef.jsonl.gz`, beside the raw documents. */
const prefix = 'decisions/';

/** The record of decisions in the bucket of the archive: one object a batch, never overwritten. */
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
      for (let token: string | undefined, isLast = false; !isLast; ) {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
        );
        for (const { Key } of page.Contents ?? []) {
          const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
          const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
          yield readLines(gunzipSync(bytes).toString());
        }
        token = page.NextContinuationToken;
        isLast = token === undefined;
      }
    },
  };
}
