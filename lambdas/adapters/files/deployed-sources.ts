import { readFileSync } from 'node:fs';
import { type Source, SourceList } from '#core/sources/source.ts';

/** The sources that were deployed with the function: the sources file as JSON, because a YAML parser slows down every start. */
export function readDeployedSources(file: string): Source[] {
  return SourceList.parse(JSON.parse(readFileSync(file, 'utf8'))).sources;
}
