import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket, CfnBucket, type IBucket, ObjectOwnership, StorageClass } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { asInterface, guarded } from '#infra/guarded-bucket.ts';
import type { NoticeQueue } from '#infra/notice-queue.ts';
import type { WorkFunction } from '#infra/work-function.ts';

export interface ArchiveBucketProps {
  removal: RemovalPolicy;
  /** Raw documents of this age move to a cheaper storage class. */
  coldAfterDays?: number | undefined;
  /** Name of a bucket from an earlier deployment. */
  existing?: string | undefined;
}

/** The raw bytes as received: versioned, encrypted, retained when the stack is deleted. Everything else can be rebuilt from it. */
export class ArchiveBucket extends Construct {
  readonly name: string;
  /** The bucket of access logs. */
  readonly accessLogs: IBucket;
  readonly #bucket: IBucket;

  constructor(scope: Construct, id: string, { removal, coldAfterDays, existing }: ArchiveBucketProps) {
    super(scope, id);
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...guarded(removal),
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    Validations.of(accessLogs).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds the access logs of the archive; logging access to the logs would have no end.',
    });
    this.accessLogs = asInterface(accessLogs);
    this.#bucket =
      existing === undefined
        ? makeBucket(this, removal, this.accessLogs, coldAfterDays)
        : Bucket.fromBucketName(this, 'Raw', existing);
    this.name = this.#bucket.bucketName;
  }

  /**
   * S3 sends object events of raw/ and incoming/ to the queue. The queue's policy must exist before the bucket's notification,
   * because S3 checks it; so it names the account instead of the bucket, which would be a cycle.
   */
  notify(queue: NoticeQueue): void {
    const policy = queue.allowObjectEvents();
    const row = this.#bucket.node.defaultChild;
    // CloudFormation cannot change an attached bucket: docs/operator/backup.md has the command that does.
    if (!(row instanceof CfnBucket)) return;
    row.notificationConfiguration = {
      queueConfigurations: [
        ...['raw/', 'incoming/'].map((value) => ({
          event: 's3:ObjectCreated:*',
          filter: { s3Key: { rules: [{ name: 'prefix', value }] } },
          queue: queue.arn,
        })),
      ],
    };
    row.addResourceDependency(policy);
  }

  grantPut(to: WorkFunction): void {
    this.#grantOnRaw(to, 's3:PutObject');
  }

  /** For presigned URLs: a URL has the rights of the role that signed it. */
  grantUpload(to: WorkFunction): void {
    this.#grantOn(to, ['s3:PutObject'], 'incoming/*', 'a random number');
  }

  /** To move files from the drop folder below raw/. List permission: without it S3 answers 403 for a missing object. */
  grantDrops(to: WorkFunction): void {
    this.#grantOn(to, ['s3:GetObject', 's3:DeleteObject'], 'incoming/*', 'names that partners choose');
    this.grantPut(to);
    to.allow(['s3:ListBucket'], [this.#bucket.bucketArn]);
  }

  grantGet(to: WorkFunction): void {
    this.#grantOnRaw(to, 's3:GetObject');
  }

  grantList(to: WorkFunction): void {
    to.role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [this.#bucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': 'raw/*' } },
      }),
    );
  }

  /**
   * Vectors of texts are stored with the raw bytes, because a rebuild needs both. List permission: without it S3 answers 403
   * for a missing object.
   */
  grantEmbeddings(to: WorkFunction): void {
    this.#grantOn(to, ['s3:GetObject', 's3:PutObject'], 'embeddings/*', 'the digest of a text');
    to.allow(['s3:ListBucket'], [this.#bucket.bucketArn]);
  }

  /** The record of decisions: without it a lost table cannot be made again as it was. Nothing deletes it. */
  grantDecisions(to: WorkFunction): void {
    this.#grantOn(to, ['s3:PutObject'], 'decisions/*', 'the time and the digest of what was decided');
  }

  #grantOnRaw(to: WorkFunction, action: 's3:PutObject' | 's3:GetObject'): void {
    this.#grantOn(to, [action], 'raw/*', 'the digest of what is received');
  }

  #grantOn(
    to: WorkFunction,
    actions: readonly string[],
    below: 'raw/*' | 'embeddings/*' | 'incoming/*' | 'decisions/*',
    madeFrom: string,
  ): void {
    to.allow(
      actions,
      [this.#bucket.arnForObjects(below)],
      `Keys of ${below} are made from ${madeFrom}, so they cannot be named one by one.`,
    );
  }
}

function makeBucket(
  scope: Construct,
  removalPolicy: RemovalPolicy,
  accessLogs: IBucket,
  coldAfterDays: number | undefined,
): IBucket {
  const cold = coldAfterDays !== undefined && {
    prefix: 'raw/',
    transitions: [
      { storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(coldAfterDays) },
    ],
  };
  return asInterface(
    new Bucket(scope, 'Raw', {
      ...guarded(removalPolicy),
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // Ingest moves a dropped file below raw/; the old version that remains is a copy.
        {
          prefix: 'incoming/',
          noncurrentVersionExpiration: Duration.days(7),
          expiredObjectDeleteMarker: true,
        },
        ...(cold === false ? [] : [cold]),
      ],
    }),
  );
}
