import type { Page } from 'playwright-core';
import { contrastOf, openBrowser, serveOnLoopback } from '#test/browser/reading-room.ts';
import {
  ferryStory,
  hostileStory,
  persianStory,
  plainStory,
  tehranReports,
  tehranStory,
} from '#test/browser/stories-to-read.ts';
import { anApi } from '#test/builders/an-api.ts';

const tehran = `/stories/${tehranStory.id}`;
const api = anApi();
const emptyApi = anApi();
const brokenApi = anApi({
  stories: {
    ...anApi().world.stories,
    list: async () => {
      throw new Error('table dateline-secret-name is throttled');
    },
  },
});
let browser: Awaited<ReturnType<typeof openBrowser>>;
const rooms: Awaited<ReturnType<typeof serveOnLoopback>>[] = [];
let page: Page;
/** Errors that the page reported: script errors, and violations of the content security policy. */
let complaints: string[];

beforeAll(async () => {
  await api.show({ ...ferryStory, status: 'developing' });
  await api.show({ ...ferryStory, version: 2 });
  await api.show({ ...tehranStory, paragraphs: tehranStory.paragraphs.slice(0, 2) });
  await api.show({ ...tehranStory, version: 2 });
  for (const story of [persianStory, hostileStory, plainStory]) await api.show(story);
  for (const report of tehranReports) await api.world.reports.putMember(tehranStory.id, report);
  for (const { app } of [api, emptyApi, brokenApi]) rooms.push(await serveOnLoopback(app));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.stop();
  for (const room of rooms) await room.stop();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('the server responded with a status of'))
      complaints.push(line.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(path: string, room = 0) {
  return page.goto(`${rooms[room]?.url}${path}`);
}
/** Clicks a link and waits for the page that it leads to: a click alone does not wait. */
async function follow(name: string) {
  const from = page.url();
  await page.getByRole('link', { name }).click();
  await page.waitForURL((to) => to.href !== from);
}
const wideness = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const textsOf = (selector: string) => page.locator(selector).allInnerTexts();

describe('the list page', () => {
  test('shows the newest story first, under its day, with its agencies and origins', async () => {
    await open('/');
    expect(await textsOf('.day h2')).toEqual([
      'Sunday 16 January 2022',
      'Saturday 15 January 2022',
      'Friday 14 January 2022',
      'Thursday 13 January 2022',
    ]);
    const second = page.locator('.entry').nth(1);
    expect(await second.locator('h3').textContent()).toBe(tehranStory.headline);
    expect(await second.locator('.places').textContent()).toBe('PARIS/ TEHRAN/ KABUL/ ISLAMABAD');
    expect(await second.locator('.standfirst').textContent()).toBe(tehranStory.summary);
    expect(await second.locator('.carriers').textContent()).toMatch(
      /AFP, IRNA, Khaama Press, Dawn\s+4 agencies, 3 origins/,
    );
    expect(await second.locator('.when').textContent()).toBe('09:30\u00a0UTC');
  });
  test('accepts a search from the keyboard and shows the active filters', async () => {
    await open('/');
    await page.getByLabel('Search').focus();
    await page.keyboard.type('tehran taliban');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=tehran+taliban');
    expect(await textsOf('.entry h3')).toEqual([tehranStory.headline]);
    expect(await page.locator('.conditions').textContent()).toContain('with the words tehran taliban');
  });
  test('filters by an agency after a click on its name, in any script', async () => {
    await open('/');
    await follow('ایرنا');
    expect(await textsOf('.entry h3')).toEqual([persianStory.headline]);
  });
  test('links to older stories and back to the newest', async () => {
    await open('/?limit=2');
    await follow('Older stories');
    expect(await textsOf('.entry h3')).toEqual([persianStory.headline, plainStory.headline]);
    await follow('Newest stories');
    expect(await textsOf('.entry h3')).toHaveLength(5);
  });
});

describe('the story page', () => {
  test('shows the day, the byline, the datelines and the text', async () => {
    await open('/');
    await follow(tehranStory.headline);
    expect(await page.locator('h1').textContent()).toBe(tehranStory.headline);
    expect(await page.locator('.byline').textContent()).toBe('By AFP + IRNA + Khaama Press + Dawn');
    expect(await page.locator('.filed').textContent()).toContain('Saturday 15 January 2022');
    expect(await page.locator('.text p').first().textContent()).toMatch(
      /^PARIS\/ TEHRAN\/ KABUL\/ ISLAMABAD: Talks between/,
    );
    expect(await page.locator('.text p').count()).toBe(3);
  });
  test('lists every agency with its role and when it filed', async () => {
    await open(tehran);
    const rows = await page.locator('.sources tbody tr').allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(/^3\s+Khaama Press\s+own words\s+15 Jan 2022, 08:20\u00a0UTC/);
  });
  test('names the agencies of a sentence on hover', async () => {
    await open(tehran);
    await page.getByRole('button', { name: '1, 2, 4: who carries this sentence? AFP, IRNA, Dawn' }).click();
    const note = page.locator('.note:popover-open');
    await note.waitFor();
    expect(await note.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^1\s*AFP/),
      expect.stringMatching(/^2\s*IRNA/),
      expect.stringMatching(/^4\s*Dawn/),
    ]);
    await note.getByRole('link', { name: 'IRNA' }).click();
    await page.waitForURL(/#source-2$/);
  });
  test('names the agencies of a sentence on keyboard focus', async () => {
    await open(tehran);
    await page.locator('.sentence button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const note = page.locator('.note:popover-open');
    await note.waitFor();
    expect(await note.textContent()).toMatch(/Carried by, from one origin:\s+1\s*AFP/);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('who-1-2');
  });
  test('highlights the sources of a sentence, and the sentences of a source', async () => {
    await open(tehran);
    await page.locator('#sentence-2-1').hover();
    expect(await textsOf('tr.lit .number')).toEqual(['1', '2', '4']);
    await page.locator('#source-2').hover();
    expect(await page.locator('.sentence.lit').count()).toBe(1);
  });
  test('marks claims, denials and unverified statements', async () => {
    await open(tehran);
    expect(await textsOf('.kind')).toEqual(['claim', 'claim', 'unverified', 'denial']);
  });
  test('shows conflicting figures in a box with their agencies', async () => {
    await open(tehran);
    const values = await textsOf('.differ dd');
    expect(values[0]).toMatch(/^4,000\s+AFP/);
    expect(values[1]).toMatch(/^no more than 2,500\s+Dawn/);
  });
  test('shows quotations, the timeline, and the versions of the story', async () => {
    await open(`/stories/${ferryStory.id}`);
    expect(await page.locator('.mark').first().textContent()).toBe('Corrected');
    expect(await textsOf('.timeline li')).toEqual([
      expect.stringContaining('Reuters filed'),
      expect.stringContaining('Harwick Echo filed'),
    ]);
    await follow('Version 1');
    expect(await page.getByRole('note').textContent()).toContain('This is version 1 of 2.');
    await open(tehran);
    expect(await page.locator('.quotes figcaption').textContent()).toContain(
      'Ali Maisam Nazary, foreign relations chief told AFP',
    );
  });
  test('links to the reports as each agency filed them', async () => {
    await open(tehran);
    await follow('The reports themselves');
    expect(await textsOf('.filing .when b')).toEqual(['AFP', 'IRNA', 'Khaama Press', 'Dawn']);
    expect((await textsOf('.filing'))[1]).toContain('TEHRAN: The Taliban foreign minister');
  });
  test('links to the changes between versions with their agencies', async () => {
    await open(tehran);
    await follow('what changed');
    expect(await textsOf('.changed h2')).toEqual(['Added']);
    expect(await textsOf('.changed li')).toHaveLength(3);
    expect((await textsOf('.changed li'))[2]).toMatch(/any resistance to its rule\.\s+AFP, Khaama Press/);
  });
  test('runs from right to left in an Arabic script, even after a Latin word', async () => {
    await open(`/stories/${persianStory.id}`);
    const directions = await page
      .locator('h1, .text p')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction));
    expect(directions).toEqual(['rtl', 'rtl', 'rtl']);
    expect(await page.locator('.text').getAttribute('lang')).toBe('fa');
  });
  test('prints hostile text as text', async () => {
    await open(`/stories/${hostileStory.id}`);
    expect(await page.locator('h1').textContent()).toBe('<b>x</b> &lt;script&gt; &amp;lt;script&amp;gt;');
    expect(await page.locator('main img, main script, main b b, h1 b').count()).toBe(0);
    expect(await page.title()).toContain('<b>x</b>');
  });
});

describe('every page', () => {
  test.each([
    ['/'],
    [tehran],
    [`/stories/${persianStory.id}`],
    [`/stories/${hostileStory.id}`],
    [`${tehran}/reports`],
    [`${tehran}/diff`],
    ['/?q=nowhere'],
  ])('fits a phone and a small laptop without horizontal scrolling: %s', async (path) => {
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 640 });
      await open(path);
      expect(await wideness()).toBe(0);
    }
  });
  test('prints the agencies of a story in a column that words fit into', async () => {
    await page.setViewportSize({ width: 1000, height: 640 });
    await open('/');
    const widths = await page
      .locator('.entry .carriers')
      .evaluateAll((columns) => columns.map((each) => each.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(200);
  });
  test.each([['light'], ['dark']] as const)('has text with enough contrast in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(tehran);
    for (const selector of ['h1', '.text p', '.role', '.kind', '.sentence button', '.filed']) {
      expect(await contrastOf(page, selector)).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('has one main heading, labelled fields, and a skip link', async () => {
    for (const path of ['/', tehran, '/?q=nowhere', '/nowhere']) {
      await open(path);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('searchbox', { name: 'Search' }).count()).toBe(1);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
  });
});

describe('without JavaScript', () => {
  test('a sentence still shows its agencies', async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    try {
      const reader = await plain.context.newPage();
      await reader.goto(`${rooms[0]?.url}${tehran}`);
      await reader.locator('.sentence button').first().press('Enter');
      await reader.locator('.note').first().waitFor();
      expect(await reader.locator('.note').first().textContent()).toMatch(
        /1\s*AFP[\s\S]*3\s*Khaama Press[\s\S]*4\s*Dawn/,
      );
      expect(await reader.locator('.note').nth(1).isVisible()).toBe(false);
    } finally {
      await plain.stop();
    }
  });
});

describe('empty results', () => {
  test('an empty store is stated on the page', async () => {
    await open('/', 1);
    expect(await page.locator('.empty').textContent()).toContain('No stories yet');
  });
  test('a search without matches is stated on the page, with a link to all stories', async () => {
    await open('/?q=nowhere');
    expect(await page.locator('.empty').textContent()).toContain('No story matches');
    await follow('see all stories');
    expect(await textsOf('.entry')).toHaveLength(5);
  });
  test('an unknown story is a page with a link back, and status 404', async () => {
    const answer = await open('/stories/s_00000000000000000000');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Not found');
    expect(await page.getByRole('link', { name: 'Newest stories' }).isVisible()).toBe(true);
  });
  test('a failing store gives a page with the request id and without details of the failure', async () => {
    const answer = await open('/', 2);
    expect(answer?.status()).toBe(500);
    const text = await page.locator('main').textContent();
    expect(text).toContain(`Request ${answer?.headers()['x-request-id']}`);
    expect(text).not.toContain('throttled');
  });
});
