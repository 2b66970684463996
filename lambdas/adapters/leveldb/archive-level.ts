import { createHash } from 'node:crypto';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';
import {
  type ByteLevel,
  type GroupWriter,
  makeGroupWriter,
  probeKey,
} from '#adapters/leveldb/group-writer.ts';
import { isDamage, type OnDamage } from '#adapters/leveldb/repair-level.ts';
import { noteText, receivedAtIn, soundDocument } from '#adapters/shared/archive-note.ts';
import { batchName, linesText, readLines } from '#adapters/shared/decision-batch.ts';
import { ArchiveKey, archiveKeyOf } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import {
  type Archive,
  type Archived,
  type ArchivePages,
  DamagedDocument,
  type DecisionLog,
} from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** Larger documents are files: LevelDB copies its values several times as it sorts them into deeper levels. */
const mostBytesInLevel = 128 * 1024;

export interface LevelArchive extends Archive, ArchivePages {
  decisions: DecisionLog;
  /** Writes a byte. @throws when nothing can be archived. */
  probe(): Promise<void>;
}

const batches = { gte: 'D', lt: 'D~' };
const entriesAtOnce = 500;

type Kept = { key: ArchiveKey; keptAt: Instant };

/**
 * The archive of one machine: many small documents share a synced write of the level, large ones are files of `files`.
 * Documents that `files` already has are found there. Bytes and note of a document are written together, or not at all.
 * @param onDamage called when a part of the level could not be read and was set aside.
 */
export function makeLevelArchive(
  level: ByteLevel,
  files: Archive & ArchivePages,
  onDamage?: OnDamage,
): LevelArchive {
  const writer = makeGroupWriter(level, { onDamage });
  const store: Store = { level, writer };
  return {
    async keep(bytes, note) {
      if (bytes.length > mostBytesInLevel) return files.keep(bytes, note);
      const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
      if (writer.latest(noteKey(key)) === undefined)
        await writer.write([
          { key: noteKey(key), value: Buffer.from(noteText(note)) },
          { key: bytesKey(key), value: Buffer.from(bytes) },
        ]);
      // The same document may be in a write that is not on the disk yet.
      else await writer.settled();
      if (writer.stored(noteKey(key)) === undefined) throw new Error(`archive: ${key} was not written`);
      return key;
    },
    decisions: {
      async append(at, lines) {
        const value = Buffer.from(linesText(lines));
        await writer.write([{ key: batches.gte + batchName(at, value), value }]);
      },
      async *read() {
        for await (const [, value] of entriesOf(store, batches)) yield readLines(value.toString());
      },
      async rewrite(change) {
        for await (const [key, value] of entriesOf(store, batches)) {
          const after = Buffer.from(linesText(change(readLines(value.toString()))));
          if (!after.equals(value)) await writer.write([{ key, value: after }]);
        }
      },
    },
    probe: () => writer.write([{ key: probeKey, value: Buffer.alloc(1) }]),
    async get(given) {
      const key = ArchiveKey.parse(given);
      return findInLevel(writer, key) ?? files.get(key);
    },
    async replace({ key, bytes, note }) {
      if (writer.stored(noteKey(key)) === undefined) return files.replace({ key, bytes, note });
      const replaced = noteText({ ...note, replacement: sha256Of(bytes) });
      await writer.write([
        { key: noteKey(key), value: Buffer.from(replaced) },
        { key: bytesKey(key), value: Buffer.from(bytes) },
      ]);
    },
    kept: (from, to) => withoutRepeats([keptInLevel(store, from, to), files.kept(from, to)]),
    async days() {
      const days = new Set(await files.days());
      for await (const day of daysInLevel(store)) days.add(day);
      return [...days].sort();
    },
    async page(after, limit) {
      const [inFiles, inLevel] = await Promise.all([
        files.page(after, limit),
        pageInLevel(store, after, limit),
      ]);
      const all = [...inFiles.documents, ...inLevel].sort((a, b) => compareText(a.key, b.key));
      const documents = all.filter(({ key }, at) => key !== all[at - 1]?.key);
      const isLast = inFiles.next === undefined && documents.length <= limit;
      return { documents: documents.slice(0, limit), next: isLast ? undefined : documents[limit - 1]?.key };
    },
  };
}

function noteKey(key: string): string {
  return `N${key}`;
}

function bytesKey(key: string): string {
  return `B${key}`;
}

function findInLevel(writer: GroupWriter, key: ArchiveKey): Archived | undefined {
  let note: Buffer | undefined;
  let bytes: Buffer | undefined;
  try {
    note = writer.stored(noteKey(key));
    if (note === undefined) return undefined;
    bytes = writer.stored(bytesKey(key));
  } catch (cause) {
    throw isDamage(cause) ? new DamagedDocument(`archive: ${key} cannot be read`, { cause }) : cause;
  }
  const { buffer, byteOffset, length } = bytes ?? Buffer.alloc(0);
  return soundDocument(
    key,
    new Uint8Array(buffer, byteOffset, length),
    sha256Of(bytes ?? Buffer.alloc(0)),
    String(note),
  );
}

interface Store {
  level: ByteLevel;
  writer: GroupWriter;
}

/** In the order of keys. What cannot be read is set aside, and the reading goes on behind the last entry that was given. */
async function* entriesOf(
  { level, writer }: Store,
  { lt, ...from }: { gte: string; lt: string } | { gt: string; lt: string },
  atFirst = entriesAtOnce,
): AsyncGenerator<[string, Buffer], void, undefined> {
  let start: { gte: string } | { gt: string } = from;
  for (let isRepaired = false; ; isRepaired = true) {
    const iterator = level.iterator({ ...start, lt });
    try {
      for (let size = atFirst; ; size = entriesAtOnce) {
        const page = await iterator.nextv(size);
        if (page.length === 0) return;
        yield* page;
        start = { gt: page.at(-1)?.[0] ?? '' };
      }
    } catch (fault) {
      if (isRepaired || !isDamage(fault)) throw fault;
    } finally {
      await iterator.close();
    }
    await writer.repair();
  }
}

/** In the order of keys; days outside of the range are stepped over. */
async function* keptInLevel(store: Store, from: string, to: string): AsyncGenerator<Kept, void, undefined> {
  for (let start: string | undefined = 'raw/'; start !== undefined; ) {
    const range = { gte: noteKey(start), lt: noteKey('raw/~') };
    start = undefined;
    // At first one: it may be of another day again.
    for await (const [name, note] of entriesOf(store, range, 1)) {
      const { source, day, key } = placeOf(name);
      if (day >= from && day <= to) yield { key, keptAt: receivedAtIn(String(note), key) };
      else {
        start = `raw/${source}/${day < from ? `${from.replaceAll('-', '/')}/` : '~'}`;
        break;
      }
    }
  }
}

async function* daysInLevel(store: Store): AsyncGenerator<string, void, undefined> {
  for (let start: string | undefined = 'raw/'; start !== undefined; ) {
    const range = { gte: noteKey(start), lt: noteKey('raw/~') };
    start = undefined;
    for await (const [name] of entriesOf(store, range, 1)) {
      const { source, day } = placeOf(name);
      yield day;
      start = `raw/${source}/${day.replaceAll('-', '/')}/~`;
      break;
    }
  }
}

/** One more than `limit`, so that the caller sees whether there is more. */
async function pageInLevel(store: Store, after: string, limit: number): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const [name, note] of entriesOf(store, { gt: noteKey(after), lt: noteKey('~') }, limit + 1)) {
    const { key } = placeOf(name);
    if (found.push({ key, keptAt: receivedAtIn(String(note), key) }) > limit) break;
  }
  return found;
}

function placeOf(name: string): { source: string; day: string; key: ArchiveKey } {
  const key = ArchiveKey.parse(name.slice(1));
  const [, source = '', year, month, day] = key.split('/');
  return { source, day: `${year}-${month}-${day}`, key };
}

async function* withoutRepeats(
  sources: readonly AsyncIterable<Kept>[],
): AsyncGenerator<Kept, void, undefined> {
  const generators = sources.map(async function* (source) {
    yield* source;
  });
  let last: string | undefined;
  for await (const each of mergeSorted(generators, (a, b) => compareText(a.key, b.key))) {
    if (each.key !== last) yield each;
    last = each.key;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
