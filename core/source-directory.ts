// The sources in force: those of the sources file, and the changes that the API made to them.
import type { SourceId } from '#core/ids.ts';
import type { SourceStore } from '#core/ports.ts';
import { compareText } from '#core/report.ts';
import type { Source } from '#core/source.ts';

export interface SourceDirectory {
  /** The sources in force, by id. The same array for the life of the directory: every holder sees each change. */
  readonly sources: readonly Source[];
  put(source: Source): Promise<void>;
  /** Resolves false when there is no such source. */
  remove(id: SourceId): Promise<boolean>;
  /** Takes a changed sources file. */
  rebase(file: readonly Source[]): Promise<void>;
}

/** Sources of `file`, overridden by the stored changes: a change by the API outlives a change of the file. */
export async function openSourceDirectory(
  file: readonly Source[],
  store: SourceStore,
): Promise<SourceDirectory> {
  const sources: Source[] = [];
  let base = file;
  const refresh = async (): Promise<void> => {
    const byId = new Map(base.map((source) => [source.id, source]));
    for (const { id, source } of await store.listSourceChanges()) {
      if (source === undefined) byId.delete(id);
      else byId.set(id, source);
    }
    sources.splice(0, sources.length, ...[...byId.values()].sort((a, b) => compareText(a.id, b.id)));
  };
  await refresh();
  return {
    sources,
    async put(source) {
      await store.putSourceChange({ id: source.id, source });
      await refresh();
    },
    async remove(id) {
      const isKnown = sources.some((source) => source.id === id);
      if (isKnown) await store.putSourceChange({ id });
      await refresh();
      return isKnown;
    },
    async rebase(next) {
      base = next;
      await refresh();
    },
  };
}
