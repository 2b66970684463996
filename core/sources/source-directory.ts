// The sources in force: those of the sources file, and the changes that the API made to them.
import type { SourceId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Clock, SourceStore } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import type { Source } from '#core/sources/source.ts';

export interface SourceDirectory {
  /** The sources in force, by id. The same array for the life of the directory: every holder sees each change. */
  readonly sources: readonly Source[];
  put(source: Source): Promise<void>;
  /** Resolves false when there is no such source. */
  remove(id: SourceId): Promise<boolean>;
  /** Takes a changed sources file. */
  rebase(file: readonly Source[]): Promise<void>;
  /** Reads the stored changes, which other processes may have made, unless they were read at or after that time. */
  refresh(since?: Instant): Promise<void>;
}

/** Sources of `file`, overridden by the stored changes: a change by the API outlives a change of the file. Nothing is read yet. */
export function makeSourceDirectory(
  file: readonly Source[],
  store: SourceStore,
  clock?: Clock,
): SourceDirectory {
  const sources: Source[] = [...file];
  let base = file;
  let readAt: Instant | undefined;
  const refresh = async (since?: Instant): Promise<void> => {
    if (since !== undefined && readAt !== undefined && readAt >= since) return;
    const now = clock?.now();
    const byId = new Map(base.map((source) => [source.id, source]));
    for (const { id, source } of await store.listSourceChanges()) {
      if (source === undefined) byId.delete(id);
      else byId.set(id, source);
    }
    // A source that was changed by the API and then renamed in the file.
    for (const { id, formerly } of [...byId.values()])
      if (formerly !== undefined && formerly !== id) byId.delete(formerly);
    sources.splice(0, sources.length, ...[...byId.values()].sort((a, b) => compareText(a.id, b.id)));
    readAt = now;
  };
  return {
    sources,
    async put(source) {
      await store.putSourceChange({ id: source.id, source });
      await refresh();
    },
    async remove(id) {
      await refresh();
      const isKnown = sources.some((source) => source.id === id);
      if (isKnown) await store.putSourceChange({ id });
      await refresh();
      return isKnown;
    },
    async rebase(next) {
      base = next;
      await refresh();
    },
    refresh,
  };
}

/** The same, with the stored changes read. */
export async function openSourceDirectory(
  file: readonly Source[],
  store: SourceStore,
  clock?: Clock,
): Promise<SourceDirectory> {
  const directory = makeSourceDirectory(file, store, clock);
  await directory.refresh();
  return directory;
}
