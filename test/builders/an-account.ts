import { storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import type { Report } from '#core/report.ts';
import type { StoryContent } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';

/** The content of a story of these reports one day after they were filed, or at `now`. */
export function anAccount(versions: readonly Report[], now = '2022-01-16T12:00:00.000Z'): StoryContent {
  const storyId = storyIdFoundedBy(aReport().id);
  const account = mergeStory({ storyId, aliases: [], versions, now: Instant.parse(now) });
  if (account === undefined) throw new Error('no report is visible');
  return account;
}
