import type { StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Wakeups } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** Wake-ups in memory, for replays and tests: gone with the process. */
export function makeMemoryWakeups(): Wakeups {
  const kept = new Map<string, { at: Instant; storyId: StoryId }>();
  return {
    async putWakeup(at, storyId) {
      kept.set(`${at} ${storyId}`, { at, storyId });
    },
    async dueWakeups(now, limit) {
      const due = [...kept].filter(([, { at }]) => at <= now).sort(([a], [b]) => compareText(a, b));
      return due.slice(0, limit).map(([, wakeup]) => wakeup);
    },
    async removeWakeup(at, storyId) {
      kept.delete(`${at} ${storyId}`);
    },
  };
}
