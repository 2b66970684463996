import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const launch = (args: string[], env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['local/launch.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });

test('a program runs as a bundle, with its arguments and its folders', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-test-'));
  await mkdir(path.join(folder, 'archive'));
  const { stdout } = await launch(['operate', 'audit'], { DATA_DIR: folder });
  expect(JSON.parse(stdout)).toMatchObject({ documents: 0, missing: 0 });
  await rm(folder, { recursive: true });
}, 60_000);

test('an error of the configuration is one line, and the exit code says so', async () => {
  await expect(launch(['start'], { PORT: 'none' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^dateline: .*PORT.*\n$/),
  });
}, 60_000);
