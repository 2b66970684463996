import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { makeFileObjectStore } from '#adapters/files/object-store-files.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { objectStoreContract } from '#test/contract/object-store.contract.ts';
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
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-objectStore-'));
  ended.push(() => rm(folder, { recursive: true }));
  return folder;
}

objectStoreContract('in memory', async () => makeMemoryObjectStore());
objectStoreContract('as files', async () => makeFileObjectStore(await newFolder()));
objectStoreContract('in a bucket', async () =>
  makeS3ObjectStore((await startBucket()).client, 'bodies', 'bodies/'),
);

describe('the object store in a bucket', () => {
  test('writes nothing outside its prefix', async () => {
    const { server, client } = await startBucket();
    await makeS3ObjectStore(client, 'bodies', 'bodies/').put('s_1/00000001-aa', Uint8Array.of(1));
    expect(server.keys()).toEqual(['bodies/s_1/00000001-aa']);
  });

  test('that is unreachable is a fault, not an empty one', async () => {
    const { server, client } = await startBucket();
    const objectStore = makeS3ObjectStore(client, 'bodies', 'bodies/');
    await server.stop();
    await expect(objectStore.find('s_1/00000001-aa')).rejects.toThrow('cannot get');
    await expect(objectStore.put('s_1/00000001-aa', Uint8Array.of(1))).rejects.toThrow();
  });
});

describe('the object store as files', () => {
  test('leaves no temporary file behind, and ignores those left by a crash', async () => {
    const folder = await newFolder();
    const objectStore = makeFileObjectStore(folder);
    await objectStore.put('s_1/a', Uint8Array.of(1));
    await objectStore.put('s_1/a', Uint8Array.of(2));
    expect(await readdir(path.join(folder, 'tmp'))).toEqual([]);
    await writeFile(path.join(folder, 'tmp', 'half'), 'written');
    expect(await objectStore.find('s_1/b')).toBeUndefined();
    expect(await makeFileObjectStore(folder).find('s_1/a')).toEqual(Uint8Array.of(1));
  });
});
