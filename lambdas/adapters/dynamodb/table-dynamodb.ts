import { setTimeout as wait } from 'node:timers/promises';
import {
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { RowKey } from '#adapters/dynamodb/row-keys.ts';
import { storyTable } from '#adapters/dynamodb/story-table.ts';
import {
  type Comparison,
  type Condition,
  type Range,
  type Row,
  type Table,
  WriteTimeout,
} from '#adapters/shared/table.ts';

/**
 * Receives the units of every call with the first key that it named; those of the index separately, under `L#`. For
 * measuring cost.
 */
export type Meter = (verb: 'read' | 'write', units: number, key: RowKey) => void;

/** The table `name` behind `client`. */
export function makeTable(client: DynamoDBClient, name: string, meter?: Meter): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const metered = meter === undefined ? {} : { ReturnConsumedCapacity: 'INDEXES' as const };
  const count = (
    verb: 'read' | 'write',
    used: Consumed | Consumed[] | undefined,
    key: RowKey | undefined,
  ) => {
    for (const { Table, CapacityUnits, GlobalSecondaryIndexes } of [used ?? []].flat()) {
      const onIndexes = Object.values(GlobalSecondaryIndexes ?? {});
      const ofIndexes = onIndexes.reduce((sum, units) => sum + (units.CapacityUnits ?? 0), 0);
      meter?.(verb, Table?.CapacityUnits ?? (CapacityUnits ?? 0) - ofIndexes, key ?? noKey);
      if (ofIndexes > 0) meter?.(verb, ofIndexes, { pk: 'L#', sk: '' });
    }
  };
  const call = { TableName: name, ...metered };

  async function put(row: Row, condition?: Condition, timeoutMs?: number): Promise<boolean> {
    const signal = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
    try {
      const answer = await documents.send(
        new PutCommand({ ...call, Item: row, ...conditionOf(condition) }),
        signal === undefined ? {} : { abortSignal: signal },
      );
      count('write', answer.ConsumedCapacity, row);
      return true;
    } catch (fault) {
      if (signal?.aborted)
        throw new WriteTimeout(`table: no answer within ${timeoutMs} ms`, { cause: fault });
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      // DynamoDB charges refused writes too. No engine reports how much; our conditional rows mostly cost one unit.
      meter?.('write', 1, row);
      return false;
    }
  }

  async function* query(range: Range): AsyncGenerator<Row, void, undefined> {
    let from: Record<string, unknown> | undefined;
    do {
      const command = new QueryCommand({ ...call, ...queryOf(range), ExclusiveStartKey: from });
      const page = await documents.send(command);
      count('read', page.ConsumedCapacity, { pk: range.pk, sk: range.from ?? '' });
      for (const row of page.Items ?? []) yield asRow(row);
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }

  async function getHundred(keys: readonly RowKey[], consistent: boolean): Promise<Row[]> {
    const found: Row[] = [];
    let asked: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
    for (let attempt = 0; asked.length > 0; attempt++) {
      await backOff(attempt);
      const RequestItems = { [name]: { Keys: asked, ConsistentRead: consistent } };
      const answer = await documents.send(new BatchGetCommand({ ...metered, RequestItems }));
      count('read', answer.ConsumedCapacity, keys[0]);
      found.push(...(answer.Responses?.[name] ?? []).map(asRow));
      asked = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    }
    return found;
  }

  async function writeTwentyFive(
    requests: readonly WriteRequest[],
    firstKey: RowKey | undefined,
  ): Promise<void> {
    let asked: WriteRequest[] = [...requests];
    for (let attempt = 0; asked.length > 0; attempt++) {
      await backOff(attempt);
      const answer = await documents.send(
        new BatchWriteCommand({ ...metered, RequestItems: { [name]: asked } }),
      );
      count('write', answer.ConsumedCapacity, firstKey);
      asked = answer.UnprocessedItems?.[name] ?? [];
    }
  }

  return {
    packing: 'small',
    async get(key, consistent = true) {
      const { pk, sk } = key;
      const answer = await documents.send(
        new GetCommand({ ...call, Key: { pk, sk }, ConsistentRead: consistent }),
      );
      count('read', answer.ConsumedCapacity, key);
      return answer.Item === undefined ? undefined : asRow(answer.Item);
    },
    put,
    async putAll(rows) {
      const requests = rows.map((Item) => ({ PutRequest: { Item } }));
      for (const part of partsOf(requests, 25)) await writeTwentyFive(part, rows[0]);
    },
    async remove(keys) {
      const [only] = keys;
      if (keys.length === 1 && only !== undefined) {
        const { pk, sk } = only;
        const answer = await documents.send(new DeleteCommand({ ...call, Key: { pk, sk } }));
        return count('write', answer.ConsumedCapacity, only);
      }
      const requests = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
      for (const part of partsOf(requests, 25)) await writeTwentyFive(part, only);
    },
    async removeIf({ pk, sk }, condition) {
      try {
        const answer = await documents.send(
          new DeleteCommand({ ...call, Key: { pk, sk }, ...conditionOf(condition) }),
        );
        count('write', answer.ConsumedCapacity, { pk, sk });
        return true;
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
        count('write', { CapacityUnits: 1 }, { pk, sk });
        return false;
      }
    },
    async getAll(keys, consistent) {
      const parts = partsOf(keys, 100).map((part) => getHundred(part, consistent));
      return (await Promise.all(parts)).flat();
    },
    query,
  };
}

const noKey: RowKey = { pk: '', sk: '' };

type Consumed = NonNullable<BatchGetItemCommandOutput['ConsumedCapacity']>[number];
type WriteRequest = NonNullable<
  NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string]
>[number];

function conditionOf(condition: Condition | undefined) {
  if (condition === undefined) return {};
  const names: Record<string, string> = {};
  const values: Record<string, string | number> = {};
  const oneOf = ({ attribute, is, value }: Comparison) => {
    names[`#${attribute}`] = attribute;
    if (is === 'absent' || value === undefined) return `attribute_not_exists(#${attribute})`;
    const name = `:v${Object.keys(values).length}`;
    values[name] = value;
    return `#${attribute} ${is} ${name}`;
  };
  const expression = condition.map((all) => `(${all.map(oneOf).join(' AND ')})`).join(' OR ');
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
  };
}

function queryOf({ pk, from, upTo, index, newestFirst, consistent, keysOnly, pageSize }: Range) {
  const names = index === undefined ? storyTable : storyTable.listIndex;
  const between =
    from !== undefined && upTo !== undefined
      ? ' AND #sk BETWEEN :from AND :upTo'
      : from !== undefined
        ? ' AND #sk >= :from'
        : upTo !== undefined
          ? ' AND #sk <= :upTo'
          : '';
  return {
    ...(index === undefined ? {} : { IndexName: storyTable.listIndex.name }),
    KeyConditionExpression: `#pk = :pk${between}`,
    ExpressionAttributeNames: {
      '#pk': names.partitionKey,
      ...(between === '' && keysOnly !== true ? {} : { '#sk': names.sortKey }),
    },
    ExpressionAttributeValues: {
      ':pk': pk,
      ...(from === undefined ? {} : { ':from': from }),
      ...(upTo === undefined ? {} : { ':upTo': upTo }),
    },
    ScanIndexForward: newestFirst !== true,
    ...(consistent === true ? { ConsistentRead: true } : {}),
    ...(keysOnly === true ? { ProjectionExpression: '#pk, #sk' } : {}),
    ...(pageSize === undefined ? {} : { Limit: Math.max(1, pageSize) }),
  } satisfies Partial<QueryCommandInput>;
}

/** The engine gives only rows of this table, and those have both keys. */
function asRow(found: Record<string, unknown>): Row {
  const { pk, sk } = found;
  if (typeof pk !== 'string' || typeof sk !== 'string')
    throw new Error('table: a row came back without its key');
  return { ...found, pk, sk };
}

function partsOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** What a throttled batch left over is asked for again after 50, 100, 200 … ms. @throws after eight times. */
async function backOff(attempt: number): Promise<void> {
  if (attempt > 8) throw new Error('table: DynamoDB left parts of a batch undone nine times in a row');
  if (attempt > 0) await wait(25 * 2 ** attempt);
}
