import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localDynamoDBClient } from '#adapters/local-dynamodb-client.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#local/embedded-dynamodb.ts';
import { storeContract } from '#test/contract/store.contract.ts';
import { storeOnTable } from '#test/contract/store-on-table.ts';

describe('on the embedded DynamoDB', () => {
  let engine: EmbeddedTable;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await startEmbeddedTable();
    client = localDynamoDBClient(engine.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  storeContract(storeOnTable(() => client));
});
