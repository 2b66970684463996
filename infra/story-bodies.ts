import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { asInterface, guarded } from '#infra/guarded-bucket.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface StoryBodiesProps {
  removal: RemovalPolicy;
  accessLogs: IBucket;
  /** Name of a bucket from an earlier deployment. */
  existing?: string | undefined;
}

/**
 * Stories too large for a row of the table. Without versions, so that the text of a killed report is gone when it is
 * removed; all of it can be rebuilt from the archive.
 */
export class StoryBodies extends Construct {
  readonly name: string;
  readonly #bucket: IBucket;

  constructor(scope: Construct, id: string, { removal, existing, accessLogs }: StoryBodiesProps) {
    super(scope, id);
    this.#bucket =
      existing === undefined
        ? makeBucket(this, removal, accessLogs)
        : Bucket.fromBucketName(this, 'Bodies', existing);
    this.name = this.#bucket.bucketName;
  }

  grantRead(to: WorkFunction): void {
    this.#grant(to, ['s3:GetObject']);
  }

  grantKeep(to: WorkFunction): void {
    this.#grant(to, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']);
  }

  /** Without ListBucket, S3 answers 403 for an absent object, and an erased body would look like a fault. */
  #grant(to: WorkFunction, actions: readonly string[]): void {
    to.allow(['s3:ListBucket'], [this.#bucket.bucketArn]);
    to.allow(
      actions,
      [this.#bucket.arnForObjects('bodies/*')],
      'Names below bodies/ are made of story ids and versions, so they cannot be named one by one.',
    );
  }
}

function makeBucket(scope: Construct, removalPolicy: RemovalPolicy, accessLogs: IBucket): IBucket {
  return asInterface(
    new Bucket(scope, 'Bodies', {
      ...guarded(removalPolicy),
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'bodies/',
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // If versions are turned on, a removed object is still gone a day later.
        { noncurrentVersionExpiration: Duration.days(1) },
      ],
    }),
  );
}
