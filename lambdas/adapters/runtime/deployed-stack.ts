import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';

/** There is no such stack, or it is not one of Dateline. */
export class UnknownStack extends Error {
  override name = 'UnknownStack';
}

/** Names of what a deployment consists of, from the stack's outputs and resources. */
export interface DeployedStack {
  archive: string;
  table: string;
  bodies: string;
  ingestQueueUrl: string;
  /** Every queue of the stack, dead-letter queues too. */
  queueUrls: string[];
}

/** Reads the stack `name`; region and credentials as the AWS SDK finds them. @throws UnknownStack. */
export async function readStack(name: string): Promise<DeployedStack> {
  const client = new CloudFormationClient({});
  try {
    const outputs = await readOutputs(client, name);
    const get = (key: string) => {
      const value = outputs.get(key);
      if (value === undefined) throw new UnknownStack(`stack ${name} has no output ${key}`);
      return value;
    };
    const queueUrls: string[] = [];
    for await (const { StackResourceSummaries = [] } of paginateListStackResources(
      { client },
      { StackName: name },
    ))
      for (const { ResourceType, PhysicalResourceId } of StackResourceSummaries)
        if (ResourceType === 'AWS::SQS::Queue' && PhysicalResourceId) queueUrls.push(PhysicalResourceId);
    const ingestQueue = get('IngestQueueArn').split(':').at(-1);
    const ingestQueueUrl = queueUrls.find((url) => url.endsWith(`/${ingestQueue}`));
    if (ingestQueueUrl === undefined) throw new UnknownStack(`stack ${name} has no queue ${ingestQueue}`);
    return {
      archive: get('ArchiveName'),
      table: get('TableName'),
      bodies: get('BodiesName'),
      ingestQueueUrl,
      queueUrls,
    };
  } finally {
    client.destroy();
  }
}

async function readOutputs(client: CloudFormationClient, name: string): Promise<Map<string, string>> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    return new Map(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
  } catch (cause) {
    // The service's answer for a stack that does not exist.
    if (cause instanceof CloudFormationServiceException && cause.name === 'ValidationError')
      throw new UnknownStack(`there is no stack ${name} in this account and region`, { cause });
    throw cause;
  }
}
