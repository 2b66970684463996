// Candidate recall in dense streams: of the reports that have an earlier report of their event, how many find its story among
// the candidates, with 0 to 100,000 other reports a day around them.
import { existsSync } from 'node:fs';
import { makeMemoryStoryIndex } from '#adapters/memory/story-index-memory.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { type LabelledSet, labelledSets } from '#bench/labelled-sets.ts';
import { makeStream } from '#bench/scale-stream.ts';
import { newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { certainlyNoNews, type Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { reportIdOf, SourceId } from '#core/ids.ts';
import { epochMsOf, instantOf } from '#core/instant.ts';
import { findCandidates } from '#core/intake/assign-to-story.ts';
import type { Report } from '#core/report.ts';

const densities = [0, 1_000, 10_000, 100_000];
const dayMs = 86_400_000;
const seed = 20_260_101;
/** Code units of a background text: more than the words that are compared and give keys. */
const backgroundChars = 600;
const sourceId = SourceId.parse('background');

export interface LabelledReport {
  event: string;
  report: Report;
}

/** @param folder labelled sets; the first stream with a cluster for every item is measured, among reports of the other texts. */
export async function* benchDensity(
  folder: string,
  most = String(densities.at(-1)),
): AsyncGenerator<BenchLine> {
  const sets = existsSync(folder) ? [...labelledSets(folder)] : [];
  const stream = sets.find(
    ({ kind, items }) => kind === 'stream' && items.every(({ cluster }) => cluster !== undefined),
  );
  if (stream === undefined) throw new Error(`bench density: no stream with clusters in "${folder}"`);
  const labelled = stream.items.map(({ cluster = '', report }) => ({ event: cluster, report }));
  const texts = textsOf(sets.filter((set) => set !== stream));
  for (const reportsADay of densities.filter((density) => density <= Number(most))) {
    const { recall, cut } = await candidateRecall(labelled, backgroundOf(texts, labelled, reportsADay));
    const context = { set: stream.name, reportsADay };
    yield { bench: 'density', metric: 'candidate recall', value: rounded(recall), unit: 'share', context };
    yield { bench: 'density', metric: 'stories ranked out a report', value: rounded(cut), unit: '', context };
  }
}

/** Each labelled report is searched for after all that were filed before it; stories are those of the labels. */
export async function candidateRecall(
  labelled: readonly LabelledReport[],
  background: Iterable<Fingerprint>,
): Promise<{ recall: number; cut: number }> {
  let cut = 0;
  const index = makeMemoryStoryIndex({
    onCut(stories) {
      cut += stories;
    },
  });
  const log = { info() {}, warn() {}, error() {} };
  const world = { index, clock: { now: () => instantOf(0) }, log };
  const others = background[Symbol.iterator]();
  let next = others.next();
  const stories = new Map<string, StoryProfile>();
  let [asked, found] = [0, 0];
  for (const { event, report } of labelled) {
    const fingerprint = fingerprintOf(report);
    for (; !next.done && next.value.filedAt <= fingerprint.filedAt; next = others.next())
      await index.saveProfile(lightened(newStoryProfile(next.value)));
    const story = stories.get(event);
    // A list of events is searched for by nothing and searches nothing.
    if (fingerprint.unlikeNews === certainlyNoNews) continue;
    if (story !== undefined) {
      asked += 1;
      const candidates = await findCandidates(fingerprint, world);
      if (candidates.some(({ storyId }) => storyId === story.storyId)) found += 1;
    }
    const grown = story === undefined ? newStoryProfile(fingerprint) : withMember(story, fingerprint);
    if (grown !== story) await index.saveProfile(grown);
    stories.set(event, grown);
  }
  return { recall: asked === 0 ? 1 : found / asked, cut: cut / Math.max(1, labelled.length) };
}

/** Without what a search does not read: hundreds of thousands are held at once. */
function lightened(profile: StoryProfile): StoryProfile {
  return {
    ...profile,
    members: profile.members.map((member) => ({ ...member, sketch: [], names: [], bridge: [] })),
  };
}

function textsOf(sets: readonly LabelledSet[]): Report[] {
  return sets
    .flatMap(({ items }) => items.map(({ report }) => report))
    .filter(({ kind }) => kind === 'news')
    .map((report) => ({ ...report, paragraphs: [report.paragraphs.join(' ').slice(0, backgroundChars)] }));
}

/** The texts again and again, in rounds of other names and numbers, over the time of the labelled reports. In order of filing. */
function* backgroundOf(
  texts: readonly Report[],
  labelled: readonly LabelledReport[],
  reportsADay: number,
): Generator<Fingerprint> {
  const times = labelled.map(({ report }) => epochMsOf(report.publishedAt));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const stepMs = dayMs / Math.max(1, reportsADay);
  const count = reportsADay === 0 ? 0 : Math.floor((to - from) / stepMs);
  const names = makeStream(seed);
  for (let at = 0; at < count; at++) {
    const text = texts[(at * 7919) % texts.length];
    if (text === undefined) return;
    const round = Math.floor((at * 7919) / texts.length);
    // Names of the made-up stream, so that rounds do not repeat one event.
    const renamed = round === 0 ? undefined : names.next().value;
    const report = {
      ...text,
      id: reportIdOf(sourceId, String(at)),
      publishedAt: instantOf(Math.floor(from + at * stepMs)),
      headline: renamed === undefined ? text.headline : inOtherNames(text.headline, renamed.title),
      paragraphs:
        renamed === undefined
          ? text.paragraphs
          : text.paragraphs.map((paragraph) => inOtherNames(paragraph, renamed.text)),
    };
    yield fingerprintOf(report);
  }
}

/** Every capitalised word and every long one that comes after the first is replaced by one of the other text. */
function inOtherNames(text: string, other: string): string {
  const words = other.match(/\p{L}{4,}/gu) ?? [];
  let nth = 0;
  return text.replace(
    /(?<=\s)(?:\p{Lu}\p{L}{2,}|\p{L}{8,})/gu,
    (word) => words[nth++ % words.length] ?? word,
  );
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
