// Loads the bundled sample wire copy once, in its order of arrival, when the data folder is new.
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { ingest } from '#core/pipeline.ts';
import type { ArchiveNote } from '#core/ports.ts';
import type { Machine } from '#local/machine.ts';

const sampleFolder = path.join(import.meta.dirname, 'sample');

/** One line of sample.yaml: a document as one source gave it at one time. */
const SampleDocument = z.strictObject({
  file: z.string(),
  source: SourceId,
  agency: z.string(),
  language: z.string().optional(),
  country: z.string().optional(),
  contentType: z.string(),
  receivedAt: z.iso.datetime(),
});

/** The documents of the sample with the notes they are archived under, in order of arrival. */
export async function readSample(): Promise<{ bytes: Uint8Array; note: ArchiveNote }[]> {
  const list = z
    .array(SampleDocument)
    .parse(parse(await readFile(path.join(sampleFolder, 'sample.yaml'), 'utf8')));
  return Promise.all(
    list.map(async ({ file, source, receivedAt, ...rest }) => ({
      bytes: await readFile(path.join(sampleFolder, file)),
      note: { ...rest, sourceId: source, complete: true, receivedAt: instantOf(Date.parse(receivedAt)) },
    })),
  );
}

/**
 * Takes the sample in when the archive is empty, or when an earlier attempt was interrupted.
 * @returns how many reports it brought; 0 when there was nothing to do.
 */
export async function loadSample(
  machine: Machine,
  folder: string,
  ending: AbortSignal,
  print: (line: string) => void,
): Promise<number> {
  const pending = path.join(folder, 'sample-pending');
  const { archive } = machine.ingestWorld;
  if (!(await exists(pending)) && (await archive.days()).length > 0) return 0;
  await writeFile(pending, '');
  const documents = await readSample();
  print(`sample: taking in ${documents.length} documents of the bundled wire copy`);
  const reports = new Set<string>();
  // Archived together they share a few syncs; they are ingested one by one, in their order of arrival.
  const archiveKeys = await Promise.all(documents.map(({ bytes, note }) => archive.keep(bytes, note)));
  // A story is merged once for each day of the sample: as few versions as show how it grew.
  const due: MergeNotice[] = [];
  const world = {
    ...machine.ingestWorld,
    merges: { send: async (some: readonly MergeNotice[]) => void due.push(...some) },
  };
  for (const [at, archiveKey] of archiveKeys.entries()) {
    // The mark stays, so the next start loads the rest.
    if (ending.aborted) return reports.size;
    const { outcomes } = await ingest({ archiveKey }, world);
    for (const { reportId } of outcomes) reports.add(reportId);
    if (documents[at]?.note.receivedAt.slice(0, 10) !== documents[at + 1]?.note.receivedAt.slice(0, 10))
      await machine.merges.send(due.splice(0));
  }
  await machine.merges.idle();
  await rm(pending);
  return reports.size;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
