import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SourceId } from '#core/ids.ts';
import { receiveDrop } from '#core/intake/receive-drop.ts';
import { makeMerger } from '#core/merge/merge-story.ts';
import type { Log } from '#core/ports.ts';
import { Source } from '#core/sources/source.ts';
import { startMachine } from '#local/machine.ts';
import { startScheduler } from '#local/scheduler.ts';
import { aDataFolder, eventually } from '#test/doubles/running-dateline.ts';

/** A feed of two reports: such a document has a receipt, which names their stories. */
const aFeed = (nth: number) => {
  const items = [1, 2].map(
    (item) =>
      `<item><guid>${nth}-${item}</guid><title>Mayor of village ${nth}-${item}</title><description>Village number ${nth} of the Orsk valley elected Alma Number${nth}x${item} as its mayor.</description></item>`,
  );
  return new TextEncoder().encode(
    `<rss version="2.0"><channel><title>Orsk</title>${items.join('')}</channel></rss>`,
  );
};

test('a start does only what the killed process left undone, also when that one was never idle', async () => {
  const folder = await aDataFolder();
  const ingested = new Set<unknown>();
  const merged: unknown[] = [];
  const reconciled: unknown[] = [];
  const log: Log = {
    info(event, fields) {
      if (event === 'document.ingested') ingested.add(fields?.archiveKey);
      if (event === 'archive.reconciled') reconciled.push(fields);
    },
    warn() {},
    error() {},
  };
  const open = () => startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', mergeStory, log });
  let isBusy = true;
  let kept = 0;
  const keep = () => {
    const note = { sourceId: SourceId.parse('desk'), contentType: 'application/rss+xml', complete: true };
    return machine.archive.keep(aFeed(++kept), { ...note, receivedAt: machine.ingestWorld.clock.now() });
  };
  const merge = makeMerger();
  const mergeStory: typeof merge = async (input) => {
    merged.push(input.storyId);
    // The next document comes before this merge ends, so that something always waits.
    if (isBusy) await machine.ingests.send([{ archiveKey: await keep() }]);
    return merge(input);
  };
  let machine = await open();
  await machine.ingests.send([{ archiveKey: await keep() }]);
  const stopFirst = await startScheduler(machine, []);
  const markMoved = async (from?: string) => {
    const mark = await machine.bookmarks.findBookmark('swept-up-to');
    return mark === from ? undefined : mark;
  };
  const first = await eventually(() => markMoved());
  await eventually(() => markMoved(first));
  const known = ingested.size;
  isBusy = false;
  for (let nth = 0; nth < 3; nth++) await keep();
  await Promise.all([stopFirst(), machine.stopWork()]);
  await machine.stop();
  const left = kept - ingested.size;
  expect(known).toBeGreaterThan(1);

  machine = await open();
  const stop = await startScheduler(machine, []);
  await eventually(async () => (ingested.size === kept ? true : undefined));
  await machine.idle();
  await stop();
  await machine.stop();
  expect(reconciled.at(-1)).toMatchObject({ archivedNotIngested: left });
  const { storiesSent } = reconciled.at(-1) as { storiesSent: number };
  expect(storiesSent).toBeLessThanOrEqual(2 * (kept - left - known) + 2);
}, 60_000);

test('a dropped file with an old time that was archived and not ingested is found at the next start', async () => {
  const folder = await aDataFolder();
  const source = Source.parse({ id: 'desk', agency: 'Desk' });
  const log: Log = { info() {}, warn() {}, error() {} };
  const open = () => startMachine({ folder, sources: [source], allowPrivate: [], tokens: 'open', log });
  let machine = await open();
  let stop = await startScheduler(machine, []);
  await eventually(() => machine.bookmarks.findBookmark('swept-up-to'));
  await stop();
  const file = path.join(folder, 'incoming/desk/old.xml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, aFeed(1));
  await utimes(file, 1e9, 1e9);
  // As a process that is killed after it archived the file and before it ingests it.
  const { dropWorld, archive, ingestWorld } = machine;
  for (const drop of await dropWorld.drops.listNew(Date.parse(ingestWorld.clock.now())))
    await receiveDrop(drop, { ...dropWorld, archive });
  await machine.stop();

  machine = await open();
  stop = await startScheduler(machine, []);
  const { stories } = machine.apiWorld;
  expect(await eventually(async () => (await stories.list({}, 10)).cards[0])).toMatchObject({ reports: 2 });
  await stop();
  await machine.stop();
});
