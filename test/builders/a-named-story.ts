import type { Story } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory, type StoryParts } from '#test/builders/a-story.ts';

/** A story with one report; equal names give equal stories, different names different ones. */
export function aNamedStory(name: string, parts: StoryParts = {}): Story {
  return aStory(parts, [aReport({ externalId: name })]);
}
