// `npm run bench [-- NAME]`: measures and prints one JSON line a figure. Without a name, every benchmark in turn.
import type { BenchLine } from '#bench/bench-line.ts';
import { benchCost } from '#bench/cost.ts';
import { benchDensity } from '#bench/density.ts';
import { benchDeployed } from '#bench/deployed.ts';
import { benchFeeds } from '#bench/feeds.ts';
import { benchHostile } from '#bench/hostile.ts';
import { benchHot } from '#bench/hot.ts';
import { benchLarge } from '#bench/large.ts';
import { benchLoad } from '#bench/load.ts';
import { benchMerge } from '#bench/merge.ts';
import { benchMergeHostile } from '#bench/merge-hostile.ts';
import { benchOrder } from '#bench/order.ts';
import { benchPolls } from '#bench/polls.ts';
import { benchQuality } from '#bench/quality.ts';
import { benchRebuild } from '#bench/rebuild.ts';
import { benchRhythm } from '#bench/rhythm.ts';
import { benchScale } from '#bench/scale.ts';
import { benchSoak } from '#bench/soak.ts';
import { benchStart } from '#bench/start.ts';
import { benchStorm } from '#bench/storm.ts';

type Lines = Iterable<BenchLine> | AsyncIterable<BenchLine>;

/** The benchmarks; the arguments are those after the name. */
const benches: Record<
  string,
  (argument: string | undefined, second: string | undefined) => Lines | Promise<Lines>
> = {
  feeds: (folder) => benchFeeds(folder),
  merge: (kind) => (kind === 'hostile' ? benchMergeHostile() : benchMerge()),
  cost: (file) => benchCost(file),
  hostile: (seconds) => benchHostile(seconds),
  hot: (count) => benchHot(count),
  load: (count, rate) => benchLoad(count, rate),
  rhythm: (count, kind) => benchRhythm(count, kind),
  polls: (count, minutes) => benchPolls(count, minutes),
  rebuild: (count) => benchRebuild(count),
  storm: (count) => benchStorm(count),
  soak: (minutes, seed) => benchSoak(minutes, seed),
  large: () => benchLarge(),
  deployed: () => benchDeployed(),
  density: (folder, most) => benchDensity(folder ?? process.env.QUALITY_SETS ?? '', most),
  scale: (count, sets) => benchScale(count, sets),
  start: () => benchStart(),
  order: (file, shuffles) => benchOrder(file, shuffles),
  quality: (folder, only) => benchQuality(folder ?? process.env.QUALITY_SETS ?? '', only),
};

const [name, argument, second] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches) : [name];
for (const each of chosen) {
  const bench = benches[each];
  if (bench === undefined) {
    process.stderr.write(`bench: there is no "${each}"; there are ${Object.keys(benches).join(', ')}\n`);
    process.exitCode = 2;
    break;
  }
  for await (const line of await bench(argument, second)) process.stdout.write(`${JSON.stringify(line)}\n`);
}
