// What the api keeps in S3. Loaded at its first use (see handler.ts): most calls read the table alone.
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { openS3 } from '#adapters/s3/open-s3.ts';
import { makeS3Uploads } from '#adapters/s3/uploads-s3.ts';

export function openApiObjects(env: { ARCHIVE_BUCKET: string; BODIES_BUCKET: string }) {
  const client = openS3();
  return {
    bodies: makeS3ObjectStore(client, env.BODIES_BUCKET, 'bodies/'),
    archive: makeS3Archive(client, env.ARCHIVE_BUCKET),
    makeUploadUrl: makeS3Uploads(env.ARCHIVE_BUCKET, systemClock),
  };
}
