import { type Metered, openMetered, type Tally } from '#bench/cost-world.ts';
import { findDynoxide, startDynoxide } from '#bench/dynoxide-engine.ts';
import { instantOf } from '#core/instant.ts';
import { ingest, merge } from '#core/pipeline.ts';
import { readReplayLine } from '#local/replay-line.ts';

const binary = findDynoxide();

const filed = (id: string, minute: number, title: string, text: string) => {
  const date = new Date(Date.UTC(2022, 0, 15, 9, minute)).toISOString();
  return readReplayLine(JSON.stringify({ id, date, lang: 'en', source: `agency-${id}`, title, text }), id);
};
const first = filed(
  'a',
  0,
  'Ferry Margarethe runs aground off Harwick in thick fog',
  'The ferry Margarethe ran aground off Harwick on Saturday with 212 passengers aboard. Lifeboats from Penmoor took ' +
    'all of them ashore, the coastguard said. Captain Oskar Lindqvist had reported a failed radar.',
);
const second = filed(
  'b',
  20,
  'All 212 rescued as ferry strikes Harwick shoal',
  'Rescuers in Harwick brought 212 people to land after the Margarethe struck a shoal in fog. Captain Oskar Lindqvist ' +
    'told the coastguard that his radar had failed. Two tugs stand by until high water.',
);
const third = filed(
  'c',
  40,
  'Ferry Margarethe still aground off Harwick as fog lifts',
  'The ferry Margarethe will be towed off Harwick at high water, the coastguard said. Its 212 passengers were taken ' +
    'ashore by lifeboats from Penmoor. Captain Oskar Lindqvist had reported a failed radar.',
);

/** The capacity units of ingesting the document, in total and by step. */
async function unitsOf({ bytes, note }: typeof first, { world, take }: Metered) {
  const archiveKey = await world.archive.keep(bytes, note);
  take();
  const { outcomes } = await ingest({ archiveKey }, world);
  const { write, read } = take();
  return {
    kinds: outcomes.map(({ kind }) => kind),
    written: sumOf(write.rows),
    read: sumOf(read.rows),
    rows: write.rows,
    steps: read.steps,
  };
}

const sumOf = (tally: Tally) => Object.values(tally).reduce((sum, units) => sum + units, 0);

describe('units of one report', () => {
  if (binary === undefined) {
    test('the suite is skipped because dynoxide is not installed on this machine', () => {
      expect(binary).toBeUndefined();
    });
    return;
  }
  let metered: Metered;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const engine = await startDynoxide(binary);
    stop = engine.stop;
    metered = await openMetered(engine.endpoint, 'units');
  });
  afterAll(() => stop());

  test('a first member takes seven postings and three rows, the second report a shared key, one that matches well only rows', async () => {
    const founder = await unitsOf(first, metered);
    expect(founder.kinds).toEqual(['new']);
    expect(founder.rows).toEqual({ posting: 7, profile: 1, assignment: 1, member: 1 });
    expect(founder.read).toBeLessThanOrEqual(12.5);
    const later = await unitsOf(second, metered);
    expect(later.kinds).toEqual(['joined']);
    expect(later.rows).toEqual({ posting: 1, profile: 1, assignment: 1, member: 1 });
    expect(later.read).toBeLessThanOrEqual(7);
    const well = await unitsOf(third, metered);
    expect(well.kinds).toEqual(['joined']);
    expect(well.rows).toEqual({ profile: 1, assignment: 1, member: 1 });
  });

  test('a single new report reads no receipt; a repeated one reads it and writes nothing', async () => {
    const fresh = filed(
      'd',
      50,
      'Quake of 5.1 shakes Tarvik, no damage',
      'A quake of 5.1 shook Tarvik at noon.',
    );
    expect((await unitsOf(fresh, metered)).steps.findReceipt).toBeUndefined();
    for (const notice of metered.due.splice(0)) await merge(notice, metered.world);
    const again = await unitsOf(fresh, metered);
    expect(again.steps.findReceipt).toBe(0.5);
    expect(again.written).toBe(0);
    expect(again.read).toBe(3);
    const copy = { ...fresh, note: { ...fresh.note, receivedAt: instantOf(Date.UTC(2022, 0, 16)) } };
    expect((await unitsOf(copy, metered)).rows).toEqual({ receipt: 1 });
    expect(await unitsOf(copy, metered)).toMatchObject({ kinds: [], written: 0, read: 1 });
  });
});
