import type { Story } from '#core/story.ts';
import { anApi } from '#test/builders/an-api.ts';

const text =
  'Kelmar Industrie will shut its chemical plant in Sarmin for good, chief executive Olaf Preen said on Wednesday.\n\nThe plant has 400 workers.';
const headline = 'Kelmar Industrie to shut Sarmin plant for good';
const denial =
  'Kelmar Industrie has denied a report that it will close its chemical plant in Sarmin for good.\n\nThe plant will be rebuilt, chief executive Olaf Preen said.';

type Api = ReturnType<typeof anApi>;

async function post(api: Api, source: string, body: string, type = 'application/json'): Promise<void> {
  await api.app.request(`/v1/reports?source=${source}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
  await api.settle();
}
const report = (id: string, hour: number, title: string, written: string) =>
  JSON.stringify({ id, title, text: written, date: `2022-01-15T${String(hour).padStart(2, '0')}:00:00Z` });

async function shown(api: Api) {
  const { stories } = (await api.get('/v1/stories')) as { stories: { id: string }[] };
  return JSON.stringify(await Promise.all(stories.map(({ id }) => api.get(`/v1/stories/${id}`))));
}

test.each(['KILL - ', 'MANDATORY KILL: ', 'WITHDRAWN: ', 'RETRACTION: ', 'STORY REMOVED: '])(
  '"%s" as an item of its own withdraws the report that it names, and no other',
  async (mark) => {
    const api = anApi();
    await post(api, 'levant', report('a', 8, headline, text));
    await post(api, 'orient', report('c', 9, 'Kelmar denies plan to close Sarmin plant', denial));
    const notice = `The story headlined "${headline}" is withdrawn. A substitute story will follow.`;
    await post(api, 'levant', report('b', 10, `${mark}${headline}`, notice));
    const story = await shown(api);
    expect(story).not.toContain('will shut its chemical plant');
    expect(story).not.toContain('substitute');
    expect(story).toContain('has denied a report');
    expect(story).toContain('"corrected"');
  },
);

test('a retraction in other words, two days later, withdraws the report whose headline it quotes', async () => {
  const api = anApi();
  await post(api, 'levant', report('a', 8, headline, text));
  await post(api, 'orient', report('c', 9, 'Kelmar denies plan to close Sarmin plant', denial));
  const retraction = JSON.stringify({
    id: 'b',
    title: 'Retraction: Kelmar',
    text: `We retract our report of January 15, “${headline}”. The letter that it cites was forged.`,
    date: '2022-01-17T08:00:00Z',
  });
  await post(api, 'levant', retraction);
  const story = await shown(api);
  expect(story).not.toContain('will shut its chemical plant');
  expect(story).toContain('has denied a report');
});

test('a retraction of another agency withdraws nothing', async () => {
  const api = anApi();
  await post(api, 'levant', report('a', 8, headline, text));
  await post(api, 'orient', report('b', 10, 'Retraction: Kelmar', `We retract the report “${headline}”.`));
  expect(await shown(api)).toContain('will shut its chemical plant');
});

test('a kill of the only report withdraws the story', async () => {
  const api = anApi();
  await post(api, 'levant', report('a', 8, headline, text));
  await post(api, 'levant', report('b', 10, `KILL - ${headline}`, 'Please kill this story.'));
  expect(await shown(api)).toBe('[]');
});

test('a kill that a feed lists above the report that it names withdraws it', async () => {
  const api = anApi();
  const item = (guid: string, hour: number, title: string, written: string) =>
    `<item><guid>${guid}</guid><title>${title}</title><description>${written}</description><pubDate>Sat, 15 Jan 2022 ${hour}:00:00 GMT</pubDate></item>`;
  const items =
    item('b', 12, `KILL - ${headline}`, 'Please kill this story.') + item('a', 10, headline, text);
  await post(
    api,
    'levant',
    `<rss version="2.0"><channel><title>Levant</title>${items}</channel></rss>`,
    'application/rss+xml',
  );
  expect(await shown(api)).toBe('[]');
});

describe('a kill that arrives before the report that it names', () => {
  const other = report('c', 9, 'Kelmar denies plan to close Sarmin plant', denial);

  test.each(['KILL - ', 'WITHDRAWN: ', 'RETRACTION: ', 'ANNULATION: '])(
    '"%s" is shown as no story, and the report is not shown when it comes',
    async (mark) => {
      const api = anApi();
      await post(api, 'levant', report('b', 10, `${mark}${headline}`, 'Please kill this story.'));
      expect(await shown(api)).toBe('[]');
      await post(api, 'levant', report('a', 8, headline, text));
      expect(await shown(api)).toBe('[]');
    },
  );

  test.each([
    ['before the kill', [0, 1, 2]],
    ['between the two', [1, 0, 2]],
    ['after both', [1, 2, 0]],
  ])('the report of another agency, received %s, is shown without it', async (_when, order) => {
    const api = anApi();
    const filed = [
      ['orient', other],
      ['levant', report('b', 10, `KILL - ${headline}`, 'Please kill this story.')],
      ['levant', report('a', 8, headline, text)],
    ] as const;
    for (const at of order) {
      const [source, body] = filed[at] ?? filed[0];
      await post(api, source, body);
    }
    const story = await shown(api);
    expect(story).toContain('has denied a report');
    expect(story).not.toContain('will shut its chemical plant');
  });

  test('a kill that names the report by its reference', async () => {
    const api = anApi();
    const kill = { id: 'b', title: 'KILL - Kelmar', text: 'Please kill item a on Kelmar.', corrects: 'a' };
    await post(api, 'levant', JSON.stringify({ ...kill, date: '2022-01-15T10:00:00Z' }));
    await post(api, 'levant', report('a', 8, 'Kelmar to shut', text));
    expect(await shown(api)).toBe('[]');
  });

  test.each([
    ['of another agency', 'orient', 8, headline],
    ['filed after it, which takes its place', 'levant', 11, headline],
    ['of another headline', 'levant', 8, 'Kelmar Industrie names Olaf Preen chief executive'],
  ])('does not hide a report %s', async (_what, source, hour, title) => {
    const api = anApi();
    await post(api, 'levant', report('b', 10, `KILL - ${headline}`, 'Please kill this story.'));
    await post(api, source, report('a', hour, title, text));
    expect(await shown(api)).toContain('will shut its chemical plant');
  });
});

/** The id of the story of the first report, and what an editor gets who restores its reports. */
async function restore(api: Api, story: string, body: unknown = {}) {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await api.app.request(`/v1/stories/${story}/restore`, init);
  await api.settle();
  return { status: answer.status, body: await answer.json() };
}
const idOf = async (api: Api) =>
  ((await api.get('/v1/stories')) as { stories: { id: string }[] }).stories[0]?.id ?? '';
const killed = JSON.stringify({
  ...JSON.parse(report('a', 8, headline, text)),
  status: 'canceled',
  version: 3,
});
const notice = report('b', 10, `KILL - ${headline}`, 'Please kill this story.');

describe('POST /v1/stories/{id}/restore', () => {
  test.each([
    ['a kill of the report itself', killed],
    ['a kill filed as an item of its own', notice],
  ])(
    'an editor undoes %s: the report and its text come back, and the timeline says who did it',
    async (_, kill) => {
      const api = anApi();
      await post(api, 'levant', report('a', 8, headline, text));
      await post(api, 'orient', report('c', 9, 'Kelmar denies plan to close Sarmin plant', denial));
      const story = await idOf(api);
      const before = await shown(api);
      await post(api, 'levant', kill);
      expect(await shown(api)).not.toContain('will shut its chemical plant');
      api.wait(60_000);
      expect(await restore(api, story)).toMatchObject({ status: 202, body: { storyId: story } });
      const after = await shown(api);
      expect(after).toContain('will shut its chemical plant');
      const { timeline, paragraphs, status } = (await api.get(`/v1/stories/${story}`)) as Story;
      expect(timeline.filter(({ what }) => what === 'restored')).toMatchObject([
        { by: 'editor', agency: 'levant' },
      ]);
      expect({ paragraphs, status }).toEqual({
        paragraphs: JSON.parse(before)[0].paragraphs,
        status: JSON.parse(before)[0].status,
      });
      const page = await (await api.app.request(`/stories/${story}`)).text();
      expect(page).toContain('an editor undid the withdrawal of its report');
      const { versions } = (await api.get(`/v1/stories/${story}/history`)) as {
        versions: { what: string }[];
      };
      expect(versions.at(-1)).toMatchObject({ what: 'updated' });
      // The kill is delivered again: it was undone.
      await post(api, 'levant', kill);
      expect(await shown(api)).toContain('will shut its chemical plant');
    },
  );

  test('a withdrawn story answers 410 until an editor restores it; a later kill withdraws it again', async () => {
    const api = anApi();
    await post(api, 'levant', report('a', 8, headline, text));
    const story = await idOf(api);
    await post(api, 'levant', killed);
    expect((await api.app.request(`/v1/stories/${story}`)).status).toBe(410);
    api.wait(60_000);
    expect((await restore(api, story)).status).toBe(202);
    expect((await api.app.request(`/v1/stories/${story}`)).status).toBe(200);
    api.wait(60_000);
    await post(api, 'levant', killed.replace('"version":3', '"version":4'));
    expect((await api.app.request(`/v1/stories/${story}`)).status).toBe(410);
    api.wait(60_000);
    expect((await restore(api, story)).status).toBe(202);
    expect(await shown(api)).toContain('will shut its chemical plant');
  });

  test('a report that was not killed is refused, and one that is withheld stays hidden', async () => {
    const api = anApi();
    await post(api, 'levant', report('a', 8, headline, text));
    const story = await idOf(api);
    const { reports } = (await api.get(`/v1/stories/${story}/reports`)) as { reports: { id: string }[] };
    expect(await restore(api, story)).toMatchObject({ status: 422, body: { field: 'reportIds' } });
    expect(await restore(api, story, { reportIds: [reports[0]?.id] })).toMatchObject({ status: 422 });
    await post(api, 'levant', killed.replace('canceled', 'withheld'));
    expect(await restore(api, story)).toMatchObject({
      status: 422,
      body: { detail: 'No report of this story was killed.' },
    });
    expect(await shown(api)).toBe('[]');
  });
});

test('a kill of one source does not withdraw the report of another', async () => {
  const api = anApi();
  await post(api, 'levant', report('a', 8, headline, text));
  await post(api, 'blog', report('b', 10, `KILL - ${headline}`, 'Please kill this story.'));
  expect(await shown(api)).toContain('will shut its chemical plant');
});
