import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { localDynamoDBClient } from '#bench/local-dynamodb-client.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aStorySave } from '#test/builders/a-story.ts';
import { storeContract, withClock } from '#test/contract/store.contract.ts';
import { newTableOf, storeOnTable } from '#test/contract/store-on-table.ts';
import { storyStoreVersions } from '#test/contract/story-store-versions.contract.ts';
import { type DynaliteServer, startDynalite } from '#test/doubles/dynalite-server.ts';
import { type S3Server, s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';

describe('on dynalite', () => {
  let engine: DynaliteServer;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await startDynalite();
    client = localDynamoDBClient(engine.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  storeContract(storeOnTable(() => newTableOf(client)));

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

    const ports = storeOnTable(
      () => newTableOf(client),
      () => makeS3ObjectStore(s3, 'bodies', 'bodies/'),
      { spillFromBytes: 0 },
    );
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
