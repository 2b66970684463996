import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '../../..');

test('one machine loads the AWS SDK only when it asks a model for vectors or a brief, and no emulator', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['local/start.ts'],
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm' },
    ...{ write: false, metafile: true, outdir: 'never-written' },
  });
  const imports = Object.values(metafile.inputs).flatMap((file) => file.imports);
  const external = imports.filter((each) => each.external);
  expect(external.map((each) => each.path)).toContain('level');
  const unwanted = external.filter((each) => /^(@aws|dynalite)/.test(each.path));
  const model = { path: '@aws-sdk/client-bedrock-runtime', kind: 'dynamic-import', external: true };
  expect(unwanted).toEqual([model, model]);
});
