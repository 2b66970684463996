import { renderCopy } from '#core/render/render-copy.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';

const report = aReport({ paragraphs: ['The ferry ran aground.', 'Nobody was hurt.'] });

test('copy has the date, the byline, the datelines before the first paragraph, and one line per paragraph', () => {
  const story = aStory(
    { filedOn: '2022-01-15', byline: 'By A Writer + AFP', datelineText: 'HARWICK/ PARIS:' },
    [report],
  );
  expect(renderCopy(story)).toBe(
    '15-01-2022\nBy A Writer + AFP\nHARWICK/ PARIS: The ferry ran aground.\nNobody was hurt.\n',
  );
});

test('missing fields leave no empty line', () => {
  const story = aStory({ filedOn: '2022-01-15', byline: '', datelineText: '' }, [report]);
  expect(renderCopy(story)).toBe('15-01-2022\nThe ferry ran aground.\nNobody was hurt.\n');
});

test('a story without sentences shows its headline', () => {
  const story = aStory({
    filedOn: '2022-01-15',
    byline: '',
    datelineText: '',
    headline: 'Ferry aground',
    paragraphs: [],
  });
  expect(renderCopy(story)).toBe('15-01-2022\nFerry aground\n');
});
