// Placing without the rest of the way: fingerprints, the index in memory and the pipeline's own look-up.
import { makeMemoryStoryIndex } from '#adapters/story-index-memory.ts';
import { regroup } from '#core/cluster/regroup.ts';
import { reportFeaturesOf } from '#core/cluster/report-features.ts';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, reportIdOf, SourceId } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import { type IndexWorld, updateIndex } from '#core/intake/assign-to-story.ts';
import { chooseStoryFor } from '#core/pipeline.ts';
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

/** The story of each report: placed in order of their dates, stories that proved to be one joined, then all settled. */
export async function placeInMemory(
  labelled: readonly LabelledReport[],
): Promise<{ id: string; story: string; kind: string }[]> {
  const world: IndexWorld = {
    index: makeMemoryStoryIndex(),
    clock: { now: () => instantOf(0) },
    log: { info() {}, warn() {}, error() {} },
  };
  const placed: { id: string; report: Report; kind: string }[] = [];
  for (const one of inOrder(labelled)) {
    const report = reportOf(one);
    const found = await chooseStoryFor(report, world);
    await updateIndex(found, world);
    placed.push({ id: one.id, report, kind: found.decision.kind });
  }
  const settled = settledStories(placed.map(({ report }) => report));
  return placed.map(({ id, report, kind }) => ({ id, story: settled.get(report.id) ?? '', kind }));
}

/** The events that the settle step makes of the reports, each named after its first. */
function settledStories(reports: readonly Report[]): Map<string, string> {
  const stories = new Map<string, string>();
  for (const group of regroup(reports.map(reportFeaturesOf)))
    for (const { fingerprint } of group)
      stories.set(fingerprint.reportId, group[0]?.fingerprint.reportId ?? '');
  return stories;
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
