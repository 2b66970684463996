// The rhythm of polling, simulated: many sources, two weeks to learn and one that counts, in virtual time. How many polls, how late an
// item is seen, how many are never seen; beside a fixed interval and beside the rule of Miniflux (by the count of a week).
import type { BenchLine } from '#bench/bench-line.ts';
import { dayMs, hourMs } from '#core/instant.ts';
import { intervalMsOf, slotsIn } from '#core/sources/poll-interval.ts';
import { learn, type SourcePace } from '#core/sources/source-pace.ts';

const minuteMs = 60_000;
const weekMs = 7 * dayMs;
const everyMs = 5 * minuteMs;
const learnMs = 2 * weekMs;
const endMs = learnMs + weekMs;

/** Items of a news desk by hour of its day, times the mean; on weekend days 0.6 of a working day; in one hour of a hundred four times as many. */
const byHour = [
  ...[0.23, 0.19, 0.14, 0.14, 0.19, 0.37, 0.75, 1.12, 1.4, 1.5, 1.5, 1.4],
  ...[1.4, 1.4, 1.5, 1.5, 1.4, 1.31, 1.12, 1.03, 0.93, 0.75, 0.56, 0.37],
];
const weekend = 0.6;
const workday = 1.16;
/** Items a week: log-normal, as outlets differ; half have more than 100. */
const medianAWeek = 100;
const spread = 1.4;
const mostAWeek = 2_500;
const windows = [10, 15, 20, 25, 30, 40, 50, 100];

/** Sources of other kinds than the usual one: what the hour of their day, the day and chance make of the mean. */
const shapes: Record<
  string,
  (hour: number, isWeekend: boolean, passedHours: number, chance: number) => number
> = {
  usual: (hour, isWeekend, _, chance) =>
    (byHour[hour] ?? 1) * (isWeekend ? weekend : workday) * (chance < 0.01 ? 4 : 1),
  'office hours': (hour) => (hour >= 8 && hour < 18 ? 2.4 : 0),
  'no weekends': (hour, isWeekend) => (isWeekend ? 0 : 1.4 * (byHour[hour] ?? 1)),
  bursts: (hour, _weekend, _passed, chance) => (byHour[hour] ?? 1) * (chance < 0.05 ? 10 : 0.5),
  'a few items a month': () => 0.01,
  'dead after a week': (hour, _, passed) => (passed < 200 ? (byHour[hour] ?? 1) : 0),
  'awake after two weeks': (hour, _, passed) => (byHour[hour] ?? 1) * (passed < 400 ? 0.05 : 1),
  'one digest a day': (hour) => (hour === 5 ? -10 : 0),
  'some items each hour': () => -2,
};

interface SimulatedSource {
  zone: number;
  /** Times of all items, ascending. */
  itemsAt: Float64Array;
  /** Items that the feed holds: at least those of a quarter of a day. */
  window: number;
}

/** The time until the next poll, after one at `nowMs` that found `fresh` new items; `seen` items were published so far. */
type Rule = (source: SimulatedSource) => (nowMs: number, fresh: number, seen: number) => number;

const rules: Record<string, Rule> = {
  'fixed 15 minutes': () => () => 15 * minuteMs,
  'Miniflux, by weekly count': (source) => {
    let from = 0;
    return (nowMs, _fresh, seen) => {
      while (from < seen && (source.itemsAt[from] ?? 0) < nowMs - weekMs) from++;
      return Math.min(dayMs, Math.max(everyMs, seen === from ? dayMs : weekMs / (seen - from)));
    };
  },
  Dateline: ({ window }) => {
    let pace: SourcePace = {
      learntMs: 0,
      watchedMs: 0,
      hours: new Array(24).fill(0),
      items: window,
      seen: '',
    };
    let lastMs = 0;
    return (nowMs, fresh) => {
      if (fresh > 0)
        pace = learn(pace, Math.min(fresh, window), window, nowMs, Math.max(everyMs, nowMs - lastMs));
      lastMs = nowMs;
      // The next slot that an interval of that moment uses, as core/sources/poll-interval.ts decides it.
      let slot = Math.floor(nowMs / everyMs) + 1;
      while (slot % slotsIn(intervalMsOf({ pace }, slot * everyMs), everyMs) !== 0) slot++;
      return slot * everyMs - nowMs;
    };
  },
};

interface Outcome {
  polls: number;
  items: number;
  missed: number;
  /** Items by the tenth of a minute until they were seen. */
  late: Float64Array;
}

/** `kind`: one of the shapes, or `mixed` for all of them by turns. */
export function* benchRhythm(count = '100000', kind = 'usual'): Generator<BenchLine> {
  const sources = Number(count);
  const kinds = kind === 'mixed' ? Object.keys(shapes) : [kind];
  const outcomes = Object.keys(rules).map(
    (): Outcome => ({ polls: 0, items: 0, missed: 0, late: new Float64Array(20_000) }),
  );
  const random = randomFrom(7);
  for (let made = 0; made < sources; made++) {
    const source = makeSource(random, kinds[made % kinds.length] ?? kind);
    Object.values(rules).forEach((rule, at) => {
      const outcome = outcomes[at];
      if (outcome !== undefined) run(source, rule(source), outcome);
    });
  }
  for (const [at, rule] of Object.keys(rules).entries()) {
    const outcome = outcomes[at];
    if (outcome === undefined) continue;
    const context = {
      rule,
      kind,
      sources,
      items: outcome.items,
      median: medianAWeek,
      window: 'a quarter of a day, 10 to 100',
    };
    const line = (metric: string, value: number, unit: string): BenchLine => ({
      ...{ bench: 'rhythm', metric, unit, context },
      value: Math.round(value * 10) / 10,
    });
    yield line('polls of a source', outcome.polls / sources, 'a week');
    yield line('items missed', outcome.missed, 'items');
    for (const share of [0.5, 0.9, 0.99])
      yield line(`seen after, p${share * 100}`, lateness(outcome, share), 'min');
  }
}

function run({ itemsAt, window }: SimulatedSource, next: ReturnType<Rule>, outcome: Outcome): void {
  let seen = 0;
  for (let nowMs = 0; nowMs < endMs; ) {
    let published = seen;
    while (published < itemsAt.length && (itemsAt[published] ?? 0) <= nowMs) published++;
    const fresh = published - seen;
    if (nowMs >= learnMs) {
      outcome.polls++;
      for (let at = seen; at < published; at++) {
        const filedMs = itemsAt[at] ?? 0;
        if (filedMs < learnMs) continue;
        outcome.items++;
        // The feed holds the newest items alone.
        if (published - at > window) outcome.missed++;
        else {
          const tenth = Math.min(outcome.late.length - 1, Math.floor((10 * (nowMs - filedMs)) / minuteMs));
          outcome.late[tenth] = (outcome.late[tenth] ?? 0) + 1;
        }
      }
    }
    seen = published;
    nowMs += next(nowMs, fresh, published);
  }
}

function lateness({ late, items, missed }: Outcome, share: number): number {
  let rest = (items - missed) * share;
  const tenth = late.findIndex((count) => {
    rest -= count;
    return rest <= 0;
  });
  return tenth / 10;
}

function makeSource(random: () => number, kind: string): SimulatedSource {
  const shape = shapes[kind];
  if (shape === undefined)
    throw new Error(`bench: no kind "${kind}"; known are mixed, ${Object.keys(shapes).join(', ')}`);
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const aWeek = Math.min(mostAWeek, medianAWeek * Math.exp(spread * gauss()));
  const zone = Math.floor(random() * 24);
  const fitting = windows.filter((items) => items * 28 >= aWeek);
  const window = fitting[Math.floor(random() * fitting.length)] ?? 100;
  const itemsAt: number[] = [];
  for (let hour = 0; hour < endMs / hourMs; hour++) {
    const isWeekend = Math.floor((hour + zone) / 24) % 7 >= 5;
    const share = shape((hour + zone) % 24, isWeekend, hour, random());
    // A negative share is that many items at one moment.
    if (share < 0)
      for (let nth = 0; nth < -share; nth++) itemsAt.push((hour + zone / 24) * hourMs + nth * 1000);
    const expected = (aWeek / 168) * Math.max(0, share);
    for (let count = poisson(expected, random, gauss); count > 0; count--)
      itemsAt.push((hour + random()) * hourMs);
  }
  return { zone, itemsAt: Float64Array.from(itemsAt).sort(), window };
}

function poisson(expected: number, random: () => number, gauss: () => number): number {
  if (expected > 50) return Math.max(0, Math.round(expected + Math.sqrt(expected) * gauss()));
  const least = Math.exp(-expected);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count++;
  return count;
}

/** Mulberry32: the same sources each time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
