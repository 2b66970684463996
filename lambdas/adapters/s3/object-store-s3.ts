import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { putOnce, statusOf } from '#adapters/s3/put-once-s3.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';

const removedAtOnce = 8;

/**
 * The objectStore in a bucket, under `prefix` (with its closing slash). The bucket must not keep versions, or what is removed
 * would stay behind; and `find` tells an absent object from a forbidden one only for who may list the bucket.
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
