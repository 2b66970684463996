import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DynamoDBClient, ListTablesCommand, paginateScan, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { createStoryTable } from '#adapters/dynamodb/create-story-table.ts';
import { makeTable } from '#adapters/dynamodb/table-dynamodb.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { makeS3Decisions } from '#adapters/s3/decisions-s3.ts';
import { makeS3ObjectStore } from '#adapters/s3/object-store-s3.ts';
import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { MergeNotice } from '#core/notice.ts';
import { ingest, merge } from '#core/pipeline.ts';
import { readSample } from '#local/load-sample.ts';
import { makeTableWorld } from '#local/table-world.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { type DynaliteServer, startDynalite } from '#test/doubles/dynalite-server.ts';
import { resolveLocalhostNames } from '#test/doubles/localhost-names.ts';
import { bodyOf, type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';
import { operated } from '#test/doubles/operated.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';
import { s3ClientOf, startS3Server } from '#test/doubles/s3-server.ts';

const root = path.join(import.meta.dirname, '../..');
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
let emulator: ChildProcess;
let cloudFormation: LoopbackServer;
let table: DynaliteServer;
let s3: S3Client;
let sqs: SQSClient;
const queues: string[] = [];

beforeAll(async () => {
  resolveLocalhostNames();
  const script = path.join(root, 'test/doubles/emulator-process.mjs');
  emulator = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const endpoint = await new Promise<string>((resolve) => {
    emulator.stdout?.once('data', (said: Buffer) => resolve(said.toString()));
  });
  table = await startDynalite();
  const options = { region: 'us-east-1', credentials };
  s3 = new S3Client({ ...options, endpoint, forcePathStyle: true });
  sqs = new SQSClient({ ...options, endpoint });
  const tables = new DynamoDBClient({ ...options, endpoint: table.endpoint });
  await createStoryTable(tables, 'stories');
  tables.destroy();
  for (const Bucket of ['raw', 'bodies']) await s3.send(new CreateBucketCommand({ Bucket }));
  for (const [name, isFifo] of [
    ['ingest', false],
    ['merge', true],
  ] as const) {
    const [suffix, fifo] = isFifo ? ['.fifo', { FifoQueue: 'true' }] : ['', {}];
    const policy = `{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:${name}-dead${suffix}","maxReceiveCount":5}`;
    for (const [QueueName, attributes] of [
      [`${name}-dead${suffix}`, {}],
      [`${name}${suffix}`, { RedrivePolicy: policy }],
    ] as const) {
      const attributed = { QueueName, Attributes: { ...fifo, ...attributes } };
      queues.push((await sqs.send(new CreateQueueCommand(attributed))).QueueUrl ?? '');
    }
  }
  cloudFormation = await serve(async (request, response) => {
    const asked = new URLSearchParams((await bodyOf(request)).toString());
    const [status, body] = answerOf(asked.get('Action'), asked.get('StackName'));
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  });
  const env = {
    DATA_DIR: await aDataFolder(),
    AWS_REGION: 'us-east-1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.origin,
  };
  Object.assign(process.env, env);
});

afterAll(async () => {
  s3.destroy();
  sqs.destroy();
  emulator.stdin?.end();
  await Promise.all([cloudFormation.stop(), table.stop()]);
});

/** The two calls that the command makes, in the form of the AWS query protocol. */
function answerOf(action: string | null, stack: string | null): [number, string] {
  if (stack !== 'dateline-test')
    return [
      400,
      '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack does not exist</Message></Error></ErrorResponse>',
    ];
  const outputs = {
    ArchiveName: 'raw',
    TableName: 'stories',
    BodiesName: 'bodies',
    IngestQueueArn: 'arn:aws:sqs:us-east-1:000000000000:ingest',
  };
  const result =
    action === 'DescribeStacks'
      ? `<Stacks><member><StackName>${stack}</StackName><Outputs>${Object.entries(outputs)
          .map(
            ([key, value]) =>
              `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
          )
          .join('')}</Outputs></member></Stacks>`
      : `<StackResourceSummaries>${queues
          .map(
            (url) =>
              `<member><ResourceType>AWS::SQS::Queue</ResourceType><PhysicalResourceId>${url}</PhysicalResourceId></member>`,
          )
          .join('')}</StackResourceSummaries>`;
  return [200, `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`];
}

const operate = (...argv: string[]) => operated({}, ...argv);

async function received(queueUrl: string | undefined): Promise<unknown[]> {
  const ask = new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 });
  return ((await sqs.send(ask)).Messages ?? []).map(({ Body }) => JSON.parse(Body ?? ''));
}

test('audit names an archived document that is not in the table, and --repair sends it to the ingest queue', async () => {
  const bytes = new TextEncoder().encode(
    'KABUL: The bridge over the river opened on Sunday, engineers said.\n',
  );
  const archiveKey = await makeS3Archive(s3, 'raw').keep(bytes, {
    sourceId: SourceId.parse('post'),
    contentType: 'text/plain',
    complete: true,
    receivedAt: instantOf(Date.UTC(2022, 0, 17)),
  });
  const found = await operate('audit', '--stack', 'dateline-test', '--min-age', '0', '--repair');
  expect(found.err).not.toContain('operate:');
  expect(found.out[0]).toContain(`{"kind":"missing","archiveKey":"${archiveKey}"`);
  expect(found.code).toBe(0);
  expect(await received(queues[1])).toEqual([{ archiveKey, isResent: true }]);
});

test('redrive moves dead letters to the queue they came from, a FIFO queue too', async () => {
  const [deadIngest, ingest, deadMerge, merge] = queues;
  for (let n = 0; n < 12; n++)
    await sqs.send(new SendMessageCommand({ QueueUrl: deadIngest, MessageBody: `{"n":${n}}` }));
  const fifo = { MessageGroupId: 'story', MessageDeduplicationId: 'once' };
  await sqs.send(new SendMessageCommand({ QueueUrl: deadMerge, MessageBody: '{"n":0}', ...fifo }));
  const { code, out } = await operate('redrive', '--stack', 'dateline-test');
  expect(code).toBe(0);
  expect(out).toEqual(['{"queue":"ingest","moved":12}', '{"queue":"merge.fifo","moved":1}']);
  expect(await received(merge)).toEqual([{ n: 0 }]);
  expect([...(await received(ingest)), ...(await received(ingest))]).toHaveLength(12);
  expect([await received(deadIngest), await received(deadMerge)]).toEqual([[], []]);
});

describe('rebuild', () => {
  let tables: DynamoDBClient;
  beforeAll(async () => {
    tables = new DynamoDBClient({ region: 'us-east-1', credentials, endpoint: table.endpoint });
    await s3.send(new CreateBucketCommand({ Bucket: 'new-bodies' }));
    const archive = makeS3Archive(s3, 'raw');
    const due: MergeNotice[] = [];
    const bodies = makeS3ObjectStore(s3, 'bodies', 'bodies/');
    const world = {
      ...makeTableWorld(makeTable(tables, 'stories'), bodies, systemClock),
      ...{ archive, clock: systemClock, log: { info() {}, warn() {}, error() {} } },
      merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
    };
    const sample = await readSample();
    // Those of the second half update stories of the first.
    for (const documents of [sample.slice(0, 6), sample.slice(6, 12)]) {
      for (const { bytes, note } of documents) await archive.keep(bytes, note);
      for (const { key } of (await archive.page('', 100)).documents) await ingest({ archiveKey: key }, world);
      // Merging may find more to merge.
      for (const notice of due) await merge(notice, world);
      due.length = 0;
    }
  });
  afterAll(() => tables.destroy());

  const tableNames = async () => (await tables.send(new ListTablesCommand({}))).TableNames;

  test('--check finds no difference to the live table and leaves no second one', async () => {
    const { code, out, err } = await operate('rebuild', '--stack', 'dateline-test', '--check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ differing: 0, stories: expect.any(Number) });
    expect(JSON.parse(out[0] ?? '').stories).toBeGreaterThan(1);
    expect(await tableNames()).not.toContain('stories-rebuild');
  });

  test('without --check it needs a bucket for bodies', async () => {
    const without = await operate('rebuild', '--stack', 'dateline-test');
    expect(without.code).toBe(2);
    expect(without.err).toContain('--bodies');
  });

  /** Kills the command as soon as the second table has this many rows. */
  async function killedRebuild(rows: number, ...args: string[]): Promise<void> {
    const program = bundledProgram('test/doubles/operate-process.ts');
    const child = spawn(process.execPath, [program, 'rebuild', ...args], { cwd: root, env: process.env });
    const count = async () =>
      (await tableNames())?.includes('stories-rebuild')
        ? (await tables.send(new ScanCommand({ TableName: 'stories-rebuild', Select: 'COUNT' }))).Count
        : 0;
    while (((await count().catch(() => 0)) ?? 0) < rows) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  test('a --check that was killed begins again', async () => {
    await killedRebuild(4, '--stack', 'dateline-test', '--check');
    const { code, err, out } = await operate('rebuild', '--stack', 'dateline-test', '--check');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'rebuild: removes the table stories-rebuild, which a killed rebuild left',
    });
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ differing: 0 });
  });

  test('one that was killed continues under the same command only, keeps the new table, prints how to switch and never replaces it', async () => {
    const command = ['rebuild', '--stack', 'dateline-test', '--bodies', 'new-bodies'] as const;
    const [, ...args] = command;
    await killedRebuild(6, ...args);
    const other = await operate('rebuild', '--stack', 'dateline-test', '--check');
    expect(other.code).toBe(1);
    expect(other.err).toContain('which a killed "rebuild --bodies new-bodies" left');
    const { code, err, out } = await operate(...command);
    expect(err).toContain('rebuild: continues the table stories-rebuild');
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ differing: 0, reports: expect.any(Number) });
    expect(JSON.parse(out[0] ?? '').reports).toBeGreaterThan(5);
    expect(code).toBe(0);
    expect(err).toContain('npx cdk deploy -c existingTable=stories-rebuild -c existingBodies=new-bodies');
    expect(await tableNames()).toContain('stories-rebuild');
    const [live, made] = [
      ['stories', 'bodies'],
      ['stories-rebuild', 'new-bodies'],
    ].map(([name = '', bucket = '']) =>
      makeTableWorld(makeTable(tables, name), makeS3ObjectStore(s3, bucket, 'bodies/'), systemClock),
    );
    if (live === undefined || made === undefined) throw new Error('no tables');
    let earlier = 0;
    for (const { id, version: newest } of (await live.stories.list({}, 100)).cards) {
      for (let version = 1; version <= newest; version++)
        expect(await made.stories.findStory(id, version)).toEqual(await live.stories.findStory(id, version));
      expect(await made.stories.historyOf(id)).toEqual(await live.stories.historyOf(id));
      earlier += newest - 1;
    }
    expect(earlier).toBeGreaterThan(0);
    const again = await operate('rebuild', '--stack', 'dateline-test', '--check');
    expect(again.code).toBe(1);
    expect(again.err).toContain('there is a table stories-rebuild already');
    expect(await tableNames()).toContain('stories-rebuild');
  });
});

test('export writes every story of the stack once, and its cursor exports nothing that was exported', async () => {
  const file = path.join(await aDataFolder(), 'stories.jsonl');
  // Each waits until changes made before it are listed.
  const [{ code, err }, reports] = await Promise.all([
    operate('export', '--stack', 'dateline-test', '--out', file),
    operate('export', '--reports', '--stack', 'dateline-test'),
  ]);
  expect(code).toBe(0);
  const stories = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; headline: string });
  expect(stories.length).toBeGreaterThan(1);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  const cursor = /--after (\S+)/.exec(err)?.[1] ?? '';
  const later = await operate('export', '--stack', 'dateline-test', '--after', cursor);
  expect({ code: later.code, out: later.out }).toEqual({ code: 0, out: [] });
  expect(reports.out.length).toBeGreaterThan(5);
});

test('purge erases every version of a document in the archive, the rows and the story, and says what recovery still has', async () => {
  const server = await startS3Server();
  const client = s3ClientOf(server);
  process.env.AWS_ENDPOINT_URL_S3 = server.origin;
  const tables = new DynamoDBClient({ region: 'us-east-1', credentials, endpoint: table.endpoint });
  const archive = makeS3Archive(client, 'raw');
  const due: MergeNotice[] = [];
  const world = {
    ...makeTableWorld(makeTable(tables, 'stories'), makeS3ObjectStore(client, 'raw', 'bodies/'), systemClock),
    ...{ archive, clock: systemClock, log: { info() {}, warn() {}, error() {} } },
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
  };
  const text = 'TEHRAN: The dam at Quorvelix overflowed on Sunday, engineers said.\n';
  const note = { sourceId: SourceId.parse('leaky'), contentType: 'text/plain', complete: true };
  const bytes = new TextEncoder().encode(text);
  const archiveKey = await archive.keep(bytes, { ...note, receivedAt: instantOf(Date.UTC(2022, 0, 18)) });
  const { outcomes } = await ingest({ archiveKey }, world);
  for (const notice of due) await merge(notice, world);
  const [{ reportId, storyId } = {}] = outcomes;
  if (reportId === undefined || storyId === undefined) throw new Error('no story');
  const holds = () => server.everything().filter((one) => one.includes('Quorvelix')).length;
  expect([holds(), (await world.stories.findStory(storyId))?.headline]).toEqual([
    1,
    expect.stringContaining('Quorvelix'),
  ]);

  const decisions = makeS3Decisions(client, 'raw');
  const assignment = await world.reports.findAssignment(reportId);
  await decisions.append(instantOf(Date.UTC(2022, 0, 18)), [JSON.stringify({ assignment })]);

  const ran = await operate('purge', reportId, '--stack', 'dateline-test');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const { remains } = JSON.parse(ran.out.at(-1) ?? '');
  expect(remains[0]).toMatch(/^point-in-time recovery of the table stories, until \d{4}-\d\d-\d\d$/);
  expect(holds()).toBe(0);
  const recorded: string[][] = [];
  for await (const lines of decisions.read()) recorded.push(lines);
  expect(recorded).toEqual([[]]);
  const batches = new ListObjectVersionsCommand({ Bucket: 'raw', Prefix: 'decisions/' });
  expect((await client.send(batches)).Versions).toHaveLength(1);
  const rows: string[] = [];
  for await (const { Items = [] } of paginateScan({ client: tables }, { TableName: 'stories' }))
    for (const { pk, sk } of Items)
      if (String(pk?.S).includes(storyId) || /quorvelix/i.test(String(pk?.S))) rows.push(sk?.S ?? '');
  // The head of a withdrawn story, its versions without text, and its empty profile.
  expect(rows.filter((sk) => !/^(HEAD|B#|SIG#)/.test(sk))).toEqual([]);
  expect((await world.stories.findHead(storyId))?.card).toMatchObject({ status: 'withdrawn', headline: '' });
  expect(await world.stories.findStory(storyId, 1)).toBeUndefined();
  delete process.env.AWS_ENDPOINT_URL_S3;
  tables.destroy();
  client.destroy();
  await server.stop();
});

test('a stack that does not exist is named, exit 2', async () => {
  const { code, err } = await operate('redrive', '--stack', 'other');
  expect({ code, err }).toEqual({
    code: 2,
    err: 'operate: there is no stack other in this account and region',
  });
});
