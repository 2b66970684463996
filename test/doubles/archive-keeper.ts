// A process that archives documents until it is killed, and prints each key after `keep` resolves. Started by a test.
import { writeSync } from 'node:fs';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const archive = makeFileArchive(folder);
const sourceId = SourceId.parse(`wire-${run}`);

async function keepForEver(lane: number): Promise<never> {
  for (let count = 0; ; count++) {
    // Some are larger than one write call, so that a kill can happen between two calls.
    const bytes = new TextEncoder().encode(
      `${run}/${lane}/${count} `.repeat(count % 2 === 0 ? 300_000 : 1_000),
    );
    const receivedAt = instantOf(Date.UTC(2022, 0, 15 + (count % 3)));
    const key = await archive.keep(bytes, { sourceId, complete: true, receivedAt });
    writeSync(1, `${key}\n`);
  }
}
await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(keepForEver));
