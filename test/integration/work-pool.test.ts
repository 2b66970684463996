import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { type MergeStory, mergeStory } from '#core/merge/merge-story.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { Log } from '#core/ports.ts';
import { makeWorkPool, type WorkPool } from '#local/work-pool.ts';
import { aReport } from '#test/builders/a-report.ts';

const reports = [
  aReport({ agency: 'AFP', paragraphs: ['The dam in Orsk broke at noon.', 'Two people were hurt.'] }),
  aReport({ agency: 'Reuters', paragraphs: ['The dam in Orsk broke at noon.', 'The mayor left the town.'] }),
];
const input: Parameters<MergeStory>[0] = {
  storyId: storyIdFoundedBy(reports[0]?.id ?? aReport({}).id),
  aliases: [],
  versions: reports,
  now: Instant.parse('2026-11-25T00:00:00.000Z'),
};

/** Counts the merges on this thread, and is asked until a worker merges: that takes as long as the worker takes to load. */
function startPool(entry?: URL): { pool: WorkPool; here: () => number; untilInWorker(): Promise<void> } {
  let merges = 0;
  const log: Pick<Log, 'warn'> = { warn() {} };
  const mergeHere: MergeStory = (given) => {
    merges += 1;
    return mergeStory(given);
  };
  const pool = makeWorkPool({ mergeHere, log, size: 1, ...(entry && { entry }) });
  return {
    pool,
    here: () => merges,
    async untilInWorker() {
      for (let before = -1; before !== merges; await setImmediate()) {
        before = merges;
        await pool.mergeStory(input);
      }
    },
  };
}

const workerOf = (onMessage: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads';
       let count = 0;
       parentPort.on('message', ({ id }) => { count += 1; ${onMessage} });
       parentPort.postMessage('ready');`,
    )}`,
  );
const answer = `parentPort.postMessage({ id, story: '{}' });`;

describe('merging in worker threads', () => {
  test('a worker gives what this thread would give', async () => {
    const { pool, here, untilInWorker } = startPool();
    expect(await pool.mergeStory(input)).toEqual(mergeStory(input));
    expect(here()).toBe(1);
    pool.start();
    await untilInWorker();
    const merged = here();
    expect(JSON.stringify(await pool.mergeStory(input))).toBe(JSON.stringify(mergeStory(input)));
    expect(await pool.mergeStory({ ...input, versions: [] })).toBeUndefined();
    expect(here()).toBe(merged);
    await pool.stop();
  });

  test('a large document is parsed as this thread parses it', async () => {
    const { pool, untilInWorker } = startPool();
    pool.start();
    await untilInWorker();
    const text = `<rss version="2.0"><channel><title>T</title>${'<item><title>A dam broke &amp; held</title></item>'.repeat(1_000)}</channel></rss>`;
    const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: input.now };
    const bytes = new TextEncoder().encode(text);
    const archived = { key: archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes)), bytes, note };
    const parsed = await pool.parseDocument(archived);
    expect(parsed).toEqual(await parseDocument(archived));
    expect(parsed.reports.length).toBe(1_000);
    expect((await pool.readDocument(archived)).fingerprints).toHaveLength(1_000);
    await pool.stop();
  });

  test('large and packed documents are given to a worker, small ones are parsed here', async () => {
    const parsed = `{ reports: [], problems: [{ code: 'empty', message: 'from the worker' }], otherIds: [] }`;
    const { pool, untilInWorker } = startPool(
      workerOf(`parentPort.postMessage(count === 1 ? { id, story: '{}' } : { id, parsed: ${parsed} });`),
    );
    pool.start();
    await untilInWorker();
    const messagesFor = async (bytes: Uint8Array): Promise<string[]> => {
      const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: input.now };
      const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
      return (await pool.parseDocument({ key, bytes, note })).problems.map(({ message }) => message);
    };
    const small = Buffer.from('A dam in Orsk broke at noon, the mayor said.');
    expect(await messagesFor(small)).toEqual([]);
    expect(await messagesFor(gzipSync(small))).toEqual(['from the worker']);
    expect(await messagesFor(Buffer.from(`${small} `.repeat(1_000)))).toEqual(['from the worker']);
    await pool.stop();
  });

  test('what a worker leaves undone when it ends is merged on this thread', async () => {
    const { pool, here, untilInWorker } = startPool(
      workerOf(`if (count === 1) ${answer} else process.exit(1);`),
    );
    pool.start();
    await untilInWorker();
    const merged = here();
    const contents = await Promise.all([pool.mergeStory(input), pool.mergeStory(input)]);
    expect(contents).toEqual([mergeStory(input), mergeStory(input)]);
    expect(here()).toBe(merged + 2);
  });

  test('a failure in a worker fails the merge, with its text', async () => {
    const { pool, untilInWorker } = startPool(
      workerOf(`if (count === 1) ${answer} else parentPort.postMessage({ id, failure: 'no such word' });`),
    );
    pool.start();
    await untilInWorker();
    await expect(pool.mergeStory(input)).rejects.toThrow('no such word');
    await pool.stop();
  });
});
