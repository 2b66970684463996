// What the operator's commands work on: a stack on AWS, or the data folder of one machine, opened in the same form.
import type { Table } from '#adapters/shared/table.ts';
import type { AuditWorld } from '#core/audit.ts';
import type { SourceId } from '#core/ids.ts';
import type { IngestNotice } from '#core/notice.ts';
import type {
  Archive,
  ArchivePages,
  Bookmarks,
  DecisionLog,
  EmbeddingStore,
  Notices,
  ReportStore,
  StoryIndex,
  StoryStore,
  WrittenBriefs,
} from '#core/ports.ts';
import type { Output } from '#local/operate/output.ts';
import type { RebuildOptions } from '#local/operate/rebuild.ts';
import type { TableWorld } from '#local/table-world.ts';

export interface Deployment extends AuditWorld {
  archive: Archive & ArchivePages;
  reports: ReportStore;
  stories: StoryStore;
  /** Sends documents to be ingested. */
  ingest: Notices<IngestNotice>;
  /** A younger document may still be on its way through the queues. */
  inFlightMs: number;
  /** A younger change may not be listed yet. */
  changesHorizonMs: number;
  /** Sends notices that failed for good to their queues again and reports the progress by queue. */
  redrive(onMoved: (queue: string, moved: number) => void): Promise<{ queue: string; moved: number }[]>;
  index: StoryIndex;
  writtenBriefs: Pick<WrittenBriefs, 'remove'>;
  /** Removes the files of the source from the drop folder, earlier versions too. */
  removeDrops(sourceId: SourceId): Promise<void>;
  /** Ends an erasure: nothing of what was removed is left in the storage. @returns what still has a copy, one line each. */
  finishErasing(): Promise<string[]>;
  bookmarks: Bookmarks;
  table: Table;
  /** The record of decisions, beside the archive. */
  decisions: DecisionLog;
  embeddings: EmbeddingStore;
  /** Makes an empty table beside the live one, or opens the one that a killed rebuild left. @throws WrongUsage when it cannot. */
  openBeside(options: RebuildOptions, output: Output): Promise<TableBeside>;
  /** Waits for work that was sent and is done by this process. @returns the number of notices that failed for good. */
  finish(): Promise<number>;
  close(): Promise<void>;
}

/** A second table that a rebuild fills. */
export interface TableBeside {
  world: TableWorld;
  table: Table;
  /** Whether a rebuild that was killed filled part of it. */
  isResumed: boolean;
  /** Whether the same command continues after a failure. */
  canResume: boolean;
  /** Ends with the table kept. @returns whether it is the live one now, and what else is to do. */
  keep(): Promise<{ isSwitched: boolean; notes: string[] }>;
  drop(): Promise<void>;
}
