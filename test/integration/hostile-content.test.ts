// Hostile content on its way from a feed to readers: it reaches no address, makes no element of a page, and changes no other report.
import { parseHTML } from 'linkedom';
import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { instantOf } from '#core/instant.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { startFetchLab } from '#test/doubles/fetch-lab.ts';
import { serve } from '#test/doubles/loopback-server.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Wire</title>${channel}${items}</channel></rss>`;
const headlinesOf = async (text: string | Uint8Array): Promise<string[]> =>
  (await parseDocument(anArchived(text))).reports.map(({ headline }) => headline);

describe('addresses inside a feed', () => {
  test('hub, self link, image, enclosure, xml:base, stylesheet, DTD and item links on private hosts get no request when the feed is polled and read', async () => {
    const lab = await startFetchLab();
    const inner = `http://127.0.0.1:${lab.canary.port}`;
    const items = `<item xml:base="${inner}/"><title>Kept</title><link>${inner}/a</link><guid>1</guid>
<enclosure url="${inner}/b.mp3" type="audio/mpeg" length="1"/><source url="${inner}/c">c</source><comments>${inner}/d</comments>
<description>&lt;img src="${inner}/e"&gt;&lt;iframe src="${inner}/f"&gt;&lt;/iframe&gt;Text of the report.</description></item>`;
    const channel = `<atom:link rel="hub" href="${inner}/hub"/><atom:link rel="self" href="${inner}/self"/><link>${inner}</link>
<image><url>${inner}/logo.png</url></image><docs>${inner}/docs</docs><cloud domain="127.0.0.1" port="${lab.canary.port}" path="/" protocol="http-post"/>`;
    const document = rss(items, channel).replace(
      '?>',
      `?><?xml-stylesheet href="${inner}/x.xsl"?><!DOCTYPE rss SYSTEM "${inner}/rss.dtd">`,
    );
    const server = await serve((_request, response) => void response.end(document));
    const archive = makeMemoryArchive();
    const kept: string[] = [];
    const tried = lab.fetcherFor([], [`127.0.0.1:${server.port}`]);
    const outcome = await poll(Source.parse({ id: 'wire', url: `${server.origin}/feed`, agency: 'Wire' }), {
      fetcher: { fetch: (url) => tried.get(url) },
      states: makeMemorySourceStates(),
      archive: {
        ...archive,
        keep: async (bytes, note) => {
          const key = await archive.keep(bytes, note);
          kept.push(...(await headlinesOf(bytes)));
          return key;
        },
      },
      clock: { now: () => instantOf(Date.UTC(2026, 10, 24)) },
      log: { info() {}, warn() {}, error() {} },
    });
    await server.stop();
    expect([outcome, kept, lab.canary.connections()]).toEqual(['taken', ['Kept'], 0]);
    await lab.stop();
  });

  test.each([
    ['file:///proc/self/environ'],
    ['gopher://a.example/'],
    ['ftp://a.example/'],
    ['data:text/xml,<rss/>'],
    ['javascript:alert(1)'],
    ['dict://a.example:11211/'],
    ['http://user:pw@a.example/feed'],
    ['https://:pw@a.example/feed'],
    ['https://user@a.example/feed'],
    ['https:\\\\user:pw@a.example/feed'],
  ])('%s is refused as the address of a source before anything is stored', (url) => {
    expect(Source.safeParse({ id: 'wire', url, agency: 'Wire' }).success).toBe(false);
  });

  test('remote content of NewsML-G2, its catalogs and packages name addresses that are kept as text alone', async () => {
    const { reports, problems } = await parseDocument(
      anArchived(`<newsMessage xmlns="urn:x-wrong"><itemSet>
<packageItem guid="p1" version="1"><groupSet root="g"><group id="g"><itemRef residref="p1"/><groupRef idref="g"/></group></groupSet></packageItem>
<newsItem guid="n1" version="1"><catalogRef href="http://169.254.169.254/catalog.xml"/><itemMeta><versionCreated>2026-11-24T08:00:00Z</versionCreated></itemMeta>
<contentMeta><headline>One</headline></contentMeta><contentSet><remoteContent href="http://127.0.0.1:9001/x" contenttype="text/plain"/><remoteContent href="file:///etc/passwd" contenttype="text/plain"/></contentSet></newsItem>
<newsItem guid="n2" version="1"><itemMeta><versionCreated>2026-11-24T08:00:00Z</versionCreated></itemMeta><contentMeta><headline>Two</headline></contentMeta></newsItem>
</itemSet></newsMessage>`),
    );
    expect(reports.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(reports.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
    expect(reports.flatMap(({ media }) => media.map(({ url }) => url))).not.toContain('file:///etc/passwd');
    expect(problems.map(({ code }) => code)).not.toContain('unknown_format');
  });
});

describe('a document cut off', () => {
  const titles = ['First report', 'Second «report»', 'Third report'];
  const item = (title: string, at: number): string =>
    `<item><title>${title}</title><guid isPermaLink="false">${at}</guid><description><![CDATA[<p>Text &amp; more.</p>]]></description><!-- c --></item>`;
  const feeds = {
    RSS: rss(titles.map(item).join('\n')),
    Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>u:f</id>${titles
      .map(
        (title, at) =>
          `<entry><id>u:${at}</id><title type="html">${title}</title><content type="text">Text.</content></entry>`,
      )
      .join('')}</feed>`,
    'JSON Feed': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      items: titles.map((title, id) => ({ id: `${id}`, title, content_text: 'Text.' })),
    }),
  };
  test.each(Object.entries(feeds))(
    '%s at every byte gives whole items alone, and a problem that says it is not whole',
    async (_, feed) => {
      const whole = new TextEncoder().encode(feed);
      expect(await headlinesOf(whole)).toEqual(titles);
      for (let end = 0; end < whole.length; end++) {
        const { reports, problems } = await parseDocument(anArchived(whole.subarray(0, end)));
        const read = reports.map(({ headline }) => headline);
        expect([end, read]).toEqual([end, titles.slice(0, read.length)]);
        expect([end, reports.map(({ paragraphs }) => paragraphs.join())]).toEqual([
          end,
          read.map(() => (feed.startsWith('{') || feed.includes('<feed') ? 'Text.' : 'Text & more.')),
        ]);
        expect([end, problems.length > 0]).toEqual([end, true]);
      }
    },
  );
});

test('a document of a billion laughs is refused in 50 ms of processor time and 20 MB', async () => {
  const lols = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const bomb = anArchived(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lols}]><rss version="2.0"><channel><item><title>&l30;</title></item></channel></rss>`,
  );
  await parseDocument(bomb);
  const [before, memory] = [process.cpuUsage(), process.memoryUsage.rss()];
  const { reports, problems } = await parseDocument(bomb);
  const { user, system } = process.cpuUsage(before);
  expect([reports, problems.map(({ code }) => code)]).toEqual([[], ['forbidden_entity']]);
  expect((user + system) / 1000).toBeLessThan(50);
  expect(process.memoryUsage.rss() - memory).toBeLessThan(20_000_000);
});

/** Markup that runs scripts, loads or submits something in one browser or another, or changes its meaning when it is parsed twice. */
const active = [
  '<script>document.title=1</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><desc><![CDATA[</desc><script>alert(1)</script>]]></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<xmp><script>alert(1)</script></xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template>',
  '<textarea><script>alert(1)</script></textarea>',
  '<title><script>alert(1)</script></title>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x></object><embed src=x>',
  '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<p style="background:url(//evil.example)">x</p><style>p{background:url(//evil.example)}</style>',
  '<link rel=stylesheet href=//evil.example><img srcset="javascript:alert(1) 1x, &quot;onerror=alert(1) 2x">',
  '<a href="javascript:alert(1)">x</a><a href="java&#10;script:alert(1)">x</a><a href="data:text/html,x">x</a>',
  // HTML shows as words what follows <plaintext>.
  '&lt;plaintext><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
];

describe('markup in what agencies write', () => {
  test.each(active)('%s leaves no active markup in the text of a report', async (markup) => {
    const escaped = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const { reports } = await parseDocument(
      anArchived(
        rss(
          `<item><title>Kept</title><guid>1</guid><description>&lt;p&gt;Before.&lt;/p&gt;${escaped}</description></item>`,
        ),
      ),
    );
    expect(reports).toHaveLength(1);
    const text = reports.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(text).toContain('Before.');
    // A text that shows markup as words, such as `&lt;script&gt;`, keeps them; what was an element is gone.
    if (markup.startsWith('<'))
      expect(text).not.toMatch(/<(?:script|img|svg|math|iframe|style|link|base|meta|form)/i);
  });

  test.each(active)('%s in any field is text on every page and in every feed', async (markup) => {
    const seen = await Promise.all([pagesWith('plain words'), pagesWith(markup)]);
    const [plain, hostile] = seen.map((pages) =>
      pages.map(({ path, text }) => [path, skeletonOf(path, text)]),
    );
    expect(hostile).toEqual(plain);
  });

  test('in a title is decoded once, by the rule of its format', async () => {
    const titleOf = async (title: string): Promise<string | undefined> =>
      (await headlinesOf(rss(`<item><title>${title}</title><guid>1</guid></item>`)))[0];
    expect(await titleOf('<b>x</b> y')).toBe('x y');
    expect(await titleOf('Use &lt;script&gt; with care')).toBe('Use <script> with care');
    expect(await titleOf('Use &amp;lt;script&amp;gt; with care')).toBe('Use <script> with care');
    expect(await titleOf('Use &amp;amp;lt;b&amp;amp;gt; here')).toBe('Use &lt;b&gt; here');
  });

  test('an error answer repeats a bad address only as escaped text', async () => {
    const api = anApi();
    for (const path of [
      '/stories/%3Cscript%3E',
      '/v1/stories/%3Cscript%3E',
      '/%22%3E%3Cimg%20src=x%3E?limit=%3Cb%3E',
    ]) {
      for (const accept of ['text/html', 'application/json']) {
        const answer = await api.app.request(path, { headers: { Accept: accept } });
        expect([path, answer.status >= 400]).toEqual([path, true]);
        expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
        const text = await answer.text();
        if (answer.headers.get('Content-Type')?.startsWith('text/html') === true)
          expect(text).not.toMatch(/<script>|<img|<b>/i);
        else expect(answer.headers.get('Content-Type')).toMatch(/^application\/(?:problem\+)?json/);
      }
    }
  });

  test('a link to the source of a report cannot reach its opener, and other schemes are not linked', async () => {
    for (const [url, isLinked] of [
      ['https://a.example/1', true],
      ['javascript:alert(1)', false],
      ['data:text/html,x', false],
      ['vbscript:x', false],
    ] as const) {
      const api = anApi();
      const report = aReport({ url });
      const story = aStory({}, [report]);
      await api.show(story);
      await api.world.reports.putMember(story.id, report);
      const { document } = parseHTML(await (await api.app.request(`/stories/${story.id}/reports`)).text());
      const links = [...document.querySelectorAll('a[href*=":"]')].map((link) => [
        link.getAttribute('href'),
        link.getAttribute('rel'),
      ]);
      expect(links).toEqual(isLinked ? [[url, 'noopener noreferrer nofollow']] : []);
    }
  });
});

describe('versions of one ninjs item', () => {
  const item = (version: string, headline: string, more: object = {}): string =>
    JSON.stringify({
      ...{
        uri: 'urn:wire:1',
        version,
        versioncreated: '2022-01-15T10:00:00Z',
        headline,
        pubstatus: 'usable',
      },
      ...{ body_text: `${headline}, the harbour master of Harwick said on Saturday.` },
      ...more,
    });
  /** The story after these filings, in this order. */
  async function storyOf(...documents: readonly string[]) {
    const api = anApi();
    for (const body of documents) {
      const headers = { 'Content-Type': 'application/json' };
      const posted = await api.app.request('/v1/reports?source=wire', { method: 'POST', headers, body });
      expect(posted.status).toBe(202);
      await api.settle();
    }
    const { stories } = (await api.get('/v1/stories')) as { stories: { id: string; headline: string }[] };
    return { headlines: stories.map(({ headline }) => headline), logged: api.logged, api };
  }

  test('a version that goes backwards changes nothing that is shown', async () => {
    const [first, second] = [item('1', 'Ferry aground'), item('2', 'Ferry afloat again')];
    expect((await storyOf(first, second)).headlines).toEqual(['Ferry afloat again']);
    expect((await storyOf(second, first)).headlines).toEqual(['Ferry afloat again']);
  });

  test('two texts under one version give one story in either order, and a warning names the report', async () => {
    const [one, other] = [item('3', 'Ferry aground'), item('3', 'Ferry afloat again')];
    const [forth, back] = [await storyOf(one, other), await storyOf(other, one)];
    expect(forth.headlines).toHaveLength(1);
    expect(back.headlines).toEqual(forth.headlines);
    for (const { logged } of [forth, back])
      expect(logged.filter(({ event }) => event === 'version.reused')).toMatchObject([
        { level: 'warn', fields: { version: 3 } },
      ]);
  });

  test('an embargo that has not ended hides it, and a cancellation of an unknown one shows nothing', async () => {
    const hidden = await storyOf(item('1', 'Ferry aground', { embargoed: '2022-03-01T00:00:00Z' }));
    const killed = await storyOf(item('2', 'Ferry aground', { pubstatus: 'canceled' }));
    const late = await storyOf(
      item('2', 'Ferry aground', { pubstatus: 'canceled' }),
      item('1', 'Ferry aground'),
    );
    for (const { headlines } of [hidden, killed, late]) expect(headlines).toEqual([]);
  });
});

/** The pages and feeds of a story of one report that has the text in every field. */
async function pagesWith(text: string): Promise<{ path: string; text: string }[]> {
  const api = anApi();
  const report = aReport({
    ...{
      headline: text,
      summary: text,
      agency: text,
      paragraphs: [text, text],
      sourceId: 'wire',
      externalId: '1',
    },
    ...{ byline: { text, people: [text], organisations: [text] }, datelines: [{ text, place: text }] },
    ...{ categories: [{ scheme: text, code: text, name: text }], keywords: [text], editorialNote: text },
  });
  const story = aStory({ id: 's_00000000000000000001', headline: text }, [report]);
  await api.show(story);
  await api.world.reports.putMember(story.id, report);
  const paths = [
    '/',
    `/stories/${story.id}`,
    `/stories/${story.id}/reports`,
    '/feed.rss',
    '/feed.atom',
    '/feed.json',
  ];
  return Promise.all(
    paths.map(async (path) => {
      const answer = await api.app.request(path, {
        headers: { Accept: path.startsWith('/feed') ? '*/*' : 'text/html' },
      });
      expect([path, answer.status]).toEqual([path, 200]);
      return { path, text: await answer.text() };
    }),
  );
}

/** Elements with the names of their attributes, or the shape of a JSON document. */
function skeletonOf(path: string, text: string): unknown {
  if (path === '/feed.json') {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]));
    };
    return shape(JSON.parse(text));
  }
  const { document } = parseHTML(text);
  return [...document.querySelectorAll('*')].map((element) =>
    [element.localName, ...[...element.attributes].map(({ name }) => name)].join(' '),
  );
}
