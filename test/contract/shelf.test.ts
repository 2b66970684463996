import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { makeFileShelf } from '#adapters/shelf-files.ts';
import { makeMemoryShelf } from '#adapters/shelf-memory.ts';
import { makeS3Shelf } from '#adapters/shelf-s3.ts';
import { shelfContract } from '#test/contract/shelf.contract.ts';
import { type S3Server, s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';

const ended: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ended) await end();
});

async function startBucket(): Promise<{ server: S3Server; client: S3Client }> {
  const server = await startS3Server();
  const client = s3ClientOf(server);
  ended.push(async () => {
    client.destroy();
    await server.stop();
  });
  return { server, client };
}
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-shelf-'));
  ended.push(() => rm(folder, { recursive: true }));
  return folder;
}

shelfContract('in memory', async () => makeMemoryShelf());
shelfContract('as files', async () => makeFileShelf(await newFolder()));
shelfContract('in a bucket', async () => makeS3Shelf((await startBucket()).client, 'bodies', 'bodies/'));

describe('the shelf in a bucket', () => {
  test('stays below its prefix', async () => {
    const { server, client } = await startBucket();
    await makeS3Shelf(client, 'bodies', 'bodies/').put('s_1/00000001-aa', Uint8Array.of(1));
    expect(server.keys()).toEqual(['bodies/s_1/00000001-aa']);
  });

  test('that cannot be reached is a fault, not an empty one', async () => {
    const { server, client } = await startBucket();
    const shelf = makeS3Shelf(client, 'bodies', 'bodies/');
    await server.stop();
    await expect(shelf.find('s_1/00000001-aa')).rejects.toThrow('cannot get');
    await expect(shelf.put('s_1/00000001-aa', Uint8Array.of(1))).rejects.toThrow();
  });
});

describe('the shelf as files', () => {
  test('leaves no temporary file behind, and passes over those that a crash left', async () => {
    const folder = await newFolder();
    const shelf = makeFileShelf(folder);
    await shelf.put('s_1/a', Uint8Array.of(1));
    await shelf.put('s_1/a', Uint8Array.of(2));
    expect(await readdir(path.join(folder, 'tmp'))).toEqual([]);
    await writeFile(path.join(folder, 'tmp', 'half'), 'written');
    expect(await shelf.find('s_1/b')).toBeUndefined();
    expect(await makeFileShelf(folder).find('s_1/a')).toEqual(Uint8Array.of(1));
  });
});
