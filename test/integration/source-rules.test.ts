import { type PollWorld, poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { anApi } from '#test/builders/an-api.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const item = (guid: string, title: string, more = '') =>
  `<item><guid>${guid}</guid><title>${title}</title><description>${title}, officials of Harwick said.</description>${more}</item>`;
const feed = `<rss version="2.0"><channel><title>Wire</title>${[
  item('1', 'Port fees of Harwick rise in May'),
  item('2', 'Sport: Velmar wins the cup of Lorn'),
  item('3', 'A recipe for the weekend in Torvia', '<category>Lifestyle</category>'),
  item('4', 'Daily horoscope for Saturday 15 January'),
].join('')}</channel></rss>`;
const wire = {
  id: 'wire',
  agency: 'Wire',
  url: 'https://wire.example/feed',
  rules: { block: { title: ['sport'], category: ['lifestyle'] }, leaveOut: ['horoscope'] },
};

async function read(given: object, how: 'polled' | 'posted') {
  const source = Source.parse(given);
  const api = anApi({ listSources: () => [source] });
  const fetcher: PollWorld['fetcher'] = {
    fetch: async (url) => ({ kind: 'body', bytes: new TextEncoder().encode(feed), url, complete: true }),
  };
  if (how === 'polled') await poll(source, { ...api.world, fetcher, states: makeMemorySourceStates() });
  else {
    const init = { method: 'POST', body: feed, headers: { 'Content-Type': 'application/xml' } };
    expect((await api.app.request('/v1/reports?source=wire', init)).status).toBe(202);
  }
  const [archiveKey] = api.ingests.map((notice) => notice.archiveKey);
  await api.settle();
  const { stories } = (await api.get('/v1/stories')) as { stories: { headline: string }[] };
  return { api, archiveKey, headlines: stories.map(({ headline }) => headline).sort() };
}

test.each(['polled', 'posted'] as const)(
  'items that the rules of their source leave out become no reports and are recorded with the reason: %s',
  async (how) => {
    expect((await read({ ...wire, rules: undefined }, how)).headlines).toHaveLength(4);
    const { api, archiveKey, headlines } = await read(wire, how);
    expect(headlines).toEqual(['Port fees of Harwick rise in May']);
    const receipt = archiveKey && (await api.world.ledger.findReceipt(archiveKey));
    expect(receipt).toMatchObject({
      reports: 1,
      rejections: [
        { code: 'left_out', message: expect.stringContaining('block has title "sport"') },
        { code: 'left_out', message: expect.stringContaining('block has category "lifestyle"') },
        { code: 'left_out', message: expect.stringContaining('leaveOut has its kind, horoscope') },
      ],
    });
    const ingested = api.logged.find(({ event }) => event === 'document.ingested');
    expect(ingested?.fields).toMatchObject({ leftOut: 3, rejections: 0 });
  },
);

test('the rules of the time of receipt count when a document is read again', async () => {
  const { api, archiveKey } = await read(wire, 'polled');
  const archived = archiveKey && (await api.world.archive.get(archiveKey));
  expect(archived?.note.rules).toEqual(wire.rules);
});

/** Polls the source twice: the second answer has other texts and the links of `second`. */
async function readTwice(rules: object | undefined, first: string[], second: string[]) {
  const source = Source.parse({ ...wire, rules });
  const api = anApi({ listSources: () => [source] });
  const states = makeMemorySourceStates();
  const townOf = (link: string) => (link.includes('7') ? 'Harwick' : 'Velmar');
  const answers = [first, second].map((links, nth) => {
    const items = links.map(
      (link) =>
        `<item><link>${link}</link><title>Port of ${townOf(link)} raises fees</title><description>The port of ${townOf(link)} raises its fees by ${nth + 3} percent in May, officials said there on Monday.</description></item>`,
    );
    return new TextEncoder().encode(`<rss><channel>${items.join('')}</channel></rss>`);
  });
  for (const bytes of answers) {
    const fetcher: PollWorld['fetcher'] = {
      fetch: async (url) => ({ kind: 'body', bytes, url, complete: true }),
    };
    expect(await poll(source, { ...api.world, fetcher, states }, 'person')).toBe('taken');
    await api.settle();
    api.wait(600_000);
  }
  const { stories } = (await api.get('/v1/stories')) as { stories: { id: string }[] };
  const found = [];
  for (const { id } of stories) {
    const { reports } = (await api.get(`/v1/stories/${id}/reports`)) as {
      reports: { url: string; paragraphs: string[] }[];
    };
    found.push(...reports.map(({ url, paragraphs: [text] }) => [url, text?.match(/\d percent/)?.[0]]));
  }
  return found.sort();
}

test('a parameter that a rule keeps names an item, though others of that name are for tracking', async () => {
  const links = ['https://wire.example/story?ref=7', 'https://wire.example/story?ref=8'] as const;
  const rules = { parameters: { keep: ['ref'] } };
  expect(await readTwice(rules, [...links], [...links])).toEqual([
    [links[0], '4 percent'],
    [links[1], '4 percent'],
  ]);
  const apart = [
    [links[0], '3 percent'],
    [links[1], '4 percent'],
  ];
  expect(await readTwice(rules, [links[0]], [links[1]])).toEqual(apart);
  // Without the rule both links are one, and the second item is an edit of the first.
  expect(await readTwice(undefined, [links[0]], [links[1]])).toEqual([apart[1]]);
});

test('a parameter that a rule drops is in no link, and may change with each request', async () => {
  const links = (token: string) =>
    ['7', '8'].map((id) => `https://wire.example/story?id=${id}&amp;v=${token}`);
  const rules = { parameters: { drop: ['v'] } };
  expect(await readTwice(rules, links('a1'), links('b2'))).toEqual([
    ['https://wire.example/story?id=7', '4 percent'],
    ['https://wire.example/story?id=8', '4 percent'],
  ]);
});
