import { makeMemoryReportStore } from '#adapters/memory/report-store-memory.ts';
import { makeMemoryStoryStore } from '#adapters/memory/story-store-memory.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { maxSaveAttempts, StoryBusy } from '#core/membership/conflicts.ts';
import type { StoryStore } from '#core/ports.ts';
import { saveMergedMarker, saveStory } from '#core/publish/save-story.ts';
import { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';

const now = instantOf(Date.UTC(2022, 0, 16));
const first = aReport({ agency: 'Meridian', externalId: 'a' });
const storyId = storyIdFoundedBy(first.id);
const second = aReport({
  agency: 'Khyber Wire',
  externalId: 'b',
  headline: 'Fog holds up ferries at Harwick',
  paragraphs: ['Two more ferries waited outside Harwick until noon, the port office said.'],
});

/** Another version of a report with the given fields. */
const revised = (report: Report): Report => Report.parse(report);

function aWorld(stories: StoryStore = makeMemoryStoryStore()) {
  const reports = makeMemoryReportStore();
  const world = { reports, stories, clock: { now: () => now } };
  return {
    world,
    add: (report: Report) => reports.putMember(storyId, report),
    save: () => saveStory({ storyId, absorbed: [] }, world),
  };
}

test('the first save creates, a further report updates, and nothing new saves nothing', async () => {
  const { add, save, world } = aWorld();
  await add(first);
  expect(await save()).toMatchObject({ what: 'created', version: 1, reportIds: [first.id] });
  expect(await save()).toBeUndefined();
  await add(second);
  expect(await save()).toMatchObject({ what: 'updated', version: 2, reportIds: [second.id] });
  expect((await world.stories.findHead(storyId))?.version).toBe(2);
});

test('a save without changes completes the erasure that an interrupted save began', async () => {
  const stories = makeMemoryStoryStore();
  const ended: string[] = [];
  const { add, save, world } = aWorld({
    ...stories,
    finishErasing: async ({ id, version }) => void ended.push(`${id} ${version}`),
  });
  await add(first);
  await save();
  expect(ended).toEqual([]);
  await save();
  await saveMergedMarker(storyId, storyIdFoundedBy(second.id), world);
  await saveMergedMarker(storyId, storyIdFoundedBy(second.id), world);
  expect(ended).toEqual([`${storyId} 1`, `${storyId} 2`]);
});

test('a kill of one of two reports is an update that names it, a kill of the last one withdraws the story', async () => {
  const { add, save, world } = aWorld();
  await add(first);
  await add(second);
  await save();
  await add(
    revised({ ...second, version: 1, status: 'canceled', signal: 'kill', paragraphs: [], headline: '' }),
  );
  expect(await save()).toMatchObject({ what: 'updated', reportIds: [second.id] });
  await add(
    revised({ ...first, version: 1, status: 'canceled', signal: 'kill', paragraphs: [], headline: '' }),
  );
  expect(await save()).toMatchObject({ what: 'withdrawn', headline: '' });
  expect(await world.stories.findStory(storyId)).toMatchObject({
    status: 'withdrawn',
    paragraphs: [],
    sources: [],
    timeline: [],
  });
  expect(await world.stories.findStory(storyId, 1)).toBeUndefined();
  expect(await save()).toBeUndefined();
});

test('a correction is a change of kind "corrected"', async () => {
  const { add, save } = aWorld();
  await add(first);
  await save();
  await add(
    revised({
      ...first,
      version: 1,
      signal: 'correction',
      paragraphs: ['A passenger ferry ran aground off Harwick on Friday.'],
    }),
  );
  expect(await save()).toMatchObject({ what: 'corrected', reportIds: [first.id] });
});

test('a story that loses five races is left to a later delivery', async () => {
  let tries = 0;
  const losing: StoryStore = {
    ...makeMemoryStoryStore(),
    async save() {
      tries += 1;
      return false;
    },
  };
  const { add, save } = aWorld(losing);
  await add(first);
  await expect(save()).rejects.toThrow(StoryBusy);
  expect(tries).toBe(maxSaveAttempts);
});

test('a merged story keeps its id and times, and none of its text', async () => {
  const { add, save, world } = aWorld();
  await add(first);
  await save();
  const into = storyIdFoundedBy(second.id);
  await saveMergedMarker(storyId, into, world);
  await saveMergedMarker(storyId, into, world);
  const head = await world.stories.findHead(storyId);
  expect(head).toMatchObject({ version: 2, card: { status: 'merged', mergedInto: into, headline: '' } });
});
