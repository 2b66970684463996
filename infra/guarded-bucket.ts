import type { RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, type Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';

/** The settings of every bucket: encryption, no public access, TLS only. */
export const guarded = (removalPolicy: RemovalPolicy) =>
  ({
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    removalPolicy,
  }) as const;

/**
 * A bucket where its interface is asked for. The class implements it; the compiler only objects because the library declares
 * optional properties of the class with `undefined`, and of the interface without.
 */
export function asInterface(bucket: Bucket): IBucket {
  return bucket as IBucket;
}
