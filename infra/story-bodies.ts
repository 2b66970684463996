import { CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { WorkFunction } from '#infra/work-function.ts';

/**
 * Stories too large for a row of the table. Without versions, so that the text of a report that was killed is gone when it is
 * removed; all of it can be made again from the archive.
 */
export class StoryBodies extends Construct {
  readonly name: string;
  readonly #bucket: Bucket;

  constructor(scope: Construct, id: string, { accessLogs }: { accessLogs: IBucket }) {
    super(scope, id);
    this.#bucket = new Bucket(this, 'Bodies', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'bodies/',
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // Should somebody turn versions on: what was removed is gone a day later all the same.
        { noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
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
    to.allow(actions, [this.#bucket.arnForObjects('bodies/*')]);
    const row = this.#bucket.node.defaultChild;
    if (!(row instanceof CfnElement)) throw new Error('infra: a bucket without a resource of its own');
    const { logicalId } = Stack.of(this).resolve({ logicalId: Stack.of(this).getLogicalId(row) });
    Validations.of(to.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/bodies/*]`,
      reason: 'Names below bodies/ are made of story ids and versions, so they cannot be named one by one.',
    });
  }
}
