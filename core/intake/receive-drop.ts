// The drop folder: a file that a partner or an upload wrote below incoming/. In: its key and size. Out: an archived document, or a
// recorded rejection. Archiving it notifies ingest like any other document.
import type { ArchiveKey, DropKey } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import { maxDocumentBytes } from '#core/parse/limits.ts';
import type { Archive, ArchiveNote, Clock, Ledger, Log } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { noteOfSource, type Source } from '#core/sources/source.ts';

/** A file in the drop folder. */
export interface DroppedFile {
  /** Absent when the file is larger than the requested limit: it is then not read. */
  bytes?: Uint8Array | undefined;
  /** The note that the API wrote for an upload. */
  note?: ArchiveNote | undefined;
  contentType?: string | undefined;
  droppedAt: Instant;
}

export interface DropFolder {
  /** Undefined when the file is gone. */
  read(key: DropKey, maxBytes: number): Promise<DroppedFile | undefined>;
  /** A missing file is not an error. */
  remove(key: DropKey): Promise<void>;
}

/** A file arrived in the drop folder; its size as the storage reports it. */
export interface DropNotice {
  dropKey: DropKey;
  bytes: number;
}

export interface DropWorld {
  drops: DropFolder;
  sources: readonly Source[];
  archive: Pick<Archive, 'keep'>;
  ledger: Ledger;
  clock: Clock;
  log: Log;
  metrics?: Metrics;
}

const maxKeyChars = 400;
/** The first folder is the source; a name may contain folders. Each part starts with a letter or digit, so no part is `..` or hidden. */
const dropKeyPattern =
  /^incoming\/(?<source>[a-z0-9][a-z0-9._-]{0,99})(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N} ._,()=@+-]*){1,5}$/u;

/**
 * Archives the file under its source and removes it from the drop folder. A rejected file is kept, with a receipt that
 * gives the reason. A second notice of the same file finds no file, or archives the same bytes under the same key.
 */
export async function receiveDrop(
  { dropKey, bytes }: DropNotice,
  world: DropWorld,
): Promise<ArchiveKey | undefined> {
  const name = dropKey.length <= maxKeyChars ? dropKeyPattern.exec(dropKey) : undefined;
  const sourceId = name?.groups?.source;
  if (sourceId === undefined)
    return reject(
      dropKey,
      'bad_key',
      'the key is not incoming/SOURCE/NAME, or NAME has other marks than . _ - , ( ) = @ +',
      world,
    );
  if (bytes === 0) return reject(dropKey, 'empty', 'no bytes', world);
  if (bytes > maxDocumentBytes) return reject(dropKey, 'too_large', tooLarge(bytes), world);
  const file = await world.drops.read(dropKey, maxDocumentBytes);
  if (file === undefined) return undefined;
  if (file.bytes === undefined) return reject(dropKey, 'too_large', tooLarge(maxDocumentBytes + 1), world);
  const note = noteOf(file, sourceId, world.sources);
  if (note === undefined)
    return reject(dropKey, 'unknown_source', `no source is configured as ${sourceId}`, world);
  const archiveKey = await world.archive.keep(file.bytes, note);
  world.metrics?.count('Archived');
  await world.drops.remove(dropKey);
  world.log.info('drop.received', { dropKey, archiveKey, bytes: file.bytes.length });
  return archiveKey;
}

/** From the list of sources; for an upload, from the note that the API wrote, if it names the same source. */
function noteOf(
  { note, contentType, droppedAt }: DroppedFile,
  sourceId: string,
  sources: readonly Source[],
): ArchiveNote | undefined {
  const source = sources.find(({ id }) => id === sourceId);
  const uploaded = note?.sourceId === sourceId ? note : undefined;
  const described = source === undefined ? uploaded && { sourceId: uploaded.sourceId } : noteOfSource(source);
  if (described === undefined) return undefined;
  return {
    ...described,
    complete: true,
    contentType: uploaded?.contentType ?? contentType,
    receivedAt: uploaded?.receivedAt ?? droppedAt,
    requestId: uploaded?.requestId,
  };
}

async function reject(
  dropKey: DropKey,
  code: Problem['code'],
  message: string,
  { ledger, clock, log, metrics }: DropWorld,
): Promise<undefined> {
  const rejections = [{ code, message }];
  await ledger.putReceipt({ archiveKey: dropKey, at: clock.now(), reports: 0, storyIds: [], rejections });
  metrics?.count('Rejected');
  log.warn('drop.rejected', { dropKey, code });
}

function tooLarge(bytes: number): string {
  return `${bytes} bytes; ${maxDocumentBytes} are read at most`;
}
