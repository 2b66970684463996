import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type AnApi, cards, copy, filed, refusalOf } from '#test/integration/ask-api.ts';

describe('a report that is withdrawn or under embargo', () => {
  const secret = 'Zanzibarville';
  const story = {
    agency: 'AFP',
    externalId: 'secret',
    title: `Ferry aground off ${secret}`,
    date: '2022-01-15T09:00:00Z',
  };
  const text = `${secret.toUpperCase()}: A ferry ran aground off ${secret} early on Saturday, the coastguard said.`;
  /** The answers of every address that could show the report. */
  async function allAnswers(api: AnApi, id: string, reportId: string): Promise<string> {
    const paths = [
      '/',
      '/feed.rss',
      '/feed.atom',
      '/feed.json',
      '/v1/stories',
      `/v1/stories?q=${secret}`,
      '/v1/stories?status=withdrawn',
      '/v1/changes',
    ];
    for (const path of [
      '',
      '?version=1',
      '/reports',
      `/reports/${reportId}/why`,
      '/history',
      '/diff?from=1&to=2',
      '/diff?from=1&to=1',
    ]) {
      paths.push(`/v1/stories/${id}${path}`);
    }
    paths.push(
      `/stories/${id}`,
      `/stories/${id}?version=1`,
      `/stories/${id}/reports`,
      `/stories/${id}/diff?from=1&to=2`,
    );
    const answers = await Promise.all(paths.map(async (path) => (await api.app.request(path)).text()));
    return answers.join('\n').replaceAll(`?q=${secret}`, '');
  }
  test('is shown at no address after a kill, and its story answers 410 with the agency that withdrew it', async () => {
    const api = anApi();
    const [reportId = ''] = await filed(api, { ...story, text });
    const [card] = await cards(api);
    const id = card?.id ?? '';
    expect(await allAnswers(api, id, reportId)).toContain(secret);
    await filed(api, { ...story, text, version: 1, status: 'canceled' });
    expect(await allAnswers(api, id, reportId)).not.toMatch(new RegExp(secret, 'i'));
    expect(await refusalOf(api, `/v1/stories/${id}`)).toMatchObject({
      status: 410,
      detail: 'Every report of this story was withdrawn by AFP.',
    });
  });
  test('leaves sentences of other reports, and hides earlier versions that contained it', async () => {
    const api = anApi();
    await filed(api, {
      ...story,
      agency: 'Reuters',
      externalId: 'open',
      title: 'Ferry aground off Harwick',
      text: copy,
    });
    const extra = `${copy}\nA witness from ${secret} saw the ferry turn before it struck the bank.`;
    const [reportId = ''] = await filed(api, { ...story, title: 'Ferry aground off Harwick', text: extra });
    const [card] = await cards(api);
    const id = card?.id ?? '';
    expect(await allAnswers(api, id, reportId)).toContain(secret);
    await filed(api, {
      ...story,
      title: 'Ferry aground off Harwick',
      text: extra,
      version: 1,
      status: 'canceled',
    });
    const answers = await allAnswers(api, id, reportId);
    expect(answers).not.toMatch(new RegExp(secret, 'i'));
    expect(answers).toContain('taken off by lifeboat');
  });
  test('is hidden between the kill and the merge by the routes that read reports', async () => {
    const api = anApi();
    const report = aReport({ headline: `Off ${secret}` });
    const shown = aStory({}, [report, aReport({ agency: 'Reuters', externalId: 'r' })]);
    await api.show(shown);
    await api.world.reports.putMember(shown.id, report);
    await api.world.reports.putMember(
      shown.id,
      aReport({ headline: `Off ${secret}`, externalId: report.externalId, version: 1, status: 'canceled' }),
    );
    expect(await api.get(`/v1/stories/${shown.id}/reports`)).toEqual({ reports: [], mentionedIn: [] });
    expect((await refusalOf(api, `/v1/stories/${shown.id}/reports/${report.id}/why`)).status).toBe(404);
    expect((await refusalOf(api, `/v1/stories/${shown.id}?version=1`)).status).toBe(410);
    expect((await refusalOf(api, `/v1/stories/${shown.id}/diff?from=1&to=1`)).status).toBe(410);
    expect(JSON.stringify(await api.get(`/v1/stories/${shown.id}/history`))).not.toContain(report.id);
  });
  test('is shown at no address before the end of its embargo, even if the clock went back', async () => {
    const api = anApi();
    const embargoedUntil = '2022-01-16T12:00:10.000Z';
    const [reportId = ''] = await filed(api, { ...story, text, embargoedUntil });
    const id = `s_${reportId.slice(2)}`;
    expect(await allAnswers(api, id, reportId)).not.toMatch(new RegExp(secret, 'i'));
    expect((await refusalOf(api, `/v1/stories/${id}`)).status).toBe(404);
    await api.show(aStory({}, [aReport()]), {});
    api.wait(9_999);
    expect(await allAnswers(api, id, reportId)).not.toMatch(new RegExp(secret, 'i'));
  });
});
