// The DynamoDB of one machine: dynalite on loopback, its tables in a folder, spoken to through the same client as on AWS.

import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import dynalite from 'dynalite';
import { Level } from 'level';
import { createStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { localDynamoDBClient } from '#adapters/dynamodb/local-dynamodb-client.ts';
import { makeTable, type Table } from '#adapters/dynamodb/table-dynamodb.ts';
import { makeFileObjectStore } from '#adapters/files/object-store-files.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';

export interface EmbeddedTable {
  table: Table;
  /** What is too large for a row; within the folder, so that the two are replaced as one. */
  bodies: ObjectStore;
  /** Of the engine, on 127.0.0.1. */
  endpoint: string;
  /** Waits for running calls. Acknowledged writes are on disk with or without this call. */
  stop(): Promise<void>;
}

/**
 * The one table in `folder`, created when it is not there; in memory when no folder is given.
 * @throws when another process has the folder open.
 */
export async function startEmbeddedTable(folder?: string): Promise<EmbeddedTable> {
  // The client warns that AWS will ask for a newer Node; the engine in this process does not.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  if (folder !== undefined) await openOnce(folder);
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
  // Both ends are this process. A connection closed as idle would be reset under a call that is just being sent.
  server.keepAliveTimeout = 0;
  const port = await listening(server);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = localDynamoDBClient(endpoint);
  await createStoryTable(client, 'dateline');
  return {
    table: makeTable(client, 'dateline'),
    bodies: folder === undefined ? makeMemoryObjectStore() : makeFileObjectStore(path.join(folder, 'bodies')),
    endpoint,
    async stop() {
      client.destroy();
      // dynalite gives null, not undefined, when all went well.
      await new Promise<void>((resolve, reject) => {
        server.close((fault?: Error | null) => (fault ? reject(fault) : resolve()));
      });
    },
  };
}

/** dynalite ends the process, with no word of the folder, when it cannot open it: so this is found out before. */
async function openOnce(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const probe = new Level(folder);
  try {
    await probe.open();
    letIteratorsEnd(probe);
    await probe.close();
  } catch (cause) {
    throw new Error(`embedded-dynamodb: ${folder} cannot be opened; is another process using it?`, { cause });
  }
}

/**
 * dynalite 4 ends the iterator of a query by `return`, which those of level 10 do not have: each stayed open with some 50 KB
 * until the process ended. Here they get it.
 */
function letIteratorsEnd(level: Level): void {
  let shared: object = level.values();
  while (!Object.hasOwn(shared, 'close')) shared = Object.getPrototypeOf(shared);
  Object.defineProperty(shared, 'return', {
    configurable: true,
    value(this: { close(): Promise<void> }) {
      return this.close();
    },
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(portOf(server)));
  });
}

/** A server that listens on a port has an address with that port. */
function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
