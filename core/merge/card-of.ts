// The card: what lists and filters need of a story. In: a story. Out: its small twin.
import type { Story, StoryCard } from '#core/story.ts';

/** The card of `story`: agencies, places and topics by name, each once, sorted by first appearance; `reports` counts the visible ones. */
export function cardOf(story: Story): StoryCard {
  const { id, version, status, mergedInto, headline, summary, language, languages, datelineText } = story;
  const { firstFiledAt, updatedAt, origins } = story;
  return {
    id,
    version,
    status,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    headline,
    summary,
    language,
    languages,
    datelineText,
    firstFiledAt,
    updatedAt,
    origins,
    agencies: [...new Set(story.sources.map(({ agency }) => agency))],
    places: [...new Set(story.places.map(({ name }) => name))],
    topics: [...new Set(story.topics.map(({ name, code }) => name ?? code))],
    reports: new Set(story.sources.flatMap(({ reportIds }) => reportIds)).size,
  };
}
