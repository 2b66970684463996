import { Parser } from 'htmlparser2';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
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

describe('the story page', () => {
  test('names the first six of many carriers of a sentence, and counts the others', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      aReport({ agency: `Agency ${n + 1}`, paragraphs: [text] }),
    );
    const story = aStory({}, [aReport({ agency: 'AFP', paragraphs: [text] }), ...many]);
    const page = storyPage({ story, newest: 1, history: [] });
    expect(textsOf(page, 'sentence')[0]).toMatch(/1,\s2,\s3,\s4,\s5,\s6 \+35$/);
    expect(textsOf(page, 'note')[0]).toContain('Agency 40');
  });
  test('says what a version of a report corrected, beside the label and in the timeline', () => {
    const report = aReport();
    const at = Instant.parse('2022-01-15T09:00:00.000Z');
    const story = aStory(
      {
        status: 'corrected',
        timeline: [{ at, reportId: report.id, agency: 'AFP', what: 'corrected' }],
        corrections: [{ at, reportId: report.id, of: report.id, was: '21', now: '12' }],
      },
      [report],
    );
    const page = storyPage({ story, newest: 1, history: [] });
    expect(textsOf(page, 'kicker')).toEqual(['Corrected: 12, not 21']);
    expect(textsOf(page, 'timeline')[0]).toContain('corrected its report: 12, not 21');
  });
  test('lists what may be the same event, and lets an editor merge it', () => {
    const related = [
      {
        storyId: StoryId.parse(`s_${'1'.repeat(20)}`),
        headline: 'Ferry <Lady Maren> towed off',
        language: 'en',
        reasons: [
          { signal: 'shared-names', text: 'Lady Maren' },
          { signal: 'hours-apart', text: '30' },
        ],
      },
    ];
    const parts = { story: aStory({}, [aReport()]), newest: 1, history: [], related };
    const page = storyPage(parts);
    expect(textsOf(page, 'related')).toEqual([
      'Possibly the same event Ferry <Lady Maren> towed off shared names: Lady Maren; hours apart: 30',
    ]);
    expect(page).not.toContain('<button>Merge');
    const edited = storyPage({ ...parts, mayEdit: true });
    expect(edited).toContain(`name="with" type="hidden" value="s_${'1'.repeat(20)}"`);
  });
  test('shows every sentence of the story once, in its order', () => {
    const paragraphs = ['One came. ', 'Two went, and the fog with them.', 'Three are left.'];
    const report = aReport({ paragraphs });
    const page = storyPage({ story: aStory({}, [report]), newest: 1, history: [] });
    expect(textsOf(page, 'sentence').map((text) => text.replace(/ ?1$/, ''))).toEqual(
      paragraphs.map((text) => text.trim()),
    );
  });
  test('shows sums as their agencies print them, with their subject, and a qualifier once', () => {
    const [afp, dpa] = [
      aReport({ agency: 'AFP', paragraphs: ['The storm caused at least $3 billion in damage.'] }),
      aReport({ agency: 'DPA', paragraphs: ['At least 12 people died.'] }),
    ];
    const provenance = (report: typeof afp) => [
      { reportId: report.id, version: 0, agency: report.agency, start: 0, end: 9 },
    ];
    const value = (report: typeof afp, number: number, printed: string) => ({
      value: number,
      text: printed,
      qualifier: 'at least',
      asOf: report.publishedAt,
      provenance: provenance(report),
    });
    const story = aStory(
      {
        figures: [
          {
            what: 'damage',
            unit: 'USD',
            state: 'conflicting',
            values: [value(afp, 3e9, '$3 billion'), value(dpa, 12, 'At least 12 people died')],
          },
        ],
      },
      [afp, dpa],
    );
    const [differ] = textsOf(storyPage({ story, newest: 1, history: [] }), 'differ');
    expect(differ).toMatch(/damage \(USD\)at least \$3 billion AFP/);
    expect(differ).toContain('UTCAt least 12 people died DPA');
    expect(differ).not.toMatch(/at least at least/i);
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
  test('marks an older version as such', () => {
    expect(textsOf(storyPage({ story: aStory(), newest: 3, history: [] }), 'older')).toEqual([
      'This is version 1 of 3. Read the newest',
    ]);
    expect(textsOf(storyPage({ story: aStory(), newest: 1, history: [] }), 'older')).toEqual([]);
  });
});
