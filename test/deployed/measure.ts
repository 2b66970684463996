// Run by `npm run bench -- deployed`: what the deployed system takes, one JSON line a figure.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '#infra/bundling.ts';
import { deploy } from '#test/deployed/deployment.ts';
import { startFeedServer } from '#test/deployed/feed-server.ts';
import { makeLambdaFunction } from '#test/deployed/lambda-function.ts';
import { synthesise } from '#test/deployed/synthesise.ts';
import { callsOfSweep } from '#test/doubles/swept-world.ts';
import { bundleBytes } from '#test/infra/bundle-bytes.ts';

const starts = 10;
const documents = 10;

const folder = await mkdtemp(path.join(tmpdir(), 'dateline-measure-'));
const feed = await startFeedServer();
const sources = path.join(folder, 'sources.yaml');
await writeFile(
  sources,
  `sources:\n  - { id: wire, url: "${feed.origin}/feed.rss", agency: Wire, language: en, everySeconds: 60 }\n`,
);
const deployed = await deploy(await synthesise(path.join(folder, 'cdk.out'), sources), {
  secret: 'admin-token:admin',
  env: { fetch: { ALLOW_PRIVATE_SOURCES: `127.0.0.1:${feed.port}` } },
});
try {
  for (const template of deployed.stack.functions) {
    const bytes = bundleBytes(bundle(template.name, path.join(folder, template.name)));
    record(`${template.name} bundle, read at a start`, bytes.start, 'bytes', {});
    record(`${template.name} bundle, all code`, bytes.code, 'bytes', {});
    record(`${template.name} bundle, tables`, bytes.tables, 'bytes', {});
    const world = { endpoint: deployed.proxy.origin, env: {}, advanceMs: () => 0, onLog: () => {} };
    const initCpuMs: number[] = [];
    for (let start = 0; start < starts; start++)
      initCpuMs.push(await makeLambdaFunction(template, world).start());
    record(`${template.name} cold start, processor time`, Math.round(median(initCpuMs)), 'ms', {
      node: template.nodeMajor,
      starts,
    });
  }
  const before = deployed.proxy.accesses.length;
  for (let nth = 0; nth < documents; nth++) {
    feed.publish([{ guid: `${nth}`, title: `Item ${nth}`, text: `Text number ${nth} of the wire.` }]);
    deployed.advance(60_000);
    await deployed.callSchedule('dispatch');
    await deployed.settle();
  }
  const roles = ['fetch', 'ingest', 'merge'].map((name) => deployed.functionNamed(name).template.role);
  const made = deployed.proxy.accesses.slice(before).filter(({ role }) => roles.includes(role));
  const count = (action: string) => made.filter((access) => access.action === action).length / documents;
  record('SQS sends of fetch, ingest and merge per document', count('sqs:SendMessage'), 'calls', {
    documents,
  });
  record('S3 puts of fetch, ingest and merge per document', count('s3:PutObject'), 'calls', { documents });
  for (const sources of [100, 100_000])
    record('calls of a sweep that finds nothing new', await callsOfSweep(sources), 'calls', { sources });
} finally {
  await deployed.stop();
  await feed.stop();
  await rm(folder, { recursive: true });
}

function record(metric: string, value: number, unit: string, context: Record<string, number>): void {
  process.stdout.write(`${JSON.stringify({ bench: 'deployed', metric, value, unit, context })}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
