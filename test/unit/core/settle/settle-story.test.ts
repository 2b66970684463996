import { pairScore } from '#core/cluster/pair-score.ts';
import { type ReportFeatures, reportFeaturesOf } from '#core/cluster/report-features.ts';
import { type ReportId, SourceId, type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { moveReports } from '#core/membership/move-reports.ts';
import type { Report } from '#core/report.ts';
import { mostSettledTexts } from '#core/settle/load-neighbourhood.ts';
import { returnPenalty, settleStory, settleTogether } from '#core/settle/settle-story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));
/** Lengthens a text past that of an alert, with words that tell nothing. */
const aside = Array.from({ length: 5 }, () => 'as it was and will be in the days to come').join(', ');
const aTelling = (agency: string, nth: number, headline: string, text: string, more = aside): Report =>
  aReport({
    ...{ agency, sourceId: 'desk', externalId: agency, headline, datelines: [] },
    paragraphs: more === '' ? [text] : [text, `${more}.`],
    publishedAt: shifted(start, nth * 60_000),
  });
const ferry = [
  aTelling(
    'Meridian',
    0,
    'Ferry Lady Maren aground off Harwick',
    'The ferry Lady Maren ran aground off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
  ),
  aTelling(
    'Courier',
    1,
    'Lifeboats take 214 off the Lady Maren',
    'Lifeboats took 214 people off the ferry Lady Maren, aground off Harwick in thick fog, said Ruth Ellery.',
  ),
];
const quake = [
  aTelling(
    'Khyber Wire',
    2,
    'Quake shakes Tabriz',
    'An earthquake of magnitude 5.7 shook Tabriz on Saturday, and 27 people were hurt, governor Hassan Moradi said.',
  ),
  aTelling(
    'Arax Post',
    3,
    'Tabriz quake hurts 27',
    'At least 27 people were hurt when an earthquake of magnitude 5.7 shook Tabriz, said governor Hassan Moradi.',
  ),
];
const all = [...ferry, ...quake];
const [a, b, c, d] = all.map(({ id }) => id) as [ReportId, ReportId, ReportId, ReportId];
const ferryStory = storyIdFoundedBy(a);

/** All four in the story of the first, as a wrong first guess would have it. */
async function muddled(by: 'editor' | 'settle' = 'settle') {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  for (const report of all) await take(report, world);
  const ruling = await world.archive.keep(new TextEncoder().encode('guess'), {
    sourceId: SourceId.parse('desk'),
    complete: true,
    receivedAt: start,
  });
  const kind = by === 'editor' ? 'move' : 'regroup';
  await moveReports({ reportIds: [c, d], to: ferryStory, by, kind, at: start, ruling }, world.ports);
  await world.settle();
  return world;
}
async function take(report: Report, world: ReturnType<typeof makeSimulatedWorld>) {
  const bytes = new TextEncoder().encode(JSON.stringify([report]));
  const note = { sourceId: SourceId.parse('desk'), complete: true, contentType: 'application/json' };
  await world.ingest(await world.archive.keep(bytes, { ...note, receivedAt: report.receivedAt }));
  await world.settle();
}
/** Takes in what was ruled and merges what changed. */
async function workOff(world: ReturnType<typeof makeSimulatedWorld>) {
  for (let notice = world.ingests.shift(); notice; notice = world.ingests.shift())
    await world.ingest(notice.archiveKey);
  await world.settle();
}
const homeOf = async (id: ReportId, world: Awaited<ReturnType<typeof muddled>>) =>
  (await world.reports.findAssignment(id))?.decision.storyId;

test('two events in one story are divided: the founder keeps the id, and why names the new grounds', async () => {
  const world = await muddled();
  await world.merge({ storyId: ferryStory, settle: true });
  await workOff(world);
  expect(await homeOf(a, world)).toBe(ferryStory);
  expect(await homeOf(b, world)).toBe(ferryStory);
  const [one, other] = [await homeOf(c, world), await homeOf(d, world)];
  expect(one).not.toBe(ferryStory);
  expect(other).toBe(one);
  const { reasons } = (await world.reports.findAssignment(d))?.decision ?? { reasons: [] };
  expect(reasons.map(({ signal }) => signal)).toEqual(
    expect.arrayContaining(['settle', 'ruling', 'regrouped-with', 'same-event']),
  );
});

test('settling again moves nothing, and archives nothing', async () => {
  const world = await muddled();
  expect(await settleStory(ferryStory, world.ports)).toBe(2);
  await workOff(world);
  const news = (await homeOf(c, world)) ?? ferryStory;
  expect(await settleStory(ferryStory, world.ports)).toBe(0);
  expect(await settleStory(news, world.ports)).toBe(0);
  expect(world.ingests).toEqual([]);
});

test('what stands about a story is moved in its own turn: only what comes to the one or leaves it moves now', async () => {
  const [one, other] = [storyIdFoundedBy(c), storyIdFoundedBy(d)];
  const near = new Map([
    [ferryStory, ferry.map(reportFeaturesOf)],
    [one, quake.slice(0, 1).map(reportFeaturesOf)],
    [other, quake.slice(1).map(reportFeaturesOf)],
  ]);
  const world = makeSimulatedWorld(start).ports;
  expect(await settleTogether(near, world, ferryStory)).toBe(0);
  for (const turn of [one, other, undefined]) expect(await settleTogether(near, world, turn)).toBe(1);
});

test('an alert says too little to be told from its story: it stays there', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const alert = aTelling(
    'Arax Post',
    3,
    'Quake shakes Tabriz',
    'An earthquake shook Tabriz on Saturday.',
    '',
  );
  for (const report of [...ferry, alert]) await take(report, world);
  const ruling = await world.archive.keep(new TextEncoder().encode('guess'), {
    sourceId: SourceId.parse('desk'),
    complete: true,
    receivedAt: start,
  });
  const move = {
    reportIds: [alert.id],
    to: ferryStory,
    by: 'settle',
    kind: 'regroup',
    at: start,
    ruling,
  } as const;
  await moveReports(move, world.ports);
  await world.settle();
  expect(await settleStory(ferryStory, world.ports)).toBe(0);
});

test('an alert that founded its story keeps it with those that tell it', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const alert = aTelling(
    'Arax Post',
    0,
    'Quake shakes Tabriz',
    'An earthquake shook Tabriz on Saturday.',
    '',
  );
  for (const report of [alert, ...ferry]) await take(report, world);
  const ruling = await world.archive.keep(new TextEncoder().encode('guess'), {
    sourceId: SourceId.parse('desk'),
    complete: true,
    receivedAt: start,
  });
  const to = storyIdFoundedBy(alert.id);
  await moveReports({ reportIds: [a, b], to, by: 'settle', kind: 'regroup', at: start, ruling }, world.ports);
  await world.settle();
  expect(await settleStory(to, world.ports)).toBe(0);
});

test('a story that an editor decided on is left as it is', async () => {
  const world = await muddled('editor');
  expect(await settleStory(ferryStory, world.ports)).toBe(0);
  expect(await homeOf(d, world)).toBe(ferryStory);
});

test('stories of one event are united, and the older keeps its id', async () => {
  const world = await muddled();
  await settleStory(ferryStory, world.ports);
  await workOff(world);
  const parted = await homeOf(c, world);
  const ruling = await world.archive.keep(new TextEncoder().encode('apart'), {
    sourceId: SourceId.parse('desk'),
    complete: true,
    receivedAt: start,
  });
  const at = shifted(start, 7_200_000);
  const lone = storyIdFoundedBy(d);
  await moveReports({ reportIds: [b], to: lone, by: 'settle', kind: 'regroup', at, ruling }, world.ports);
  await world.settle();
  const away = await homeOf(b, world);
  expect(away).not.toBe(ferryStory);
  world.pass(7_200_001);
  expect(await settleStory(ferryStory, world.ports)).toBe(1);
  await workOff(world);
  expect(await homeOf(b, world)).toBe(ferryStory);
  expect(await homeOf(c, world)).toBe(parted);
});

test('a report that was taken out of a story goes back once it is surer, and not again and again', async () => {
  const world = await muddled();
  await settleStory(ferryStory, world.ports);
  await workOff(world);
  const quakeStory = (await homeOf(c, world)) ?? ferryStory;
  const ruling = await world.archive.keep(new TextEncoder().encode('apart'), {
    sourceId: SourceId.parse('desk'),
    complete: true,
    receivedAt: start,
  });
  const returned: number[] = [];
  for (let times = 1; times <= 5; times++) {
    world.pass(7_200_000);
    const at = world.ports.clock.now();
    const move = { reportIds: [b], to: quakeStory, by: 'settle', kind: 'regroup', at, ruling } as const;
    await moveReports(move, world.ports);
    await world.settle();
    world.pass(1000);
    await settleStory(ferryStory, world.ports);
    await workOff(world);
    if ((await homeOf(b, world)) === ferryStory) returned.push(times);
  }
  const sure = Math.floor(
    pairScore(...(ferry.map(reportFeaturesOf) as [ReportFeatures, ReportFeatures])) / returnPenalty,
  );
  expect(sure).toBeGreaterThanOrEqual(1);
  expect(returned).toEqual(Array.from({ length: sure }, (_, at) => at + 1));
});

test('two that were put apart again and again under new names come to rest', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  for (const report of ferry) await take(report, world);
  const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: start };
  const ruling = await world.archive.keep(new TextEncoder().encode('apart'), note);
  const moved = async (reportId: ReportId, to: StoryId) => {
    world.pass(1000);
    const at = world.ports.clock.now();
    const move = { reportIds: [reportId], to, by: 'settle', kind: 'regroup', at, ruling } as const;
    await moveReports(move, world.ports);
    await world.settle();
  };
  const [first, last, ...names] = Array.from({ length: 7 }, (_, at) =>
    storyIdFoundedBy(aReport({ externalId: `name ${at}` }).id),
  ) as [StoryId, StoryId, ...StoryId[]];
  await moved(b, first);
  expect(await settleStory(first, world.ports)).toBe(1);
  world.ingests.length = 0;
  for (const name of names) for (const id of [a, b]) await moved(id, name);
  await moved(b, last);
  expect(await settleStory(last, world.ports)).toBe(0);
});

test('a story too large for one step is left alone', async () => {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  const [first] = ferry;
  if (first === undefined) throw new Error('no report');
  await take(first, world);
  for (let at = 0; at <= mostSettledTexts; at++)
    await world.reports.putMember(
      ferryStory,
      aReport({ externalId: `more ${at}`, paragraphs: [`Filing ${at}.`] }),
    );
  expect(await settleStory(ferryStory, world.ports)).toBe(0);
});

test('copies count as one text: a story of more reports than one step takes is divided all the same', async () => {
  const world = await muddled();
  const filed = Array.from({ length: mostSettledTexts / 4 + 1 }, (_, at) =>
    all.map(({ headline, paragraphs }, text) =>
      aReport({ headline, paragraphs, publishedAt: start, externalId: `copy ${at} of ${text}` }),
    ),
  ).flat();
  for (const copy of filed) await world.reports.putMember(ferryStory, copy);
  expect(await settleStory(ferryStory, world.ports)).toBe(2 + filed.length / 2);
});

test('a story that is not there, or went into another, settles nothing', async () => {
  const world = makeSimulatedWorld(start);
  expect(await settleStory(ferryStory, world.ports)).toBe(0);
});
