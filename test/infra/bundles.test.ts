import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { stop as stopEsbuild } from 'esbuild';
import * as zod from 'zod';
import { sha256Of } from '#core/digest.ts';
import { bundle } from '#infra/bundling.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { aTemplate } from '#test/infra/a-template.ts';
import { bundleBytes } from '#test/infra/bundle-bytes.ts';

const root = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);
const megabyte = 1_000_000;
/** What a cold start reads, all code of the function, and its tables. */
const budgets = {
  dispatch: { start: 0.55, code: 0.6, tables: 0 },
  // Code past the start, and the tables, are loaded only for sources with full text: their feeds are parsed.
  fetch: { start: 0.8, code: 1.3, tables: 1.1 },
  ingest: { start: 3.1, code: 2, tables: 1.9 },
  merge: { start: 2.8, code: 1.95, tables: 1.8 },
  sweep: { start: 0.8, code: 1.7, tables: 1.1 },
  api: { start: 0.9, code: 1.52, tables: 1.1 },
};
/** With vectors and a second brief, so that every package which a function can load is in its bundle. */
const context = {
  embeddingModelId: 'cohere.embed-multilingual-v3',
  briefModelId: 'amazon.nova-lite-v1:0',
};

let folder = '';
/** The assembly of a synth in a process of its own. */
let assembly = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-bundles-'));
  assembly = await synth('assembly', context);
});
afterAll(async () => {
  await stopEsbuild();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the app as the CDK does. */
async function synth(name: string, given: Record<string, unknown>): Promise<string> {
  const out = path.join(folder, name);
  const { context: flags } = JSON.parse(await readFile(path.join(root, 'cdk.json'), 'utf8'));
  await run(process.execPath, [bundledProgram('infra/app.ts')], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify({ ...flags, ...given }) },
  });
  return out;
}

/** The digest of every file of a bundle, without what a function reads beside its code. */
async function digestsOf(bundled: string): Promise<Record<string, string>> {
  const names = (await readdir(bundled)).filter((name) => name !== 'sources.json').sort();
  const digest = async (name: string) => [name, sha256Of(await readFile(path.join(bundled, name)))] as const;
  return Object.fromEntries(await Promise.all(names.map(digest)));
}

test.each(Object.entries(budgets))(
  '%s is bundled within its size limits, to the bytes that the synth made, loads alone and exports a handler',
  async (name, budget) => {
    const output = path.join(folder, 'bundles', name);
    const { start, code, tables } = bundleBytes(bundle(name, output));
    expect(start).toBeLessThan(budget.start * megabyte);
    expect(code).toBeLessThan(budget.code * megabyte);
    expect(tables).toBeLessThanOrEqual(budget.tables * megabyte);
    const assets = (await readdir(assembly)).filter((entry) => entry.startsWith('asset.'));
    expect(assets).toHaveLength(6);
    const made = await Promise.all(assets.map((asset) => digestsOf(path.join(assembly, asset))));
    expect(made).toContainEqual(await digestsOf(output));
    const file = JSON.stringify(path.join(output, 'index.mjs'));
    const script = `const { handler } = await import(${file}); console.log(typeof handler);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env: {} });
    expect(stdout.trim()).toBe('function');
  },
);

test('another process makes the same template, whatever it bundles', async () => {
  const text = await readFile(path.join(assembly, 'Dateline.template.json'), 'utf8');
  const withoutDigests = (resources: unknown) => JSON.stringify(resources).replace(/[0-9a-f]{64}/g, 'digest');
  const { Resources } = aTemplate(context).template.toJSON();
  expect(withoutDigests(JSON.parse(text).Resources)).toBe(withoutDigests(Resources));
});

test('an invalid context ends the synth with only its message, and writes nothing', async () => {
  const failed = await synth('wrong', { stage: 'Prod', alarmMail: 'a@b.example' }).catch((error) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toMatch(/^-c stage: must be .*\n-c alarmMail: no such key; known are .*\n$/);
  expect(await readdir(path.join(folder, 'wrong'))).toEqual([]);
});

test('the zod that is bundled exports all that zod does, except its languages', async () => {
  const bundled: object = await import(path.resolve('infra/bundled/zod.mjs'));
  const { z } = bundled as { z: object };
  const expected = (names: string[]) => names.filter((name) => !['core', 'locales'].includes(name)).sort();
  expect(Object.keys(bundled).sort()).toEqual(expected(Object.keys(zod)));
  expect(Object.keys(z).sort()).toEqual(expected(Object.keys(zod.z)));
});
