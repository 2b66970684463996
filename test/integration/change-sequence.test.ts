import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import type { Table } from '#adapters/shared/table.ts';
import { instantOf } from '#core/instant.ts';
import type { StoryStore } from '#core/ports.ts';
import type { EmbeddedTable } from '#local/embedded-table.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aStorySave } from '#test/builders/a-story.ts';
import { openTemporaryTable } from '#test/doubles/temporary-table.ts';

const oneHourMs = 3_600_000;

describe('the changes of one machine', () => {
  let engine: EmbeddedTable;
  let nowMs = 1_800_000_000_000;
  beforeEach(async () => {
    engine = await openTemporaryTable();
  });
  afterEach(() => engine.stop());

  /** As after a start: nothing is remembered but the table. */
  const openStore = (table: Table = engine.table): StoryStore =>
    makeStoryStore(table, makeMemoryObjectStore(), { now: () => instantOf(nowMs) }, { isOnlyWriter: true });
  const save = (store: StoryStore, name: string) => store.save(aStorySave(aNamedStory(name)), 0);
  const idsIn = async (store: StoryStore, after?: string) => {
    const { changes, next } = await store.changes(after, 100);
    return { ids: changes.map(({ storyId }) => storyId), next };
  };
  const idOf = (name: string) => aNamedStory(name).id;

  test('are readable as soon as they are saved', async () => {
    const store = openStore();
    await save(store, 'a');
    expect((await idsIn(store)).ids).toEqual([idOf('a')]);
  });

  test('are all read once when the clock steps back an hour, with and without a restart', async () => {
    const first = openStore();
    await save(first, 'a');
    const start = await idsIn(first);
    nowMs -= oneHourMs;
    await save(first, 'b');
    const second = await idsIn(first, start.next);
    expect(second.ids).toEqual([idOf('b')]);
    nowMs -= oneHourMs;
    const restarted = openStore();
    await save(restarted, 'c');
    expect((await idsIn(restarted, second.next)).ids).toEqual([idOf('c')]);
    expect((await idsIn(restarted)).ids).toEqual(['a', 'b', 'c'].map(idOf));
  });

  test('cost a reader that has them all no query', async () => {
    let queries = 0;
    const store = openStore({
      ...engine.table,
      query(range) {
        queries++;
        return engine.table.query(range);
      },
    });
    await save(store, 'a');
    const { next } = await idsIn(store);
    const before = queries;
    expect(await idsIn(store, next)).toEqual({ ids: [], next });
    expect(queries).toBe(before);
    await save(store, 'b');
    expect((await idsIn(store, next)).ids).toEqual([idOf('b')]);
  });

  test('are held back while an earlier save is not finished, and none is missed', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = idOf('slow');
    const store = openStore({
      ...engine.table,
      async put(row, ...rest) {
        if (row.pk === `S#${slow}` && row.sk === 'HEAD') await held;
        return engine.table.put(row, ...rest);
      },
    });
    await save(store, 'before');
    const saving = save(store, 'slow');
    nowMs += 10 * oneHourMs;
    await save(store, 'after');
    const first = await idsIn(store);
    expect(first.ids).toEqual([idOf('before')]);
    goOn();
    expect(await saving).toBe(true);
    expect((await idsIn(store, first.next)).ids).toEqual([slow, idOf('after')]);
  });
});
