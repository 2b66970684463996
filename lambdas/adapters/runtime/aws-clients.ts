// The clients of one function: keep-alive connections, adaptive retries with back-off against throttling. Opened once a process;
// region and credentials come from the function's own role. A function calls those it needs: its bundle holds no others.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import type { Table } from '#adapters/shared/table.ts';

export const retries = { maxAttempts: 5, retryMode: 'adaptive' };

export const openSqs = (): SQSClient => new SQSClient(retries);
export const openDynamoDB = (): DynamoDBClient => new DynamoDBClient(retries);
export const openTable = (name: string): Table => makeTable(openDynamoDB(), name);
