// Identity: the names of rows, keys and links. In: the identity that a source gives its item. Out: branded ids made from content.
import { z } from 'zod';
import { digestOf, sha256Of } from '#core/digest.ts';

/** `r_` and 20 hex digits of sha-256 over source and item identity. The same item of the same source, in every version. */
export const ReportId = z
  .string()
  .regex(/^r_[0-9a-f]{20}$/)
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

/** `s_` and the hex digits of the report that founded the story, or of the split. A published id always answers. */
export const StoryId = z
  .string()
  .regex(/^s_[0-9a-f]{20}$/)
  .brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

/** `raw/<source>/<yyyy>/<mm>/<dd>/<sha-256 of the bytes>`: the key of the bytes as received. */
export const ArchiveKey = z
  .string()
  .regex(/^raw\/[a-z0-9][a-z0-9._-]{0,99}\/\d{4}\/\d{2}\/\d{2}\/[0-9a-f]{64}$/)
  .brand<'ArchiveKey'>();
export type ArchiveKey = z.infer<typeof ArchiveKey>;

/** A file in the drop folder, `incoming/<source>/<name>`, as the storage names it: any text, checked by receiveDrop. */
export const DropKey = z.string().brand<'DropKey'>();
export type DropKey = z.infer<typeof DropKey>;

/** The name of a source in keys and URLs: lower case, digits, `.`, `_`, `-`; at most 100 characters. */
export const SourceId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]{0,99}$/,
    'a source id is lower-case letters, digits, ".", "_" or "-", at most 100',
  )
  .brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** The report that a source means by `identity` (its own guid or uri, else the link, else the text). */
export function reportIdOf(sourceId: SourceId, identity: string): ReportId {
  return ReportId.parse(`r_${digestOf(['report', sourceId, identity]).slice(0, 20)}`);
}

/** The story that `founder` founds when it joins no existing story. */
export function storyIdFoundedBy(founder: ReportId): StoryId {
  return StoryId.parse(`s_${founder.slice(2)}`);
}

/** The story founded by a split with these reports of `from`; `nth` distinguishes repeated splits of the same reports. */
export function splitStoryId(from: StoryId, reportIds: readonly ReportId[], nth = 0): StoryId {
  const reports = [...new Set(reportIds)].sort();
  return StoryId.parse(`s_${digestOf(['split', from, reports, nth]).slice(0, 20)}`);
}

/** Where the bytes of `sourceId` with this sha-256, received at `receivedAt` (ISO 8601 UTC), are kept. */
/** The source that filed the document, or was meant to. */
export function sourceOfKey(key: ArchiveKey | DropKey): SourceId {
  return SourceId.safeParse(key.split('/')[1]).data ?? SourceId.parse('unknown');
}

/** Names a document where its complete key would be too long: 16 hex digits, unique within a table. */
export function documentMarkOf(key: ArchiveKey): string {
  return sha256Of(new TextEncoder().encode(key)).slice(0, 16);
}

export function archiveKeyOf(sourceId: SourceId, receivedAt: string, sha256: string): ArchiveKey {
  return ArchiveKey.parse(`raw/${sourceId}/${receivedAt.slice(0, 10).replaceAll('-', '/')}/${sha256}`);
}
