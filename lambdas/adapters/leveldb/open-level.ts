import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { Level } from 'level';
import { hasCode, makeDurableFolder } from '#adapters/files/durable-files.ts';
import type { ByteLevel } from '#adapters/leveldb/group-writer.ts';
import { migrateFromDynalite } from '#adapters/leveldb/migrate-dynalite.ts';
import {
  damageOf,
  layout,
  layoutKey,
  type OnDamage,
  openKeepingLogs,
} from '#adapters/leveldb/repair-level.ts';
import { isDiskFull } from '#adapters/shared/disk-full.ts';

const compressedLayout = '2';
/** Of LevelDB's block cache and of the memory in which writes collect before they go to a file. */
const cacheBytes = 64 * 1024 * 1024;
const writeBufferBytes = 8 * 1024 * 1024;

/** The folder cannot be used; `message` says why and what to do. */
export class UnusableFolder extends Error {
  override name = 'UnusableFolder';
}

/**
 * Opens the level in the folder, and makes it when there is none. An older layout is converted.
 * @param within the outermost folder that is ours. LevelDB syncs only what is in its folder; the names from `within` to it are synced here.
 * @param onDamage called when records were lost because their part of a file cannot be read.
 * @throws UnusableFolder when another process has it open, it cannot be written, is damaged, or of a newer layout.
 */
export async function openLevel(
  folder: string,
  { within = folder, onDamage = () => {} }: { within?: string; onDamage?: OnDamage | undefined } = {},
): Promise<ByteLevel> {
  try {
    await makeDurableFolder(within, folder);
    const names = await readdir(folder);
    // LevelDB would make an empty table in place of the one whose start is missing.
    if (!names.includes('CURRENT') && names.some((name) => /\.(ldb|log)$/.test(name)))
      throw new Error('Corruption: the file CURRENT is missing');
    const level = new Level<string, Buffer>(folder, {
      keyEncoding: 'utf8',
      valueEncoding: 'buffer',
      cacheSize: cacheBytes,
      writeBufferSize: writeBufferBytes,
    });
    const logs = names.filter((name) => name.endsWith('.log'));
    const { hasDropped } = await openKeepingLogs(level, folder, logs);
    if (hasDropped) onDamage(damageOf(folder) ?? `${folder}: records of its log could not be read`);
    try {
      await prepare(level, names.includes('CURRENT'));
      await writeFile(ownerFile(folder), JSON.stringify(ownerOfThisProcess()));
      return level;
    } catch (fault) {
      await level.close();
      throw fault;
    }
  } catch (fault) {
    if (fault instanceof UnusableFolder) throw fault;
    throw new UnusableFolder(describeFault(fault, folder), { cause: fault });
  }
}

/** Writes every file again, without what was removed or overwritten: LevelDB keeps such bytes until then. */
export async function compactLevel(level: ByteLevel): Promise<void> {
  // `level` types what browsers have too; on Node it is a ClassicLevel.
  await (level as ByteLevel & { compactRange(start: string, end: string): Promise<void> }).compactRange(
    '',
    '~',
  );
}

async function prepare(level: ByteLevel, existed: boolean): Promise<void> {
  const found = level.getSync(layoutKey)?.toString();
  if (found === String(layout)) return;
  if (found !== undefined && found !== compressedLayout)
    throw new UnusableFolder(
      `${level.location} has layout ${found}; this version of Dateline reads ${layout}. Start the version that wrote it, or restore the backup made before the upgrade (docs/operator/backup.md)`,
    );
  if (existed && found === undefined) await migrateFromDynalite(level);
  await level.put(layoutKey, Buffer.from(String(layout)), { sync: true });
}

/** One line for the operator: what is wrong with the folder and what to do. */
export function describeFault(fault: unknown, folder: string): string {
  const { cause = fault } = fault as { cause?: unknown };
  const detail = String(cause).replace(/^Error: /, '');
  if (hasCode(cause, 'LEVEL_LOCKED')) return `${folder} is in use by ${nameOfOwner(folder)}; stop it first`;
  if (hasCode(cause, 'ENOSPC') || isDiskFull(cause)) return `${folder}: the disk is full`;
  if (
    ['EACCES', 'EPERM', 'EROFS'].some((code) => hasCode(cause, code)) ||
    /permission denied|read-only/i.test(detail)
  )
    return `${folder} cannot be written: ${detail}`;
  const wayOut =
    path.basename(folder) !== 'level'
      ? 'move the folder away, and the next start makes the table again from the archive'
      : 'let `npm run operate -- repair` save what can be read';
  return `${folder} is damaged (${detail}): restore a backup (docs/operator/backup.md), or ${wayOut}`;
}

function ownerFile(folder: string): string {
  return path.join(folder, 'owner.json');
}

/** Only a description: LevelDB's own lock decides, and ends with its process. */
function ownerOfThisProcess() {
  const [, script = ''] = process.argv;
  const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();
  return { pid: process.pid, host: hostname(), script: path.relative('.', script), startedAt };
}

function nameOfOwner(folder: string): string {
  try {
    const { pid, host, script, startedAt } = JSON.parse(readFileSync(ownerFile(folder), 'utf8'));
    return `process ${pid} on ${host} (${script}, since ${startedAt})`;
  } catch {
    return 'another process';
  }
}
