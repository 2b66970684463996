import type { Condition } from '#adapters/table-dynamodb.ts';

/** Holds when the row that is there has the revision before this one; before revision 0 there is no row. */
export function savedAfter(revision: number): Condition {
  return revision === 0
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: 'revision = :seen', values: { ':seen': revision - 1 } };
}
