// Quality of placing on labelled sets in a folder (see labelled-sets): one setting for all, one line a figure.
import { existsSync } from 'node:fs';
import { bCubed, f1Of } from '#bench/b-cubed.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { type LabelledItem, type LabelledSet, labelledSets } from '#bench/labelled-sets.ts';
import { placeInMemory } from '#bench/place-in-memory.ts';
import { streamScores } from '#bench/stream-scores.ts';
import type { PlacingModel } from '#core/cluster/placing-model.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
import type { StoryId } from '#core/ids.ts';
import type { Report } from '#core/report.ts';

/** A folder that is not there gives one line that says so. `only`: the name of one set. */
export async function* benchQuality(folder: string, only?: string): AsyncGenerator<BenchLine> {
  if (!existsSync(folder)) {
    yield line('no labelled sets', 0, 'sets', {
      folder,
      help: 'give a folder with streams/, clusters/, pairs/',
    });
    return;
  }
  for (const set of labelledSets(folder)) {
    if (only !== undefined && set.name !== only) continue;
    const context = { set: set.name, kind: set.kind, reports: set.items.length };
    for (const [metric, value] of Object.entries(await scoresOf(set)))
      yield line(metric, value, 'share', context);
  }
}

/** The scores of one set, placed by the model that ships with the project or by others. */
export async function scoresOf(
  set: LabelledSet,
  modelFor?: (report: Report) => PlacingModel | undefined,
  newsRarity?: NewsRarity,
): Promise<Record<string, number>> {
  const { stories, decisions, resolve } = await placeInMemory(
    set.items.map(({ report }) => report),
    modelFor,
    newsRarity,
  );
  const storyOf = new Map(set.items.map(({ id }, at) => [id, stories[at] ?? '']));
  const scores: Record<string, number> = {};
  const labelled = set.items.flatMap((item) => placedItem(item, storyOf) ?? []);
  if (labelled.length > 0)
    Object.assign(scores, set.kind === 'stream' ? streamScores(labelled) : bCubed(labelled));
  if (set.kind === 'stream' && labelled.length > 0) {
    const related = await Promise.all(
      decisions.map((decision) =>
        Promise.all((decision.related ?? []).map(({ storyId }) => resolve(storyId))),
      ),
    );
    const placed = set.items.map((item, at) => ({ ...item, story: stories[at], related: related[at] ?? [] }));
    Object.assign(scores, bandScores(placed));
  }
  if (set.pairs.length > 0) Object.assign(scores, pairScores(set, storyOf));
  return scores;
}

function placedItem({ id, cluster, topic }: LabelledItem, storyOf: ReadonlyMap<string, string>) {
  if (cluster === undefined || topic === undefined) return undefined;
  return { cluster, topic, story: storyOf.get(id) ?? '' };
}

/**
 * Of the reports on an event that an earlier one reports: those in a story with one, and those in it or linked to it. Of the links: those
 * to a story of the same topic.
 */
function bandScores(
  reports: readonly (Pick<LabelledItem, 'cluster' | 'topic'> & {
    story: StoryId | undefined;
    related: readonly StoryId[];
  })[],
) {
  let [later, joined, found, links, ofOneTopic] = [0, 0, 0, 0, 0];
  for (const [at, { cluster, topic, story, related }] of reports.entries()) {
    const earlier = reports.slice(0, at);
    const sameEvent = earlier.filter((other) => other.cluster === cluster);
    if (sameEvent.length > 0) later += 1;
    const isJoined = sameEvent.some((other) => other.story === story);
    if (isJoined) joined += 1;
    if (isJoined || sameEvent.some((other) => related.some((id) => id === other.story))) found += 1;
    for (const id of related) {
      links += 1;
      if (earlier.some((other) => other.story === id && other.topic === topic)) ofOneTopic += 1;
    }
  }
  return {
    joined: joined / later,
    joinedOrRelated: found / later,
    relatedOneTopic: links === 0 ? 1 : ofOneTopic / links,
  };
}

function pairScores({ pairs }: LabelledSet, storyOf: ReadonlyMap<string, string>) {
  let [hits, joined, same] = [0, 0, 0];
  for (const pair of pairs) {
    const together = storyOf.get(pair.a) === storyOf.get(pair.b);
    if (together && pair.same) hits += pair.weight;
    if (together) joined += pair.weight;
    if (pair.same) same += pair.weight;
  }
  const [precision, recall] = [joined === 0 ? 1 : hits / joined, same === 0 ? 0 : hits / same];
  return { pairPrecision: precision, pairRecall: recall, pairF1: f1Of(precision, recall) };
}

function line(metric: string, value: number, unit: string, context: BenchLine['context']): BenchLine {
  return { bench: 'quality', metric, value: Math.round(value * 10_000) / 10_000, unit, context };
}
