import { makeBedrockBriefWriter } from '#adapters/bedrock/brief-writer-bedrock.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import type { Table } from '#adapters/shared/table.ts';
import type { MergeWorld } from '#core/pipeline.ts';

/** The writer of briefs and their store; undefined where no model is configured. */
export function makeWrittenWorld(model: string, table: Table): MergeWorld['written'] {
  if (model === '') return undefined;
  return { briefWriter: makeBedrockBriefWriter(model), writtenBriefs: makeWrittenBriefs(table) };
}
