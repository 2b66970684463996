// The README's pictures: a story of the sample, in both colour schemes. `UPDATE_SCREENSHOTS=1` writes them to docs/user/images.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { StoryCard } from '#core/story.ts';
import { openBrowser } from '#test/browser/reading-room.ts';
import { aDataFolder, endAll, type RunningDateline, startDateline } from '#test/doubles/running-dateline.ts';

const images = path.join(import.meta.dirname, '../../docs/user/images');
let dateline: RunningDateline;

beforeAll(async () => {
  dateline = await startDateline({ DATA_DIR: await aDataFolder() });
}, 180_000);
afterAll(endAll);

test.each(['light', 'dark'] as const)(
  'the story page of the sample shows its text and sources in %s',
  async (scheme) => {
    const { stories } = await dateline.get<{ stories: StoryCard[] }>('/v1/stories?limit=1&q=Taliban');
    const browser = await openBrowser({ viewport: { width: 1100, height: 760 }, colorScheme: scheme });
    try {
      const page = await browser.context.newPage();
      await page.goto(`${dateline.url}/stories/${stories[0]?.id}`);
      const headline = page.getByRole('heading', { level: 1 });
      expect(await headline.textContent()).toContain(stories[0]?.headline);
      expect(await page.getByRole('heading', { name: 'Sources' }).isVisible()).toBe(true);
      const picture = await page.screenshot();
      expect(picture.length).toBeGreaterThan(10_000);
      if (process.env.UPDATE_SCREENSHOTS === '1') {
        mkdirSync(images, { recursive: true });
        await page.screenshot({ path: path.join(images, `story-${scheme}.png`) });
      }
    } finally {
      await browser.stop();
    }
  },
);
