import { type Instant, shifted } from '#core/instant.ts';
import { settledAfterMs, statusAt } from '#core/merge/summary/story-status.ts';
import type { Clock, StoryStore } from '#core/ports.ts';
import type { StoryFilter } from '#core/story-filter.ts';

/** The stories with their current status: a story stored as developing is settled after a day without reports. */
export function settleByTime(stories: StoryStore, clock: Clock): StoryStore {
  const withCurrentStatus = <Story extends Parameters<typeof statusAt>[0]>(story: Story): Story => ({
    ...story,
    status: statusAt(story, clock.now()),
  });
  return {
    ...stories,
    async findHead(id) {
      const head = await stories.findHead(id);
      return head && { ...head, card: withCurrentStatus(head.card) };
    },
    async findStory(id, version) {
      const story = await stories.findStory(id, version);
      return story && withCurrentStatus(story);
    },
    async list(filter, limit, after) {
      const page = await stories.list(asStored(filter, clock.now()), limit, after);
      return { ...page, cards: page.cards.map(withCurrentStatus) };
    },
  };
}

/** The filter in terms of the stored status: settled and developing stories differ only by their age. */
function asStored(filter: StoryFilter, now: Instant): StoryFilter {
  const stillSince = shifted(now, -settledAfterMs);
  const { status, since, until } = filter;
  if (status === 'settled') {
    const before = until === undefined || until > stillSince ? stillSince : until;
    return { ...filter, status: 'developing', until: before };
  }
  if (status === 'developing') {
    const after = shifted(stillSince, 1);
    return { ...filter, since: since === undefined || since < after ? after : since };
  }
  return filter;
}
