// Removing versions of a bucket that keeps them. Only `operate purge` calls this; no function has the permissions.
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

/** Deletes every version and delete marker of the key but `keep`; without `keep`, all of them. */
export async function removeOtherVersions(
  client: S3Client,
  bucket: string,
  key: string,
  keep?: string,
): Promise<void> {
  for await (const version of versionsBelow(client, bucket, key))
    if (version.key === key && version.id !== keep)
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: version.id }));
}

/** Deletes every version of every key with the prefix. @returns how many. */
export async function removeAllBelow(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let removed = 0;
  for await (const { key, id } of versionsBelow(client, bucket, prefix)) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: id }));
    removed += 1;
  }
  return removed;
}

async function* versionsBelow(client: S3Client, bucket: string, prefix: string) {
  let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (next !== undefined) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...next }),
    );
    for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
      if (Key !== undefined && VersionId !== undefined) yield { key: Key, id: VersionId };
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    next = page.IsTruncated === true ? { KeyMarker, VersionIdMarker } : undefined;
  }
}
