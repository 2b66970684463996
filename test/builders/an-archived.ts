// Builder: an archived document, received at noon of 24 November 2026 unless the note has another time.
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';

export function anArchived(from: string | Uint8Array, note: Partial<ArchiveNote> = {}): Archived {
  const bytes = typeof from === 'string' ? new TextEncoder().encode(from) : from;
  const sourceId = SourceId.parse('harbour');
  const receivedAt = Instant.parse('2026-11-24T12:00:00.000Z');
  return {
    key: archiveKeyOf(sourceId, receivedAt, sha256Of(bytes.subarray(0, 1000))),
    bytes,
    note: { sourceId, complete: true, receivedAt, ...note },
  };
}
