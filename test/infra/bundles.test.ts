import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '#infra/bundling.ts';
import { bundleBytes } from '#test/infra/bundle-bytes.ts';

const megabyte = 1_000_000;
/** What a cold start reads, and all code of the function. */
const budgets = {
  dispatch: { start: 1, all: 1.2 },
  fetch: { start: 1.75, all: 1.9 },
  ingest: { start: 3.5, all: 4.2 },
  merge: { start: 3, all: 3.7 },
  sweep: { start: 1.1, all: 3.2 },
  api: { start: 1.25, all: 3.3 },
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
    const { start, all } = bundleBytes(bundle(name, output));
    expect(start).toBeLessThan(budget.start * megabyte);
    expect(all).toBeLessThan(budget.all * megabyte);
    const file = JSON.stringify(path.join(output, 'index.mjs'));
    const script = `const { handler } = await import(${file}); console.log(typeof handler);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: {},
    });
    expect(stdout.trim()).toBe('function');
  },
);
