import fc from 'fast-check';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import { newStoryProfile, type StoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import { aReport } from '#test/builders/a-report.ts';

const dayMs = 86_400_000;
const windowMs = 60 * dayMs;
const start = instantOf(1_642_233_600_000);
const on = (day: number): Instant => shifted(start, day * dayMs);

/** A story by its number, filed on a day. */
const storyOf = (() => {
  const founded = new Map<number, StoryProfile>();
  return (nth: number, day: number, keys: string[]): StoryProfile => {
    const known = founded.get(nth) ?? newStoryProfile(fingerprintOf(aReport({ externalId: `story-${nth}` })));
    founded.set(nth, known);
    return { ...known, firstFiledAt: on(day), lastFiledAt: on(day), keys };
  };
})();

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
const step = fc.record({
  afterDays: fc.nat(12),
  keys,
  /** The fate of an earlier story: nothing, it is merged into another, or it gets a report today. */
  earlier: fc.constantFrom('stays', 'merged', 'filed'),
  which: fc.nat(40),
  into: fc.nat(40),
});

describe('an in-memory index with a window', () => {
  test('answers every lookup within the window like one without a window', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), keys, async (steps, asked) => {
        const all = makeMemoryStoryIndex();
        const some = makeMemoryStoryIndex({ forgetAfterMs: windowMs, forgetEvery: 3 });
        let day = 0;
        const ids = steps.map((_, nth) => storyOf(nth, 0, []).storyId);
        for (const [nth, { afterDays, keys: own, earlier, which, into }] of steps.entries()) {
          day += afterDays;
          const [founded, lastFiledAt] = [storyOf(nth, day, own), on(day)];
          for (const index of [all, some]) expect(await index.saveProfile(founded)).toBe(true);
          const [changes, target] = [ids[which % (nth + 1)], ids[into % (nth + 1)]];
          const seen = changes && (await some.findProfile(changes));
          if (earlier !== 'stays' && seen !== undefined && target !== undefined) {
            const moved = earlier === 'merged' ? { mergedInto: target } : { lastFiledAt };
            // A story that was merged long ago is kept as long as the story it was merged into.
            if (earlier === 'merged' && (await some.findProfile(target)) === undefined) continue;
            const next = { ...seen, ...moved, revision: seen.revision + 1 };
            for (const index of [all, some]) expect(await index.saveProfile(next)).toBe(true);
          }
          const look = [asked, shifted(on(day), -windowMs), 24] as const;
          expect(await some.findCandidates(...look)).toEqual(await all.findCandidates(...look));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps no story that is older than the window', async () => {
    const index = makeMemoryStoryIndex({ forgetAfterMs: windowMs, forgetEvery: 10 });
    const stories = Array.from({ length: 200 }, (_, nth) => storyOf(nth, nth, ['common', `own-${nth}`]));
    for (const story of stories) await index.saveProfile(story);
    const kept = await Promise.all(stories.map(({ storyId }) => index.findProfile(storyId)));
    // The last removal left at most a quarter more than the window holds.
    expect(kept.findIndex((story) => story !== undefined)).toBeGreaterThan(200 - 60 - 25);
    expect(kept.filter((story) => story !== undefined).length).toBeLessThan(60 + 25);
    expect(await index.findCandidates(['own-3'], on(0), 9)).toEqual([]);
    expect(await index.findCandidates(['own-199'], on(0), 9)).toHaveLength(1);
  });

  test('removes nothing without a window', async () => {
    const index = makeMemoryStoryIndex({ forgetEvery: 10 });
    for (let nth = 0; nth < 200; nth++) await index.saveProfile(storyOf(nth, nth, [`own-${nth}`]));
    expect(await index.findCandidates(['own-3'], on(0), 9)).toHaveLength(1);
  });
});
