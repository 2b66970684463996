import type { StoryId } from '#core/ids.ts';
import type { StoryHead } from '#core/ports.ts';
import type { Sentence, Story } from '#core/story.ts';
import type { ApiWorld } from '#lambdas/api/api-world.ts';
import { findShownStory, type Shown } from '#lambdas/api/find-shown-story.ts';
import { findShownVersion } from '#lambdas/api/read-story.ts';
import type { Refusal } from '#lambdas/api/refuse.ts';

/** The changes between two versions of a story: both headlines if they differ, added and removed sentences. */
export interface Difference {
  id: StoryId;
  from: number;
  to: number;
  headline?: { from: string; to: string };
  added: Sentence[];
  gone: Sentence[];
}
export type DifferenceRead =
  | { kind: 'shown'; head: StoryHead; difference: Difference }
  | { kind: 'refused'; refusal: Refusal }
  | Exclude<Shown, { kind: 'shown' }>;

/** Between the requested versions; by default between the newest and the one before. */
export async function readDifference(
  id: StoryId,
  asked: { from?: string | undefined; to?: string | undefined },
  world: ApiWorld,
): Promise<DifferenceRead> {
  const shown = await findShownStory(id, world);
  if (shown.kind !== 'shown') return shown;
  const newest = shown.head.version;
  const to = Number(asked.to ?? newest);
  const from = Number(asked.from ?? Math.max(1, to - 1));
  const field = from > newest ? 'from' : to > newest ? 'to' : undefined;
  if (field !== undefined) {
    return {
      kind: 'refused',
      refusal: { kind: 'bad_field', field, detail: `The newest version is ${newest}.` },
    };
  }
  const [older, newer] = [await findShownVersion(id, from, world), await findShownVersion(id, to, world)];
  if (older !== undefined && newer !== undefined) {
    return { kind: 'shown', head: shown.head, difference: differenceOf(older, newer) };
  }
  const gone = older === undefined ? from : to;
  const detail = `The text of version ${gone} is no longer stored: a report of it was withdrawn, or the table was lost and made again.`;
  return { kind: 'refused', refusal: { kind: 'withdrawn', detail } };
}

function differenceOf(older: Story, newer: Story): Difference {
  const headline = { from: older.headline, to: newer.headline };
  return {
    id: newer.id,
    from: older.version,
    to: newer.version,
    ...(headline.from === headline.to ? {} : { headline }),
    added: sentencesMissing(newer, older),
    gone: sentencesMissing(older, newer),
  };
}

/** Sentences of `story` whose text does not occur in `other`, in the order of the story. */
function sentencesMissing(story: Story, other: Story): Sentence[] {
  const texts = new Set(sentencesOf(other).map(({ text }) => text));
  return sentencesOf(story).filter(({ text }) => !texts.has(text));
}

function sentencesOf(story: Story): Sentence[] {
  return story.paragraphs.flatMap(({ sentences }) => sentences);
}
