import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundleOf, functions } from '#bench/bundles.ts';

const megabyte = 1_000_000;
/** A cold start reads the complete bundle, so its size delays the first caller. */
const budgets = { dispatch: 1, fetch: 2, ingest: 4, merge: 3.2, sweep: 1.2, api: 3.4 } as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-bundles-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(functions)(
  '%s is bundled within its size limit, loads alone and exports a handler',
  async (name) => {
    const file = await bundleOf(name, folder);
    expect((await stat(file)).size).toBeLessThan(budgets[name] * megabyte);
    const script = `const { handler } = await import(${JSON.stringify(file)}); console.log(typeof handler);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: {},
    });
    expect(stdout.trim()).toBe('function');
  },
);
