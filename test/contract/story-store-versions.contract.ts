import fc from 'fast-check';
import type { StoryStore } from '#core/ports.ts';
import type { Report } from '#core/report.ts';
import type { Story } from '#core/story.ts';
import { aNamedStory } from '#test/builders/a-named-story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aCard, aStory, aStorySave } from '#test/builders/a-story.ts';
import { anyText } from '#test/builders/any-text.ts';
import type { OpenStoryStore } from '#test/contract/story-store.contract.ts';

/** Saving: versions, races, erasure, texts. */
export function storyStoreVersions(open: () => Promise<OpenStoryStore>): void {
  saving(open);
  racing(open);
  erasing(open);
  texts(open);
  large(open);
}

function saving(open: () => Promise<OpenStoryStore>): void {
  describe('a story', () => {
    test('is absent before it is saved', async () => {
      const { store } = await open();
      const { id } = aNamedStory('absent');
      expect(await store.findHead(id)).toBeUndefined();
      expect(await store.findStory(id)).toBeUndefined();
      expect(await store.historyOf(id)).toEqual([]);
    });

    test('is read back unchanged in every version, with its head and its history', async () => {
      const { store } = await open();
      const versions = Array.from({ length: 12 }, (_, at) =>
        aNamedStory('expected', { version: at + 1, headline: `expected ${at + 1} times` }),
      );
      const saves = versions.map((story) => aStorySave(story));
      for (const [at, save] of saves.entries()) expect(await store.save(save, at)).toBe(true);
      const [first] = versions;
      const last = versions.at(-1);
      if (first === undefined || last === undefined) throw new Error('twelve were made');
      expect(await store.findHead(first.id)).toEqual({
        ...{ id: first.id, version: 12, madeOf: saves.at(-1)?.madeOf, card: aCard(last) },
      });
      expect(await store.findStory(first.id)).toEqual(last);
      for (const story of versions) expect(await store.findStory(first.id, story.version)).toEqual(story);
      for (const version of [0, -1, 13]) expect(await store.findStory(first.id, version)).toBeUndefined();
      expect(await store.historyOf(first.id)).toEqual(saves.map(({ change }) => change));
    });

    test('that was merged is marked as merged in head and text', async () => {
      const { store } = await open();
      const merged = aNamedStory('loser', { status: 'merged', mergedInto: aNamedStory('winner').id });
      await store.save(aStorySave(merged), 0);
      expect((await store.findHead(merged.id))?.card.mergedInto).toBe(merged.mergedInto);
      expect((await store.findStory(merged.id))?.mergedInto).toBe(merged.mergedInto);
    });
  });
}

function racing(open: () => Promise<OpenStoryStore>): void {
  describe('a save based on an older version', () => {
    test('is refused and not visible', async () => {
      const { store, pass } = await open();
      const first = aNamedStory('raced', { headline: 'first' });
      await store.save(aStorySave(first), 0);
      expect(await store.save(aStorySave(aNamedStory('raced', { headline: 'late' })), 0)).toBe(false);
      expect(await store.save(aStorySave(aNamedStory('raced', { version: 3, headline: 'early' })), 2)).toBe(
        false,
      );
      pass(60_000);
      expect(await store.findStory(first.id)).toEqual(first);
      expect(await store.historyOf(first.id)).toHaveLength(1);
      expect((await store.changes(undefined, 10)).changes.map(({ headline }) => headline)).toEqual(['first']);
      expect((await store.list({}, 10)).cards.map(({ headline }) => headline)).toEqual(['first']);
    });
  });

  describe('concurrent saves of one story', () => {
    test('one of 50 first saves succeeds and is completely visible', async () => {
      const { store, pass } = await open();
      const saves = Array.from({ length: 50 }, (_, at) =>
        aStorySave(aNamedStory('crowd', { headline: `by saver ${at}` })),
      );
      const won = await Promise.all(saves.map((save) => store.save(save, 0)));
      expect(won.filter(Boolean)).toHaveLength(1);
      const winner = saves[won.indexOf(true)];
      expect(await store.findStory(aNamedStory('crowd').id)).toEqual(winner?.story);
      expect(await store.historyOf(aNamedStory('crowd').id)).toEqual([winner?.change]);
      pass(60_000);
      expect((await store.changes(undefined, 100)).changes).toEqual([winner?.change]);
    });

    test('of 10 writers that retry each succeeds once, and each version has one writer', async () => {
      const { store, pass } = await open();
      const { id } = aNamedStory('persistent');
      const until = async (saver: number): Promise<Story> => {
        for (;;) {
          const seen = (await store.findHead(id))?.version ?? 0;
          const story = aNamedStory('persistent', { version: seen + 1, headline: `by saver ${saver}` });
          if (await store.save(aStorySave(story), seen)) return story;
        }
      };
      const won = await Promise.all(Array.from({ length: 10 }, (_, saver) => until(saver)));
      const byVersion = won.sort((a, b) => a.version - b.version);
      expect(byVersion.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const story of byVersion) expect(await store.findStory(id, story.version)).toEqual(story);
      const expected = byVersion.map((story) => aStorySave(story).change);
      expect(await store.historyOf(id)).toEqual(expected);
      pass(60_000);
      expect((await store.changes(undefined, 100)).changes).toEqual(expected);
    });
  });
}

function erasing(open: () => Promise<OpenStoryStore>): void {
  describe('erasing a report', () => {
    test('removes its text from every earlier version, the history and the changes, and nothing else', async () => {
      const { store, pass } = await open();
      const [killed, stays] = [aReport({ agency: 'AFP' }), aReport({ agency: 'Reuters' })];
      const id = aStory({}, [stays]).id;
      const v1 = aStory({ id, version: 1, headline: 'of the one' }, [stays]);
      const v2 = aStory({ id, version: 2, headline: 'SECRET of both' }, [killed, stays]);
      const v3 = aStory({ id, version: 3, headline: 'SECRET again' }, [stays, killed]);
      const v4 = aStory({ id, version: 4, status: 'corrected', headline: 'without it' }, [stays]);
      for (const story of [v1, v2, v3]) await store.save(aStorySave(story), story.version - 1);
      expect(await store.save(aStorySave(v4, { erase: [killed.id] }), 3)).toBe(true);
      pass(60_000);
      expect(await store.findStory(id, 1)).toEqual(v1);
      expect(await store.findStory(id, 2)).toBeUndefined();
      expect(await store.findStory(id, 3)).toBeUndefined();
      expect(await store.findStory(id)).toEqual(v4);
      const history = await store.historyOf(id);
      expect(history.map(({ version, headline }) => [version, headline])).toEqual([
        [1, 'of the one'],
        [2, ''],
        [3, ''],
        [4, 'without it'],
      ]);
      expect((await store.changes(undefined, 10)).changes).toEqual(history);
    });

    test('keeps the text of versions encoded against an erased one', async () => {
      const { store } = await open();
      const [founder, killed, ...others] = growing;
      if (founder === undefined || killed === undefined) throw new Error('there are many');
      const both = [founder, killed];
      const carrying = await saveGrowing(store, [both, [...both, ...others.slice(0, 1)]], 0);
      const [first] = carrying;
      if (first === undefined) throw new Error('it was saved');
      const rid = { ...aStory({ id: first.id, version: 3 }, [founder, ...others.slice(0, 2)]) };
      const free = await saveUnder(store, rid);
      const again = await saveUnder(store, { ...free, version: 4, headline: 'more of it' });
      await store.save(aStorySave({ ...again, version: 5 }, { erase: [killed.id] }), 4);
      expect(await store.findStory(first.id, 1)).toBeUndefined();
      expect(await store.findStory(first.id, 2)).toBeUndefined();
      expect(await store.findStory(first.id, 3)).toEqual(free);
      expect(await store.findStory(first.id, 4)).toEqual(again);
      expect(await store.findStory(first.id)).toEqual({ ...again, version: 5 });
    });

    test('by a refused save erases nothing', async () => {
      const { store } = await open();
      const report = aReport();
      const story = aStory({}, [report]);
      await store.save(aStorySave(story), 0);
      await store.save(aStorySave({ ...story, version: 2 }), 1);
      expect(await store.save(aStorySave({ ...story, version: 2 }, { erase: [report.id] }), 1)).toBe(false);
      expect(await store.findStory(story.id, 1)).toEqual(story);
    });
  });
}

/** More than one row can name. */
function large(open: () => Promise<OpenStoryStore>): void {
  test('a story can lose more reports at once than a row can name, and its earlier versions lose their text', async () => {
    const { store, pass } = await open();
    const reports = Array.from({ length: 1_200 }, (_, at) => aReport({ externalId: `copy ${at}` }));
    const [first, ...others] = reports;
    if (first === undefined) throw new Error('many were made');
    const story = aStory({ headline: 'SECRET' }, [first, ...others]);
    await store.save(aStorySave(story), 0);
    const short = aNamedStory('emptied', { id: story.id, version: 2 });
    await store.save(aStorySave(short, { erase: reports.map(({ id }) => id) }), 1);
    expect(await store.findStory(story.id, 1)).toBeUndefined();
    expect(await store.findStory(story.id)).toEqual(short);
    pass(60_000);
    expect(JSON.stringify(await store.changes(undefined, 10))).not.toContain('SECRET');
    await store.save(aStorySave({ ...short, version: 3 }), 2);
    expect(await store.findStory(story.id, 2)).toEqual(short);
  });
}

function texts(open: () => Promise<OpenStoryStore>): void {
  describe('the text of a story', () => {
    test('is read back unchanged to the code unit, for any characters', async () => {
      await fc.assert(
        fc.asyncProperty(anyText(), anyText(), async (headline, summary) => {
          const { store } = await open();
          const story = aNamedStory('text', { headline, summary, people: [headline] });
          await store.save(aStorySave(story), 0);
          expect(await store.findStory(story.id)).toEqual(story);
          expect((await store.list({}, 1)).cards).toEqual([aCard(story)]);
        }),
        { numRuns: 15 },
      );
    });

    test('is read back in every version after saves by the reader of the version before', async () => {
      const { store } = await open();
      const sets = growing.map((_, at) => growing.slice(0, at + 1));
      const saved = await saveGrowing(store, sets, 0);
      for (const story of saved) expect(await store.findStory(story.id, story.version)).toEqual(story);
      const [{ id } = aStory()] = saved;
      expect(await store.findStory(id)).toEqual(saved.at(-1));
      expect(await store.historyOf(id)).toHaveLength(saved.length);
    });

    test('is read back in every version of a short story with many changes, stored in full or as a delta', async () => {
      const { store } = await open();
      const report = aReport({ externalId: 'short' });
      const { id } = aStory({}, [report]);
      const saved: Story[] = [];
      for (let version = 1; version <= 30; version++) {
        const story = aStory({ id, version, headline: `Headline of version ${version}` }, [report]);
        if (version % 3 === 0) await store.save(aStorySave(story), version - 1);
        else await saveUnder(store, story);
        saved.push(story);
        expect(await store.findStory(id)).toEqual(story);
      }
      for (const story of saved) expect(await store.findStory(id, story.version)).toEqual(story);
      expect((await store.historyOf(id)).map(({ headline }) => headline)).toEqual(
        saved.map(({ headline }) => headline),
      );
    });

    test('may have a headline of 10,000 characters', async () => {
      const { store } = await open();
      const story = aNamedStory('long', { headline: 'خبر 🛑 '.repeat(1667) });
      await store.save(aStorySave(story), 0);
      expect((await store.findHead(story.id))?.card.headline).toBe(story.headline);
      expect(await store.findStory(story.id)).toEqual(story);
    });

    test('may be larger than a table row in every version, and can still be erased', async () => {
      const { store } = await open();
      const report = aReport({ paragraphs: Array.from({ length: 100 }, (_, at) => sentence(at)) });
      const long = aStory({}, [report]);
      await store.save(aStorySave(long), 0);
      await store.save(aStorySave({ ...long, version: 2 }), 1);
      expect(await store.findStory(long.id)).toEqual({ ...long, version: 2 });
      expect(await store.findStory(long.id, 1)).toEqual(long);
      expect(await store.historyOf(long.id)).toHaveLength(2);
      const short = aNamedStory('short', { id: long.id, version: 3 });
      await store.save(aStorySave(short, { erase: [report.id] }), 2);
      expect(await store.findStory(long.id, 1)).toBeUndefined();
      expect(await store.findStory(long.id, 2)).toBeUndefined();
      expect(await store.findStory(long.id)).toEqual(short);
      expect(await store.historyOf(long.id)).toHaveLength(3);
    });
  });
}

/** Numbers hardly compress, so that 100 of these exceed 400 KB when packed. */
function sentence(seed: number): string {
  const digits = Array.from(
    { length: 1600 },
    (_, at) => ((seed + 1) * (at + 7) * 2_654_435_761) % 4_294_967_291,
  );
  return `Counted ${seed}: ${digits.map((digit) => digit.toString(36)).join(' ')}.`;
}

/** Reports on one subject, each with its own words. */
const growing = Array.from({ length: 20 }, (_, at) =>
  aReport({
    externalId: `grows ${at}`,
    paragraphs: [sentence(at).slice(0, 900), sentence(at + 50).slice(0, 400)],
  }),
);

/** Saves a version for each set of reports; each save follows a read of the version before. */
async function saveGrowing(
  store: StoryStore,
  sets: readonly (readonly Report[])[],
  seen: number,
): Promise<Story[]> {
  const saved: Story[] = [];
  for (const [at, reports] of sets.entries()) {
    const [first, ...others] = reports;
    if (first === undefined) continue;
    const texts = reports.flatMap(({ paragraphs }) => paragraphs);
    const one = aStory({ version: seen + at + 1 }, [{ ...first, paragraphs: texts }, ...others]);
    saved.push(await saveUnder(store, one));
  }
  return saved;
}

async function saveUnder(store: StoryStore, story: Story): Promise<Story> {
  const head = await store.findHead(story.id);
  const before = head && (await store.storyUnder(head));
  expect(before?.version ?? 0).toBe(story.version - 1);
  expect(await store.save(aStorySave(story), story.version - 1)).toBe(true);
  return story;
}
