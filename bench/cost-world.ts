// The pipeline on the AWS adapters and an engine that counts units, by kind of row and by step.

import { createStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { makeLedger } from '#adapters/dynamodb/ledger-dynamodb.ts';
import { makeReportStore } from '#adapters/dynamodb/report-store-dynamodb.ts';
import type { RowKey } from '#adapters/dynamodb/row-keys.ts';
import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { makeWakeups } from '#adapters/dynamodb/wakeups-dynamodb.ts';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { localDynamoDBClient } from '#bench/local-dynamodb-client.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import type { IngestWorld, MergeWorld } from '#core/pipeline.ts';

/** Units by what they went to. */
export type Tally = Record<string, number>;

/** Units since they were last taken: all, by kind of row, and by verb of the ports. */
export type Used = Record<'read' | 'write', { rows: Tally; steps: Tally }>;

export interface Metered {
  world: IngestWorld & MergeWorld;
  /** Notices that were sent and not taken yet. */
  due: MergeNotice[];
  take(): Used;
}

/** A world on a new table `name`. Calls must run one after the other, or units are counted for the wrong step. */
export async function openMetered(endpoint: string, name: string): Promise<Metered> {
  let used = nothing();
  let step = '';
  const client = localDynamoDBClient(endpoint);
  await createStoryTable(client, name);
  const table = makeTable(client, name, (verb, units, key) => {
    add(used[verb].rows, kindOf(key), units);
    add(used[verb].steps, step, units);
  });
  const metered = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(of, verb) {
        step = String(verb);
        return Reflect.get(of, verb);
      },
    });
  const due: MergeNotice[] = [];
  const clock = running();
  const world: IngestWorld & MergeWorld = {
    archive: makeMemoryArchive(),
    ledger: metered(makeLedger(table)),
    reports: metered(makeReportStore(table)),
    index: metered(makeStoryIndex(table, { clock })),
    stories: metered(makeStoryStore(table, makeMemoryObjectStore(), clock, { changesHorizonMs: 0 })),
    wakeups: metered(makeWakeups(table)),
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
    clock,
    log: { info() {}, warn() {}, error() {} },
  };
  const take = () => {
    const taken = used;
    used = nothing();
    return taken;
  };
  return { world, due, take };
}

/** Runs on by a millisecond a call: changes become visible, and nothing depends on the day the bench is run on. */
function running(): { now(): Instant } {
  let nowMs = Date.parse('2030-01-01T00:00:00.000Z');
  return {
    now: () => {
      nowMs += 1;
      return instantOf(nowMs);
    },
  };
}

function nothing(): Used {
  return { read: { rows: {}, steps: {} }, write: { rows: {}, steps: {} } };
}

function add(tally: Tally, to: string, units: number): void {
  tally[to] = (tally[to] ?? 0) + units;
}

/** The name that docs/maintainer/data-model.md gives a row. */
function kindOf({ pk, sk }: RowKey): string {
  const [first = ''] = pk;
  const [place = ''] = first === 'S' ? sk.split('#') : [first];
  return kinds[place] ?? 'other';
}

const kinds: Record<string, string> = {
  R: 'assignment',
  K: 'posting',
  C: 'change',
  L: 'list',
  A: 'receipt',
  W: 'wakeup',
  M: 'member',
  HEAD: 'head',
  B: 'body',
  SIG: 'profile',
  E: 'ruling',
};
