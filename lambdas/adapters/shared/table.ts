// The port on which the stores are built: rows under two keys, single-row conditional writes, one sparse index of keys.
import type { RowKey } from '#adapters/dynamodb/row-keys.ts';
import type { Packing } from '#adapters/shared/packed-json.ts';

/** A stored row; a schema must read what it holds beside its key. Values are text, numbers and bytes. */
export interface Row extends RowKey {
  readonly [attribute: string]: unknown;
}

export interface Comparison {
  attribute: string;
  /** Every comparison but `absent` fails where the row or the attribute is absent. */
  is: 'absent' | '=' | '<' | '<=' | '>';
  value?: string | number;
}

/** What the stored row must meet, or the write changes nothing: one of the alternatives, each with all of its comparisons. */
export type Condition = readonly (readonly Comparison[])[];

/** No row is stored under the key. */
export const ifAbsent: Condition = [[{ attribute: 'pk', is: 'absent' }]];

/** The stored row has exactly these values. */
export function ifEqual(values: Readonly<Record<string, string | number>>): Condition {
  return [Object.entries(values).map(([attribute, value]) => ({ attribute, is: '=', value }))];
}

/** The stored row has the revision before this one; before revision 0 there is no row. */
export function ifRevision(revision: number): Condition {
  return revision === 0 ? ifAbsent : ifEqual({ revision: revision - 1 });
}

/** Whether the stored row meets the condition. */
export function meets(row: Row | undefined, condition: Condition): boolean {
  return condition.some((all) => all.every((comparison) => holds(row?.[comparison.attribute], comparison)));
}

function holds(stored: unknown, { is, value }: Comparison): boolean {
  if (is === 'absent') return stored === undefined;
  if (value === undefined || typeof stored !== typeof value) return false;
  const [a, b] = [stored as string | number, value];
  return is === '=' ? a === b : is === '<' ? a < b : is === '<=' ? a <= b : a > b;
}

/** Rows of one partition, in the order of `sk`. `from` and `upTo` are both included. */
export interface Range {
  pk: string;
  from?: string;
  upTo?: string;
  index?: 'list';
  newestFirst?: boolean;
  consistent?: boolean;
  /** Of the table itself, not of the index, which holds nothing else. */
  keysOnly?: boolean;
  /** Rows read at once; not how many are given in all. */
  pageSize?: number;
}

/** Writes of one row are atomic; an acknowledged write is durable. Faults that a retry did not end are thrown. */
export interface Table {
  /** How the stores pack what they keep in a row. */
  readonly packing: Packing;
  /** Always the newest state, unless `consistent` is false. */
  get(key: RowKey, consistent?: boolean): Promise<Row | undefined>;
  /**
   * @returns false when the condition is not met.
   * @throws WriteTimeout after `timeoutMs`: the row may or may not be written. An engine in the process has no timeout.
   */
  put(row: Row, condition?: Condition, timeoutMs?: number): Promise<boolean>;
  putAll(rows: readonly Row[]): Promise<void>;
  remove(keys: readonly RowKey[]): Promise<void>;
  /** @returns false when the condition is not met; an absent row is not an error. */
  removeIf(key: RowKey, condition: Condition): Promise<boolean>;
  /** The rows that exist, in any order; ten thousand keys are allowed. */
  getAll(keys: readonly RowKey[], consistent: boolean): Promise<Row[]>;
  /** All rows of the range, read page by page. */
  query(range: Range): AsyncGenerator<Row, void, undefined>;
}

/** No answer came in time; the engine may still apply the write. */
export class WriteTimeout extends Error {}
