import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { makeFileDrops } from '#adapters/files/drops-files.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makeS3Drops } from '#adapters/s3/drops-s3.ts';
import { dropsContract } from '#test/contract/drops.contract.ts';
import { s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

dropsContract('S3', async () => {
  const server = await startS3Server();
  const client = s3ClientOf(server);
  ends.push(async () => {
    client.destroy();
    await server.stop();
  });
  return {
    drops: makeS3Drops(client, 'archive'),
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: 'archive', Key: key, Body: Buffer.from(bytes) }));
    },
  };
});

async function aFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'drops-'));
  ends.push(() => rm(folder, { recursive: true }));
  const put = async (key: string, bytes: Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, key)), { recursive: true });
    await writeFile(path.join(folder, key), bytes);
  };
  return { folder, drops: makeFileDrops(folder, systemClock), put };
}

dropsContract('files', aFolder);

test('a folder lists each file once after two seconds without a change, and no links', async () => {
  const { folder, drops, put } = await aFolder();
  const writtenAt = new Date(Date.UTC(2022, 0, 15));
  const write = async (key: string, size: number, at = writtenAt) => {
    await put(key, new Uint8Array(size));
    await utimes(path.join(folder, key), at, at);
  };
  expect(await drops.listNew(writtenAt.getTime())).toEqual([]);
  await write('incoming/afp/one.xml', 3);
  await write('incoming/afp/deep/two.xml', 0);
  await symlink('/etc/hostname', path.join(folder, 'incoming/afp/link'));
  expect(await drops.listNew(writtenAt.getTime() + 1_999)).toEqual([]);
  expect(await drops.listNew(writtenAt.getTime() + 2_000)).toEqual([
    { dropKey: 'incoming/afp/deep/two.xml', bytes: 0 },
    { dropKey: 'incoming/afp/one.xml', bytes: 3 },
  ]);
  expect(await drops.listNew(writtenAt.getTime() + 3_000)).toEqual([]);
  await write('incoming/afp/one.xml', 4, new Date(writtenAt.getTime() + 5_000));
  expect(await drops.listNew(writtenAt.getTime() + 8_000)).toEqual([
    { dropKey: 'incoming/afp/one.xml', bytes: 4 },
  ]);
  await write('incoming/afp/fast-clock.xml', 5, new Date(writtenAt.getTime() + 86_400_000));
  expect(await drops.listNew(writtenAt.getTime() + 8_000)).toEqual([
    { dropKey: 'incoming/afp/fast-clock.xml', bytes: 5 },
  ]);
});
