import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const launch = (args: string[], env: Record<string, string>, cwd = root) =>
  promisify(execFile)(process.execPath, ['local/launch.mjs', ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });

test('a program runs as a bundle, with its arguments and its folders', async () => {
  const folder = aTemporaryFolder();
  await mkdir(path.join(folder, 'archive'));
  const { stdout } = await launch(['operate', 'audit'], { DATA_DIR: folder });
  expect(JSON.parse(stdout)).toMatchObject({ documents: 0, missing: 0 });
}, 60_000);

test('an error of the configuration is one line, and the exit code says so', async () => {
  await expect(launch(['start'], { PORT: 'none' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^dateline: .*PORT.*\n$/),
  });
}, 60_000);

test.each([
  ['nothing can be written beside the packages', ['tsx', 'esbuild'], 'EEXIST|ENOTDIR'],
  ['esbuild is not installed', ['tsx'], "Cannot find package 'esbuild'"],
])(
  'where %s, a program runs from its source and says why',
  async (_, packages, reason) => {
    const folder = aTemporaryFolder();
    for (const made of ['local', 'node_modules', 'archive']) await mkdir(path.join(folder, made));
    await cp(path.join(root, 'local/launch.mjs'), path.join(folder, 'local/launch.mjs'));
    const shared = ['core', 'lambdas', 'package.json', 'package-lock.json', 'local/operate.ts'];
    for (const name of [...shared, ...packages.map((one) => `node_modules/${one}`)])
      await symlink(path.join(root, name), path.join(folder, name));
    if (packages.includes('esbuild'))
      await writeFile(path.join(folder, 'node_modules/.cache'), 'not a folder');
    const { stdout, stderr } = await launch(['operate', 'audit'], { DATA_DIR: folder }, folder);
    expect(stderr).toMatch(new RegExp(`^dateline: no bundle can be made, .*(${reason}).*\n$`));
    expect(JSON.parse(stdout)).toMatchObject({ documents: 0, missing: 0 });
  },
  60_000,
);
