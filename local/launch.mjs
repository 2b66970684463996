// `npm start`, `npm run operate`: runs a program of this folder as one bundle, which loads in a third of the time that tsx needs for
// its hundreds of modules. The bundle is made when a source has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const programs = ['start', 'operate', 'work-thread'];
const sources = ['core', 'lambdas', 'local', 'package.json', 'package-lock.json'];
const bundles = path.join(root, 'node_modules/.cache/dateline-bundles');
/** Another process may still load parts of an older bundle. */
const keptForMs = 86_400_000;

/** Of the names, sizes and times of all sources. */
function digestOfSources() {
  const digest = createHash('sha256');
  const add = (name) => {
    const { mtimeMs, size } = statSync(path.join(root, name));
    digest.update(`${name} ${mtimeMs} ${size}\n`);
  };
  for (const name of sources) {
    if (name.includes('.')) add(name);
    else
      for (const entry of readdirSync(path.join(root, name), { recursive: true, withFileTypes: true }))
        if (entry.isFile()) add(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
  }
  return digest.digest('hex').slice(0, 16);
}

/** Files that read their own folder find it: the bundle lies elsewhere. */
const keepFolders = {
  name: 'keep-folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: 'ts',
    }));
  },
};

async function bundleInto(folder) {
  const { build, stop } = await import('esbuild');
  const written = `${folder}.${process.pid}`;
  mkdirSync(written, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: programs.map((name) => `local/${name}.ts`),
    outdir: written,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    sourcemap: 'linked',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [keepFolders],
  });
  await stop();
  try {
    renameSync(written, folder);
  } catch (error) {
    rmSync(written, { recursive: true });
    // Two processes may make the same bundle at once.
    if (!existsSync(folder)) throw error;
  }
  for (const name of readdirSync(bundles)) {
    const old = path.join(bundles, name);
    if (old !== folder && statSync(old).mtimeMs < Date.now() - keptForMs) rmSync(old, { recursive: true });
  }
}

/** The program in a bundle; where none can be made, its TypeScript, with a loader. */
async function findProgram(name) {
  try {
    const folder = path.join(bundles, digestOfSources());
    if (!existsSync(folder)) await bundleInto(folder);
    return path.join(folder, `${name}.mjs`);
  } catch (error) {
    const [reason] = String(error).split('\n');
    process.stderr.write(`dateline: no bundle can be made, so it starts slowly: ${reason}\n`);
    const { register } = await import('tsx/esm/api');
    register();
    return path.join(import.meta.dirname, `${name}.ts`);
  }
}

const [, , name = '', ...args] = process.argv;
const program = await findProgram(name);
process.argv.splice(1, process.argv.length, path.join(import.meta.dirname, `${name}.ts`), ...args);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
