import type { StoryId } from '#core/ids.ts';
import { anApi } from '#test/builders/an-api.ts';

/** Posts one report and lets the pipeline run. @returns the story that it is in. */
async function file(
  api: ReturnType<typeof anApi>,
  source: string,
  hour: number,
  title: string,
  text: string,
): Promise<StoryId> {
  const date = `2022-01-15T${String(hour).padStart(2, '0')}:00:00Z`;
  const answer = await api.app.request(`/v1/reports?source=${source}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: title, title, text, date }),
  });
  const { reports } = await answer.json();
  await api.settle();
  const assignment = await api.world.reports.findAssignment(reports[0].id);
  return assignment?.decision.storyId as StoryId;
}

const blast =
  'An explosion tore through a chemical plant in Sarmin on Saturday, killing nine workers, Governor Halim Dasti said.\n\nThe blast began in a storage hall where solvents were kept, and Dasti promised an inquiry.';
const bill =
  'Lawmakers in Torvia voted down a bill that would have raised the pension age to 67.\n\nFinance Minister Ilse Brandt said the government would bring the pension bill back before the summer.';
const other =
  'The orchestra of Lorn opened its season with a symphony by Edda Horn.\n\nThe hall was sold out for weeks.';
const briefing = [
  'Good morning. Here is what you need to know today.',
  'Nine workers died when a chemical plant exploded in Sarmin; Governor Halim Dasti promised an inquiry.',
  'Lawmakers in Torvia threw out the bill of Finance Minister Ilse Brandt to raise the pension age to 67.',
  'And in sport, Velmar play Dorn in the cup tonight.',
].join('\n\n');

async function aDay() {
  const api = anApi();
  const stories = {
    blast: await file(api, 'levant', 4, 'Blast at Sarmin chemical plant kills nine', blast),
    bill: await file(api, 'orient', 5, 'Parliament in Torvia rejects pension bill', bill),
    other: await file(api, 'courier', 6, 'Orchestra of Lorn opens season', other),
  };
  const list = await file(api, 'herald', 7, 'Morning briefing: Five things to know on Saturday', briefing);
  return { api, stories, list };
}

test('an opinion that says it is one is listed under the story that it is about, and joins none', async () => {
  const { api, stories } = await aDay();
  const text =
    'Nine workers died when a chemical plant exploded in Sarmin, and Governor Halim Dasti promises an inquiry. I do not believe him.';
  const opinion = await file(api, 'herald', 8, 'Opinion | The blast at the Sarmin chemical plant', text);
  expect(Object.values(stories)).not.toContain(opinion);
  expect(await api.get(`/v1/stories/${stories.blast}/reports`)).toMatchObject({
    mentionedIn: expect.arrayContaining([expect.objectContaining({ storyId: opinion, kind: 'opinion' })]),
  });
});

test('a morning briefing is listed under the stories that it reports on, and joins none', async () => {
  const { api, stories, list } = await aDay();
  expect(Object.values(stories)).not.toContain(list);
  for (const id of [stories.blast, stories.bill])
    expect(await api.get(`/v1/stories/${id}/reports`)).toMatchObject({
      reports: [{}],
      mentionedIn: [{ storyId: list, kind: 'roundup', agency: 'herald' }],
    });
  expect(await api.get(`/v1/stories/${stories.other}/reports`)).toMatchObject({ mentionedIn: [] });
  const page = await (await api.app.request(`/stories/${stories.blast}/reports`)).text();
  expect(page).toContain('Also mentioned in');
});

test('a list that was killed is listed nowhere', async () => {
  const { api, stories } = await aDay();
  await api.app.request('/v1/reports?source=herald', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: 'Morning briefing: Five things to know on Saturday',
      status: 'canceled',
      version: 1,
    }),
  });
  await api.settle();
  expect(await api.get(`/v1/stories/${stories.blast}/reports`)).toMatchObject({ mentionedIn: [] });
});
