// `operate export --all` and `operate import`: the whole data folder of one machine as one file with a checksum.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { ByteLevel } from '#adapters/leveldb/group-writer.ts';
import { openLevel } from '#adapters/leveldb/open-level.ts';
import { damageOf, repairLevel } from '#adapters/leveldb/repair-level.ts';
import type { Output } from '#local/operate/output.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

/** LevelDB folders are read through LevelDB, all else as files. */
const levels = ['table', 'archive/level'];
/** What belongs to a process or a command that runs, or to LevelDB. */
const leftOut = /^operate\/|(^|\/)tmp\/|^(table|archive\/level)\/(?!bodies\/)/;
const entriesAtOnce = 500;

/** One line each, gzipped: first the format, then the entries, last the digest of all lines before. */
const Line = z.union([
  z.strictObject({ format: z.literal('dateline-machine-1') }),
  z.strictObject({ level: z.enum(levels as [string, ...string[]]), key: z.string(), value: z.base64() }),
  z.strictObject({ file: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/), value: z.base64() }),
  z.strictObject({ lines: z.number(), sha256: z.string() }),
]);

/** Writes the file. The server must be stopped. @returns the exit code. */
export async function exportMachine(folder: string, out: string, output: Output): Promise<number> {
  if (!existsSync(path.join(folder, 'archive')))
    throw new WrongUsage(`DATA_DIR: there is no archive in ${folder}`);
  const opened = await openLevels(folder, output);
  const zipped = createGzip({ level: 6 });
  const written = finished(zipped.pipe(createWriteStream(`${out}.new`)));
  const digest = createHash('sha256');
  let lines = 0;
  const write = async (line: z.input<typeof Line>): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    digest.update(text);
    lines += 1;
    if (!zipped.write(text)) await once(zipped, 'drain');
  };
  try {
    await write({ format: 'dateline-machine-1' });
    for (const [level, open] of opened)
      for await (const [key, value] of open.iterator())
        await write({ level, key, value: value.toString('base64') });
    for (const file of await filesBelow(folder))
      await write({ file, value: (await readFile(path.join(folder, file))).toString('base64') });
    zipped.end(`${JSON.stringify({ lines, sha256: digest.digest('hex') })}\n`);
    await written;
  } finally {
    for (const [, open] of opened) await open.close();
  }
  await rename(`${out}.new`, out);
  output.note(`export: ${lines - 1} entries in ${out}`);
  return 0;
}

/** Makes the data folder from the file, which is checked first. @throws WrongUsage when the folder has data already. */
export async function importMachine(folder: string, file: string, output: Output): Promise<number> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new WrongUsage(`DATA_DIR: ${folder} is not empty; name a new folder`);
  const problem = await findProblem(file);
  if (problem !== undefined) {
    output.note(`import: ${file}: ${problem}; nothing was written`);
    return 1;
  }
  const partial = `${folder}.importing`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const opened = await openLevels(partial, output);
  let entries = 0;
  const batches = new Map(
    levels.map((level) => [level, [] as { type: 'put'; key: string; value: Buffer }[]]),
  );
  const flush = async (level: string): Promise<void> => {
    const batch = batches.get(level)?.splice(0) ?? [];
    if (batch.length > 0) await opened.get(level)?.batch(batch, { sync: true });
  };
  for await (const text of linesOf(file)) {
    const line = Line.parse(JSON.parse(text));
    if (!('value' in line)) continue;
    entries += 1;
    const value = Buffer.from(line.value, 'base64');
    if ('file' in line) {
      const target = path.join(partial, line.file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, value, { flush: true });
      continue;
    }
    const batch = batches.get(line.level) ?? [];
    batch.push({ type: 'put', key: line.key, value });
    if (batch.length >= entriesAtOnce) await flush(line.level);
  }
  for (const level of levels) await flush(level);
  for (const [, open] of opened) await open.close();
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
  output.note(`import: ${entries} entries from ${file} in ${folder}`);
  return 0;
}

/** Sets aside what LevelDB cannot read of the folder. The server must be stopped. @returns the exit code: 1 when something was lost. */
export async function repairMachine(folder: string, output: Output): Promise<number> {
  let isDamaged = false;
  for (const level of levels.map((name) => path.join(folder, name))) {
    if (!existsSync(level)) throw new WrongUsage(`DATA_DIR: there is no ${level}`);
    await repairLevel(level);
    const damage = damageOf(level);
    isDamaged ||= damage !== undefined;
    output.note(`repair: ${damage ?? `${level} can be read`}`);
  }
  if (isDamaged) output.note('repair: `operate audit` names what is missing');
  return isDamaged ? 1 : 0;
}

/** What is wrong with the file; undefined when it is complete and its digest is right. */
async function findProblem(file: string): Promise<string | undefined> {
  const digest = createHash('sha256');
  let lines = 0;
  let end: { lines: number; sha256: string } | undefined;
  try {
    for await (const text of linesOf(file)) {
      const line = Line.parse(JSON.parse(text));
      if ((lines === 0) !== 'format' in line) return 'it is not an export of one machine';
      if ('sha256' in line) end = line;
      else digest.update(`${text}\n`);
      lines += 1;
    }
  } catch (error) {
    return `it is damaged (${error instanceof Error ? error.message.slice(0, 100) : String(error)})`;
  }
  if (end === undefined) return 'its end is missing';
  return end.lines === lines - 1 && end.sha256 === digest.digest('hex') ? undefined : 'its checksum is wrong';
}

/** The lines of a gzipped file. @throws what is wrong with its bytes. */
async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  const bytes = createReadStream(file);
  const text = createGunzip().setEncoding('utf8');
  bytes.once('error', (error) => text.destroy(error));
  let pieces: string[] = [];
  for await (const chunk of bytes.pipe(text) as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    for (const next of others) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}

async function openLevels(folder: string, output: Output): Promise<Map<string, ByteLevel>> {
  const opened = new Map<string, ByteLevel>();
  const onDamage = (detail: string) => output.note(detail);
  for (const level of levels) opened.set(level, await openLevel(path.join(folder, level), { onDamage }));
  return opened;
}

/** Relative names with `/`, sorted. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => !leftOut.test(name))
    .sort();
}
