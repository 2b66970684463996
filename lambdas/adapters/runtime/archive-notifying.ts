import type { IngestNotice } from '#core/notice.ts';
import type { Archive, Notices } from '#core/ports.ts';

/**
 * The archive with the object events that S3 sends on AWS: after the bytes are durable, a notice of their key goes to
 * the ingest queue. Storing bytes again sends another notice; ingesting a document twice changes nothing.
 */
export function makeNotifyingArchive<Kept extends Pick<Archive, 'keep'>>(
  archive: Kept,
  ingest: Notices<IngestNotice>,
): Kept {
  return {
    ...archive,
    async keep(bytes, note) {
      const archiveKey = await archive.keep(bytes, note);
      await ingest.send([{ archiveKey }]);
      return archiveKey;
    },
  };
}
