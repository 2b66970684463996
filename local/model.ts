// npm run model -- [FOLDER]: fetches the local embedding model and its libraries into a folder, for EMBEDDER=local.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { modelFile } from '#adapters/onnx/embedder-onnx.ts';

/** Outside package.json, so that an installation without the model stays small. */
const libraries = ['onnxruntime-node@1.30.0', '@huggingface/tokenizers@0.2.0'];
const files = ['tokenizer.json', 'tokenizer_config.json', modelFile];
/** multilingual-e5-small (MIT licence) in eight bits, 118 MB; MODEL_URL names another copy. */
const defaultUrl = 'https://huggingface.co/Xenova/multilingual-e5-small/resolve/main/';

async function main([folder = '.model']: readonly string[]): Promise<void> {
  mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  installLibraries(folder);
  const from = process.env.MODEL_URL ?? defaultUrl;
  for (const file of files) {
    const target = path.join(folder, file);
    if (existsSync(target)) {
      console.log(`${file}  is there already`);
      continue;
    }
    const bytes = await fetchFile(new URL(file, from.endsWith('/') ? from : `${from}/`));
    writeFileSync(`${target}.part`, bytes);
    renameSync(`${target}.part`, target);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`${file}  ${bytes.byteLength} bytes  sha256 ${digest}`);
  }
  console.log(`Start with EMBEDDER=local MODEL_DIR=${folder} npm start`);
}

/** Libraries for Linux only where this is Linux: the folder fits a Lambda layer then. */
export function installLibraries(folder: string): void {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', ...libraries],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`npm could not install ${libraries.join(' and ')} into ${folder}`);
  const binaries = path.join(folder, 'node_modules/onnxruntime-node/bin/napi-v6');
  for (const platform of ['linux', 'darwin', 'win32'])
    if (platform !== process.platform)
      rmSync(path.join(binaries, platform), { recursive: true, force: true });
}

async function fetchFile(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url).catch((fault: Error) => {
    throw new Error(
      `${url} cannot be fetched: ${fault.cause instanceof Error ? fault.cause.message : fault.message}`,
    );
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(process.argv.slice(2)).catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
