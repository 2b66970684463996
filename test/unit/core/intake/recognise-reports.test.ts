// Feeds that change their guids: polled again and again, they bring revisions or nothing, never new reports.

import { SourceId } from '#core/ids.ts';
import { Instant, shifted } from '#core/instant.ts';
import { ingest } from '#core/pipeline.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = Instant.parse('2026-11-24T12:00:00.000Z');

interface FeedItem {
  guid?: string;
  link?: string;
  title?: string;
  text?: string;
  date?: string;
}
const text =
  'Port workers in Lima ended a strike of nine days on Monday, union leader Karim Tahan said, after the port of Callao raised wages.';
const feed = (items: readonly FeedItem[]): string =>
  `<rss version="2.0"><channel><title>Feed</title><link>https://ex.example/</link>${items
    .map(
      ({ guid, link = 'https://ex.example/lima', title = 'Lima port workers end strike', ...item }) =>
        `<item>${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}<title>${title}</title><link>${link}</link><description>${item.text ?? text}</description>${item.date === undefined ? '' : `<pubDate>${item.date}</pubDate>`}</item>`,
    )
    .join('')}</channel></rss>`;

/** The kinds of decision of each poll, in order. */
async function polled(polls: readonly (readonly FeedItem[])[]): Promise<string[][]> {
  const world = makeSimulatedWorld(start);
  const kinds: string[][] = [];
  for (const [at, items] of polls.entries()) {
    const note = {
      sourceId: SourceId.parse('wire'),
      complete: true,
      receivedAt: shifted(start, at * 60_000),
    };
    const archiveKey = await world.ingestWorld.archive.keep(new TextEncoder().encode(feed(items)), note);
    const { outcomes } = await ingest({ archiveKey }, world.ingestWorld);
    kinds.push(outcomes.map(({ kind }) => kind));
  }
  return kinds;
}
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

test('15 polls with a new guid and a new date each time are one report without a revision', async () => {
  const kinds = await polled(
    times(15, (at) => [{ guid: `uuid-${at}`, date: `Mon, 24 Nov 2026 11:${10 + at}:00 GMT` }]),
  );
  expect(kinds).toEqual([['new'], ...times(14, () => ['duplicate'])]);
});

test('a new guid and no link: the same text is the same report', async () => {
  const kinds = await polled(times(5, (at) => [{ guid: `uuid-${at}`, link: '' }]));
  expect(kinds).toEqual([['new'], ...times(4, () => ['duplicate'])]);
});

test('a guid that counts edits gives revisions', async () => {
  const guid = 'https://ex.example/news/c1';
  const kinds = await polled([
    [{ guid: `${guid}#0`, title: 'Ferry sinks off Zanzibar, 12 dead' }],
    [{ guid: `${guid}#1`, title: 'Ferry sinks off Zanzibar, 20 dead' }],
    [
      {
        guid: `${guid}#2`,
        title: 'Ferry sinks off Zanzibar, 20 dead',
        text: `${text} Divers found eight more.`,
      },
    ],
  ]);
  expect(kinds).toEqual([['new'], ['revision'], ['revision']]);
});

test('from http to https nothing changes', async () => {
  const kinds = await polled(
    ['http', 'https'].map((scheme) => [
      { guid: `${scheme}://ex.example/?p=9`, link: `${scheme}://ex.example/chile` },
    ]),
  );
  expect(kinds).toEqual([['new'], ['duplicate']]);
});

test('all guids of a feed change at once: nothing is new', async () => {
  const titles = [
    'Kenya bans plastic bags',
    'Peru finds a tomb',
    'Finland speeds up trains',
    'Malta votes on tunnel',
  ];
  const items = (prefix: string): FeedItem[] =>
    titles.map((title, at) => ({
      guid: `${prefix}-${at}`,
      link: `https://ex.example/${at}`,
      title,
      text: `${title}. ${text}`,
    }));
  const [, second] = await polled([items('old'), items('new')]);
  expect(second).toEqual(times(4, () => 'duplicate'));
});

test('an edited text under a new guid and the same link is a revision', async () => {
  const [, second] = await polled([[{ guid: 'a' }], [{ guid: 'b', text: `${text} Trains run again.` }]]);
  expect(second).toEqual(['revision']);
});

test('another item under the same link is a new report', async () => {
  const [, second] = await polled([
    [{ guid: 'a' }],
    [
      {
        guid: 'b',
        title: 'Chile cuts its main rate',
        text: 'The central bank of Chile cut its rate by half a point on Monday, its governor said in Santiago.',
      },
    ],
  ]);
  expect(second).not.toEqual(['revision']);
});

test('a guid used again for another item is a new report, and its later polls and edits are not', async () => {
  const ferry = {
    guid: 'daily-top',
    title: 'Ferry sinks off Zanzibar, 12 dead',
    text: 'A ferry went down off Zanzibar on Monday and at least 12 people drowned, commander Juma Haji told reporters. It had left Pemba with 80 aboard.',
  };
  const rate = {
    guid: 'daily-top',
    title: 'Chile cuts main rate by half a point',
    text: 'Chile cut its main interest rate by half a point on Monday as inflation slowed in Santiago, central bank governor Rosa Lind told a news conference.',
  };
  const edited = { ...rate, title: 'Chile cuts main rate, peso falls' };
  const kinds = await polled([[ferry], [ferry], [rate], [rate], [edited], [ferry]]);
  expect(kinds.map(([kind]) => kind)).toEqual([
    'new',
    'duplicate',
    'new',
    'duplicate',
    'revision',
    'duplicate',
  ]);
});

const ferry = {
  title: 'Ferry sinks off Zanzibar, 12 dead',
  text: 'A ferry went down off Zanzibar on Monday and at least 12 people drowned, commander Juma Haji told reporters. It had left Pemba with 80 aboard.',
};
const rate = {
  title: 'Chile cuts main rate by half a point',
  text: 'Chile cut its main interest rate by half a point on Monday as inflation slowed in Santiago, central bank governor Rosa Lind told a news conference.',
};

test('a guid that is the link: another item under it is a new report, and its later polls and edits are not', async () => {
  const link = 'https://ex.example/top';
  const [first, second] = [ferry, rate].map((item) => ({ ...item, guid: link, link }));
  const edited = { ...second, title: 'Chile cuts main rate, peso falls' };
  const kinds = await polled(
    [[first], [first], [second], [second], [edited], [first]].map((of) => of as FeedItem[]),
  );
  expect(kinds.map(([kind]) => kind)).toEqual([
    'new',
    'duplicate',
    'new',
    'duplicate',
    'revision',
    'duplicate',
  ]);
});

test('a feed whose guids stop or begin to be its links brings nothing new, and edits are revisions', async () => {
  const link = 'https://ex.example/zanzibar';
  const named = { ...ferry, guid: link, link };
  const numbered = { ...ferry, guid: 'item-7', link };
  const edit = { text: `${ferry.text} Divers found eight more.` };
  expect(await polled([[named], [numbered], [{ ...numbered, ...edit }]])).toEqual([
    ['new'],
    ['duplicate'],
    ['revision'],
  ]);
  expect(await polled([[numbered], [named], [{ ...named, ...edit }]])).toEqual([
    ['new'],
    ['duplicate'],
    ['revision'],
  ]);
});

test('an item whose guid is its link leaves no claim', async () => {
  const world = makeSimulatedWorld(start);
  let claims = 0;
  const { reports } = world.ingestWorld;
  const saveClaim: typeof reports.saveClaim = (id, claim) => {
    claims += 1;
    return reports.saveClaim(id, claim);
  };
  for (const guid of ['https://ex.example/lima', 'item-7']) {
    const note = { sourceId: SourceId.parse('wire'), complete: true, receivedAt: start };
    const bytes = new TextEncoder().encode(
      feed([{ guid, link: guid === 'item-7' ? 'https://ex.example/7' : guid }]),
    );
    const archiveKey = await world.ingestWorld.archive.keep(bytes, note);
    await ingest({ archiveKey }, { ...world.ingestWorld, reports: { ...reports, saveClaim } });
    expect(claims).toBe(guid === 'item-7' ? 1 : 0);
  }
});

test('an item without words, polled again, is one report', async () => {
  const kinds = await polled(times(3, () => [{ guid: 'a', title: '', text: '' }]));
  expect(kinds).toEqual([['new'], ['duplicate'], ['duplicate']]);
});

test('two sources with the same link are not one', async () => {
  const world = makeSimulatedWorld(start);
  const ids = new Set<string>();
  for (const id of ['wire', 'other']) {
    const note = { sourceId: SourceId.parse(id), complete: true, receivedAt: start };
    const archiveKey = await world.ingestWorld.archive.keep(
      new TextEncoder().encode(feed([{ guid: id }])),
      note,
    );
    for (const { reportId } of (await ingest({ archiveKey }, world.ingestWorld)).outcomes) ids.add(reportId);
  }
  expect(ids.size).toBe(2);
});
