import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const maxAttempts = 5;

/** What is put: an object of a bucket, whole. */
export interface OneObject {
  bucket: string;
  key: string;
  bytes: Uint8Array;
  metadata?: Record<string, string>;
}

/**
 * Puts an object that is never overwritten. S3 checks the digest that is sent along, and refuses (412) what is there already.
 * @returns false when it was there.
 */
export async function putOnce(
  client: S3Client,
  { bucket, key, bytes, metadata }: OneObject,
): Promise<boolean> {
  const put = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ContentType: 'application/octet-stream',
    ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
    IfNoneMatch: '*',
    ...(metadata === undefined ? {} : { Metadata: metadata }),
  });
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(put);
      return true;
    } catch (error) {
      const status = statusOf(error);
      if (status === 412) return false;
      // 409: another put of the same key is under way, and may still fail.
      if (status !== 409 || attempt === maxAttempts) throw error;
      await wait(20 * 2 ** attempt);
    }
  }
}

/** The HTTP status of an answer that the client threw; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}
