// `npm run rebuild`: the whole table again from the archive. `--check` rebuilds aside and compares story by story.
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { readEnv } from '#adapters/runtime/read-env.ts';
import { digestOf } from '#core/digest.ts';
import type { StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { ingest, merge } from '#core/pipeline.ts';
import type { Archive, StoryStore } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import { startEmbeddedTable } from '#local/embedded-dynamodb.ts';
import { LocalEnv } from '#local/env.ts';
import { makeFolderEmbeddings } from '#local/folder-embeddings.ts';
import { makeTableWorld } from '#local/table-world.ts';

async function rebuild(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const { DATA_DIR } = readEnv(LocalEnv);
  const archive = makeFileArchive(path.join(DATA_DIR, 'archive'));
  // Opening the live table first also makes sure that no server is using it.
  const live = await startEmbeddedTable(path.join(DATA_DIR, 'table'));
  const asideFolder = path.join(DATA_DIR, 'table-rebuilt');
  await rm(asideFolder, { recursive: true, force: true });
  const aside = await startEmbeddedTable(asideFolder);
  const startedAtMs = performance.now();
  const due: MergeNotice[] = [];
  const world = {
    ...makeTableWorld(aside.table, aside.bodies, systemClock),
    archive,
    embeddings: makeFolderEmbeddings(DATA_DIR),
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
    clock: systemClock,
    log: {
      info() {},
      warn() {},
      error: (event: string, fields?: object) => printError(`${event} ${JSON.stringify(fields)}`),
    },
  };
  const reports = new Set<string>();
  for (const archiveKey of await inOrderOfArrival(archive)) {
    const before = due.length;
    const { outcomes } = await ingest({ archiveKey }, world);
    for (const { reportId } of outcomes) reports.add(reportId);
    // Stories that proved to be one, or that an editor merged, are joined at once: the next report must find one story.
    for (const notice of due.slice(before)) if (notice.absorb !== undefined) await merge(notice, world);
  }
  for (const storyId of new Set(due.map(({ storyId }) => storyId))) await merge({ storyId }, world);
  const before = await digests(makeStoryStore(live.table, live.bodies, systemClock));
  const after = await digests(world.stories);
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  await live.stop();
  await aside.stop();
  const seconds = (performance.now() - startedAtMs) / 1000;
  printError(
    JSON.stringify({
      reports: reports.size,
      stories: after.size,
      differing: differing.length,
      seconds: Number(seconds.toFixed(3)),
    }),
  );
  for (const id of differing.sort())
    printError(
      `differs: ${id}${before.has(id) ? '' : ' (only rebuilt)'}${after.has(id) ? '' : ' (only live)'}`,
    );
  if (values.check) {
    await rm(asideFolder, { recursive: true });
    return differing.length === 0 ? 0 : 1;
  }
  const table = path.join(DATA_DIR, 'table');
  await rm(`${table}-before`, { recursive: true, force: true });
  await rename(table, `${table}-before`);
  await rename(asideFolder, table);
  printError(`the table was replaced; the one before is in ${table}-before`);
  return 0;
}

/** Every archived document, first received first. */
async function inOrderOfArrival(archive: Archive) {
  const days = await archive.days();
  const documents: { key: Awaited<ReturnType<Archive['keep']>>; receivedAt: Instant }[] = [];
  for await (const { key } of archive.kept(days[0] ?? '', days.at(-1) ?? '')) {
    documents.push({ key, receivedAt: (await archive.get(key)).note.receivedAt });
  }
  documents.sort((a, b) => compareText(a.receivedAt, b.receivedAt) || compareText(a.key, b.key));
  return documents.map(({ key }) => key);
}

/**
 * A digest of the public content of every story, without the number of versions, which depends on how often it was
 * shown.
 */
async function digests(stories: StoryStore): Promise<Map<StoryId, string>> {
  const found = new Map<StoryId, string>();
  let after: string | undefined;
  do {
    const page = await stories.list({}, 100, after);
    for (const { id } of page.cards) {
      const { version: _version, ...account } = (await stories.findStory(id)) ?? { id, version: 0 };
      found.set(id, digestOf(account));
    }
    after = page.next;
  } while (after !== undefined);
  return found;
}

function printError(line: string): void {
  process.stdout.write(`${line}\n`);
}

rebuild().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`rebuild: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
