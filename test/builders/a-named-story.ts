import type { Story } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, type StoryParts } from '#test/builders/a-story.ts';

/** A story of one report of its own: another name is another story, the same name the same one. */
export function aNamedStory(name: string, parts: StoryParts = {}): Story {
  return aStory(parts, [aReport({ externalId: name })]);
}
