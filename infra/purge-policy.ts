import { Stack, Validations } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import { Construct } from 'constructs';

export interface PurgePolicyProps {
  archive: string;
  bodies: string;
  table: string;
}

const anyBelow =
  'Keys are made of digests, times, names that partners choose, and story ids, so they cannot be named one by one.';

/**
 * What `operate purge` needs, versions of objects included. It is attached to nothing: no function can delete a version. An operator
 * attaches it to the role that runs the command.
 */
export class PurgePolicy extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { archive, bodies, table }: PurgePolicyProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const bucket = (name: string, below = '') =>
      stack.formatArn({
        service: 's3',
        region: '',
        account: '',
        resource: name,
        ...(below && { resourceName: below }),
      });
    const archived = ['raw/*', 'incoming/*', 'decisions/*'].map((below) => bucket(archive, below));
    const spilled = bucket(bodies, 'bodies/*');
    const allow = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });
    const policy = new ManagedPolicy(this, 'Policy', {
      description: 'Erases reports of Dateline for good: operate purge',
      statements: [
        allow(['s3:ListBucket', 's3:ListBucketVersions'], [bucket(archive)]),
        allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion'], archived),
        allow(['s3:ListBucket'], [bucket(bodies)]),
        allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], [spilled]),
        allow(
          ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'].map(
            (name) => `dynamodb:${name}`,
          ),
          [stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: table })],
        ),
        allow(['cloudformation:DescribeStacks', 'cloudformation:ListStackResources'], [stack.stackId]),
      ],
    });
    this.arn = policy.managedPolicyArn;
    for (const resource of [...archived, spilled])
      Validations.of(policy).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${flattenCfnReference(stack.resolve(resource))}]`,
        reason: anyBelow,
      });
  }
}
