import { compareListPositions, listCursorOf, readListCursor } from '#adapters/list-cursor.ts';
import { matchesFilter } from '#adapters/matches-filter.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import { BadCursor, type CardPage, type StoryFilter, type StoryHead, type StoryStore } from '#core/ports.ts';
import type { Change, Story } from '#core/story.ts';

/** `versions[n]` is version n + 1: its change, and its text until that is erased. */
interface Kept {
  head: StoryHead;
  versions: { story: Story | undefined; change: Change }[];
}

/** Stories in memory, for replays and tests: gone with the process. Values are kept as given, for nothing alters one. */
export function makeMemoryStoryStore(): StoryStore {
  const stories = new Map<StoryId, Kept>();
  /** In order of saving: a position is a count of these. */
  const told: { storyId: StoryId; version: number }[] = [];
  const changeAt = ({ storyId, version }: { storyId: StoryId; version: number }) =>
    stories.get(storyId)?.versions[version - 1]?.change;
  return {
    async findHead(id) {
      return stories.get(id)?.head;
    },
    async findStory(id, version) {
      const kept = stories.get(id);
      return kept?.versions[(version ?? kept.head.version) - 1]?.story;
    },
    async save({ story, card, madeOf, change, erase }, seenVersion) {
      const kept = stories.get(story.id);
      if ((kept?.head.version ?? 0) !== seenVersion) return false;
      const earlier = (kept?.versions ?? []).map((version) => withoutText(version, new Set(erase)));
      const head = { id: story.id, version: story.version, madeOf, card };
      stories.set(story.id, { head, versions: [...earlier, { story, change }] });
      told.push({ storyId: story.id, version: story.version });
      return true;
    },
    async list(filter, limit, after) {
      return pageOf(
        [...stories.values()].map(({ head }) => head),
        filter,
        limit,
        after,
      );
    },
    async changes(after, limit) {
      const from = after === undefined ? 0 : readPosition(after, told.length);
      const changes = told.slice(from, from + limit).flatMap((line) => changeAt(line) ?? []);
      return { changes, next: `m${from + changes.length}` };
    },
    async historyOf(id) {
      return (stories.get(id)?.versions ?? []).map(({ change }) => change);
    },
  };
}

/** The version without what readers may no longer read, when it carries any of the reports. */
function withoutText(
  version: Kept['versions'][number],
  erase: ReadonlySet<ReportId>,
): Kept['versions'][number] {
  const carries = version.story?.sources.some(({ reportIds }) => reportIds.some((id) => erase.has(id)));
  return carries ? { story: undefined, change: { ...version.change, headline: '' } } : version;
}

function pageOf(heads: readonly StoryHead[], filter: StoryFilter, limit: number, after?: string): CardPage {
  const start = after === undefined ? undefined : readListCursor(after);
  const cards = heads
    .map(({ card }) => card)
    .filter(
      (card) => matchesFilter(card, filter) && (start === undefined || compareListPositions(card, start) > 0),
    )
    .sort(compareListPositions);
  const page = cards.slice(0, limit);
  const last = page.at(-1);
  return last !== undefined && cards.length > page.length
    ? { cards: page, next: listCursorOf(last) }
    : { cards: page };
}

function readPosition(cursor: string, upTo: number): number {
  const position = /^m(\d{1,15})$/.test(cursor) ? Number(cursor.slice(1)) : Number.NaN;
  if (position <= upTo && cursor === `m${position}`) return position;
  throw new BadCursor('story-store: the changes gave no such cursor');
}
