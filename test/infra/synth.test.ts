import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256Of } from '#core/digest.ts';

const root = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-synth-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the app as the CDK does. */
async function synth(name: string, context: Record<string, unknown> = {}): Promise<string> {
  const out = path.join(folder, name);
  const { context: flags } = JSON.parse(await readFile(path.join(root, 'cdk.json'), 'utf8'));
  await run(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify({ ...flags, ...context }) },
  });
  return out;
}

/** The digest of every file of an assembly without the timing data of the synth. */
async function digestsOf(out: string): Promise<Record<string, string>> {
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const digests: Record<string, string> = {};
  for (const file of files.filter((entry) => entry.isFile() && entry.name !== 'performance-counters.json')) {
    const full = path.join(file.parentPath, file.name);
    digests[path.relative(out, full)] = sha256Of(await readFile(full));
  }
  return digests;
}

test('a synth with all functions bundled gives the same bytes twice', async () => {
  const first = await digestsOf(await synth('first'));
  expect(Object.keys(first)).toContain('Dateline.template.json');
  expect(Object.keys(first).filter((name) => name.endsWith('index.mjs'))).toHaveLength(6);
  expect(await digestsOf(await synth('second'))).toEqual(first);
}, 600_000);

test('an invalid context ends the synth with only its message, and writes nothing', async () => {
  const failed = await synth('wrong', { stage: 'Prod', alarmMail: 'a@b.example' }).catch((error) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toMatch(/^-c stage: must be .*\n-c alarmMail: no such key; known are .*\n$/);
  expect(await readdir(path.join(folder, 'wrong'))).toEqual([]);
}, 120_000);
