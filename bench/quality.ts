// Quality of placing on labelled sets in a folder (see labelled-sets): one setting for all, one line a figure.
import { existsSync } from 'node:fs';
import { bCubed, f1Of } from '#bench/b-cubed.ts';
import type { BenchLine } from '#bench/bench-line.ts';
import { type LabelledItem, type LabelledSet, labelledSets } from '#bench/labelled-sets.ts';
import { placeInMemory } from '#bench/place-in-memory.ts';
import { streamScores } from '#bench/stream-scores.ts';
import type { PlacingModel } from '#core/cluster/placing-model.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
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
    const links = new Set<string>();
    for (const [at, { related = [] }] of decisions.entries())
      for (const { storyId } of related) {
        const pair = [stories[at] ?? '', await resolve(storyId)];
        links.add(pair.sort().join(' '));
      }
    Object.assign(scores, bandScores(labelled, links));
  }
  if (set.pairs.length > 0) Object.assign(scores, pairScores(set, storyOf));
  return scores;
}

function placedItem({ id, cluster, topic }: LabelledItem, storyOf: ReadonlyMap<string, string>) {
  if (cluster === undefined || topic === undefined) return undefined;
  return { cluster, topic, story: storyOf.get(id) ?? '' };
}

/** Pairs of one event that share a story, or are in two stories that are linked as possibly the same; links within one topic. */
function bandScores(
  items: readonly { cluster: string; topic: string; story: string }[],
  links: ReadonlySet<string>,
) {
  let [pairs, joined, found] = [0, 0, 0];
  const topicsOf = new Map<string, Set<string>>();
  items.forEach((one, at) => {
    topicsOf.set(one.story, (topicsOf.get(one.story) ?? new Set()).add(one.topic));
    for (const other of items.slice(0, at)) {
      if (one.cluster !== other.cluster) continue;
      pairs += 1;
      if (one.story === other.story) joined += 1;
      else if (links.has([one.story, other.story].sort().join(' '))) found += 1;
    }
  });
  const across = [...links].map((link) => link.split(' ')).filter(([a, b]) => a !== b);
  const oneTopic = across.filter(([a, b]) =>
    [...(topicsOf.get(a ?? '') ?? [])].some((topic) => topicsOf.get(b ?? '')?.has(topic)),
  );
  return {
    pairRecall: joined / pairs,
    recallWithRelated: (joined + found) / pairs,
    relatedOneTopic: across.length === 0 ? 1 : oneTopic.length / across.length,
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
