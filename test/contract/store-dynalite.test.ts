import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localDynamoDBClient } from '#bench/local-dynamodb-client.ts';
import { storeContract } from '#test/contract/store.contract.ts';
import { newTableOf, storeOnTable } from '#test/contract/store-on-table.ts';
import { type DynaliteServer, startDynalite } from '#test/doubles/dynalite-server.ts';

describe('on dynalite', () => {
  let engine: DynaliteServer;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await startDynalite();
    client = localDynamoDBClient(engine.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  storeContract(storeOnTable(() => newTableOf(client)));
});
