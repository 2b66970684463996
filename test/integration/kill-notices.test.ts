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

test('a kill of one source does not withdraw the report of another', async () => {
  const api = anApi();
  await post(api, 'levant', report('a', 8, headline, text));
  await post(api, 'blog', report('b', 10, `KILL - ${headline}`, 'Please kill this story.'));
  expect(await shown(api)).toContain('will shut its chemical plant');
});
