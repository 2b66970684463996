import { makeStoryIndex } from '#adapters/dynamodb/story-index-dynamodb.ts';
import type { Range, Row, Table } from '#adapters/shared/table.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { instantOf } from '#core/instant.ts';
import { aReport } from '#test/builders/a-report.ts';

describe('the story lookup in DynamoDB', () => {
  test('reads consistently after a new story, and at half the cost before', async () => {
    const asked: Range[] = [];
    const index = makeStoryIndex(emptyTable(asked));
    const own = newStoryProfile(fingerprintOf(aReport()));
    await index.findCandidates(own.keys, instantOf(0), 9);
    expect(asked.map(({ consistent }) => consistent)).toEqual(own.keys.map(() => false));
    await index.saveProfile(own);
    asked.length = 0;
    await index.findCandidates([...own.keys].reverse(), instantOf(0), 9);
    expect(asked.map(({ consistent }) => consistent)).toEqual(own.keys.map(() => true));
  });
});

/** An empty table that records its queries. */
function emptyTable(asked: Range[]): Table {
  return {
    packing: 'small',
    get: async () => undefined,
    put: async () => true,
    putAll: async () => {},
    remove: async () => {},
    removeIf: async () => true,
    getAll: async () => [],
    query(range) {
      asked.push(range);
      return noRows();
    },
  };
}

async function* noRows(): AsyncGenerator<Row, void, undefined> {
  yield* [];
}
