import { createHash } from 'node:crypto';
import { mergeSorted } from '#adapters/dynamodb/merge-sorted.ts';
import { type ByteLevel, makeGroupWriter } from '#adapters/leveldb/group-writer.ts';
import { noteText, receivedAtIn, soundDocument } from '#adapters/shared/archive-note.ts';
import { batchName, linesText, readLines } from '#adapters/shared/decision-batch.ts';
import { ArchiveKey, archiveKeyOf } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Archive, Archived, ArchivePages, DecisionLog } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** Larger documents are files: LevelDB copies its values several times as it sorts them into deeper levels. */
const mostBytesInLevel = 128 * 1024;

export interface LevelArchive extends Archive, ArchivePages {
  decisions: DecisionLog;
  /** Writes a byte. @throws when nothing can be archived. */
  probe(): Promise<void>;
}

const batchPrefix = 'D';
const keptAtOnce = 500;

type Kept = { key: ArchiveKey; keptAt: Instant };

/**
 * The archive of one machine: many small documents share a synced write of the level, large ones are files of `files`.
 * Documents that `files` already has are found there. Bytes and note of a document are written together, or not at all.
 */
export function makeLevelArchive(level: ByteLevel, files: Archive & ArchivePages): LevelArchive {
  const writer = makeGroupWriter(level);
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
      if (level.getSync(noteKey(key)) === undefined) throw new Error(`archive: ${key} was not written`);
      return key;
    },
    decisions: {
      async append(at, lines) {
        const value = Buffer.from(linesText(lines));
        await writer.write([{ key: batchPrefix + batchName(at, value), value }]);
      },
      async *read() {
        for await (const value of level.values({ gte: batchPrefix, lt: `${batchPrefix}~` }))
          yield readLines(value.toString());
      },
      async rewrite(change) {
        const batches = level.iterator({ gte: batchPrefix, lt: `${batchPrefix}~` });
        for await (const [key, value] of batches) {
          const after = Buffer.from(linesText(change(readLines(value.toString()))));
          if (!after.equals(value)) await writer.write([{ key, value: after }]);
        }
      },
    },
    probe: () => writer.write([{ key: 'probe', value: Buffer.alloc(1) }]),
    async get(given) {
      const key = ArchiveKey.parse(given);
      return findInLevel(level, key) ?? files.get(key);
    },
    async replace({ key, bytes, note }) {
      if (level.getSync(noteKey(key)) === undefined) return files.replace({ key, bytes, note });
      const replaced = noteText({ ...note, replacement: sha256Of(bytes) });
      await writer.write([
        { key: noteKey(key), value: Buffer.from(replaced) },
        { key: bytesKey(key), value: Buffer.from(bytes) },
      ]);
    },
    kept: (from, to) => withoutRepeats([keptInLevel(level, from, to), files.kept(from, to)]),
    async days() {
      const days = new Set(await files.days());
      for await (const day of daysInLevel(level)) days.add(day);
      return [...days].sort();
    },
    async page(after, limit) {
      const [inFiles, inLevel] = await Promise.all([
        files.page(after, limit),
        pageInLevel(level, after, limit),
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

function findInLevel(level: ByteLevel, key: ArchiveKey): Archived | undefined {
  const note = level.getSync(noteKey(key));
  if (note === undefined) return undefined;
  const bytes = level.getSync(bytesKey(key)) ?? Buffer.alloc(0);
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return soundDocument(key, view, sha256Of(bytes), String(note));
}

/** In the order of keys; days outside of the range are stepped over. */
async function* keptInLevel(
  level: ByteLevel,
  from: string,
  to: string,
): AsyncGenerator<Kept, void, undefined> {
  const iterator = level.iterator({ gte: noteKey('raw/'), lt: noteKey('raw/~') });
  try {
    // One entry after a seek: it may be of another day again.
    for (let size = 1; ; ) {
      const page = await iterator.nextv(size);
      size = keptAtOnce;
      if (page.length === 0) return;
      for (const [name, note] of page) {
        const { source, day, key } = placeOf(name);
        if (day >= from && day <= to) yield { key, keptAt: receivedAtIn(String(note), key) };
        else {
          iterator.seek(noteKey(`raw/${source}/${day < from ? `${from.replaceAll('-', '/')}/` : '~'}`));
          size = 1;
          break;
        }
      }
    }
  } finally {
    await iterator.close();
  }
}

async function* daysInLevel(level: ByteLevel): AsyncGenerator<string, void, undefined> {
  const iterator = level.keys({ gte: noteKey('raw/'), lt: noteKey('raw/~') });
  try {
    for (let entry = await iterator.next(); entry !== undefined; entry = await iterator.next()) {
      const { source, day } = placeOf(entry);
      yield day;
      iterator.seek(noteKey(`raw/${source}/${day.replaceAll('-', '/')}/~`));
    }
  } finally {
    await iterator.close();
  }
}

/** One more than `limit`, so that the caller sees whether there is more. */
async function pageInLevel(level: ByteLevel, after: string, limit: number): Promise<Kept[]> {
  const range = { gt: noteKey(after), lt: noteKey('~'), limit: limit + 1 };
  const entries = await level.iterator(range).all();
  return entries.map(([name, note]) => {
    const { key } = placeOf(name);
    return { key, keptAt: receivedAtIn(String(note), key) };
  });
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
