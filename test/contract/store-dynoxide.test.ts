import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { findDynoxide, startDynoxide } from '#bench/dynoxide-engine.ts';
import { localDynamoDBClient } from '#bench/local-dynamodb-client.ts';
import { storeContract } from '#test/contract/store.contract.ts';
import { newTableOf, storeOnTable } from '#test/contract/store-on-table.ts';

const binary = findDynoxide();

describe('on the stricter DynamoDB', () => {
  if (binary === undefined) {
    test('the suite is skipped because dynoxide is not installed on this machine', () => {
      expect(binary).toBeUndefined();
    });
    return;
  }
  let client: DynamoDBClient;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const engine = await startDynoxide(binary);
    client = localDynamoDBClient(engine.endpoint);
    stop = engine.stop;
  });
  afterAll(async () => {
    client.destroy();
    await stop();
  });

  storeContract(storeOnTable(() => newTableOf(client)));
});
