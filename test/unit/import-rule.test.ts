import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

/** The linter's complaints about a file with these imports at this path. */
async function lint(file: string, imports: readonly string[]): Promise<{ complaints: number; text: string }> {
  const folder = aTemporaryFolder();
  cpSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  const lines = imports.map((from, at) => `import * as a${at} from '${from}';\nconsole.log(a${at});\n`);
  writeFileSync(path.join(folder, file), lines.join(''));
  const args = [
    biome,
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--colors=off',
    file,
  ];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (failed) => failed,
  );
  const text = `${stdout}${stderr}`;
  return { complaints: text.split('lint/style/noRestrictedImports ').length - 1, text };
}

test.each([
  [
    'core/x.ts',
    [
      'node:fs',
      '@aws-sdk/client-s3',
      'level',
      '#adapters/s3/archive-s3.ts',
      '#lambdas/ingest/env.ts',
      '#local/start.ts',
    ],
  ],
  ['core/merge/x.ts', ['../report.ts', 'hono', '#test/builders/a-report.ts', '#infra/stack.ts']],
  [
    'lambdas/adapters/x.ts',
    ['#lambdas/ingest/handler.ts', '#local/machine.ts', '#infra/stack.ts', '#test/doubles/x.ts'],
  ],
  [
    'lambdas/merge/x.ts',
    ['#lambdas/ingest/handler.ts', '@aws-sdk/client-s3', '#local/machine.ts', '#infra/stack.ts'],
  ],
  ['infra/x.ts', ['#lambdas/ingest/handler.ts', '#core/pipeline.ts', '#local/machine.ts']],
  ['local/x.ts', ['#infra/stack.ts', '#test/builders/a-report.ts']],
])('%s may import none of %j', async (file, imports) => {
  expect(await lint(file, imports)).toMatchObject({ complaints: imports.length });
});

test.each([
  ['core/x.ts', ['zod', '#core/report.ts', 'rss-parser', '@noble/hashes/sha2.js']],
  [
    'lambdas/adapters/x.ts',
    ['#core/ports.ts', '@aws-sdk/client-s3', 'node:fs', '#adapters/dynamodb/story-table.ts'],
  ],
  ['lambdas/merge/x.ts', ['#core/pipeline.ts', '#adapters/runtime/read-env.ts', '#lambdas/merge/env.ts']],
  [
    'infra/x.ts',
    ['#lambdas/merge/env.ts', '#core/sources/source.ts', 'aws-cdk-lib', '#adapters/dynamodb/story-table.ts'],
  ],
  ['local/x.ts', ['#lambdas/merge/handler.ts', '#adapters/files/archive-files.ts', '#core/pipeline.ts']],
])('%s may import all of %j', async (file, imports) => {
  expect(await lint(file, imports)).toMatchObject({ complaints: 0 });
});

test('the message for a forbidden import contains the reason and the alternative', async () => {
  expect((await lint('core/x.ts', ['node:fs'])).text).toContain('an adapter behind a port');
});
