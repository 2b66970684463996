import type { S3Client } from '@aws-sdk/client-s3';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3Decisions } from '#adapters/s3/decisions-s3.ts';
import { SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { DamagedDocument } from '#core/ports.ts';
import { SourceRules } from '#core/sources/source-rules.ts';
import { archiveContract } from '#test/contract/archive.contract.ts';
import { decisionLogContract } from '#test/contract/decision-log.contract.ts';
import { type S3Server, type S3ServerOptions, s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';

const started: { server: S3Server; client: S3Client }[] = [];
async function startBucket(options: S3ServerOptions = {}) {
  const server = await startS3Server(options);
  const client = s3ClientOf(server);
  started.push({ server, client });
  return { server, archive: makeS3Archive(client, 'archive'), decisions: makeS3Decisions(client, 'archive') };
}
afterEach(async () => {
  for (const { server, client } of started.splice(0)) {
    client.destroy();
    await server.stop();
  }
});
const note = {
  sourceId: SourceId.parse('wire-a'),
  complete: true,
  receivedAt: Instant.parse('2022-01-15T09:30:00.000Z'),
};
const text = new TextEncoder().encode('text');

// Pages of two, so that every list needs a second request.
archiveContract('S3', async () => (await startBucket({ pageSize: 2 })).archive);
decisionLogContract('S3', async () => (await startBucket({ pageSize: 2 })).decisions);

describe('the archive in a bucket', () => {
  test('a put of an existing key succeeds, and the bucket reports that it existed', async () => {
    const { server, archive } = await startBucket();
    const key = await archive.keep(text, note);
    expect(await archive.keep(text, note)).toBe(key);
    expect(server.answered).toEqual(['PUT 200', 'PUT 412']);
  });

  test('an address too long for user metadata loses its query, and the document is archived', async () => {
    const { archive } = await startBucket();
    const url = `https://wire.example.com/feed.xml?token=${'x'.repeat(5_000)}`;
    const { note: found } = await archive.get(await archive.keep(text, { ...note, url }));
    expect(found).toEqual({ ...note, url: 'https://wire.example.com/feed.xml' });
  });

  test('a note of long fields in another script fits into the metadata', async () => {
    const { archive } = await startBucket();
    const long = 'خبر '.repeat(3_000);
    const stuffed = { ...note, agency: long, language: long, country: long, contentType: long, url: long };
    const rules = { block: { title: Array.from({ length: 14 }, () => 'خبر سبب') } };
    expect(SourceRules.safeParse(rules).success).toBe(true);
    const { note: found } = await archive.get(await archive.keep(text, { ...stuffed, rules }));
    expect(found).toMatchObject({ ...note, rules });
    expect(found.url).toBeUndefined();
  });

  test('a replaced document leaves no earlier version and no delete marker in the bucket', async () => {
    const { server, archive } = await startBucket({ pageSize: 1 });
    const key = await archive.keep(text, note);
    for (const words of ['first', 'second'])
      await archive.replace({ key, note, bytes: new TextEncoder().encode(words) });
    expect(server.everything()).toEqual(['second']);
  });

  test('bytes that changed in the bucket are an error, not a document', async () => {
    const { server, archive } = await startBucket();
    const key = await archive.keep(text, note);
    server.damage(key);
    await expect(archive.get(key)).rejects.toThrow(DamagedDocument);
  });

  test('bytes that change on the way to the bucket are refused', async () => {
    const { server, archive } = await startBucket({ damageInFlight: true });
    await expect(archive.keep(text, note)).rejects.toThrow('BadDigest');
    expect(server.answered).toEqual(['PUT 400']);
  });

  test('a put that conflicts with another one of the same key is retried a few times', async () => {
    const { server, archive } = await startBucket({ conflicts: 2 });
    const key = await archive.keep(text, note);
    expect(server.answered).toEqual(['PUT 409', 'PUT 409', 'PUT 200']);
    expect((await archive.get(key)).bytes).toEqual(text);
    const { archive: busy } = await startBucket({ conflicts: 100 });
    await expect(busy.keep(text, note)).rejects.toThrow('ConditionalRequestConflict');
  });

  test('an unreachable bucket is a fault, not an empty archive', async () => {
    const { server, archive } = await startBucket();
    await server.stop();
    await expect(archive.keep(text, note)).rejects.toThrow();
    await expect(archive.days()).rejects.toThrow();
  });
});
