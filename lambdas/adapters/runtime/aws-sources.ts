import { makeSourceStore } from '#adapters/dynamodb/source-store-dynamodb.ts';
import { readDeployedSources } from '#adapters/files/deployed-sources.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import type { Table } from '#adapters/shared/table.ts';
import { shifted } from '#core/instant.ts';
import type { Source } from '#core/sources/source.ts';
import { makeSourceDirectory, type SourceDirectory } from '#core/sources/source-directory.ts';

/** How old a function's list may be while every source that it is asked for is in it. */
const maxAgeMs = 30_000;

export interface AwsSources {
  directory: SourceDirectory;
  sources: readonly Source[];
  /** Reads the changes of the API if the list is old, or does not have one of the sources. */
  refreshSources(ids?: readonly string[]): Promise<void>;
}

/** The sources that were deployed with the function, and the changes that the API made to them. */
export function openAwsSources(file: string, table: Table): AwsSources {
  const directory = makeSourceDirectory(readDeployedSources(file), makeSourceStore(table), systemClock);
  const { sources } = directory;
  return {
    directory,
    sources,
    refreshSources(ids = []) {
      const hasAll = ids.every((id) => sources.some((source) => source.id === id));
      return directory.refresh(hasAll ? shifted(systemClock.now(), -maxAgeMs) : undefined);
    },
  };
}
