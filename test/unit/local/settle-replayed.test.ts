import { SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { moveReports } from '#core/membership/move-reports.ts';
import type { MergeNotice } from '#core/notice.ts';
import { settleReplayed } from '#local/settle-replayed.ts';
import { aReport } from '#test/builders/a-report.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));
const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: start };
const aside = Array.from({ length: 5 }, () => 'as it was and will be in the days to come').join(', ');
const aTelling = (agency: string, headline: string, text: string) =>
  aReport({
    ...{ agency, sourceId: 'desk', externalId: agency, headline, datelines: [], publishedAt: start },
    paragraphs: [text, `${aside}.`],
  });
const ferry = aTelling(
  'Meridian',
  'Ferry Lady Maren aground off Harwick',
  'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
);
const quake = aTelling(
  'Khyber Wire',
  'Quake shakes Tabriz',
  'An earthquake of magnitude 5.7 shook Tabriz on Saturday, and 27 people were hurt, governor Hassan Moradi said.',
);

test('settling a replay moves reports and asks for the stories to be merged, but makes no account itself', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const due: MergeNotice[] = [];
  const ports = {
    ...world.ports,
    merges: { send: async (notices: readonly MergeNotice[]) => void due.push(...notices) },
  };
  for (const report of [ferry, quake])
    await world.ingest(
      await world.archive.keep(new TextEncoder().encode(JSON.stringify([report])), {
        ...note,
        contentType: 'application/json',
      }),
    );
  const to = storyIdFoundedBy(ferry.id);
  const ruling = await world.archive.keep(new TextEncoder().encode('guess'), note);
  await moveReports(
    { reportIds: [quake.id], to, by: 'settle', kind: 'regroup', at: start, ruling },
    world.ports,
  );
  due.push({ storyId: to });
  await settleReplayed(due, ports);
  const home = (await world.reports.findAssignment(quake.id))?.decision.storyId;
  expect(home).not.toBe(to);
  expect(due.slice(1).map(({ storyId }) => storyId)).toEqual(expect.arrayContaining([to, home]));
  for (const storyId of [to, storyIdFoundedBy(quake.id)])
    expect(await world.ports.stories.findHead(storyId)).toBeUndefined();
});
