import { renderCopy } from '#core/render/render-copy.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aSentence, aStory } from '#test/builders/a-story.ts';

const report = aReport({ paragraphs: ['The ferry ran aground.', 'Nobody was hurt.'] });

test('copy has the date, the byline, the datelines before the first paragraph, and one line per paragraph', () => {
  const story = aStory(
    { filedOn: '2022-01-15', byline: 'By A Writer + AFP', datelineText: 'HARWICK/ PARIS:' },
    [report],
  );
  expect(renderCopy(story, 'full')).toBe(
    '15-01-2022\nBy A Writer + AFP\nHARWICK/ PARIS: The ferry ran aground.\nNobody was hurt.\n',
  );
});

test('missing fields leave no empty line', () => {
  const story = aStory({ filedOn: '2022-01-15', byline: '', datelineText: '' }, [report]);
  expect(renderCopy(story, 'full')).toBe('15-01-2022\nThe ferry ran aground.\nNobody was hurt.\n');
});

test('a story without sentences shows its headline', () => {
  const story = aStory({
    filedOn: '2022-01-15',
    byline: '',
    datelineText: '',
    headline: 'Ferry aground',
    paragraphs: [],
  });
  expect(renderCopy(story, 'full')).toBe('15-01-2022\nFerry aground\n');
});

const paragraphs = ['Twelve people died in the blast.', 'A market burned for hours.', 'Nobody was arrested.'];
const blast = aReport({ agency: 'AFP', paragraphs });
const [first = '', , third = ''] = paragraphs;
const brief = [aSentence(first, [blast]), aSentence(third, [blast])];

test('copy is the brief by default and the full account on request', () => {
  const story = aStory({ brief, datelineText: '' }, [blast]);
  expect(renderCopy(story, 'brief')).toBe(`15-01-2022\nBy AFP\n${first}\n${third}\n`);
  expect(renderCopy(story, 'full')).toBe(`15-01-2022\nBy AFP\n${paragraphs.join('\n')}\n`);
});

test('a story without a brief is rendered in full', () => {
  expect(renderCopy(aStory({}, [blast]), 'brief')).toContain(paragraphs[1]);
});

test('the brief ends with who says what where accounts differ', () => {
  const at = (agency: string) => [{ reportId: blast.id, version: 0, agency, start: 0, end: 6 }];
  const values = [
    {
      value: 15,
      text: 'Fifteen workers were hurt.',
      qualifier: 'at least',
      asOf: blast.publishedAt,
      provenance: at('Northern Dispatch'),
    },
    {
      value: 1200,
      text: '1,200',
      saidBy: 'the ministry',
      asOf: blast.publishedAt,
      provenance: at('Meridian'),
    },
  ];
  const story = aStory({ brief, figures: [{ what: 'killed', state: 'conflicting', values }] }, [blast]);
  expect(renderCopy(story, 'brief')).toMatch(
    /\nAccounts differ on killed: Northern Dispatch: at least 15; Meridian: 1,200 \(the ministry\)\.\n$/,
  );
  expect(renderCopy(story, 'full')).not.toContain('Accounts differ');
});
