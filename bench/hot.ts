// One event on which very many agencies file within a minute, through the queues and the embedded engine of one machine: is any
// report lost, how often is the story merged, how long does it take. Prints figures only.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchLine } from '#bench/bench-line.ts';
import { instantOf } from '#core/instant.ts';
import { startMachine } from '#local/machine.ts';
import { readReplayLine } from '#local/replay-line.ts';

const overMs = 60_000;
const firstFiledMs = Date.parse('2030-01-01T00:00:00.000Z');

/**
 * Files `count` reports on one event over a minute, then waits until nothing is left to do.
 * @param count 10,000 unless it is given.
 */
export async function benchHot(count = '10000'): Promise<BenchLine[]> {
  const reports = Number(count);
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-hot-'));
  const seen = { saves: 0, faults: 0 };
  const machine = await startMachine({
    folder,
    sources: [],
    allowPrivate: [],
    tokens: 'open',
    log: {
      info(event) {
        if (event === 'story.saved') seen.saves++;
      },
      warn() {},
      error() {
        seen.faults++;
      },
    },
  });
  const { archive, reports: stored } = machine.ingestWorld;
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  for (let at = 0; at < reports; at++) {
    const { bytes, note } = filed(at, reports);
    const archiveKey = await archive.keep(bytes, note);
    await machine.ingests.send([{ archiveKey }]);
    const aheadMs = (at * overMs) / reports - (performance.now() - startedMs);
    if (aheadMs > 20) await wait(aheadMs);
  }
  const filedMs = performance.now() - startedMs;
  await machine.idle();
  const doneMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  const { cards } = await machine.apiWorld.stories.list({}, 100);
  let members = 0;
  for (const { id } of cards)
    members += new Set((await stored.membersOf(id)).map((report) => report.id)).size;
  await machine.stop();
  await rm(folder, { recursive: true });
  const context = {
    reports,
    stories: cards.length,
    largest: Math.max(...cards.map((card) => card.reports)),
    faults: seen.faults,
  };
  const line = (metric: string, value: number, unit: string): BenchLine => ({
    bench: 'hot',
    metric,
    value: Math.round(value * 10) / 10,
    unit,
    context,
  });
  return [
    line('reports lost', reports - members, 'reports'),
    line('head writes', seen.saves, 'writes'),
    line('time to file all', filedMs / 1000, 's'),
    line('time until all was told', doneMs / 1000, 's'),
    line('processor time', (user + system) / 1e6, 's'),
  ];
}

/** Told by different desks in different words: some sentences of a common stock, and one of its own. */
function filed(at: number, of: number) {
  const pick = (list: readonly string[], step: number) =>
    list[(at * step + Math.floor(at / list.length)) % list.length] ?? '';
  const text = [
    `${pick(openings, 1)} ${pick(places, 3)}, ${pick(tellers, 5)} said.`,
    `${pick(details, 1)} ${pick(details, 7)}`,
    `${pick(tellers, 2)} counted ${at + 2} calls from ${pick(places, 1)} in the first hours.`,
  ].join('\n');
  const at0 = instantOf(firstFiledMs + Math.floor((at * overMs) / of));
  const line = {
    id: `hot-${at}`,
    date: at0,
    lang: 'en',
    title: `${pick(headlines, 1)} in Harwick`,
    text,
    source: `Agency ${at % 200}`,
  };
  return readReplayLine(JSON.stringify(line), `hot:${at + 1}`);
}

const headlines = [
  'Ferry fire kills eleven',
  'Eleven dead after ferry burns',
  'Ferry Meridian on fire, eleven killed',
  'Blaze on ferry Meridian',
];
const openings = [
  'Fire swept through the ferry Meridian as it left Harwick harbour, killing eleven people, off',
  'Eleven people died when the ferry Meridian caught fire outside Harwick harbour near',
  'A blaze aboard the Meridian ferry killed eleven passengers outside Harwick, within sight of',
];
const places = [
  'the north pier',
  'Larkholm lighthouse',
  'the old customs house',
  'Tern Point',
  'the container terminal',
  'Saltmarsh beach',
  'the river mouth',
];
const tellers = [
  'The coast guard',
  'Harwick police',
  'The harbour master',
  'Rescue workers',
  'The ferry company Norline',
  'A hospital spokeswoman',
  'The transport ministry',
];
const details = [
  'The Meridian carried 214 passengers and 31 crew when the engine room caught fire.',
  'Lifeboats from Harwick and Larkholm took off most passengers within an hour.',
  'Norline had the Meridian inspected in March and found no faults in its engines.',
  'Helicopters lifted the injured to the hospital of Saint Anne in Harwick.',
  'Smoke from the burning ferry could be seen across Harwick until nightfall.',
  'The harbour of Harwick was closed to all shipping after the Meridian sank.',
  'Survivors said that alarms on the Meridian did not sound for ten minutes.',
  'The prime minister spoke of a dark day for Harwick and for all who sail.',
  'Divers will look for the recorder of the Meridian as soon as the sea is calm.',
  'Families of passengers gathered in the ferry terminal of Harwick overnight.',
];
