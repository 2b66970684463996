import { compareListPositions, listCursorOf, readListCursor } from '#adapters/shared/list-cursor.ts';
import { documentMarkOf, type ReportId, type StoryId } from '#core/ids.ts';
import { BadCursor, type CardPage, type SavedChange, type StoryHead, type StoryStore } from '#core/ports.ts';
import type { Change, Story } from '#core/story.ts';
import { matchesFilter, type StoryFilter } from '#core/story-filter.ts';

/** `changes[n]` led to version n + 1. */
interface Kept {
  head: StoryHead;
  changes: Change[];
}

/**
 * Stories in memory, for replays and tests. Values are kept as given, because nothing changes them.
 */
export function makeMemoryStoryStore(): StoryStore {
  const stories = new Map<StoryId, Kept>();
  const texts = new Map<string, Story>();
  const nameOf = (id: StoryId, version: number) => `${id} ${version}`;
  /** In order of saving: a position is a count of these. */
  const saves: (Pick<SavedChange, 'at' | 'token' | 'aliases' | 'hidden'> & {
    storyId: StoryId;
    version: number;
    documents: string[];
  })[] = [];
  const changeAt = ({ storyId, version }: { storyId: StoryId; version: number }) =>
    stories.get(storyId)?.changes[version - 1];
  const madeOfVersion = ({ storyId, version }: { storyId: StoryId; version: number }) => {
    const head = stories.get(storyId)?.head;
    return head?.version === version ? head.madeOf : '';
  };
  /** Takes away what readers may no longer read: text and headline of the version, when it carries any of the reports. */
  const without = (erase: ReadonlySet<ReportId>, id: StoryId, version: number, change: Change): Change => {
    const sources = texts.get(nameOf(id, version))?.sources ?? [];
    if (!sources.some(({ reportIds }) => reportIds.some((reportId) => erase.has(reportId)))) return change;
    texts.delete(nameOf(id, version));
    return { ...change, headline: '' };
  };
  return {
    async findHead(id) {
      return stories.get(id)?.head;
    },
    async findStory(id, version) {
      const newest = stories.get(id)?.head.version;
      return newest === undefined ? undefined : texts.get(nameOf(id, version ?? newest));
    },
    async finishErasing() {},
    async storyUnder({ id, version }) {
      return texts.get(nameOf(id, version));
    },
    async save({ story, card, madeOf, change, erase, documents, hidden = [] }, seenVersion) {
      const { id, version } = story;
      const kept = stories.get(id);
      if ((kept?.head.version ?? 0) !== seenVersion) return false;
      const gone = new Set(erase);
      const earlier = kept?.changes ?? [];
      const changes = gone.size === 0 ? earlier : earlier.map((line, at) => without(gone, id, at + 1, line));
      stories.set(id, { head: { id, version, madeOf, card }, changes: [...changes, change] });
      texts.set(nameOf(id, version), story);
      const marks = documents.map(documentMarkOf);
      const token = String(saves.length);
      saves.push({
        ...{ storyId: id, version, at: change.at, documents: marks },
        ...{ token, aliases: story.aliases, hidden: [...hidden] },
      });
      return true;
    },
    async restore({ story, card, madeOf, change, documents, hidden = [] }, earlier, place, textOf) {
      const { id, version } = story;
      const before: Change[] = [];
      for (const { change: was } of earlier) {
        const text = await textOf?.(was.version);
        texts.delete(nameOf(id, was.version));
        if (text !== undefined) texts.set(nameOf(id, was.version), text);
        before.push({ ...was, headline: text?.headline ?? was.headline });
      }
      for (let at = saves.length - 1; at >= 0; at--) if (saves[at]?.storyId === id) saves.splice(at, 1);
      const marks = documents.map(documentMarkOf);
      const token = String(saves.length);
      const newest = { at: change.at, token, ...place, aliases: story.aliases, hidden: [...hidden] };
      for (const { change: was, ...save } of [...earlier, { ...newest, change }])
        saves.push({ ...save, storyId: id, version: was.version, documents: was === change ? marks : [] });
      saves.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      stories.set(id, { head: { id, version, madeOf, card }, changes: [...before, change] });
      texts.set(nameOf(id, version), story);
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
      const from = after === undefined ? 0 : readPosition(after, saves.length);
      const changes = saves.slice(from, from + limit).flatMap((line) => changeAt(line) ?? []);
      return { changes, next: `m${from + changes.length}` };
    },
    async saves(after, limit) {
      const from = after === undefined ? 0 : readPosition(after, saves.length);
      const page = saves.slice(from, from + limit).flatMap(({ documents: _documents, ...line }) => {
        const change = changeAt(line);
        return change === undefined ? [] : [{ ...line, change, madeOf: madeOfVersion(line) }];
      });
      return { saves: page, next: `m${from + page.length}` };
    },
    async *savedSince(since) {
      for (const { storyId, at, documents } of saves) if (at >= since) yield { storyId, at, documents };
    },
    async historyOf(id) {
      return stories.get(id)?.changes ?? [];
    },
  };
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
