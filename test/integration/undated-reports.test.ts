import type { Story } from '#core/story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { cards, post } from '#test/integration/ask-api.ts';

const afp = {
  source: 'afp',
  agency: 'AFP',
  externalId: 'a1',
  headline: 'Explosion at Sarmin chemical plant kills nine',
  publishedAt: '2022-01-16T05:55:00Z',
  text: 'An explosion at a chemical plant in Sarmin killed nine workers on Saturday, the governor said.\n\nThe blast broke windows a mile away.',
};
const rumour = {
  source: 'blog',
  agency: 'Blog',
  externalId: 'b1',
  headline: 'Explosion at Sarmin chemical plant kills at least 14 workers, windows broken',
  text: 'An explosion at a chemical plant in Sarmin killed at least 14 workers on Saturday, and windows were broken, the governor said.\n\nThe blast broke windows a mile away, and police closed the road to the plant in Sarmin.\n\nGovernor Ilse Brandt promised help for the workers of the plant.',
};
type Filed = Omit<typeof rumour, 'source'> & { source: string; publishedAt?: string; filedOn?: string };

/** What opens the one story of these reports, received ten minutes apart. */
async function openingOf(filed: readonly Filed[]) {
  const api = anApi();
  for (const { source, ...report } of filed) {
    const answer = await api.app.request(
      `/v1/reports?source=${source}`,
      post(JSON.stringify(report), 'application/json'),
    );
    expect(answer.status).toBe(202);
    await api.settle();
    api.wait(600_000);
  }
  const listed = await cards(api);
  expect(listed).toHaveLength(1);
  const story = (await api.get(`/v1/stories/${listed[0]?.id}`)) as Story;
  const first = story.paragraphs[0]?.sentences[0];
  return {
    headline: story.headline,
    first: first?.text,
    brief: story.brief[0]?.text,
    firstFiledAt: story.firstFiledAt,
    original: story.sources.find(({ role }) => role === 'original')?.agency,
    sources: story.sources.length,
  };
}

const opening = {
  headline: afp.headline,
  first: afp.text.split('\n')[0],
  brief: afp.text.split('\n')[0],
  original: 'AFP',
  sources: 2,
};

test.each(['', '32 Foo 2022', 'yesterday'])(
  'a report with the date "%s" leads no story that has a dated report, whichever came first',
  async (publishedAt) => {
    const undated = { ...rumour, ...(publishedAt && { publishedAt }) };
    for (const filed of [
      [undated, afp],
      [afp, undated],
    ])
      expect(await openingOf(filed)).toEqual({ ...opening, firstFiledAt: '2022-01-16T05:55:00.000Z' });
  },
);

test.each([{ publishedAt: '2022-01-16T05:50:00Z' }, { filedOn: '2022-01-16' }])(
  'the same report leads with the date %j',
  async (date) => {
    const { headline } = await openingOf([{ ...rumour, ...date }, afp]);
    expect(headline).toBe(rumour.headline);
  },
);

test('an undated copy of a text that came before it is not the original', async () => {
  const copied = { ...rumour, headline: 'Seen elsewhere', text: afp.text };
  expect(await openingOf([copied, afp])).toMatchObject({ headline: afp.headline, original: 'AFP' });
});

test('undated reports lead where no report has a date', async () => {
  const { publishedAt: _, ...other } = afp;
  expect(await openingOf([rumour, other])).toMatchObject({ headline: rumour.headline, sources: 2 });
});
