// The clients of one function: keep-alive connections, adaptive retries with back-off against throttling.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { makeTable, type Table } from '#adapters/dynamodb/table-dynamodb.ts';

/** Opened once a process; region and credentials come from the function's own role. */
export function awsClients(env: { STORY_TABLE: string }): { s3: S3Client; sqs: SQSClient; table: Table } {
  const retries = { maxAttempts: 5, retryMode: 'adaptive' };
  return {
    s3: new S3Client(retries),
    sqs: new SQSClient(retries),
    table: makeTable(new DynamoDBClient(retries), env.STORY_TABLE),
  };
}
