import { z } from 'zod';
import { rowKeys, signaturesOf } from '#adapters/row-keys.ts';
import type { Row, Table } from '#adapters/table-dynamodb.ts';
import type { StorySignature } from '#core/cluster/signature.ts';
import { decodeSignature, encodeSignature } from '#core/cluster/signature-code.ts';
import type { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** A signature as it was last read or saved. */
export interface KeptSignature {
  signature: StorySignature;
  /** The day under which its keys are posted. */
  postedOn: string;
  /** Rows since the one that has it whole. */
  additions: number;
}

/** Rows that are read for one signature: then it is written whole again. */
const mostAdditions = 7;

/** The signature whole, or what it adds to that of the revision before. */
const SignatureRow = z.object({ signature: z.instanceof(Uint8Array), postedOn: z.string() });
const AdditionRow = z.object({
  added: z.instanceof(Uint8Array).optional(),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  postedOn: z.string(),
});
const RevisionPlace = z.tuple([z.literal('SIG'), z.coerce.number().int().min(0)]);

/**
 * The row of a signature's revision. A member more is a row of its own, of one write unit: the whole would take two to four.
 * No row is ever changed, so that of two who make the same revision one is refused.
 */
export function signatureRow(
  signature: StorySignature,
  before: KeptSignature | undefined,
  postedOn: string,
): { row: Row; kept: KeptSignature } {
  const key = rowKeys.signature(signature.storyId, signature.revision);
  if (before === undefined || before.additions >= mostAdditions || !isAddition(signature, before.signature))
    return {
      row: { ...key, postedOn, signature: encodeSignature(signature) },
      kept: { signature, postedOn, additions: 0 },
    };
  const { firstFiledAt, lastFiledAt } = signature;
  const members = signature.members.slice(before.signature.members.length);
  const keys = signature.keys.slice(before.signature.keys.length);
  const added = members.length === 0 ? undefined : encodeSignature({ ...signature, members, keys });
  return {
    row: { ...key, postedOn, firstFiledAt, lastFiledAt, added },
    kept: { signature, postedOn, additions: before.additions + 1 },
  };
}

/**
 * The newest revision of the signature; undefined when there is none, or an eventual read does not give its beginning.
 * `known`: one that was read before; what is the same is then the very same value.
 */
export async function readSignature(
  id: StoryId,
  table: Table,
  consistent: boolean,
  known: KeptSignature | undefined,
): Promise<KeptSignature | undefined> {
  const additions: Row[] = [];
  let kept: KeptSignature | undefined;
  const range = { ...signaturesOf(id), newestFirst: true, consistent, pageSize: mostAdditions + 1 };
  for await (const row of table.query(range)) {
    kept = revisionOf(row) === known?.signature.revision ? known : wholeIn(row);
    if (kept !== undefined) break;
    additions.unshift(row);
  }
  for (const row of additions) {
    // An eventual read may be without one in between: what comes after it is left for the next look.
    if (kept === undefined || revisionOf(row) !== kept.signature.revision + 1) break;
    kept = withAddition(kept, row);
  }
  return kept;
}

function wholeIn(row: Row): KeptSignature | undefined {
  const whole = SignatureRow.safeParse(row).data;
  return whole && { signature: decodeSignature(whole.signature), postedOn: whole.postedOn, additions: 0 };
}

function withAddition({ signature: before, additions }: KeptSignature, row: Row): KeptSignature {
  const { added, firstFiledAt, lastFiledAt, postedOn } = AdditionRow.parse(row);
  const more = added && decodeSignature(added);
  const signature = {
    ...before,
    ...{ revision: revisionOf(row), firstFiledAt, lastFiledAt },
    members: [...before.members, ...(more?.members ?? [])],
    keys: [...before.keys, ...(more?.keys ?? [])],
  };
  return { signature, postedOn, additions: additions + 1 };
}

/** Whether nothing differs but times, and members and keys that came at the end. */
function isAddition(next: StorySignature, before: StorySignature): boolean {
  const came = next.members.length - before.members.length;
  return (
    next.mergedInto === before.mergedInto &&
    next.held === before.held &&
    next.ruled === before.ruled &&
    next.emptied === before.emptied &&
    before.members.every((member, at) => next.members[at] === member) &&
    before.keys.every((key, at) => next.keys[at] === key) &&
    (came > 0 || next.keys.length === before.keys.length)
  );
}

function revisionOf({ sk }: Row): number {
  return RevisionPlace.parse(sk.split('#'))[1];
}
