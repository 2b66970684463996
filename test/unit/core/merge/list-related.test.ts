import { StoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { aReport } from '#test/builders/a-report.ts';

const id = (digit: string) => StoryId.parse(`s_${digit.repeat(20)}`);
const related = (storyId: StoryId, score: number) => ({
  storyId,
  score,
  reasons: [{ signal: 'shared-names', text: 'Kessin' }],
});

test('a story lists the stories that its reports may belong to, each once, highest score first, and never itself', () => {
  const now = instantOf(Date.UTC(2024, 0, 2));
  const versions = [
    aReport({ externalId: '1', related: [related(id('b'), 0.3), related(id('a'), 0.4)] }),
    aReport({
      externalId: '2',
      related: [related(id('b'), 0.45), related(id('c'), 0.4), related(id('d'), 0.4)],
    }),
  ];
  const story = mergeStory({ storyId: id('a'), aliases: [id('d')], versions, now });
  expect(story?.related).toEqual([related(id('b'), 0.45), related(id('c'), 0.4)]);
});
