import type { S3Client } from '@aws-sdk/client-s3';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import type { Table } from '#adapters/shared/table.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aStorySave } from '#test/builders/a-story.ts';
import { storeContract, withClock } from '#test/contract/store.contract.ts';
import { storeOnTable } from '#test/contract/store-on-table.ts';
import { longFilteredList } from '#test/contract/story-store-list.contract.ts';
import { storyStoreVersions } from '#test/contract/story-store-versions.contract.ts';
import { type S3Server, s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';
import { openTemporaryTable } from '#test/doubles/temporary-table.ts';

describe('on the embedded table', () => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(stops.map((stop) => stop())));
  const open = async () => {
    const { table, stop } = await openTemporaryTable();
    stops.push(stop);
    return table;
  };

  const ports = storeOnTable(open, makeMemoryObjectStore, { isOnlyWriter: true });
  storeContract(ports);
  longFilteredList(withClock(ports.stories));

  test('a page of stories or of changes leaves no read of the table open: it would keep all files since', async () => {
    const table = await open();
    let reading = 0;
    const counted: Table = {
      ...table,
      async *query(range) {
        reading += 1;
        try {
          yield* table.query(range);
        } finally {
          reading -= 1;
        }
      },
    };
    const ports = storeOnTable(async () => counted, makeMemoryObjectStore, { isOnlyWriter: true });
    const { store, pass } = await withClock(ports.stories)();
    for (let at = 0; at < 30; at++) await store.save(aStorySave(aNamedStory(`story ${at}`)), 0);
    pass(60_000);
    expect((await store.list({}, 2)).cards).toHaveLength(2);
    expect((await store.changes(undefined, 2)).changes).toHaveLength(2);
    expect(reading).toBe(0);
  });

  describe('with every text of a story in a bucket', () => {
    let server: S3Server;
    let s3: S3Client;
    beforeAll(async () => {
      server = await startS3Server();
      s3 = s3ClientOf(server);
    });
    afterAll(async () => {
      s3.destroy();
      await server.stop();
    });

    const ports = storeOnTable(open, () => makeS3ObjectStore(s3, 'bodies', 'bodies/'), { spillFromBytes: 0 });
    storyStoreVersions(withClock(ports.stories));

    test('the bucket holds only texts that rows refer to', async () => {
      const { store } = await withClock(ports.stories)();
      const story = aNamedStory('large');
      await store.save(aStorySave(story), 0);
      const mine = server.keys().filter((key) => key.startsWith(`bodies/${story.id}/`));
      expect(mine).toEqual([expect.stringMatching(/\/00000001-[0-9a-f]{8}$/)]);
      expect(await store.save(aStorySave(aNamedStory('large', { headline: 'late' })), 0)).toBe(false);
      expect(server.keys().filter((key) => key.startsWith(`bodies/${story.id}/`))).toEqual(mine);
    });
  });
});
