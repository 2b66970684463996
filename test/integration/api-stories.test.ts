import { Story } from '#core/story.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aSentence, aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { processorMs } from '#test/doubles/growth.ts';
import { cards, copy, filed, refusalOf } from '#test/integration/ask-api.ts';

describe('GET /v1/stories', () => {
  test('lists every story once for pages of any size, newest first', async () => {
    const api = anApi();
    for (let hour = 10; hour < 20; hour++) {
      await api.show(
        aStory({}, [aReport({ headline: `Story of ${hour}`, publishedAt: `2022-01-15T${hour}:00:00.000Z` })]),
      );
    }
    for (const limit of [1, 3, 7, 100]) {
      const seen: string[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const page = await api.app.request(
          `/v1/stories?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        const { stories, next }: { stories: { headline: string }[]; next?: string } = await page.json();
        expect(stories.length).toBeLessThanOrEqual(limit);
        seen.push(...stories.map(({ headline }) => headline));
        cursor = next;
      }
      expect(seen).toEqual([19, 18, 17, 16, 15, 14, 13, 12, 11, 10].map((hour) => `Story of ${hour}`));
    }
  });
  test('filters by place, agency, language, status, time and words at the same time', async () => {
    const api = anApi();
    const paris = [{ text: 'PARIS', place: 'Paris' }];
    await api.show(
      aStory({}, [aReport({ agency: 'AFP', headline: 'Talks in Paris end', datelines: paris })]),
    );
    await api.show(
      aStory({}, [
        aReport({
          agency: 'IRNA',
          headline: 'Talks in Tehran end',
          language: 'fa',
          publishedAt: '2022-01-12T09:30:00.000Z',
        }),
      ]),
    );
    const found = async (query: string) => (await cards(api, `?${query}`)).map(({ headline }) => headline);
    expect(await found('agency=afp')).toEqual(['Talks in Paris end']);
    expect(await found('place=Paris')).toEqual(['Talks in Paris end']);
    expect(await found('lang=fa')).toEqual(['Talks in Tehran end']);
    expect(await found('status=settled')).toEqual(['Talks in Tehran end']);
    expect(await found('status=developing')).toEqual(['Talks in Paris end']);
    expect(await found('q=end+TEHRAN')).toEqual(['Talks in Tehran end']);
    expect(await found('q=end+berlin')).toEqual([]);
    expect(await found('q=talks&agency=AFP&since=2022-01-15&until=2022-01-15')).toEqual([
      'Talks in Paris end',
    ]);
    expect(await found('until=2022-01-11')).toEqual([]);
  });
  test.each([['-1'], ['0'], ['101'], ['1e9'], ['NaN'], ['٥'], [''], ['5&limit=6'], ['%5B5%5D']])(
    'refuses limit=%s and names the field',
    async (limit) => {
      expect(await refusalOf(anApi(), `/v1/stories?limit=${limit}`)).toMatchObject({
        status: 400,
        field: 'limit',
      });
    },
  );
  test('refuses a cursor that was altered, belongs to other conditions, is a day old, or 10 KB long', async () => {
    const api = anApi();
    for (const headline of ['One', 'Two']) await api.show(aStory({}, [aReport({ headline })]));
    const { next }: { next: string } = await (await api.app.request('/v1/stories?limit=1&agency=AFP')).json();
    expect((await api.app.request(`/v1/stories?limit=1&agency=AFP&cursor=${next}`)).status).toBe(200);
    for (const bad of [
      `agency=AFP&cursor=${next.slice(0, -2)}`,
      `agency=AFP&cursor=x${next}`,
      `agency=IRNA&cursor=${next}`,
      `cursor=${next}`,
      `cursor=${'A'.repeat(10_240)}`,
      'cursor=',
      'cursor=%00',
      `agency=AFP&cursor=${next}&cursor=${next}`,
    ]) {
      expect(await refusalOf(api, `/v1/stories?${bad}`)).toMatchObject({ status: 400, field: 'cursor' });
    }
    api.wait(25 * 60 * 60 * 1000);
    expect(await refusalOf(api, `/v1/stories?agency=AFP&cursor=${next}`)).toMatchObject({
      status: 400,
      field: 'cursor',
    });
  });
  test('answers any search in under a second of processor time, builds no pattern from it, and never fails', async () => {
    const api = anApi();
    await api.show(aStory({ summary: 'a'.repeat(10_000) }));
    for (const q of [
      '((((a+)+)+)+$',
      'a'.repeat(200),
      'the of and',
      '\u0000\u001b[2J a',
      '.* a',
      '[',
      '\\',
    ]) {
      const tookMs = await processorMs(async () => {
        const { status } = await api.app.request(`/v1/stories?q=${encodeURIComponent(q)}`);
        expect([200, 400]).toContain(status);
      });
      expect(tookMs).toBeLessThan(1_000);
    }
    for (const q of ['*', 'x'.repeat(10_240)]) {
      expect(await refusalOf(api, `/v1/stories?q=${encodeURIComponent(q)}`)).toMatchObject({
        status: 400,
        field: 'q',
      });
    }
  });
});

describe('a list or feed', () => {
  test.each(['/v1/stories?limit=1', '/feed.rss', '/feed.atom?limit=1', '/feed.json', '/'])(
    '%s answers 304 until it changes, also when more pages follow',
    async (path) => {
      const api = anApi();
      for (const headline of ['One', 'Two']) await api.show(aStory({}, [aReport({ headline })]));
      const etag = (await api.app.request(path)).headers.get('ETag') ?? '';
      const again = async () => (await api.app.request(path, { headers: { 'If-None-Match': etag } })).status;
      api.wait(60_000);
      expect(await again()).toBe(304);
      await api.show(aStory({}, [aReport({ headline: 'Three', publishedAt: '2022-01-16T00:00:00.000Z' })]));
      expect(await again()).toBe(200);
    },
  );
});

describe('GET /v1/stories/{id}', () => {
  test('gives the story as JSON that matches its schema, as agency copy, and as a page', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    expect(Story.parse(await api.get(`/v1/stories/${story.id}`))).toEqual(story);
    const asText = await api.app.request(`/v1/stories/${story.id}`, { headers: { Accept: 'text/plain' } });
    expect(await asText.text()).toMatch(/^15-01-2022\nBy AFP\nHARWICK: A passenger ferry/);
    const asPage = await api.app.request(`/v1/stories/${story.id}`, {
      headers: { Accept: 'text/html,*/*;q=0.1' },
    });
    expect(asPage.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(asPage.headers.get('Vary')).toBe('Accept, Accept-Encoding');
  });
  test('gives the brief as copy, and the full account with rendering=full, each with its own tag', async () => {
    const api = anApi();
    const report = aReport();
    const [first = '', second = ''] = report.paragraphs;
    const story = aStory({ brief: [aSentence(first, [report])] }, [report]);
    await api.show(story);
    const ask = (Accept: string) => api.app.request(`/v1/stories/${story.id}`, { headers: { Accept } });
    const [brief, full] = [await ask('text/plain'), await ask('text/plain; rendering=full')];
    expect(await brief.text()).not.toContain(second);
    expect(await full.text()).toContain(second);
    expect(brief.headers.get('ETag')).not.toBe(full.headers.get('ETag'));
  });
  test('answers 304 without a body to a matching tag, per format and until the story changes', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const path = `/v1/stories/${story.id}`;
    const etag = (await api.app.request(path)).headers.get('ETag') ?? '';
    const again = (accept: string) =>
      api.app.request(path, { headers: { Accept: accept, 'If-None-Match': `"other", ${etag}` } });
    expect((await again('application/json')).status).toBe(304);
    expect(await (await again('application/json')).text()).toBe('');
    expect((await again('text/plain')).status).toBe(200);
    await api.show({ ...story, version: 2, headline: 'All safe' });
    expect((await again('application/json')).status).toBe(200);
  });
  test('answers 304 from the head alone, without reading the text of a long story', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const read: string[] = [];
    const { findStory } = api.world.stories;
    api.world.stories.findStory = (id, version) => {
      read.push(id);
      return findStory(id, version);
    };
    for (const accept of ['application/json', 'text/plain']) {
      const ask = (headers: Record<string, string>) =>
        makeApp(api.world).request(`/v1/stories/${story.id}`, { headers: { Accept: accept, ...headers } });
      const full = await ask({});
      const etag = full.headers.get('ETag') ?? '';
      read.length = 0;
      const again = await ask({ 'If-None-Match': `W/${etag}` });
      expect(again.status).toBe(304);
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.get('Cache-Control')).toBe(full.headers.get('Cache-Control'));
      expect(again.headers.get('Vary')).toBe('Accept');
      expect(read).toEqual([]);
    }
  });
  test('a story that has settled since no longer matches the tag', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    const path = `/v1/stories/${story.id}`;
    const etag = (await api.app.request(path)).headers.get('ETag') ?? '';
    api.wait(40 * 86_400_000);
    const later = await api.app.request(path, { headers: { 'If-None-Match': etag } });
    expect(later.status).toBe(200);
    expect(await later.json()).toMatchObject({ status: 'settled' });
  });
  test('redirects a merged id to the current story through any chain, with the rest of the address', async () => {
    const api = anApi();
    const [first, second, third] = ['One', 'Two', 'Three'].map((headline) =>
      aStory({}, [aReport({ headline })]),
    );
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three stories were made');
    for (const story of [first, second, third]) await api.show(story);
    await api.show({ ...third, version: 2, status: 'merged', mergedInto: second.id });
    await api.show({ ...second, version: 2, status: 'merged', mergedInto: first.id });
    for (const [asked, given] of [
      ['/v1/stories/ID?version=1', '/v1/stories/ID'],
      ['/v1/stories/ID/reports', '/v1/stories/ID/reports'],
      ['/v1/stories/ID/diff?from=1&to=2', '/v1/stories/ID/diff'],
      ['/stories/ID?next=//evil', '/stories/ID?next=%2F%2Fevil'],
    ] as const) {
      const answer = await api.app.request(asked.replace('ID', third.id));
      expect([answer.status, answer.headers.get('Location')]).toEqual([308, given.replace('ID', first.id)]);
    }
  });
  test('gives an earlier version on request, and 404 for one that never existed', async () => {
    const api = anApi();
    const story = aStory();
    await api.show(story);
    await api.show({ ...story, version: 2, headline: 'All safe' });
    expect(await api.get(`/v1/stories/${story.id}?version=1`)).toMatchObject({
      version: 1,
      headline: story.headline,
    });
    expect(await refusalOf(api, `/v1/stories/${story.id}?version=3`)).toMatchObject({ status: 404 });
    expect(await refusalOf(api, `/v1/stories/${story.id}?version=one`)).toMatchObject({
      status: 400,
      field: 'version',
    });
  });
  test.each([['%3Cscript%3E'], ['s_1'], ['..%2F..%2Fetc'], ['%00'], ['%ff'], ['s_00000000000000000000']])(
    'answers 404 as JSON to the id %s and does not repeat it',
    async (id) => {
      const problem = await refusalOf(anApi(), `/v1/stories/${id}`);
      expect(problem.status).toBe(404);
      expect(JSON.stringify(problem)).not.toContain('<');
    },
  );
});

describe('the parts of a story', () => {
  async function twoReports() {
    const api = anApi();
    const [afp] = await filed(api, {
      agency: 'AFP',
      externalId: 'a',
      title: 'Ferry aground off Harwick',
      text: copy,
      date: '2022-01-15T09:00:00Z',
    });
    const [irna] = await filed(api, {
      agency: 'IRNA',
      externalId: 'b',
      title: 'Ferry aground off Harwick',
      text: `${copy}\nThe fog lifted at noon, and the ferry was towed to Harwick.`,
      date: '2022-01-15T11:00:00Z',
    });
    const [story] = await cards(api);
    if (afp === undefined || irna === undefined || story === undefined)
      throw new Error('two reports make a story here');
    return { api, afp, irna, path: `/v1/stories/${story.id}` };
  }
  test('its reports contain their text, first filed first', async () => {
    const { api, afp, irna, path } = await twoReports();
    expect(await api.get(`${path}/reports`)).toMatchObject({
      reports: [
        { id: afp, agency: 'AFP' },
        { id: irna, agency: 'IRNA' },
      ],
    });
  });
  test('its reports are paged, each once, and a cursor of another story is refused', async () => {
    const api = anApi();
    const [story, other] = [aStory(), aStory({}, [aReport({ agency: 'IRNA' })])];
    for (const each of [story, other]) await api.show(each);
    const ids = ['a', 'b', 'c', 'd', 'e'].map((externalId) => aReport({ externalId }));
    for (const report of ids) await api.world.reports.putMember(story.id, report);
    const seen: string[] = [];
    let query = '?limit=2';
    for (let pages = 0; query !== '' && pages < 9; pages++) {
      const answer = await api.app.request(`/v1/stories/${story.id}/reports${query}`);
      const { reports, next }: { reports: { externalId: string }[]; next?: string } = await answer.json();
      seen.push(...reports.map(({ externalId }) => externalId));
      query = next === undefined ? '' : `?limit=2&cursor=${next}`;
      if (next === undefined) continue;
      expect((await refusalOf(api, `/v1/stories/${other.id}/reports?cursor=${next}`)).status).toBe(400);
    }
    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  test('`why` names signals with weights, the score and the threshold', async () => {
    const { api, irna, path } = await twoReports();
    expect(await api.get(`${path}/reports/${irna}/why`)).toMatchObject({
      reportId: irna,
      kind: expect.stringMatching(/^(joined|duplicate)$/),
      score: expect.any(Number),
      threshold: expect.any(Number),
      reasons: expect.arrayContaining([
        { signal: expect.any(String), value: expect.anything(), weight: expect.any(Number) },
      ]),
      ruleVersion: expect.any(String),
    });
    expect(await refusalOf(api, `${path}/reports/r_00000000000000000000/why`)).toMatchObject({ status: 404 });
  });
  test('the difference between versions names added and removed sentences with their agencies', async () => {
    const { api, irna, path } = await twoReports();
    const difference: unknown = await api.get(`${path}/diff?from=1&to=2`);
    expect(difference).toMatchObject({ from: 1, to: 2, gone: [] });
    expect(JSON.stringify(difference)).toContain('The fog lifted at noon');
    expect(JSON.stringify(difference)).toContain(irna);
    expect(await refusalOf(api, `${path}/diff?from=9`)).toMatchObject({ status: 400, field: 'from' });
    expect(await api.get(`${path}/history`)).toMatchObject({
      versions: [
        { version: 1, what: 'created' },
        { version: 2, what: 'updated', reportIds: [irna] },
      ],
    });
  });
  test('changes are in order, and continue from a position', async () => {
    const { api } = await twoReports();
    const first: { changes: unknown[]; next: string } = await (
      await api.app.request('/v1/changes?limit=1')
    ).json();
    expect(first.changes).toMatchObject([{ what: 'created', version: 1 }]);
    const second: { changes: unknown[]; next: string } = await (
      await api.app.request(`/v1/changes?after=${first.next}`)
    ).json();
    expect(second.changes).toMatchObject([{ what: 'updated', version: 2 }]);
    expect(await api.get(`/v1/changes?after=${second.next}`)).toEqual({ changes: [], next: second.next });
    expect(await refusalOf(api, `/v1/changes?after=x${first.next}`)).toMatchObject({
      status: 400,
      field: 'after',
    });
  });
});
