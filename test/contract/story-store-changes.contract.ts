import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, documentMarkOf, reportIdOf, SourceId } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import { BadCursor, type StoryStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import type { Change } from '#core/story.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, aStorySave } from '#test/builders/a-story.ts';
import type { OpenStoryStore } from '#test/contract/story-store.contract.ts';

/** The list of changes: order, positions, no missing and no repeated change. */
export function storyStoreChanges(open: () => Promise<OpenStoryStore>): void {
  describe('the list of changes', () => {
    test('is empty at first, and its position does not move until a change', async () => {
      const { store, pass } = await open();
      const empty = await store.changes(undefined, 10);
      expect(empty.changes).toEqual([]);
      expect(await store.changes(empty.next, 10)).toEqual(empty);
      await store.save(aStorySave(aNamedStory('first')), 0);
      pass(60_000);
      expect((await store.changes(empty.next, 10)).changes).toHaveLength(1);
    });

    test('contains every change once, in the order of saving, for any page size', async () => {
      const { store, pass } = await open();
      const saved: Change[] = [];
      for (const version of [1, 2, 3]) {
        for (const name of ['a', 'b', 'c', 'd']) {
          const save = aStorySave(aNamedStory(name, { version, headline: `${name} ${version}` }));
          await store.save(save, version - 1);
          saved.push(save.change);
          pass(1);
        }
      }
      pass(60_000);
      for (const size of [1, 2, 3, 5, 11, 12, 13]) expect(await readAll(store, size)).toEqual(saved);
    });

    test('gives saves with the same positions, their aliases and hidden members', async () => {
      const { store, pass } = await open();
      const aliases = [aNamedStory('gone').id];
      const hidden = [reportIdOf(SourceId.parse('desk'), 'under embargo')];
      await store.save(aStorySave(aNamedStory('a')), 0);
      pass(5);
      await store.save(aStorySave(aNamedStory('a', { version: 2, aliases }), { hidden }), 1);
      pass(60_000);
      const { saves, next } = await store.saves(undefined, 10);
      const { changes } = await store.changes(undefined, 10);
      expect(saves.map(({ change }) => change)).toEqual(changes);
      expect(next).toBe((await store.changes(undefined, 10)).next);
      expect(saves.map((save) => [save.aliases, save.hidden])).toEqual([
        [[], []],
        [aliases, hidden],
      ]);
      const head = await store.findHead(aNamedStory('a').id);
      // A reader of the first change alone must not take it for the newest version.
      expect(saves.map(({ madeOf }) => madeOf)).toEqual(['', head?.madeOf]);
    });

    test('of a restored story is as it was: a reader goes on from its cursor, and the next save is the next version', async () => {
      const { store, pass } = await open();
      const restored = await open();
      const first = aStorySave(aNamedStory('a', { headline: 'one' }));
      const second = aStorySave(aNamedStory('a', { version: 2, headline: 'two' }));
      const third = aStorySave(aNamedStory('a', { version: 3, headline: 'three' }));
      for (const save of [first, second]) {
        await store.save(save, save.story.version - 1);
        pass(10);
      }
      pass(60_000);
      const { changes: before, next } = await store.changes(undefined, 1);
      const { saves } = await store.saves(undefined, 10);
      restored.pass(60_020);
      for (const _ of ['once', 'and once more'])
        await restored.store.restore(second, saves.slice(0, 1), saves[1]);
      await restored.store.save(third, 2);
      restored.pass(60_000);
      expect((await restored.store.changes(undefined, 1)).changes).toEqual(before);
      expect((await restored.store.changes(next, 10)).changes).toEqual([second.change, third.change]);
      const { id } = first.story;
      expect(await restored.store.historyOf(id)).toEqual([first, second, third].map(({ change }) => change));
      expect(await restored.store.findStory(id, 2)).toEqual(second.story);
      expect(await restored.store.findStory(id, 1)).toBeUndefined();
      expect((await restored.store.list({}, 10)).cards).toEqual([third.card]);
    });

    test('of a restored story keeps the texts that are given; what leaves a later version leaves them too', async () => {
      const { store, pass } = await open();
      const restored = await open();
      const [stays, goes] = [aReport({ externalId: 'stays' }), aReport({ externalId: 'goes' })];
      // Long enough for a delta; with a low limit of size in the object store.
      const long = (version: number, reports: [Report, ...Report[]]) => {
        const summary = `${'The ferry ran aground off Harwick. '.repeat(1_200)}${version}`;
        return aStory({ version, headline: `headline ${version}`, summary }, reports);
      };
      const versions = Array.from({ length: 30 }, (_, at) => long(at + 1, at < 12 ? [stays] : [stays, goes]));
      for (const story of versions) {
        await store.save(aStorySave(story), story.version - 1);
        pass(10);
      }
      pass(60_000);
      const { saves } = await store.saves(undefined, 100);
      const newest = versions.at(-1);
      const erased = 20;
      if (newest === undefined) throw new Error('no story');
      const { id } = newest;
      await restored.store.restore(aStorySave(newest), saves.slice(0, -1), saves.at(-1), async (version) =>
        version === erased ? undefined : store.findStory(id, version),
      );
      const textsOf = () => Promise.all(versions.map(({ version }) => restored.store.findStory(id, version)));
      expect(await textsOf()).toEqual(
        versions.map((story) => (story.version === erased ? undefined : story)),
      );
      expect(await restored.store.historyOf(id)).toEqual(await store.historyOf(id));
      const last = long(31, [stays]);
      restored.pass(120_000);
      expect(await restored.store.save(aStorySave(last, { erase: [goes.id] }), 30)).toBe(true);
      expect(await textsOf()).toEqual(versions.map((story, at) => (at < 12 ? story : undefined)));
      expect(await restored.store.findStory(id)).toEqual(last);
    });

    test('read during writes misses nothing and repeats nothing', async () => {
      const { store, pass } = await open();
      const read: Change[] = [];
      let position: string | undefined;
      const readOn = async () => {
        for (;;) {
          const { changes, next } = await store.changes(position, 3);
          position = next;
          read.push(...changes);
          if (changes.length < 3) return;
        }
      };
      const write = async (name: string) => {
        for (let version = 1; version <= 8; version++) {
          await store.save(aStorySave(aNamedStory(name, { version })), version - 1);
          pass(700);
          await readOn();
        }
      };
      // Readers share one position, so they must not run concurrently: one writer reads.
      await Promise.all([write('reading'), ...['x', 'y', 'z'].map((name) => writeOnly(store, name, 8))]);
      pass(60_000);
      await readOn();
      const names = (changes: readonly Change[]) =>
        changes.map(({ storyId, version }) => `${storyId} ${version}`);
      expect(new Set(names(read)).size).toBe(32);
      expect(read).toHaveLength(32);
      for (const name of ['reading', 'x', 'y', 'z']) {
        const own = read.filter(({ storyId }) => storyId === aNamedStory(name).id);
        expect(own.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      }
    });

    test('names each save from a moment on with its documents, and no refused save', async () => {
      const { store, pass } = await open();
      const document = (text: string) =>
        archiveKeyOf(SourceId.parse('desk'), '2022-01-15', sha256Of(new TextEncoder().encode(text)));
      const [one, two, three] = [document('one'), document('two'), document('three')];
      const story = aNamedStory('telling');
      await store.save(aStorySave(story, { documents: [one, two] }), 0);
      await store.save(aStorySave(story, { documents: [three] }), 0);
      await store.save(aStorySave({ ...story, version: 2 }), 1);
      pass(60_000);
      const { updatedAt } = aNamedStory('later', { updatedAt: '2022-03-01T00:00:00.000Z' });
      const change = { ...aStorySave(story).change, at: updatedAt, version: 3 };
      await store.save({ ...aStorySave({ ...story, version: 3 }, { documents: [three] }), change }, 2);
      const saves: { at: Instant; documents: string[] }[] = [];
      for await (const { storyId, at, documents } of store.savedSince(instantOf(0))) {
        expect(storyId).toBe(story.id);
        saves.push({ at, documents });
      }
      const marks = [[one, two], [], [three]].map((keys) => keys.map(documentMarkOf));
      expect(saves.map(({ documents }) => documents)).toEqual(marks);
      const since: string[] = [];
      for await (const { documents } of store.savedSince(saves[2]?.at ?? instantOf(0)))
        since.push(...documents);
      expect(since).toEqual(marks[2]);
    });

    test('refuses a position that is not its own', async () => {
      const { store, pass } = await open();
      for (const name of ['a', 'b']) await store.save(aStorySave(aNamedStory(name)), 0);
      pass(60_000);
      const { next } = await store.changes(undefined, 1);
      const { next: ofList = '' } = await store.list({}, 1);
      for (const cursor of ['', 'x', '%', `${next}x`, ` ${next}`, next.slice(1), ofList]) {
        await expect(store.changes(cursor, 1)).rejects.toThrow(BadCursor);
      }
    });
  });
}

async function writeOnly(store: StoryStore, name: string, versions: number): Promise<void> {
  for (let version = 1; version <= versions; version++) {
    await store.save(aStorySave(aNamedStory(name, { version })), version - 1);
  }
}

async function readAll(store: StoryStore, size: number): Promise<Change[]> {
  const read: Change[] = [];
  for (let position: string | undefined; ; ) {
    const { changes, next } = await store.changes(position, size);
    read.push(...changes);
    if (changes.length === 0) return read;
    position = next;
  }
}
