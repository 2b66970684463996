import { BadCursor, type StoryStore } from '#core/ports.ts';
import type { Story, StoryCard } from '#core/story.ts';
import type { StoryFilter } from '#core/story-filter.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, aStorySave } from '#test/builders/a-story.ts';
import type { OpenStoryStore } from '#test/contract/story-store.contract.ts';

/** The list: order, pages, filters, excluded stories. */
export function storyStoreList(open: () => Promise<OpenStoryStore>): void {
  paging(open);
  filtering(open);
}

function paging(open: () => Promise<OpenStoryStore>): void {
  describe('the list of stories', () => {
    test('is empty before the first story', async () => {
      const { store } = await open();
      expect(await store.list({}, 10)).toEqual({ cards: [] });
    });

    test('contains each story once, newest first, for any page size and number of equal times', async () => {
      const { store } = await open();
      const stories = Array.from({ length: 23 }, (_, at) =>
        aNamedStory(`tied ${at}`, { updatedAt: `2022-01-15T0${Math.floor(at / 8)}:00:00.000Z` }),
      );
      await Promise.all(stories.map((story) => store.save(aStorySave(story), 0)));
      const all = await pagesOf(store, 100);
      expect(all.map(({ updatedAt }) => updatedAt)).toEqual(
        stories
          .map(({ updatedAt }) => updatedAt)
          .sort()
          .reverse(),
      );
      expect(new Set(all.map(({ id }) => id)).size).toBe(23);
      for (const size of [1, 2, 3, 7, 8, 9, 22, 23, 24]) expect(await pagesOf(store, size)).toEqual(all);
    });

    test('has a next page exactly when more stories follow', async () => {
      const { store } = await open();
      for (const name of ['a', 'b', 'c']) await store.save(aStorySave(aNamedStory(name)), 0);
      expect((await store.list({}, 2)).next).toBeDefined();
      expect((await store.list({}, 3)).next).toBeUndefined();
      expect((await store.list({}, 4)).next).toBeUndefined();
    });

    test('contains an updated story at its new position only', async () => {
      const { store } = await open();
      const moved = aNamedStory('moved', { updatedAt: '2022-01-15T01:00:00.000Z' });
      const other = aNamedStory('other', { updatedAt: '2022-01-15T02:00:00.000Z' });
      for (const story of [moved, other]) await store.save(aStorySave(story), 0);
      await store.save(aStorySave({ ...moved, version: 2, updatedAt: laterThan(other) }), 1);
      expect((await pagesOf(store, 1)).map(({ id }) => id)).toEqual([moved.id, other.id]);
    });

    test('read page by page contains no story twice while stories move up', async () => {
      const { store } = await open();
      const stories = Array.from({ length: 12 }, (_, at) =>
        aNamedStory(`moving ${at}`, { updatedAt: `2022-01-15T0${Math.floor(at / 2)}:00:00.000Z` }),
      );
      for (const story of stories) await store.save(aStorySave(story), 0);
      const seen: string[] = [];
      let after: string | undefined;
      for (const story of stories) {
        const page = await store.list({}, 1, after);
        seen.push(...page.cards.map(({ id }) => id));
        await store.save(aStorySave({ ...story, version: 2, updatedAt: laterThan(story) }), 1);
        after = page.next;
        if (after === undefined) break;
      }
      expect(seen.length).toBeGreaterThan(3);
      expect(new Set(seen).size).toBe(seen.length);
    });

    test('contains a frequently changed story once, at its current position, with full pages around it', async () => {
      const { store } = await open();
      const [busy, older, newer] = [aNamedStory('busy'), aNamedStory('older'), aNamedStory('newer')];
      const at = (minutes: number) => aNamedStory('x', { updatedAt: minute(minutes) }).updatedAt;
      await store.save(aStorySave({ ...older, updatedAt: at(0) }), 0);
      for (let version = 1; version <= 30; version++)
        await store.save(aStorySave({ ...busy, version, updatedAt: at(version) }), version - 1);
      await store.save(aStorySave({ ...newer, updatedAt: at(40) }), 0);
      const now = (version: number, minutes: number) =>
        store.save(aStorySave({ ...busy, version, updatedAt: at(minutes) }), version - 1);
      const ids = async (size: number) => (await pagesOf(store, size)).map(({ id }) => id);
      for (const size of [1, 2, 3]) expect(await ids(size)).toEqual([newer.id, busy.id, older.id]);
      expect((await store.list({}, 2)).cards.map(({ id }) => id)).toEqual([newer.id, busy.id]);
      expect((await store.list({}, 3)).next).toBeUndefined();
      // The report that moved the story up is removed: the story returns to its earlier position, then to a new one.
      await now(31, 20);
      for (const size of [1, 2, 3]) expect(await ids(size)).toEqual([newer.id, busy.id, older.id]);
      await now(32, 50);
      for (const size of [1, 2, 3]) expect(await ids(size)).toEqual([busy.id, newer.id, older.id]);
    });

    test('keeps a story at an unchanged position through versions that erase its earlier change', async () => {
      const { store } = await open();
      const [killed, stays] = [aReport({ externalId: 'killed' }), aReport({ externalId: 'stays' })];
      const { id, updatedAt } = aStory({}, [stays]);
      const both = (version: number) => aStory({ id, version, updatedAt }, [killed, stays]);
      const one = (version: number) => aStory({ id, version, updatedAt }, [stays]);
      for (const version of [1, 2]) await store.save(aStorySave(both(version)), version - 1);
      await store.save(aStorySave(one(3), { erase: [killed.id] }), 2);
      expect((await pagesOf(store, 10)).map(({ version }) => version)).toEqual([3]);
      await store.save(aStorySave(one(4)), 3);
      expect((await pagesOf(store, 10)).map(({ version }) => version)).toEqual([4]);
    });

    test('refuses a cursor that is not its own', async () => {
      const { store } = await open();
      for (const name of ['a', 'b']) await store.save(aStorySave(aNamedStory(name)), 0);
      const { next } = await store.list({}, 1);
      const { next: ofChanges } = await store.changes(undefined, 1);
      for (const cursor of ['', 'x', '%', `${next}x`, ` ${next}`, next?.slice(1) ?? '', ofChanges]) {
        await expect(store.list({}, 1, cursor)).rejects.toThrow(BadCursor);
      }
    });
  });
}

function filtering(open: () => Promise<OpenStoryStore>): void {
  const at = (hour: number) => `2022-01-15T0${hour}:00:00.000Z`;
  const stories = [
    aNamedStory('tehran', {
      ...{
        headline: 'Talks in Tehran, “again”',
        language: 'en-GB',
        languages: ['en-GB', 'fa'],
        updatedAt: at(1),
      },
      places: [{ name: 'Tehran', country: 'IR' }, { name: 'Kabul' }],
      topics: [{ scheme: 'mediatopic', code: '11000000' }],
      origins: 3,
    }),
    aNamedStory('paris', {
      headline: 'تهران و پاریس',
      language: 'fa',
      languages: ['fa'],
      updatedAt: at(2),
      status: 'settled',
    }),
    aNamedStory('gone', { headline: '', status: 'withdrawn', updatedAt: at(3) }),
    aNamedStory('taken', { status: 'merged', mergedInto: aNamedStory('paris').id, updatedAt: at(4) }),
    aNamedStory('ferry', { updatedAt: at(5) }),
  ];
  const cases: [StoryFilter, string[]][] = [
    [{}, ['ferry', 'paris', 'tehran']],
    [{ place: 'kabul' }, ['tehran']],
    [{ place: 'Kab' }, []],
    [{ agency: 'afp' }, ['ferry', 'paris', 'tehran']],
    [{ agency: 'IRNA' }, []],
    [{ lang: 'fa' }, ['paris', 'tehran']],
    [{ lang: 'en', place: 'Tehran' }, ['tehran']],
    [{ lang: 'EN-gb' }, ['tehran']],
    [{ lang: 'en-GB-oxendict' }, []],
    [{ lang: 'e' }, []],
    [{ topic: '11000000' }, ['tehran']],
    [{ status: 'settled' }, ['paris']],
    [{ status: 'withdrawn' }, ['gone']],
    [{ status: 'merged' }, ['taken']],
    [{ status: 'nonsense' }, []],
    [{ origins: 1 }, ['ferry', 'paris', 'tehran']],
    [{ origins: 3 }, ['tehran']],
    [{ q: 'TEHRAN again' }, ['tehran']],
    [{ q: 'تهران' }, ['paris']],
    [{ q: 'tehr' }, []],
    [{ q: '…' }, ['ferry', 'paris', 'tehran']],
    [{ lang: 'fa', place: 'Tehran', q: 'talks' }, ['tehran']],
  ];

  describe('the filtered list', () => {
    // The tests of these five stories only read.
    let store: StoryStore;
    beforeAll(async () => {
      ({ store } = await open());
      for (const story of stories) await store.save(aStorySave(story), 0);
    });

    test.each(cases)(
      'for %j contains the matching stories and no others, for every page size',
      async (filter, names) => {
        const expected = names.map((name) => aNamedStory(name).id);
        for (const size of [1, 2, 10]) {
          expect((await pagesOf(store, size, filter)).map(({ id }) => id)).toEqual(expected);
        }
      },
    );

    test('by time includes both ends', async () => {
      const ids = async (filter: StoryFilter) => (await pagesOf(store, 1, filter)).map(({ id }) => id);
      const [first, second, , , last] = stories;
      if (!first || !second || !last) throw new Error('five were made');
      expect(await ids({ since: second.updatedAt })).toEqual([last.id, second.id]);
      expect(await ids({ until: second.updatedAt })).toEqual([second.id, first.id]);
      expect(await ids({ since: second.updatedAt, until: second.updatedAt })).toEqual([second.id]);
      expect(await ids({ since: last.updatedAt, until: first.updatedAt })).toEqual([]);
    });

    test('does not contain a withdrawn or merged story', async () => {
      const { store } = await open();
      const story = aNamedStory('short-lived');
      await store.save(aStorySave(story), 0);
      await store.save(aStorySave({ ...story, version: 2, status: 'withdrawn', headline: '' }), 1);
      expect(await store.list({}, 10)).toEqual({ cards: [] });
      await store.save(aStorySave({ ...story, version: 3 }), 2);
      expect((await store.list({}, 10)).cards).toHaveLength(1);
      expect(await store.list({ status: 'withdrawn' }, 10)).toEqual({ cards: [] });
    });
  });
}

/** More stories than one page looks at. The store on dynalite and dynoxide is the one on LevelDB, where 600 saves take less. */
export function longFilteredList(open: () => Promise<OpenStoryStore>): void {
  test('the filtered list finds one story among 600 that do not match', async () => {
    const { store } = await open();
    const others = Array.from({ length: 600 }, (_, at) =>
      aNamedStory(`other ${at}`, { updatedAt: minute(at) }),
    );
    const wanted = aNamedStory('wanted', { headline: 'Needle', updatedAt: '2022-01-01T00:00:00.000Z' });
    const saves = [...others, wanted].map((story) => aStorySave(story));
    while (saves.length > 0) await Promise.all(saves.splice(0, 8).map((save) => store.save(save, 0)));
    expect((await pagesOf(store, 10, { q: 'needle' })).map(({ id }) => id)).toEqual([wanted.id]);
  });
}

/** All cards, read page by page; every page except those of a filtered list must be full. */
async function pagesOf(store: StoryStore, size: number, filter: StoryFilter = {}): Promise<StoryCard[]> {
  const cards: StoryCard[] = [];
  let after: string | undefined;
  do {
    const page = await store.list(filter, size, after);
    expect(page.cards.length).toBeLessThanOrEqual(size);
    cards.push(...page.cards);
    after = page.next;
  } while (after !== undefined);
  return cards;
}

function laterThan(story: Story): Story['updatedAt'] {
  return aNamedStory('x', { updatedAt: story.updatedAt.replace('2022', '2023') }).updatedAt;
}

function minute(at: number): string {
  return `2022-01-15T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00.000Z`;
}
