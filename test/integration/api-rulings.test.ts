import { readTokens } from '#adapters/runtime/tokens.ts';
import { ReportId, SourceId, StoryId } from '#core/ids.ts';
import type { Change, Story } from '#core/story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type AnApi, cards, filed, post, refusalOf } from '#test/integration/ask-api.ts';

const asked = (body: unknown) => post(JSON.stringify(body), 'application/json');
const ferry = (agency: string, more: string) => ({
  sourceId: agency.toLowerCase().replaceAll(' ', '-'),
  agency,
  headline: 'Ferry Lady Maren runs aground off Harwick in thick fog',
  language: 'en',
  paragraphs: [
    'The passenger ferry Lady Maren ran aground on a sandbank off Harwick early on Saturday, the coastguard said.',
    more,
  ],
});
const bank = (agency: string, more: string) => ({
  ...ferry(agency, more),
  headline: 'Norvania central bank raises its key rate to 4.25 per cent',
  paragraphs: [
    'The central bank of Norvania raised its key rate to 4.25 per cent on Saturday, governor Ilse Brandt said.',
    more,
  ],
});

/** Two stories: one of three reports, one of two. */
async function twoStories() {
  const api = anApi();
  const ferries: string[] = [];
  const banks: string[] = [];
  for (const [agency, more] of [
    ['Meridian', 'All 214 people on board were taken off by lifeboat, harbour master Ruth Ellery said.'],
    ['Khyber Wire', 'The Lady Maren was on its way from Harwick to Ostend with 214 people on board.'],
    ['Harbour Post', 'Lifeboats of Harwick took everyone off the ferry Lady Maren before noon.'],
  ] as const) {
    ferries.push(...(await filed(api, ferry(agency, more))));
    api.wait(1000);
  }
  for (const [agency, more] of [
    ['Meridian', 'Economists had expected the rate of the Norvania bank to stay where it was.'],
    ['Agence Levant', 'The Norvania crown rose against the euro after Ilse Brandt had spoken.'],
  ] as const) {
    banks.push(...(await filed(api, bank(agency, more))));
    api.wait(1000);
  }
  const found = await cards(api);
  const idOf = (word: string) => found.find(({ headline }) => headline.includes(word))?.id ?? '';
  expect(found).toHaveLength(2);
  return { api, ferries, banks, ferryId: idOf('Lady Maren'), bankId: idOf('Norvania') };
}

async function ruled(api: AnApi, path: string, body: unknown): Promise<{ ruling: string; storyId: StoryId }> {
  const answer = await api.app.request(path, asked(body));
  expect([answer.status, await answer.clone().json()]).toEqual([202, expect.anything()]);
  const ruled: { ruling: string; storyId: StoryId } = await answer.json();
  await api.settle();
  api.wait(1000);
  return ruled;
}
const reportsOf = async (api: AnApi, id: string): Promise<string[]> => {
  const answer = await api.app.request(`/v1/stories/${id}/reports`);
  const { reports }: { reports: { id: string }[] } = await answer.json();
  return reports.map((report) => report.id).sort();
};
const storyOf = async (api: AnApi, id: string): Promise<Story> =>
  (await api.app.request(`/v1/stories/${id}`)).json();
const changesOf = async (api: AnApi): Promise<Change[]> => {
  const { changes }: { changes: Change[] } = await (await api.app.request('/v1/changes?limit=100')).json();
  return changes;
};

describe('POST /v1/stories/{id}/split', () => {
  test('creates a story of the named reports, and updates both with the cause in their timelines', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const [first = '', second = '', third = ''] = ferries;
    const { ruling, storyId } = await ruled(api, `/v1/stories/${ferryId}/split`, { reportIds: [third] });
    expect(ruling).toMatch(/^raw\/dateline\.rulings\/2022\/01\/16\/[0-9a-f]{64}$/);
    expect(await reportsOf(api, storyId)).toEqual([third]);
    expect(await reportsOf(api, ferryId)).toEqual([first, second].sort());
    const [part, rest] = [await storyOf(api, storyId), await storyOf(api, ferryId)];
    expect(part).toMatchObject({ version: 1, sources: [{ agency: 'api, citing Harbour Post' }] });
    expect(part.timeline.at(-1)).toMatchObject({ what: 'split', by: 'editor', reportId: third });
    expect(JSON.stringify(rest.paragraphs)).not.toContain('before noon');
    expect(rest.timeline.at(-1)).toMatchObject({ what: 'split', by: 'editor', to: storyId });
    const splits = (await changesOf(api)).filter(({ what }) => what === 'split');
    expect(splits.map((change) => [change.storyId, change.reportIds]).sort()).toEqual(
      [
        [ferryId, [third]],
        [storyId, [third]],
      ].sort(),
    );
    const page = await (await api.app.request(`/stories/${ferryId}`)).text();
    expect(page).toContain(`an editor moved reports from here to <a href="/stories/${storyId}">`);
  });

  test('of one report names in `why` the editor, the reason and the time', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const [first = '', , third = ''] = ferries;
    const { ruling, storyId } = await ruled(api, `/v1/stories/${ferryId}/split`, { reportIds: [third] });
    expect(await api.get(`/v1/stories/${storyId}/reports/${third}/why`)).toMatchObject({
      storyId,
      reasons: [
        { signal: 'editor', value: 'split' },
        { signal: 'decided-at', value: '2022-01-16T06:00:05.000Z' },
        { signal: 'ruling', value: ruling },
        { signal: 'moved-from', value: ferryId },
      ],
    });
    expect(await api.get(`/v1/stories/${ferryId}/reports/${first}/why`)).toMatchObject({
      kind: 'new',
      reasons: [{ signal: 'editor', value: 'split' }, {}, {}],
    });
    const page = await (await api.app.request(`/stories/${storyId}/reports`)).text();
    expect(page).toContain('An editor put it here.');
  });

  test('is not undone by a later report that is similar to both parts, nor by a revision', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const [first = '', second = '', third = ''] = ferries;
    const { storyId } = await ruled(api, `/v1/stories/${ferryId}/split`, { reportIds: [third] });
    await filed(
      api,
      ferry('Courier', 'Lifeboats of Harwick took all 214 people off the Lady Maren, said Ruth Ellery.'),
    );
    const old = await api.world.reports.versionsIn(storyId, ReportId.parse(third));
    expect(old).toHaveLength(1);
    await filed(api, {
      ...ferry('Harbour Post', 'Everyone was ashore by ten.'),
      externalId: old[0]?.externalId,
      version: 1,
    });
    expect(await reportsOf(api, storyId)).toContain(third);
    expect(await reportsOf(api, ferryId)).toEqual(expect.arrayContaining([first, second]));
    expect(await reportsOf(api, ferryId)).not.toContain(third);
    expect(JSON.stringify((await storyOf(api, storyId)).paragraphs)).toContain('ashore by ten');
  });

  test.each([
    ['none', () => [], 400, 'reportIds'],
    ['what is no id', () => ['r_1'], 400, 'reportIds.0'],
    [
      'too many',
      () => Array.from({ length: 201 }, (_, at) => `r_${String(at).padStart(20, '0')}`),
      400,
      'reportIds',
    ],
    ['all of them', (ferries: string[]) => ferries, 422, 'reportIds'],
    ['those of another story', (_: string[], banks: string[]) => banks, 422, 'reportIds'],
  ])('refuses %s, and archives nothing', async (_name, choose, status, field) => {
    const { api, ferries, banks, ferryId } = await twoStories();
    const path = `/v1/stories/${ferryId}/split`;
    const refused = await refusalOf(api, path, asked({ reportIds: choose(ferries, banks) }));
    expect(refused).toMatchObject({ status, field });
    expect(api.ingests).toEqual([]);
    expect(await reportsOf(api, ferryId)).toHaveLength(3);
  });

  test('repeated before it was applied has no further effect, and repeated afterwards is refused', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const path = `/v1/stories/${ferryId}/split`;
    const twice = [ferries[2], ferries[2]];
    const first = await (await api.app.request(path, asked({ reportIds: [ferries[2]] }))).json();
    api.wait(40);
    const second = await (await api.app.request(path, asked({ reportIds: twice }))).json();
    expect(second).toEqual(first);
    await api.settle();
    expect((await storyOf(api, first.storyId)).timeline.filter(({ what }) => what === 'split')).toHaveLength(
      1,
    );
    expect(await refusalOf(api, path, asked({ reportIds: [ferries[2]] }))).toMatchObject({ status: 422 });
  });

  test('repeated after a move back gives a new id each time, and every id answers', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const split = { reportIds: [ferries[2]] };
    const one = await ruled(api, `/v1/stories/${ferryId}/split`, split);
    await ruled(api, `/v1/stories/${one.storyId}/move`, { ...split, to: ferryId });
    expect(await reportsOf(api, ferryId)).toHaveLength(3);
    const answer = await api.app.request(`/v1/stories/${one.storyId}`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, `/v1/stories/${ferryId}`]);
    const two = await ruled(api, `/v1/stories/${ferryId}/split`, split);
    expect(two.storyId).not.toBe(one.storyId);
    expect(await reportsOf(api, two.storyId)).toEqual([ferries[2]]);
    expect((await storyOf(api, ferryId)).aliases).toEqual([one.storyId]);
  });

  test('with a killed or embargoed member moves only the visible reports', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const kept = await api.world.reports.membersOf(StoryId.parse(ferryId));
    const [first, second] = ferries.map((id) => kept.find((report) => report.id === id));
    await filed(api, {
      ...ferry('Meridian', ''),
      externalId: first?.externalId,
      version: 1,
      status: 'canceled',
      signal: 'kill',
    });
    await filed(api, {
      ...ferry('Khyber Wire', 'Later.'),
      externalId: second?.externalId,
      version: 1,
      embargoedUntil: '2022-01-17T00:00:00.000Z',
    });
    const path = `/v1/stories/${ferryId}/split`;
    expect(await refusalOf(api, path, asked({ reportIds: [ferries[0]] }))).toMatchObject({ status: 422 });
    expect(await refusalOf(api, path, asked({ reportIds: [ferries[1]] }))).toMatchObject({ status: 422 });
    // The remaining story has no visible report and is withdrawn until the embargo ends.
    expect(await refusalOf(api, path, asked({ reportIds: [ferries[2]] }))).toMatchObject({ status: 422 });
  });
});

test('the history of a story names a report that left it, until that report is withdrawn in its new story', async () => {
  const { api, ferries, ferryId } = await twoStories();
  const [, , third = ''] = ferries;
  const { storyId } = await ruled(api, `/v1/stories/${ferryId}/split`, { reportIds: [third] });
  const named = async () => {
    const { versions }: { versions: Change[] } = await (
      await api.app.request(`/v1/stories/${ferryId}/history`)
    ).json();
    return versions.flatMap(({ reportIds }) => reportIds).map(String);
  };
  expect(await named()).toContain(third);
  const [moved] = await api.world.reports.versionsIn(storyId, ReportId.parse(third));
  await filed(api, {
    ...ferry('Harbour Post', ''),
    externalId: moved?.externalId,
    version: 1,
    status: 'canceled',
    signal: 'kill',
  });
  expect(await named()).not.toContain(third);
  expect(await named()).toContain(ferries[0]);
});

describe('POST /v1/stories/{id}/merge', () => {
  test('merges into the older story in either direction, and the old id answers 308', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    const { storyId } = await ruled(api, `/v1/stories/${bankId}/merge`, { with: ferryId });
    expect(storyId).toBe(ferryId);
    expect(await reportsOf(api, ferryId)).toEqual([...ferries, ...banks].sort());
    const merged = await storyOf(api, ferryId);
    expect(merged.aliases).toEqual([bankId]);
    expect(merged.timeline.filter(({ what }) => what === 'merged')).toMatchObject([{ by: 'editor' }]);
    const answer = await api.app.request(`/v1/stories/${bankId}`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, `/v1/stories/${ferryId}`]);
    expect((await changesOf(api)).filter(({ what }) => what === 'merged')).toMatchObject([
      { storyId: bankId, mergedInto: ferryId },
    ]);
    expect(await cards(api)).toHaveLength(1);
  });

  test('redirects every id that led to the merged story', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    const { storyId } = await ruled(api, `/v1/stories/${bankId}/split`, { reportIds: [banks[1]] });
    await ruled(api, `/v1/stories/${storyId}/move`, { reportIds: [banks[1]], to: bankId });
    await ruled(api, `/v1/stories/${ferryId}/merge`, { with: bankId });
    expect((await storyOf(api, ferryId)).aliases).toEqual([bankId, storyId].sort());
    expect((await api.app.request(`/v1/stories/${storyId}`)).headers.get('Location')).toBe(
      `/v1/stories/${ferryId}`,
    );
    expect(await reportsOf(api, ferryId)).toHaveLength(ferries.length + banks.length);
  });

  test('undone by a split stays undone: the later decision wins', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    await ruled(api, `/v1/stories/${ferryId}/merge`, { with: bankId });
    const { storyId } = await ruled(api, `/v1/stories/${ferryId}/split`, { reportIds: banks });
    expect(await reportsOf(api, storyId)).toEqual([...banks].sort());
    expect(await reportsOf(api, ferryId)).toEqual([...ferries].sort());
    expect((await api.app.request(`/v1/stories/${bankId}`)).status).toBe(308);
  });

  test('refuses an invalid merge, with the field', async () => {
    const { api, ferryId, bankId } = await twoStories();
    const path = `/v1/stories/${ferryId}/merge`;
    const unknown = 's_00000000000000000000';
    for (const [body, status, field] of [
      [{ with: ferryId }, 422, 'with'],
      [{ with: unknown }, 404, 'with'],
      [{ with: 'nonsense' }, 400, 'with'],
      [{}, 400, 'with'],
      [{ with: bankId, colour: 'red' }, 400, 'colour'],
      ['text', 400, ''],
    ] as const)
      expect(await refusalOf(api, path, asked(body))).toMatchObject({ status, field });
    expect(await refusalOf(api, path, post('{', 'application/json'))).toMatchObject({ status: 400 });
    expect(await refusalOf(api, path, post('{}', 'text/plain'))).toMatchObject({ status: 415 });
    expect(await refusalOf(api, `/v1/stories/${unknown}/merge`, asked({ with: ferryId }))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(api, '/v1/stories/nonsense/merge', asked({ with: ferryId }))).toMatchObject({
      status: 404,
    });
    await ruled(api, path, { with: bankId });
    expect(await refusalOf(api, path, asked({ with: bankId }))).toMatchObject({
      status: 409,
      field: 'with',
      mergedInto: ferryId,
    });
    const gone = await api.app.request(`/v1/stories/${bankId}/merge`, asked({ with: ferryId }));
    expect([gone.status, gone.headers.get('Location')]).toEqual([308, `/v1/stories/${ferryId}/merge`]);
  });
});

describe('POST /v1/stories/{id}/move', () => {
  test('moves a report to another story permanently', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    const { storyId } = await ruled(api, `/v1/stories/${ferryId}/move`, {
      reportIds: [ferries[1]],
      to: bankId,
    });
    expect(storyId).toBe(bankId);
    expect(await reportsOf(api, bankId)).toEqual([...banks, ferries[1]].sort());
    expect((await storyOf(api, bankId)).timeline.at(-1)).toMatchObject({
      what: 'joined',
      by: 'editor',
      reportId: ferries[1],
    });
    expect((await storyOf(api, ferryId)).timeline.at(-1)).toMatchObject({ what: 'split', to: bankId });
  });

  test('of the last report redirects the emptied story to the new one', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    await ruled(api, `/v1/stories/${ferryId}/move`, { reportIds: ferries, to: bankId });
    expect(await reportsOf(api, bankId)).toEqual([...ferries, ...banks].sort());
    const answer = await api.app.request(`/v1/stories/${ferryId}/history`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, `/v1/stories/${bankId}/history`]);
    expect((await storyOf(api, bankId)).aliases).toEqual([ferryId]);
    expect((await changesOf(api)).at(-2)).toMatchObject({
      storyId: ferryId,
      what: 'merged',
      mergedInto: bankId,
    });
  });

  test('refuses the same story, an unknown, merged or withdrawn one, and reports of another', async () => {
    const { api, ferries, banks, ferryId, bankId } = await twoStories();
    const path = `/v1/stories/${ferryId}/move`;
    const [reportIds] = [[ferries[0]]];
    expect(await refusalOf(api, path, asked({ reportIds, to: ferryId }))).toMatchObject({
      status: 422,
      field: 'to',
    });
    expect(await refusalOf(api, path, asked({ reportIds, to: 's_00000000000000000000' }))).toMatchObject({
      status: 404,
      field: 'to',
    });
    expect(await refusalOf(api, path, asked({ reportIds: banks, to: bankId }))).toMatchObject({
      status: 422,
      field: 'reportIds',
    });
    for (const banked of await api.world.reports.membersOf(StoryId.parse(bankId)))
      await filed(api, {
        ...bank(banked.agency, ''),
        externalId: banked.externalId,
        version: 1,
        status: 'canceled',
        signal: 'kill',
      });
    expect(await refusalOf(api, path, asked({ reportIds, to: bankId }))).toMatchObject({
      status: 409,
      field: 'to',
    });
    const withdrawn = await refusalOf(
      api,
      `/v1/stories/${bankId}/move`,
      asked({ reportIds: banks, to: ferryId }),
    );
    expect(withdrawn).toMatchObject({ status: 410 });
  });
});

describe('the forms of the pages', () => {
  const submitted = (fields: Record<string, string>, origin = 'http://localhost') => ({
    method: 'POST',
    headers: { Accept: 'text/html', Origin: origin },
    body: new URLSearchParams(fields),
  });

  test('split a report off and merge it back', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const [, , third = ''] = ferries;
    const reports = await (await api.app.request(`/stories/${ferryId}/reports`)).text();
    expect(reports.split('Another event: split off')).toHaveLength(4);
    const split = await api.app.request(`/stories/${ferryId}/split`, submitted({ reportId: third }));
    expect(split.status).toBe(303);
    const to = split.headers.get('Location')?.replace('/stories/', '') ?? '';
    await api.settle();
    expect(await reportsOf(api, to)).toEqual([third]);
    expect(await (await api.app.request(`/stories/${to}/reports`)).text()).not.toContain('split off');
    api.wait(1000);
    const merged = await api.app.request(`/stories/${ferryId}/merge`, submitted({ with: to }));
    expect(merged.headers.get('Location')).toBe(`/stories/${ferryId}`);
    await api.settle();
    expect(await reportsOf(api, ferryId)).toEqual([...ferries].sort());
  });
  test.each([
    ['merge', { with: 's_1' }],
    ['merge', {}],
    ['split', { reportId: 'r_1' }],
  ])('refuse to %s with %j', async (verb, fields) => {
    const { api, ferryId } = await twoStories();
    const answer = await api.app.request(`/stories/${ferryId}/${verb}`, submitted(fields));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('The form names no story or report.');
  });
  test('are refused for a page of another site', async () => {
    const { api, ferries, ferryId } = await twoStories();
    const form = submitted({ reportId: ferries[2] ?? '' }, 'http://evil.example');
    expect((await api.app.request(`/stories/${ferryId}/split`, form)).status).toBe(403);
  });
});

test('decisions need scope write, and a page of another site cannot make them', async () => {
  const api = anApi({ tokens: async () => readTokens('reader-token:read') });
  const path = '/v1/stories/s_00000000000000000000/merge';
  const body = { with: 's_00000000000000000001' };
  expect(await refusalOf(api, path, asked(body))).toMatchObject({ status: 401 });
  const asReader = post(JSON.stringify(body), 'application/json', { Authorization: 'Bearer reader-token' });
  expect(await refusalOf(api, path, asReader)).toMatchObject({ status: 403 });
  const foreign = post(JSON.stringify(body), 'application/json', { Origin: 'http://evil.example' });
  expect(await refusalOf(anApi(), path, foreign)).toMatchObject({ status: 403 });
});

test('a document posted as an editor decision is refused', async () => {
  const api = anApi();
  const body = JSON.stringify({ kind: 'merge' });
  for (const init of [
    post(body, 'application/json', { 'X-Source': 'dateline.rulings' }),
    post(body, 'application/json'),
  ]) {
    const path =
      init.headers === undefined || !('X-Source' in init.headers)
        ? '/v1/reports?source=dateline.rulings'
        : '/v1/reports';
    expect(await refusalOf(api, path, init)).toMatchObject({
      status: 400,
      field: path === '/v1/reports' ? 'X-Source' : 'source',
    });
  }
  expect(await api.world.archive.days()).toEqual([]);
});

test('an invalid document under the source of decisions is a recorded rejection', async () => {
  const api = anApi();
  const note = {
    complete: true,
    receivedAt: api.world.clock.now(),
    sourceId: SourceId.parse('dateline.rulings'),
  };
  for (const text of ['{', '{}', '"merge"']) {
    const archiveKey = await api.world.archive.keep(new TextEncoder().encode(text), note);
    await api.settle();
    expect((await api.world.ledger.findReceipt(archiveKey))?.rejections).toHaveLength(1);
  }
});

test('openapi.json describes the three routes with their bodies', async () => {
  const { paths } = (await anApi().get('/openapi.json')) as { paths: Record<string, unknown> };
  for (const verb of ['merge', 'split', 'move'])
    expect(paths[`/v1/stories/{id}/${verb}`]).toMatchObject({
      post: { requestBody: { required: true }, responses: { 202: {}, 404: {}, 409: {}, 422: {} } },
    });
});
