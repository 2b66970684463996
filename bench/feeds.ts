// Reading feeds: how long one document takes and how many fields come out right, beside the readers it could have been left
// to. Made input, no file; with a folder of labelled feeds their fields as well.

import type { BenchLine } from '#bench/bench-line.ts';
import { countFields, labelledFeeds } from '#bench/feed-fields.ts';
import { datelineItems, type FeedReader, feedReaders } from '#bench/feed-readers.ts';
import { makeFeed } from '#bench/make-feed.ts';

const rounds = 25;
const warmUp = 5;
const items = 500;
const timed = [...feedReaders, datelineItems];

/**
 * For each reader the median milliseconds for one feed of 500 items and about 1.5 MB, until the fields that are compared are
 * there (ours to whole reports of plain text, the others to markup), and the share of its fields that are right; with `folder`, the share in the labelled feeds there.
 */
export async function benchFeeds(folder: string | undefined): Promise<BenchLine[]> {
  const made = makeFeed(items, 3_000);
  const context = { megabytes: Math.round(made.bytes.length / 1e4) / 100, items, rounds };
  const times = await millisecondsOf(made.bytes);
  const labelled = folder === undefined || folder === '' ? [] : labelledFeeds(folder);
  const lines: BenchLine[] = [];
  for (const reader of timed) {
    const { name } = reader;
    const { wall = 0, cpu = 0 } = times.get(name) ?? {};
    lines.push(
      { bench: 'feeds', metric: `${name} read`, value: wall, unit: 'ms', context },
      { bench: 'feeds', metric: `${name} processor time`, value: cpu, unit: 'ms', context },
      await share(reader, 'made', [made]),
    );
    if (labelled.length > 0 && reader !== datelineItems)
      lines.push(await share(reader, 'labelled', labelled));
  }
  return lines;
}

async function share(
  reader: FeedReader,
  set: string,
  feeds: Parameters<typeof countFields>[1],
): Promise<BenchLine> {
  const { right, judged } = await countFields(reader, feeds);
  return {
    bench: 'feeds',
    metric: `${reader.name} fields right, ${set}`,
    value: Math.round((right / judged) * 10_000) / 100,
    unit: '%',
    context: { files: feeds.length, fields: judged },
  };
}

/** Medians. The readers take turns, so that a busy machine is busy for all of them. */
async function millisecondsOf(bytes: Uint8Array): Promise<Map<string, { wall: number; cpu: number }>> {
  const walls = new Map<string, number[]>(timed.map(({ name }) => [name, []]));
  const cpus = new Map<string, number[]>(timed.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const { name, items: read } of timed) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await read(bytes);
      const [end, used] = [performance.now(), process.cpuUsage(before)];
      if (round < warmUp) continue;
      walls.get(name)?.push(end - start);
      cpus.get(name)?.push((used.user + used.system) / 1000);
    }
  }
  return new Map(
    timed.map(({ name }) => [
      name,
      { wall: medianOf(walls.get(name) ?? []), cpu: medianOf(cpus.get(name) ?? []) },
    ]),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}
