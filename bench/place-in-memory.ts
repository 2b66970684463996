// Placing without the rest of the way: fingerprints, the index in memory and the pipeline's own look-up.
import { makeMemoryStoryIndex } from '#adapters/story-index-memory.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, reportIdOf, SourceId, type StoryId } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import { findItsStory, type IndexWorld, tellIndex } from '#core/intake/find-its-story.ts';
import { Report } from '#core/report.ts';

export interface LabelledReport {
  id: string;
  date: string;
  language: string;
  headline: string;
  text: string;
  agency: string;
}

const sourceId = SourceId.parse('bench');
const noDigest = sha256Of(new Uint8Array());

/** The story of each report, in order of their dates; stories that proved to be one count as one. */
export async function placeInMemory(
  labelled: readonly LabelledReport[],
): Promise<{ id: string; story: string; kind: string }[]> {
  const world: IndexWorld = {
    index: makeMemoryStoryIndex(),
    clock: { now: () => instantOf(0) },
    log: { info() {}, warn() {}, error() {} },
  };
  const placed: { id: string; storyId: StoryId | undefined; kind: string }[] = [];
  for (const one of inOrder(labelled)) {
    const found = await findItsStory(reportOf(one), world);
    await tellIndex(found, world);
    placed.push({ id: one.id, storyId: found.decision.storyId, kind: found.decision.kind });
  }
  const told = placed.map(async ({ id, storyId, kind }) => ({
    id,
    story: await standing(storyId, world),
    kind,
  }));
  return Promise.all(told);
}

async function standing(storyId: StoryId | undefined, world: IndexWorld): Promise<string> {
  if (storyId === undefined) return '';
  const into = (await world.index.findSignature(storyId))?.mergedInto;
  return into === undefined ? storyId : standing(into, world);
}

function inOrder(labelled: readonly LabelledReport[]): LabelledReport[] {
  const key = ({ date, id }: LabelledReport) => `${instantFrom(date)} ${id}`;
  return [...labelled].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function reportOf({ id, date, language, headline, text, agency }: LabelledReport): Report {
  const at = instantFrom(date);
  return Report.parse({
    id: reportIdOf(sourceId, id),
    sourceId,
    agency,
    externalId: id,
    version: 0,
    publishedAt: at,
    receivedAt: at,
    language,
    headline,
    datelines: [],
    credits: [],
    paragraphs: text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ''),
    categories: [],
    keywords: [],
    status: 'usable',
    signal: 'new',
    media: [],
    archiveKey: archiveKeyOf(sourceId, at, noDigest),
  });
}

function instantFrom(date: string): Instant {
  return instantOf(Date.parse(date));
}
