import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { storyTable } from '#adapters/dynamodb/story-table.ts';

/**
 * Creates the table where CDK does not: in tests, benchmarks, and beside the deployed table for a rebuild. An existing table is left as it is. Resolves when the table can
 * be used.
 * @returns false when the table was there already.
 */
export async function createStoryTable(client: DynamoDBClient, name: string): Promise<boolean> {
  let created = true;
  const { partitionKey, sortKey, listIndex } = storyTable;
  const keys = [partitionKey, sortKey, listIndex.partitionKey, listIndex.sortKey];
  const command = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: schemaOf(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: listIndex.name,
        KeySchema: schemaOf(listIndex.partitionKey, listIndex.sortKey),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  });
  try {
    await client.send(command);
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault;
    created = false;
  }
  await waitUntilTableExists({ client, maxWaitTime: 300, minDelay: 0.05, maxDelay: 1 }, { TableName: name });
  return created;
}

/** Resolves when the table is gone. */
export async function deleteStoryTable(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name }));
  await waitUntilTableNotExists(
    { client, maxWaitTime: 300, minDelay: 0.05, maxDelay: 1 },
    { TableName: name },
  );
}

function schemaOf(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}
