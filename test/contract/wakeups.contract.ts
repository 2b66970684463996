import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { Wakeups } from '#core/ports.ts';
import { aReport } from '#test/builders/a-report.ts';

/** Tests for every Wakeups. */
export function wakeupsContract(open: () => Promise<Wakeups>): void {
  const at = (minute: number) => instantOf(1_642_233_600_000 + minute * 60_000);

  describe('wake-ups', () => {
    test('are due at their exact time, and not a millisecond before', async () => {
      const wakeups = await open();
      await wakeups.putWakeup(at(1), story(1));
      expect(await wakeups.dueWakeups(instantOf(1_642_233_659_999), 10)).toEqual([]);
      expect(await wakeups.dueWakeups(at(1), 10)).toEqual([{ at: at(1), storyId: story(1) }]);
    });

    test('are sorted from the oldest across stories, and limited to the requested number', async () => {
      const wakeups = await open();
      const minutes = [7, 3, 9, 1, 8, 2, 6, 4, 5, 0, 11, 10];
      for (const minute of minutes) await wakeups.putWakeup(at(minute), story(minute));
      const all = [...minutes]
        .sort((a, b) => a - b)
        .map((minute) => ({ at: at(minute), storyId: story(minute) }));
      for (let limit = 0; limit <= 13; limit++) {
        expect(await wakeups.dueWakeups(at(60), limit)).toEqual(all.slice(0, limit));
      }
    });

    test('put twice are one; removing one twice is not an error', async () => {
      const wakeups = await open();
      await wakeups.putWakeup(at(1), story(1));
      await wakeups.putWakeup(at(1), story(1));
      await wakeups.putWakeup(at(2), story(1));
      expect(await wakeups.dueWakeups(at(60), 10)).toHaveLength(2);
      await wakeups.removeWakeup(at(1), story(1));
      await wakeups.removeWakeup(at(1), story(1));
      expect(await wakeups.dueWakeups(at(60), 10)).toEqual([{ at: at(2), storyId: story(1) }]);
    });
  });
}

function story(of: number): StoryId {
  return storyIdFoundedBy(aReport({ externalId: `wakeup ${of}` }).id);
}
