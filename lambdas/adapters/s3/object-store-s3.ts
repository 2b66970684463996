import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { putOnce, statusOf } from '#adapters/s3/put-once-s3.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';

const removedAtOnce = 8;

/**
 * Objects in a bucket, under `prefix` (with its final slash). The bucket must not keep versions, or removed bytes
 * would remain; and only a caller that may list the bucket can distinguish absent from forbidden.
 */
export function makeS3ObjectStore(client: S3Client, bucket: string, prefix: string): ObjectStore {
  return {
    put: (name, bytes) => putOnce(client, { bucket, key: prefix + name, bytes }),
    async find(name) {
      try {
        const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: prefix + name }));
        return (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (cause) {
        if (statusOf(cause) === 404) return undefined;
        throw new Error(`objectStore: cannot get ${prefix}${name}`, { cause });
      }
    },
    async remove(names) {
      for (let at = 0; at < names.length; at += removedAtOnce) {
        const some = names.slice(at, at + removedAtOnce);
        await Promise.all(
          some.map((name) => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: prefix + name }))),
        );
      }
    },
  };
}
