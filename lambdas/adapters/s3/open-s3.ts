import { S3Client } from '@aws-sdk/client-s3';
import { retries } from '#adapters/runtime/aws-clients.ts';

/** Apart from the other clients: the api loads it with the first call that needs it. */
export const openS3 = (): S3Client => new S3Client(retries);
