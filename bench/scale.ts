// What a report costs as the stream grows: processor time, look-ups, candidates and memory at 10,000, 100,000, a million.
//   npm run bench -- scale [N] [FOLDER-or-FILE of labelled sets]
import type { BenchLine } from '#bench/bench-line.ts';
import { type Filed, reportsADay, takeFiled } from '#bench/scale-filed.ts';
import { readSets, repeatSets } from '#bench/scale-sets.ts';
import { articleWords, leadWordCount, makeStream, mix } from '#bench/scale-stream.ts';
import { type Counted, openMemoryWorld, openTableWorld, type ScaleWorld } from '#bench/scale-world.ts';
import { instantOf } from '#core/instant.ts';
import { ingest, merge } from '#core/pipeline.ts';
import { readReplayLine } from '#local/replay-line.ts';

const seed = 20_260_101;
const batch = 1_000;
const defaultCount = 20_000;
/** Reports that the figures at a size are the mean of: the last tenth. */
const lastShare = 0.1;
const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const madeUp = {
  stream: 'made up',
  articles: mix.articles,
  leads: mix.leads,
  articleWords,
  leadWords: leadWordCount,
  reportsADay,
};

/**
 * Takes in the stream, one document a report, in memory, without merging. At each size: processor time a report, all threads
 * together (so what one core does), over the last tenth before it; what the index was asked and gave; memory. Then, apart,
 * what merging the stories of the last batch takes.
 * @param count how many reports, 20,000 when it is not given; with `dynamodb` before it ("dynamodb:100000") on the embedded table.
 * @param sets labelled sets to multiply, instead of the made-up stream.
 */
export async function* benchScale(count?: string, sets?: string): AsyncGenerator<BenchLine> {
  const [, engine, number] = /^(dynamodb:)?(\d+)$/.exec(count ?? String(defaultCount)) ?? [];
  if (number === undefined) throw new Error(`bench scale: "${count}" is no number of reports`);
  const scale = engine === undefined ? openMemoryWorld() : await openTableWorld();
  const stream = sets === undefined ? makeStream(seed) : repeatSets(readSets(sets));
  const described =
    sets === undefined ? madeUp : { stream: 'labelled sets, re-dated and renamed', reportsADay };
  try {
    yield* grow(Number(number), stream, scale, {
      store: engine === undefined ? 'memory' : 'embedded table',
      ...described,
    });
  } finally {
    await scale.close();
  }
}

/** Sums from the start of the run. */
interface Mark extends Counted {
  reports: number;
  ms: number;
}

async function* grow(
  reports: number,
  stream: Iterator<Filed>,
  scale: ScaleWorld,
  context: BenchLine['context'],
): AsyncGenerator<BenchLine> {
  const ends = [...sizes.filter((size) => size < reports), reports];
  let ms = 0;
  let done = 0;
  for (const end of ends) {
    const from = Math.max(done, Math.floor((end * (1 - lastShare)) / batch) * batch);
    let mark: Mark | undefined;
    while (done < end) {
      if (done >= from) mark ??= { reports: done, ms, ...scale.counted() };
      const filed = takeFiled(stream, Math.min(batch, end - done));
      scale.due.length = 0;
      ms += await measureIntake(filed, scale);
      done += filed.length;
    }
    const now = { reports: done, ms, ...scale.counted() };
    yield* linesAt(now, mark ?? now, context);
  }
  yield* await merged(scale, { reports, ...context });
}

/** Processor time of the intake, in ms, without the making of documents. */
async function measureIntake(filed: readonly Filed[], { world, setNow }: ScaleWorld): Promise<number> {
  const documents = filed.map(({ atMs, ...one }) => {
    const date = instantOf(atMs);
    return readReplayLine(JSON.stringify({ ...one, lang: one.language, date }), one.id);
  });
  const from = process.cpuUsage();
  for (const { bytes, note } of documents) {
    setNow(note.receivedAt);
    const archiveKey = await world.archive.keep(bytes, note);
    await ingest({ archiveKey }, world);
  }
  return spentSince(from);
}

/** The stories of the last batch, each merged once: what a burst costs that is merged when it is over. */
async function merged({ world, due }: ScaleWorld, context: BenchLine['context']): Promise<BenchLine[]> {
  const notices = new Map(due.map((notice) => [JSON.stringify(notice), notice]));
  const from = process.cpuUsage();
  for (const notice of notices.values()) await merge(notice, world);
  const ms = spentSince(from);
  return [
    line('merging a story, once a burst', ms / Math.max(1, notices.size), 'ms', {
      ...context,
      merges: notices.size,
    }),
  ];
}

function spentSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

function linesAt(now: Mark, mark: Mark, context: BenchLine['context']): BenchLine[] {
  const reports = now.reports - mark.reports;
  const at = { ...context, reports: now.reports, over: reports };
  const each = (metric: string, key: keyof Mark) =>
    line(`${metric} a report`, (now[key] - mark[key]) / reports, '', at);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const mib = (metric: string, bytes: number) => line(metric, bytes / 1_048_576, 'MiB', at);
  return [
    line('processor time a report', (now.ms - mark.ms) / reports, 'ms', at),
    line(
      'reports a second of processor time, from the start',
      (now.reports / now.ms) * 1_000,
      'reports/s',
      at,
    ),
    each('look-ups', 'lookUps'),
    each('keys asked', 'keys'),
    // Only the index in memory counts them.
    ...(context.store === 'memory' ? [each('postings read', 'postings')] : []),
    each('candidates', 'candidates'),
    each('profiles saved', 'profilesSaved'),
    mib('resident memory', rss),
    mib('heap in use', heapUsed),
    mib('memory of array buffers', arrayBuffers),
  ];
}

function line(metric: string, value: number, unit: string, context: BenchLine['context']): BenchLine {
  const node = process.versions.node;
  return {
    bench: 'scale',
    metric,
    value: Math.round(value * 1_000) / 1_000,
    unit,
    context: { node, ...context },
  };
}
