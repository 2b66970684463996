import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** A new folder, which is removed after the suite. */
export function aTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  // A process that was just killed may still write.
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
