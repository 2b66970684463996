import { makeEmbeddingMemory } from '#adapters/bedrock/embedding-memory.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { instantOf } from '#core/instant.ts';
import { ingest } from '#core/pipeline.ts';
import type { Embedder } from '#core/ports.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const startAt = instantOf(Date.UTC(2022, 0, 15, 9));
const rss = (texts: readonly string[]) =>
  new TextEncoder().encode(
    `<rss version="2.0"><channel><title>W</title>${texts
      .map(
        (text, at) =>
          `<item><guid>${text.length}-${at}-${text.slice(0, 9)}</guid><title>${text}</title><description>${text} The coastguard said so on Saturday.</description><pubDate>Sat, 15 Jan 2022 0${at + 1}:00:00 GMT</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
  );
const english = 'Ferry Lady Maren runs aground off Harwick with 214 on board';
const german = 'Passagierschiff vor Harwick havariert, niemand verletzt';
const other = 'Norland votes for Ingrid Solberg-Haas as its first woman president';
const direction = (text: string) => {
  const phase = text.includes('Harwick') ? 1 : 2;
  return Float32Array.from({ length: 64 }, (_, at) => Math.sin(at * phase * 1.7 + phase));
};

/** An embedder that records its requests and can be switched off. */
function anEmbedder(): Embedder & { asked: string[][]; down: boolean } {
  const embedder = {
    model: 'm-1',
    asked: [] as string[][],
    down: false,
    async embed(texts: readonly string[]) {
      embedder.asked.push([...texts]);
      if (embedder.down) return { kind: 'unavailable' as const, detail: 'ThrottlingException' };
      return { kind: 'vectors' as const, vectors: texts.map(direction) };
    },
  };
  return embedder;
}

function open(objectStore = makeMemoryObjectStore()) {
  const world = makeSimulatedWorld(startAt);
  const embedder = anEmbedder();
  const embeddings = makeEmbeddingMemory(objectStore);
  let second = 0;
  const archive = async (source: string, language: string, texts: readonly string[], on = world) =>
    on.archive.keep(rss(texts), {
      sourceId: source as Parameters<typeof on.archive.keep>[1]['sourceId'],
      ...{ agency: source, language, complete: true },
      receivedAt: instantOf(Date.parse(startAt) + 1_000 * second++),
    });
  const file = async (
    source: string,
    language: string,
    texts: readonly string[],
    parts: object = { embedder, embeddings },
  ) => {
    const archiveKey = await archive(source, language, texts);
    return ingest({ archiveKey }, { ...world.ports, ...parts });
  };
  return { world, embedder, embeddings, file, objectStore };
}

describe('with an embedding model', () => {
  test('one call requests all distinct texts of a document', async () => {
    const { embedder, file } = open();
    await file('wire-a', 'en', [english, other, english]);
    expect(embedder.asked).toHaveLength(1);
    expect(embedder.asked[0]).toHaveLength(2);
  });

  test('a text that was filed before, by any source, is not requested again', async () => {
    const { embedder, file } = open();
    await file('wire-a', 'en', [english, other]);
    await file('wire-a', 'en', [english, other]);
    await file('wire-b', 'en', [english]);
    expect(embedder.asked).toHaveLength(1);
  });

  test('the index stores the vector of the first member, and the decision of a report in another language names the model', async () => {
    const { world, file } = open();
    const first = await file('wire-a', 'en', [english]);
    const storyId = first.outcomes[0]?.storyId;
    if (storyId === undefined) throw new Error('it was placed');
    expect((await world.index.findProfile(storyId))?.members[0]?.embedding?.model).toBe('m-1');
    const second = await file('wire-b', 'de', [german]);
    expect(second.outcomes[0]?.decision.reasons.map(({ signal }) => signal)).toContain('embedding-model');
  });

  test('while the service is down reports are placed as without a model, and the failure is logged', async () => {
    const [down, none] = [open(), open()];
    down.embedder.down = true;
    for (const { file, world, embedder, embeddings } of [down]) {
      await file('wire-a', 'en', [english, other], { embedder, embeddings });
      await file('wire-b', 'de', [german], { embedder, embeddings });
      await world.settle();
    }
    await none.file('wire-a', 'en', [english, other], {});
    await none.file('wire-b', 'de', [german], {});
    await none.world.settle();
    expect(await down.world.digest()).toBe(await none.world.digest());
    expect(down.embedder.asked).toHaveLength(2);
  });

  test('a rebuild without requests makes the same decisions, even if the service was down for some of them', async () => {
    const { world, embedder, file, objectStore } = open();
    await file('wire-a', 'en', [english]);
    embedder.down = true;
    await file('wire-b', 'de', [german]);
    embedder.down = false;
    // Another source files the same words later. Only this report has the vector.
    await file('wire-c', 'de', [german, other]);
    await world.settle();
    const rebuilt = makeSimulatedWorld(startAt);
    const embeddings = makeEmbeddingMemory(objectStore);
    const documents: { key: Parameters<typeof world.archive.get>[0]; at: string }[] = [];
    for await (const { key, keptAt } of world.archive.kept('2022-01-15', '2022-01-15'))
      documents.push({ key, at: keptAt });
    for (const { key } of documents.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const { bytes, note } = await world.archive.get(key);
      const archiveKey = await rebuilt.archive.keep(bytes, note);
      await ingest({ archiveKey }, { ...rebuilt.ports, embeddings });
    }
    await rebuilt.settle();
    expect(await rebuilt.digest()).toBe(await world.digest());
  });
});

test('without a model nothing is requested and nothing is looked up', async () => {
  const { world, embedder, file } = open();
  await file('wire-a', 'en', [english], {});
  const before = world.calls;
  expect(embedder.asked).toEqual([]);
  expect(before).toBeGreaterThan(0);
});
