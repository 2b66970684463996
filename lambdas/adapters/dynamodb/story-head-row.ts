import { z } from 'zod';
import { BodyRecord } from '#adapters/dynamodb/body-record.ts';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { type Packing, packJson, unpackJson } from '#adapters/shared/packed-json.ts';
import type { Row } from '#adapters/shared/table.ts';
import { ReportId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { StoryHead } from '#core/ports.ts';
import { StoryCard } from '#core/story.ts';

/** A head with what the store itself needs: how it was saved, its newest bodies, and what is still to be erased. */
export interface StoredHead extends StoryHead {
  /** Tokens of the last saves that won, newest first: `lineage[0]` belongs to `version`, `lineage[1]` to the one before. */
  lineage: string[];
  /** Time of its entry in the list of changes. */
  toldAt: Instant;
  /**
   * Bodies that have no row of their own yet, oldest first, up to that of `version`; empty when that one is in a row.
   */
  bodies: BodyRecord[];
  /** The start of the chain of deltas that the first of them belongs to. */
  wholeSince?: number | undefined;
  /**
   * Reports whose text has yet to leave earlier versions: until that is done, readers are not shown those versions. Where they
   * are more than a head can name, `everyReport`: then all earlier versions lose their text.
   */
  erase: (ReportId | typeof everyReport)[];
}

/** In the place of very many reports: ten thousand ids would be 117 KB, and each save would pay for them. */
export const everyReport = '*';
const mostNamed = 1_000;

/** Versions whose winning saves are known without a further read: more than ever run at once. */
export const longestLineage = 8;

const HeadRow = z.object({
  version: z.number().int().min(1),
  lineage: z.string(),
  head: z.instanceof(Uint8Array),
  erase: z.instanceof(Uint8Array).optional(),
});
const LineageRow = HeadRow.pick({ version: true, lineage: true });
const Packed = z.object({
  madeOf: z.string(),
  toldAt: Instant,
  card: StoryCard,
  bodies: z.array(BodyRecord).default([]),
  wholeSince: z.number().int().optional(),
});

export function headIn(row: Row): StoredHead {
  const { version, lineage, head, erase } = HeadRow.parse(row);
  const packed = Packed.parse(unpackJson(head));
  return {
    ...{ ...packed, version },
    id: packed.card.id,
    lineage: lineage.split(' '),
    erase: erase ? z.array(ReportId.or(z.literal(everyReport))).parse(unpackJson(erase)) : [],
  };
}

/** Which saves won: what a reader of very many heads needs. */
export function lineageIn(row: Row): Pick<StoredHead, 'version' | 'lineage'> {
  const { version, lineage } = LineageRow.parse(row);
  return { version, lineage: lineage.split(' ') };
}

export function headRow(head: StoredHead, packing: Packing): Row & { version: number; lineage: string } {
  const { id, version, madeOf, card, lineage, toldAt, bodies, wholeSince, erase } = head;
  const pending = bodies.length === 0 ? {} : { bodies, wholeSince };
  return {
    ...rowKeys.head(id),
    ...{ version, lineage: lineage.slice(0, longestLineage).join(' ') },
    head: packJson({ madeOf, toldAt, card, ...pending }, packing),
    ...(erase.length === 0 ? {} : { erase: packJson(erase.length > mostNamed ? [everyReport] : erase) }),
  };
}

/** The token of the save that made `version`; undefined when the head no longer, or not yet, knows it. */
export function tokenOf(head: Pick<StoredHead, 'version' | 'lineage'>, version: number): string | undefined {
  return head.lineage[head.version - version];
}

/** Whether that save of that version lost its race. A save older than the lineage counts as a winner. */
export function wasLost(
  head: Pick<StoredHead, 'version' | 'lineage'>,
  version: number,
  token: string,
): boolean {
  if (version > head.version) return true;
  const winner = tokenOf(head, version);
  return winner !== undefined && winner !== token;
}
