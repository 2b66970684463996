import { PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { noteName, shortNoteText } from '#adapters/shared/archive-note.ts';
import { instantOf } from '#core/instant.ts';
import type { ArchiveNote, Clock } from '#core/ports.ts';

const validForS = 15 * 60;

export interface UploadUrl {
  url: string;
  /** Headers that the PUT must send. */
  headers: Record<string, string>;
  expiresAt: string;
}

/** Makes presigned URLs that put one object below `incoming/SOURCE/`, where object events take it in. */
export function makeS3Uploads(bucket: string, clock: Clock, config: S3ClientConfig = {}) {
  // By default the client would sign the checksum of an empty body into the URL.
  const client = new S3Client({ ...config, requestChecksumCalculation: 'WHEN_REQUIRED' });
  return async (note: ArchiveNote, bytes: number | undefined): Promise<UploadUrl> => {
    const contentType = note.contentType ?? 'application/octet-stream';
    const noteText = shortNoteText(note);
    const put = new PutObjectCommand({
      Bucket: bucket,
      Key: `incoming/${note.sourceId}/${crypto.randomUUID()}`,
      ContentType: contentType,
      Metadata: { [noteName]: noteText },
      ...(bytes === undefined ? {} : { ContentLength: bytes }),
    });
    const noteHeader = `x-amz-meta-${noteName}`;
    const now = new Date(clock.now());
    const url = await getSignedUrl(client, put, {
      expiresIn: validForS,
      signingDate: now,
      unhoistableHeaders: new Set([noteHeader]),
      signableHeaders: new Set([
        'content-type',
        'host',
        noteHeader,
        ...(bytes === undefined ? [] : ['content-length']),
      ]),
    });
    return {
      url,
      headers: { 'Content-Type': contentType, [noteHeader]: noteText },
      expiresAt: instantOf(now.getTime() + validForS * 1000),
    };
  };
}
