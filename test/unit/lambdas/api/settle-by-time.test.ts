import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import { settledAfterMs } from '#core/merge/summary/story-status.ts';
import { settleByTime } from '#lambdas/api/settle-by-time.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, aStorySave } from '#test/builders/a-story.ts';

const story = aStory({ status: 'developing' }, [aReport({})]);

async function at(now: Instant) {
  const stored = makeMemoryStoryStore();
  await stored.save(aStorySave(story), 0);
  return settleByTime(stored, { now: () => now });
}

test('a story is settled after a day without reports, and developing before, in every view', async () => {
  for (const [laterMs, status, other] of [
    [settledAfterMs - 1, 'developing', 'settled'],
    [settledAfterMs, 'settled', 'developing'],
  ] as const) {
    const stories = await at(shifted(story.updatedAt, laterMs));
    expect((await stories.findStory(story.id))?.status).toBe(status);
    expect((await stories.findHead(story.id))?.card.status).toBe(status);
    expect((await stories.list({}, 10)).cards).toMatchObject([{ id: story.id, status }]);
    expect((await stories.list({ status }, 10)).cards).toHaveLength(1);
    expect((await stories.list({ status: other }, 10)).cards).toHaveLength(0);
  }
});

test('the time range of a query applies beside the one of the status', async () => {
  const stories = await at(shifted(story.updatedAt, 10 * settledAfterMs));
  const dayAfter = shifted(story.updatedAt, settledAfterMs);
  expect(epochMsOf(dayAfter)).toBeGreaterThan(epochMsOf(story.updatedAt));
  expect((await stories.list({ status: 'settled', since: dayAfter }, 10)).cards).toHaveLength(0);
  expect(
    (await stories.list({ status: 'settled', until: shifted(story.updatedAt, -1) }, 10)).cards,
  ).toHaveLength(0);
  expect((await stories.list({ status: 'settled', until: dayAfter }, 10)).cards).toHaveLength(1);
});
