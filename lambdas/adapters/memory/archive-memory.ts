import { sha256Of } from '#core/digest.ts';
import { type ArchiveKey, archiveKeyOf } from '#core/ids.ts';
import type { Archive, Archived, ArchivePages } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** The archive in memory, for replays and tests: gone with the process. `keptAt` is the note's `receivedAt`. */
export function makeMemoryArchive(): Archive & ArchivePages {
  const kept = new Map<ArchiveKey, Archived>();
  return {
    async keep(bytes, note) {
      const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
      if (!kept.has(key)) kept.set(key, { key, bytes: bytes.slice(), note: { ...note } });
      return key;
    },
    async get(key) {
      const archived = kept.get(key);
      if (archived === undefined) throw new Error(`archive: there is nothing under ${key}`);
      return { key, bytes: archived.bytes.slice(), note: { ...archived.note } };
    },
    async replace({ key, bytes, note }) {
      kept.set(key, { key, bytes: bytes.slice(), note: { ...note, replacement: sha256Of(bytes) } });
    },
    async *kept(from, to) {
      for (const key of [...kept.keys()].sort(compareText)) {
        const archived = kept.get(key);
        const day = dayOf(key);
        if (archived && from <= day && day <= to) yield { key, keptAt: archived.note.receivedAt };
      }
    },
    async page(after, limit) {
      const keys = [...kept.keys()].filter((key) => key > after).sort(compareText);
      const documents = keys.slice(0, limit).flatMap((key) => {
        const archived = kept.get(key);
        return archived ? [{ key, keptAt: archived.note.receivedAt }] : [];
      });
      return { documents, next: keys.length > limit ? documents.at(-1)?.key : undefined };
    },
    async days() {
      return [...new Set([...kept.keys()].map(dayOf))].sort();
    },
  };
}

/** `2022-01-15` of `raw/<source>/2022/01/15/<digest>`; the last 75 characters are `2022/01/15/<digest>`. */
function dayOf(key: ArchiveKey): string {
  return key.slice(-75, -65).replaceAll('/', '-');
}
