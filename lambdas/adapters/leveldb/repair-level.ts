// What LevelDB cannot read of its files: how it is noticed, set aside and named.
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Level } from 'level';
import { hasCode } from '#adapters/files/durable-files.ts';

/** Called with one line for the operator. */
export type OnDamage = (detail: string) => void;

/** The form of the rows and keys; raised with every change that an older version cannot read. 1 was dynalite's; in 2 all JSON was compressed. */
export const layout = 3;
export const layoutKey = 'layout';

/** Where LevelDB's own repair puts the files that it could not read whole. */
const lostFolder = 'lost';

/** Whether the fault is one of a file that cannot be read. */
export function isDamage(fault: unknown): boolean {
  return hasCode(fault, 'LEVEL_CORRUPTION');
}

/**
 * Writes again what can be read of the closed level and puts the damaged files into `lost`. Entries in damaged blocks are gone.
 * Without it every write fails from the compaction on that reads such a block.
 */
export async function repairLevel(folder: string): Promise<void> {
  const wasDamaged = damageOf(folder) !== undefined;
  // `level` types what browsers have too; on Node it is a ClassicLevel.
  await (Level as unknown as { repair(folder: string): Promise<void> }).repair(folder);
  // It puts there the manifest and the logs in any case.
  if (!wasDamaged && !(await namesDamage(folder)))
    await rm(path.join(folder, lostFolder), { recursive: true });
  const level = new Level(folder);
  await level.open();
  // A level without it is taken for one of dynalite.
  if (level.getSync(layoutKey) === undefined) await level.put(layoutKey, String(layout), { sync: true });
  await level.close();
}

/** Whether LevelDB's own log of its last opening or repair names a table or a log that it could not read whole. */
async function namesDamage(folder: string): Promise<boolean> {
  const lines = (await readFile(path.join(folder, 'LOG'), 'utf8')).split('\n');
  return lines.some((line) => line.includes('Corruption') && /Table #|Log #|\.log/.test(line));
}

/** One line on the files that were set aside; undefined when there are none. */
export function damageOf(folder: string): string | undefined {
  const lost = path.join(folder, lostFolder);
  return existsSync(lost) ? `damaged: what could not be read is in ${lost}` : undefined;
}

/**
 * Opens the level. Records of the log that cannot be read are dropped by LevelDB, which then removes the log and reports nothing:
 * such a log is kept in `lost`.
 */
export async function openKeepingLogs(
  level: Pick<Level<string, Buffer>, 'open'>,
  folder: string,
  logs: readonly string[],
): Promise<{ hasDropped: boolean }> {
  const lost = path.join(folder, lostFolder);
  await mkdir(lost, { recursive: true });
  for (const name of logs) {
    await rm(path.join(lost, name), { force: true });
    // Where the file system has no links the log goes, as it did.
    await link(path.join(folder, name), path.join(lost, name)).catch(() => {});
  }
  let hasDropped = false;
  try {
    await level.open();
    hasDropped = await namesDamage(folder);
  } finally {
    if (!hasDropped) for (const name of logs) await rm(path.join(lost, name), { force: true });
    await rmdir(lost).catch(() => {});
  }
  return { hasDropped };
}
