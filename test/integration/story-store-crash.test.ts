import { makeStoryStore } from '#adapters/dynamodb/story-store-dynamodb.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import { unpackJson } from '#adapters/shared/packed-json.ts';
import { type Table, WriteTimeout } from '#adapters/shared/table.ts';
import { instantOf } from '#core/instant.ts';
import type { Clock, StoryStore } from '#core/ports.ts';
import type { EmbeddedTable } from '#local/embedded-table.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, aStorySave } from '#test/builders/a-story.ts';
import { openTemporaryTable } from '#test/doubles/temporary-table.ts';

/** The simulated process dies here. */
class Crash extends Error {}

/** Writes of a second version before its head, of a third one that erases, and of the erasure. */
describe.each([
  { where: 'in the head', words: 0, spillFromBytes: 64 * 1024, plain: 1, erasing: 2, all: 7 },
  { where: 'in a row', words: 1500, spillFromBytes: 64 * 1024, plain: 2, erasing: 2, all: 7 },
  { where: 'in the object store', words: 0, spillFromBytes: 0, plain: 3, erasing: 3, all: 10 },
])(
  'an interrupted save of a story with its text $where',
  ({ words, spillFromBytes, plain, erasing, all }) => {
    const made = noise(words);
    let engine: EmbeddedTable;
    let nowMs = 1_800_000_000_000;
    const clock = { now: () => instantOf(nowMs) };
    /** Every name that was ever put into the object store. */
    const shelved = new Set<string>();
    beforeAll(async () => {
      engine = await openTemporaryTable();
      const { put } = engine.bodies;
      engine.bodies.put = (name, bytes) => {
        shelved.add(name);
        return put(name, bytes);
      };
    });
    afterAll(() => engine.stop());

    /** Changes since `position`, after all of them have had time to become visible. */
    const changesSince = async (store: StoryStore, position: string) => {
      nowMs += 60_000;
      return store.changes(position, 100);
    };
    const endOf = async (store: StoryStore) =>
      (await changesSince(store, (await store.changes(undefined, 1000)).next)).next;
    /** A store on the engine, or on a substitute for its parts. */
    const storeOn = (table: Table, at: Clock = clock, bodies: ObjectStore = engine.bodies) =>
      makeStoryStore(table, bodies, at, { spillFromBytes });
    /** The store until its nth write: that one and all later ones never happen. */
    const storeThatDiesAt = (write: number) => {
      const { table, dies } = diesAt(write);
      const { bodies } = engine;
      return storeOn(table, clock, {
        ...bodies,
        put: async (...args) => {
          dies();
          return bodies.put(...args);
        },
        remove: async (names) => {
          dies();
          return bodies.remove(names);
        },
      });
    };
    const diesAt = (write: number): { table: Table; dies: () => void } => {
      let writes = 0;
      const dies = () => {
        writes += 1;
        if (writes >= write) throw new Crash();
      };
      const { put, putAll, remove } = engine.table;
      const table: Table = {
        ...engine.table,
        put: async (...args) => {
          dies();
          return put(...args);
        },
        putAll: async (rows) => {
          if (rows.length > 0) dies();
          return putAll(rows);
        },
        remove: async (keys) => {
          dies();
          return remove(keys);
        },
      };
      return { table, dies };
    };

    test.each(from(1, plain + 1))(
      'before its write %i is not visible, and repeated it is listed once',
      async (write) => {
        const store = storeOn(engine.table);
        const first = aNamedStory(`crash ${write}`, { summary: made });
        await store.save(aStorySave(first), 0);
        const position = await endOf(store);
        const second = aStorySave({ ...first, version: 2, headline: 'second' });
        await expect(storeThatDiesAt(write).save(second, 1)).rejects.toThrow(Crash);
        expect(await store.findStory(first.id)).toEqual(first);
        expect(await store.findStory(first.id, 2)).toBeUndefined();
        expect(await store.historyOf(first.id)).toHaveLength(1);
        expect((await changesSince(store, position)).changes).toEqual([]);
        expect(await store.save(second, 1)).toBe(true);
        expect((await changesSince(store, position)).changes).toEqual([second.change]);
        expect(await store.historyOf(first.id)).toHaveLength(2);
        expect(await store.findStory(first.id, 2)).toEqual(second.story);
      },
    );

    test.each(from(2, all))(
      'before write %i of an erasure shows none of the erased text, and the next save, or the next delivery, completes it',
      async (write) => {
        const store = storeOn(engine.table);
        const [killed, stays] = [
          aReport({ externalId: `killed ${write}`, paragraphs: [`SECRET ${made}`] }),
          aReport({ externalId: `stays ${write}` }),
        ];
        const id = aStory({}, [stays]).id;
        const position = await endOf(store);
        for (const version of [1, 2]) {
          await store.save(
            aStorySave(aStory({ id, version, headline: 'SECRET' }, [killed, stays])),
            version - 1,
          );
        }
        const clean = aStorySave(aStory({ id, version: 3, headline: 'clean' }, [stays]), {
          erase: [killed.id],
        });
        const done = await storeThatDiesAt(write)
          .save(clean, 2)
          .catch(() => false);
        const saved = (await store.findHead(id))?.version === 3;
        expect(saved).toBe(write > erasing + 1);
        if (saved) await expectErased(store, id, position);
        const head = await store.findHead(id);
        if (saved && head !== undefined && write % 2 === 0) {
          // The notice is delivered again, and finds nothing to save.
          await store.finishErasing(head);
          expect(await secretsIn(engine.table, id)).toBe(0);
          expect(await shelvedSecrets(id)).toBe(0);
        }
        const next = aStorySave(aStory({ id, version: saved ? 4 : 3, headline: 'clean' }, [stays]), {
          erase: saved ? [] : [killed.id],
        });
        expect(await store.save(next, saved ? 3 : 2)).toBe(true);
        await expectErased(store, id, position);
        expect(await secretsIn(engine.table, id)).toBe(0);
        expect(await shelvedSecrets(id)).toBe(0);
        expect(done).toBe(false);
      },
    );

    const shelvedSecrets = async (id: string) => {
      const names = [...shelved].filter((name) => name.startsWith(id));
      const left = await Promise.all(names.map((name) => engine.bodies.find(name)));
      return left.filter(
        (bytes) => bytes !== undefined && JSON.stringify(unpackJson(bytes)).includes('SECRET'),
      ).length;
    };
    const expectErased = async (store: StoryStore, id: ReturnType<typeof aStory>['id'], position: string) => {
      expect(await store.findStory(id, 1)).toBeUndefined();
      expect(await store.findStory(id, 2)).toBeUndefined();
      const headlines = (await store.historyOf(id)).map(({ headline }) => headline);
      expect(headlines.slice(0, 3)).toEqual(['', '', 'clean']);
      const { changes } = await changesSince(store, position);
      expect(JSON.stringify(changes)).not.toContain('SECRET');
      expect(changes.length).toBe(headlines.length);
    };

    test('after a lost race leaves a row that no reader of the changes gets', async () => {
      const store = storeOn(engine.table);
      const position = await endOf(store);
      const name = 'lost and died';
      const winner = aStorySave(aNamedStory(name, { headline: 'winner' }));
      const overtaken: Table = {
        ...diesAt(Number.POSITIVE_INFINITY).table,
        put: async (row, ...rest) => {
          if (row.sk === 'HEAD') await store.save(winner, 0);
          return engine.table.put(row, ...rest);
        },
        remove: async () => {
          throw new Crash();
        },
      };
      const late = aStorySave(aNamedStory(name, { headline: 'late' }));
      await expect(storeOn(overtaken).save(late, 0)).rejects.toThrow(Crash);
      expect((await changesSince(store, position)).changes).toEqual([winner.change]);
      expect(await store.historyOf(winner.story.id)).toEqual([winner.change]);
      for (let version = 2; version <= 12; version++) {
        expect(await store.save(aStorySave({ ...winner.story, version }), version - 1)).toBe(true);
      }
      expect(await store.findStory(winner.story.id, 1)).toEqual(winner.story);
      expect((await store.historyOf(winner.story.id)).map(({ version }) => version)).toEqual([
        ...Array.from({ length: 12 }, (_, at) => at + 1),
      ]);
    });

    test('with only the answer lost succeeds', async () => {
      const position = await endOf(storeOn(engine.table));
      const deaf: Table = {
        ...engine.table,
        put: async (row, ...rest) => (await engine.table.put(row, ...rest)) && row.sk !== 'HEAD',
      };
      const store = storeOn(deaf);
      const save = aStorySave(aNamedStory('answer lost'));
      expect(await store.save(save, 0)).toBe(true);
      expect(await store.findStory(save.story.id)).toEqual(save.story);
      expect((await changesSince(store, position)).changes).toEqual([save.change]);
    });

    /** The table on a machine so slow that the first `attempts` saves outlast the time that readers of the changes wait. */
    const slowTable = (attempts: number): Table => {
      let seen = 0;
      return {
        ...engine.table,
        put: async (row, ...rest) => {
          if (row.pk.startsWith('C#') && seen++ < attempts) nowMs += 3_500;
          return engine.table.put(row, ...rest);
        },
      };
    };
    const rowsOf = async (id: string) => {
      const rows = [];
      for await (const { sk } of engine.table.query({ pk: `S#${id}`, keysOnly: true })) rows.push(sk);
      return rows;
    };

    test('with every attempt too slow fails and is not visible', async () => {
      const store = storeOn(engine.table);
      const position = await endOf(store);
      const save = aStorySave(aNamedStory('too slow'));
      await expect(storeOn(slowTable(Infinity)).save(save, 0)).rejects.toThrow('too long');
      expect(await store.findHead(save.story.id)).toBeUndefined();
      expect((await changesSince(store, position)).changes).toEqual([]);
      expect((await store.list({}, 100)).cards.map(({ id }) => id)).not.toContain(save.story.id);
    });

    test('with one attempt too slow succeeds with a later time', async () => {
      const store = storeOn(engine.table);
      const position = await endOf(store);
      const save = aStorySave(aNamedStory('slow once', { headline: made }));
      expect(await storeOn(slowTable(1)).save(save, 0)).toBe(true);
      expect((await changesSince(store, position)).changes).toEqual([save.change]);
      expect(await store.historyOf(save.story.id)).toEqual([save.change]);
      expect((await rowsOf(save.story.id)).filter((sk) => sk !== 'HEAD').length).toBeLessThanOrEqual(1);
    });

    test('with a timed-out write that arrives during the next attempt is saved once', async () => {
      const store = storeOn(engine.table);
      const position = await endOf(store);
      const save = aStorySave(aNamedStory('arrives late'));
      let timedOut = 0;
      const unanswered: Table = {
        ...engine.table,
        put: async (row, ...rest) => {
          const isWritten = await engine.table.put(row, ...rest);
          if (row.sk === 'HEAD' && timedOut++ === 0) throw new WriteTimeout('no answer');
          return isWritten;
        },
      };
      expect(await storeOn(unanswered).save(save, 0)).toBe(true);
      expect(await store.findStory(save.story.id)).toEqual(save.story);
      expect((await changesSince(store, position)).changes).toEqual([save.change]);
      expect((await rowsOf(save.story.id)).length).toBeLessThanOrEqual(2);
    });

    test('is never listed before an earlier version, even if the clock of its machine is behind', async () => {
      const store = storeOn(engine.table);
      const position = await endOf(store);
      const first = aNamedStory('behind');
      await store.save(aStorySave(first), 0);
      const behind = { now: () => instantOf(nowMs - 2_000) };
      await storeOn(engine.table, behind).save(aStorySave({ ...first, version: 2 }), 1);
      expect((await changesSince(store, position)).changes.map(({ version }) => version)).toEqual([1, 2]);
    });
  },
);

/** Words without repetition, so that they do not compress. */
function noise(words: number): string {
  return Array.from({ length: words }, (_, at) => ((at + 7) ** 5 % 4_294_967_291).toString(36)).join(' ');
}

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Rows of the story that still contain the word, packed or not. */
async function secretsIn(table: Table, id: string): Promise<number> {
  let found = 0;
  for await (const row of table.query({ pk: `S#${id}` })) {
    for (const value of Object.values(row)) {
      const text = value instanceof Uint8Array ? JSON.stringify(unpackJson(value)) : String(value);
      if (text.includes('SECRET')) found++;
    }
  }
  return found;
}
