import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A client of an engine on this machine; its credentials are of no account. @throws on an endpoint that is not loopback. */
export function localDynamoDBClient(endpoint: string): DynamoDBClient {
  if (new URL(endpoint).hostname !== '127.0.0.1') throw new Error(`${endpoint} is not on this machine`);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'local', credentials, maxAttempts: 3 });
}
