import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Template } from '#test/deployed/template.ts';

export interface Synthesised {
  template: Template;
  /** Where the assets lie. */
  folder: string;
}

/** `cdk synth` with this sources file and context (`key=value`), as a deployment does it. */
export async function synthesise(
  folder: string,
  sourcesFile: string,
  context: readonly string[] = [],
): Promise<Synthesised> {
  const cdk = path.resolve('node_modules/aws-cdk/bin/cdk');
  const options = ['--quiet', '--no-notices', '--output', folder, ...context.flatMap((one) => ['-c', one])];
  await promisify(execFile)(process.execPath, [cdk, 'synth', ...options], {
    env: { ...process.env, SOURCES: sourcesFile },
  });
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
    artifacts: Record<string, { type: string; properties?: { templateFile?: string } }>;
  };
  const stacks = Object.values(manifest.artifacts).filter(({ type }) => type === 'aws:cloudformation:stack');
  const [stack] = stacks;
  if (stacks.length !== 1 || stack?.properties?.templateFile === undefined)
    throw new Error(`synthesise: ${stacks.length} stacks`);
  const template = JSON.parse(
    await readFile(path.join(folder, stack.properties.templateFile), 'utf8'),
  ) as Template;
  return { template, folder };
}
