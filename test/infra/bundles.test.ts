import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as zod from 'zod';
import { bundle } from '#infra/bundling.ts';
import { bundleBytes } from '#test/infra/bundle-bytes.ts';

const megabyte = 1_000_000;
/** What a cold start reads, all code of the function, and its tables. */
const budgets = {
  dispatch: { start: 0.6, code: 0.7, tables: 0 },
  fetch: { start: 1.3, code: 1.4, tables: 0 },
  ingest: { start: 3.1, code: 2, tables: 1.9 },
  merge: { start: 2.8, code: 1.95, tables: 1.8 },
  sweep: { start: 0.8, code: 1.7, tables: 1.1 },
  api: { start: 1, code: 1.5, tables: 1.1 },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-bundles-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(budgets))(
  '%s is bundled within its size limits, loads alone and exports a handler',
  async (name, budget) => {
    const output = path.join(folder, name);
    const { start, code, tables } = bundleBytes(bundle(name, output));
    expect(start).toBeLessThan(budget.start * megabyte);
    expect(code).toBeLessThan(budget.code * megabyte);
    expect(tables).toBeLessThanOrEqual(budget.tables * megabyte);
    const file = JSON.stringify(path.join(output, 'index.mjs'));
    const script = `const { handler } = await import(${file}); console.log(typeof handler);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: {},
    });
    expect(stdout.trim()).toBe('function');
  },
);

test('the zod that is bundled exports all that zod does, except its languages', async () => {
  const bundled: object = await import(path.resolve('infra/bundled/zod.mjs'));
  const { z } = bundled as { z: object };
  const expected = (names: string[]) => names.filter((name) => !['core', 'locales'].includes(name)).sort();
  expect(Object.keys(bundled).sort()).toEqual(expected(Object.keys(zod)));
  expect(Object.keys(z).sort()).toEqual(expected(Object.keys(zod.z)));
});
