import { Parser } from 'htmlparser2';
import type { Change } from '#core/story.ts';
import { storyPage } from '#lambdas/api/pages/story-page.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, aStorySave } from '#test/builders/a-story.ts';

/** The text of each element with this class, as another parser reads the page. */
function textsOf(page: string, className: string): string[] {
  const texts: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag: (_name, { class: classes = '' }) => {
      if (depth > 0) depth++;
      else if (classes.split(' ').includes(className)) {
        depth = 1;
        texts.push('');
      }
    },
    ontext: (part) => {
      if (depth > 0) texts.push(`${texts.pop()}${part}`);
    },
    onclosetag: () => {
      if (depth > 0) depth--;
    },
  });
  parser.end(page);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

const text =
  'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said.';

describe('the page of a story', () => {
  test('names the first six of many carriers of a sentence, and counts the others', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      aReport({ agency: `Agency ${n + 1}`, paragraphs: [text] }),
    );
    const story = aStory({}, [aReport({ agency: 'AFP', paragraphs: [text] }), ...many]);
    const page = storyPage({ story, newest: 1, history: [] });
    expect(textsOf(page, 'sentence')[0]).toMatch(/1,\s2,\s3,\s4,\s5,\s6 \+35$/);
    expect(textsOf(page, 'note')[0]).toContain('Agency 40');
  });
  test('tells every sentence of the story once, in its order', () => {
    const paragraphs = ['One came. ', 'Two went, and the fog with them.', 'Three are left.'];
    const report = aReport({ paragraphs });
    const page = storyPage({ story: aStory({}, [report]), newest: 1, history: [] });
    expect(textsOf(page, 'sentence').map((told) => told.replace(/ ?1$/, ''))).toEqual(
      paragraphs.map((told) => told.trim()),
    );
  });
  test('shows no standfirst that only repeats the opening', () => {
    const story = aStory({ summary: `${text} All were saved.` }, [aReport({ paragraphs: [text] })]);
    expect(textsOf(storyPage({ story, newest: 1, history: [] }), 'standfirst')).toEqual([]);
    expect(
      textsOf(
        storyPage({ story: { ...story, summary: 'All were saved.' }, newest: 1, history: [] }),
        'standfirst',
      ),
    ).toEqual(['All were saved.']);
  });
  test('links no version whose text was withdrawn, and lists the latest thirty', () => {
    const story = aStory({ version: 40 });
    const line = aStorySave(story).change;
    const history: Change[] = Array.from({ length: 40 }, (_, n) => ({
      ...line,
      version: n + 1,
      headline: n === 38 ? '' : 'Ferry',
    }));
    const [versions = ''] = textsOf(storyPage({ story, newest: 40, history }), 'versions');
    expect(versions).toContain('Version 39, withdrawn with a report');
    expect(versions).toContain('Version 11 ');
    expect(versions).not.toContain('Version 10 ');
    expect(versions).toContain('10 earlier versions');
  });
  test('says that an older version is one', () => {
    expect(textsOf(storyPage({ story: aStory(), newest: 3, history: [] }), 'older')).toEqual([
      'This is version 1 of 3. Read the newest',
    ]);
    expect(textsOf(storyPage({ story: aStory(), newest: 1, history: [] }), 'older')).toEqual([]);
  });
});
