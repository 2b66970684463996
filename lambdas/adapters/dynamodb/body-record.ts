import { createHash } from 'node:crypto';
import { z } from 'zod';
import { applyDelta, deltaBetween, TextDelta } from '#adapters/dynamodb/text-delta.ts';
import type { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Change, Story } from '#core/story.ts';

/** The body of one save, under its own token: the change that led to it, and the story, unless it was erased. */
export const BodyRecord = z.object({
  version: z.number().int().min(1),
  token: z.string(),
  /**
   * Token of the save that made the version before. From the newest token the chain of winning saves can be followed.
   */
  after: z.string().optional(),
  toldAt: Instant,
  change: Change,
  /** Read by its own schema, once it is known to the byte. */
  story: z.unknown().optional(),
  /** In its place: what differs from the story before, whose text has the digest `of`. */
  delta: z.object({ of: z.string(), pieces: TextDelta }).optional(),
  /** The story is in the object store instead, under a name made of id, version and token. */
  spilled: z.boolean().optional(),
});
export type BodyRecord = z.infer<typeof BodyRecord>;

/** A body as it was read. */
export interface KeptBody {
  id: StoryId;
  record: BodyRecord;
  /** The story as JSON, byte for byte: the body of the next version may be a delta against it. */
  text?: string | undefined;
  /** The version with which this chain of deltas begins; its own when the body is complete. */
  wholeSince: number;
}

/** Maximum number of deltas in a row. */
const longestChain = 8;

/** The record as a delta against `base`; undefined where the base is unsuitable. */
export function deltaAgainst(whole: BodyRecord, base: KeptBody | undefined): BodyRecord | undefined {
  const { story, ...rest } = whole;
  if (base?.text === undefined || base.record.token !== whole.after || story === undefined) return undefined;
  if (whole.version - base.wholeSince >= longestChain) return undefined;
  return {
    ...rest,
    delta: { of: digestOf(base.text), pieces: deltaBetween(base.text, JSON.stringify(story)) },
  };
}

/** The record with its story in full where the text is known, else unchanged. */
export function wholeRecord({ record, text }: KeptBody): BodyRecord {
  const { delta: _delta, ...rest } = record;
  return record.delta === undefined || text === undefined ? record : { ...rest, story: JSON.parse(text) };
}

/** The record without the text that readers may no longer read. Version, time and reports remain. */
export function withoutText({ version, token, after, toldAt, change }: BodyRecord): BodyRecord {
  return { version, token, after, toldAt, change: { ...change, headline: '' } };
}

/**
 * The records of one row, oldest first, with their texts. `before` maps nameOfSave to texts of earlier bodies,
 * against which the first may be a delta; these texts are added to it. A delta whose base is missing has no text.
 */
export function readRecords(
  id: StoryId,
  records: readonly BodyRecord[],
  wholeSince: number | undefined,
  before: Map<string, string>,
): KeptBody[] {
  let since = wholeSince ?? 0;
  return records.map((record) => {
    const { version, token, after, story, delta } = record;
    if (delta === undefined || since === 0) since = version;
    const base = before.get(nameOfSave(version - 1, after ?? ''));
    const text =
      delta !== undefined
        ? rebuildText(base, delta)
        : story === undefined
          ? undefined
          : JSON.stringify(story);
    if (text !== undefined) before.set(nameOfSave(version, token), text);
    return { id, record, text, wholeSince: since };
  });
}

/** Of all saves of one story: its version and token. */
export function nameOfSave(version: number, token: string): string {
  return `${version} ${token}`;
}

/** The story of the body; undefined where it was erased, or is in the object store. */
export function storyOfBody({ text }: KeptBody): Story | undefined {
  return text === undefined ? undefined : Story.parse(JSON.parse(text));
}

function rebuildText(
  base: string | undefined,
  { of, pieces }: NonNullable<BodyRecord['delta']>,
): string | undefined {
  return base === undefined || digestOf(base) !== of ? undefined : applyDelta(base, pieces);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}
