import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { noteName, readNote } from '#adapters/shared/archive-note.ts';
import { instantOf } from '#core/instant.ts';
import type { DropFolder } from '#core/intake/receive-drop.ts';
import type { ArchiveNote } from '#core/ports.ts';

/** The drop folder below `incoming/` of the archive's bucket. */
export function makeS3Drops(client: S3Client, bucket: string): DropFolder {
  return {
    async read(key, maxBytes) {
      const found = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        .catch((error: unknown) => {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        });
      if (found === undefined) return undefined;
      const described = {
        contentType: found.ContentType,
        note: noteIn(found.Metadata?.[noteName]),
        droppedAt: instantOf(found.LastModified?.getTime() ?? 0),
      };
      if ((found.ContentLength ?? 0) <= maxBytes)
        return { ...described, bytes: (await found.Body?.transformToByteArray()) ?? new Uint8Array() };
      // The body is a stream of which nothing has been read: closing it ends the transfer.
      if (found.Body && 'destroy' in found.Body) found.Body.destroy();
      return described;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

/** Anyone who may put objects may write metadata: what is no note of ours counts as none. */
function noteIn(text: string | undefined): ArchiveNote | undefined {
  if (text === undefined) return undefined;
  try {
    return readNote(text);
  } catch {
    return undefined;
  }
}
