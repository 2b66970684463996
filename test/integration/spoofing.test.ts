import { archiveKeyOf, reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { Report } from '#core/report.ts';
import { type PollWorld, poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import type { Story, StoryContent } from '#core/story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type Filing, honest, ofOthers, tries, viewOfOthers } from '#test/builders/spoofing-tries.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const storyId = storyIdFoundedBy(reportIdOf(SourceId.parse('afp'), 'a1'));
const now = Instant.parse('2022-01-20T12:00:00.000Z');

async function read({ source, receivedAt, report, note }: Filing): Promise<Report[]> {
  const sourceId = SourceId.parse(source);
  const at = Instant.parse(new Date(receivedAt).toISOString());
  const text = typeof report.rss === 'string' ? report.rss : JSON.stringify(report);
  const { reports } = await parseDocument({
    key: archiveKeyOf(sourceId, at, 'a'.repeat(64)),
    bytes: new TextEncoder().encode(text),
    note: { sourceId, contentType: 'application/json', complete: true, receivedAt: at, ...note },
  });
  return reports;
}

async function storyOf(filings: readonly Filing[]): Promise<StoryContent> {
  const reports = (await Promise.all(filings.map(read))).flat();
  const story = mergeStory({ storyId, aliases: [], versions: reports, now });
  if (story === undefined) throw new Error('no story');
  return story;
}

test.each(Object.keys(tries))(
  'what readers see of AFP and Reuters does not change by %s of another source',
  async (name) => {
    const before = viewOfOthers(await storyOf(honest));
    const story = await storyOf([...honest, ...(tries[name] ?? [])]);
    expect(viewOfOthers(story)).toEqual(before);
    for (const { sourceId, agency } of story.sources)
      if (sourceId === 'blog') expect(agency).toMatch(/^blog(, citing |$)/);
    expect(JSON.stringify(story)).not.toMatch(/\\n\s*KILL/);
  },
);

const sources = [
  Source.parse({ id: 'afp', agency: 'AFP' }),
  Source.parse({ id: 'reuters', agency: 'Reuters' }),
  Source.parse({ id: 'blog', agency: 'blog', url: 'https://blog.example/feed' }),
];
const bodyOf = ({ report }: Filing) =>
  typeof report.rss === 'string'
    ? { type: 'application/xml', body: report.rss }
    : { type: 'application/json', body: JSON.stringify(report) };

type Way = (filing: Filing) => Promise<void>;

/** The whole pipeline, and two ways in: a post, and a poll of an address that answers with the document. */
function aDeployment() {
  const api = anApi({ listSources: () => sources });
  const states = makeMemorySourceStates();
  const arrive = ({ receivedAt }: Filing) =>
    api.wait(new Date(receivedAt).getTime() - new Date(api.world.clock.now()).getTime());
  const posted: Way = async (filing) => {
    arrive(filing);
    const { type, body } = bodyOf(filing);
    const init = { method: 'POST', body, headers: { 'Content-Type': type } };
    const answer = await api.app.request(`/v1/reports?source=${filing.source}`, init);
    expect(answer.status).toBe(202);
    await api.settle();
  };
  const polled: Way = async (filing) => {
    arrive(filing);
    const source = sources.find(({ id }) => id === filing.source);
    if (source === undefined) throw new Error('no such source');
    const { type: contentType, body } = bodyOf(filing);
    const bytes = new TextEncoder().encode(body);
    const fetcher: PollWorld['fetcher'] = {
      fetch: async (url) => ({ kind: 'body', bytes, contentType, url, complete: true }),
    };
    expect(await poll(source, { ...api.world, fetcher, states }, 'person')).toBe('taken');
    await api.settle();
  };
  return { api, posted, polled };
}

/** What readers see of AFP and Reuters in every story that has a report of theirs, and in the list. */
async function seen({ api }: Pick<ReturnType<typeof aDeployment>, 'api'>) {
  const { stories } = (await api.get('/v1/stories?limit=100')) as { stories: { id: string }[] };
  const all = await Promise.all(stories.map(async ({ id }) => (await api.get(`/v1/stories/${id}`)) as Story));
  const theirs = all.filter((story) => story.sources.some(({ agency }) => ofOthers(agency)));
  return theirs.map((story) => ({ id: story.id, aliases: story.aliases, ...viewOfOthers(story) }));
}

describe.each(['posted', 'polled'] as const)('through placing, %s', (way) => {
  test.each(Object.keys(tries))(
    'what readers see of AFP and Reuters does not change by %s of another source',
    async (name) => {
      const deployment = aDeployment();
      for (const filing of honest) await deployment.posted(filing);
      const before = await seen(deployment);
      expect(before.map(({ sources: { length } }) => length)).toEqual([2]);
      for (const filing of tries[name] ?? []) await deployment[way](filing);
      expect(await seen(deployment)).toEqual(before);
    },
  );
});

test('a correction marks the report that it corrects, and neither the other reports of its agency nor those of others', async () => {
  const deployment = aDeployment();
  const { api, posted } = deployment;
  const [afp, reuters] = honest;
  if (afp === undefined || reuters === undefined) throw new Error('no filings');
  const later = { ...afp, receivedAt: '2022-01-15T08:20:00Z' };
  await posted(afp);
  await posted({
    ...later,
    report: {
      externalId: 'a2',
      headline: 'Sarmin plant blast: what is known of the nine dead workers',
      publishedAt: '2022-01-15T08:19:00Z',
      text: 'The nine workers who died in the chemical plant of Sarmin were on the night shift, the company said.\n\nThe plant made solvents for paint.',
    },
  });
  await posted(reuters);
  await posted({
    ...afp,
    receivedAt: '2022-01-15T09:00:00Z',
    report: {
      externalId: 'a3',
      corrects: 'a1',
      headline: 'CORRECTION: Explosion at Sarmin chemical plant kills nine',
      publishedAt: '2022-01-15T08:59:00Z',
      text: 'In our report "Explosion at Sarmin chemical plant kills nine" the death toll was wrong. It is eight, not nine.',
    },
  });
  const { stories } = (await api.get('/v1/stories?limit=100')) as { stories: { id: string }[] };
  const corrections: { of: string }[] = [];
  for (const { id } of stories) {
    const story = (await api.get(`/v1/stories/${id}`)) as Story;
    corrections.push(...(story.corrections ?? []));
  }
  expect(corrections).toMatchObject([{ of: reportIdOf(SourceId.parse('afp'), 'a1'), now: '8' }]);
});

test('a version number beyond any in use is capped and named; of two such versions the later one is shown', async () => {
  const { api, posted } = aDeployment();
  const version = (n: number, at: string, text: string): Filing => ({
    source: 'blog',
    receivedAt: at,
    report: {
      externalId: 'v',
      version: n,
      versionCreatedAt: at,
      headline: 'Sarmin plant',
      publishedAt: at,
      text,
    },
  });
  await posted(version(9_007_199_254_740_991, '2022-01-15T10:00:00Z', 'The plant of Sarmin burns.'));
  await posted(version(9_007_199_254_740_990, '2022-01-15T11:00:00Z', 'The fire in Sarmin is out.'));
  const { stories } = (await api.get('/v1/stories')) as { stories: { id: string }[] };
  const { reports } = (await api.get(`/v1/stories/${stories[0]?.id}/reports`)) as {
    reports: { version: number; paragraphs: string[] }[];
  };
  expect(reports).toMatchObject([
    { version: 99_999_999_999_999, paragraphs: ['The fire in Sarmin is out.'] },
  ]);
});

test('a copy that is posted ten seconds later with a date three hours earlier is a copy', async () => {
  const deployment = aDeployment();
  const [afp] = honest;
  if (afp === undefined) throw new Error('no filings');
  await deployment.posted(afp);
  const before = await seen(deployment);
  await deployment.posted({
    source: 'blog',
    receivedAt: '2022-01-15T08:01:10Z',
    report: { ...afp.report, externalId: 'x1', url: undefined, publishedAt: '2022-01-15T05:00:00Z' },
  });
  expect(await seen(deployment)).toEqual(before);
});
