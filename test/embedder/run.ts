// `npm run test:embedder`: fetches the libraries of the local embedder, which `npm ci` leaves out, and runs its tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installLibraries } from '#local/model.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-libraries-'));
installLibraries(folder);
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  'test/embedder/',
  '--env=./test/embedder/node-arrays-environment.js',
];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, EMBEDDER_LIBRARIES: folder },
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
