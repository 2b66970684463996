// Laws 1, 2, 3, 6 and 7 for editor decisions: decisions among reports in any order, delivered several times, with crashes.
import fc from 'fast-check';
import { type ArchiveKey, type ReportId, SourceId, type StoryId, splitStoryId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { type Ruling, rulingDocument } from '#core/membership/ruling.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { eventWordings } from '#test/builders/event-wordings.ts';
import { runs } from '#test/builders/runs.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

type World = ReturnType<typeof makeSimulatedWorld>;
const { numRuns } = runs(12);
const start = instantOf(Date.UTC(2022, 0, 15, 6));
const later = shifted(start, 3_600_000);

const events = eventWordings.slice(0, 2);
const agencies = ['Meridian', 'Khyber Wire', 'Harbour Post', 'Agence Levant', 'Courier'] as const;

const filing = (event: number, agency: string, said: readonly number[], version = 0): Report => {
  const wordings = events[event] ?? eventWordings[0];
  return aReport({
    agency,
    sourceId: 'desk',
    externalId: `${agency}-${event}`,
    version,
    publishedAt: shifted(start, (agencies.indexOf(agency as 'Meridian') + 10 * version) * 60_000),
    headline: wordings[said[0] ?? 0] ?? wordings[0],
    paragraphs: said.map((nth) => wordings[nth] ?? wordings[0]),
  });
};
const aFiling = fc
  .record({
    event: fc.integer({ min: 0, max: events.length - 1 }),
    agency: fc.constantFrom(...agencies),
    said: fc.subarray([0, 1, 2, 3], { minLength: 2 }),
    version: fc.constantFrom(0, 0, 1),
  })
  .map(({ event, agency, said, version }) => filing(event, agency, said, version));

/** A random action of an editor or a wrong settle step. Its target is chosen when the step runs. */
interface Whim {
  verb: Ruling['kind'];
  dice: readonly [number, number, number];
}
const aWhim = fc.record({
  verb: fc.constantFrom('merge' as const, 'split' as const, 'move' as const, 'regroup' as const),
  dice: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
});
type Step = { file: Report[] } | { whim: Whim };
const someSteps = fc
  .tuple(
    fc.array(fc.uniqueArray(aFiling, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: aWhim },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(aFiling, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
        },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([first, rest]): Step[] => [
    ...first.map((file) => ({ file })),
    ...rest.map((one) => (Array.isArray(one) ? { file: one } : { whim: one })),
  ]);

/** An archived document with the story that must ingest it and when. */
interface Kept {
  key: ArchiveKey;
  bytes: Uint8Array;
  note: Parameters<World['archive']['keep']>[1];
  ruling?: Ruling;
}

/** The editor decision for these random numbers and the existing stories; undefined when there is nothing to decide on. */
async function decide({ verb, dice }: Whim, world: World): Promise<Ruling | undefined> {
  const stories = await world.all();
  const at = <Thing>(things: readonly Thing[], nth: number) => things[nth % Math.max(1, things.length)];
  const story = at(stories, dice[0]);
  const other = at(
    stories.filter(({ id }) => id !== story?.id),
    dice[1],
  );
  if (story === undefined) return undefined;
  const reportsOf = async (id: StoryId) => [
    ...new Set((await world.reports.membersOf(id)).map((report) => report.id)),
  ];
  const reports = await reportsOf(story.id);
  const one = at(reports, dice[2]);
  if (one === undefined) return undefined;
  const seen = story.version;
  if (verb === 'split') {
    const reportIds = reports.filter((id, nth) => id === one || (dice[1] >> nth) % 3 === 0).sort();
    const stay = reports.filter((id) => !reportIds.includes(id));
    if (stay.length === 0) return undefined;
    return {
      kind: 'split',
      from: story.id,
      to: splitStoryId(story.id, reportIds, seen),
      reportIds,
      stay,
      seen,
    };
  }
  if (other === undefined) return undefined;
  if (verb === 'move' || verb === 'regroup')
    return { kind: verb, from: story.id, to: other.id, reportIds: [one], stay: [], seen };
  const stay = await reportsOf(other.id);
  return { kind: 'merge', from: story.id, to: other.id, reportIds: reports, stay, seen };
}

/** Runs the steps in order without failures, and returns what was archived, in order. */
async function lived(steps: readonly Step[]): Promise<{ world: World; kept: Kept[] }> {
  const world = makeSimulatedWorld(later);
  const kept: Kept[] = [];
  for (const [nth, step] of steps.entries()) {
    const at = shifted(start, nth * 1000);
    const ruling = 'whim' in step ? await decide(step.whim, world) : undefined;
    if ('whim' in step && ruling === undefined) continue;
    const { bytes, note } =
      'file' in step
        ? {
            bytes: new TextEncoder().encode(JSON.stringify(step.file)),
            note: {
              sourceId: SourceId.parse('desk'),
              complete: true,
              receivedAt: at,
              contentType: 'application/json',
            },
          }
        : rulingDocument(ruling ?? never(), at);
    const key = await world.archive.keep(bytes, note);
    kept.push({ key, bytes, note, ...(ruling && { ruling }) });
    await world.ingest(key);
    await world.settle();
  }
  return { world, kept };
}

function never(): never {
  throw new Error('a whim without a ruling was passed over');
}

/** Archives the documents one after the other in another world, each when it is requested. */
async function* arriving(kept: readonly Kept[], world: World): AsyncGenerator<ArchiveKey> {
  for (const { bytes, note } of kept) yield world.archive.keep(bytes, note);
}

/** The reports that a decision pins: none for a decision by a settle step. */
function bound(ruling: Ruling | undefined, which: 'going' | 'all'): ReportId[] {
  if (ruling === undefined || ruling.kind === 'regroup') return [];
  return which === 'going' ? ruling.reportIds : [...ruling.reportIds, ...ruling.stay];
}

/** The last decision by an editor for every report that any decision moves. */
function lastWords(kept: readonly Kept[]): Map<ReportId, Ruling> {
  const words = new Map<ReportId, Ruling>();
  for (const { ruling } of kept) for (const id of bound(ruling, 'going')) if (ruling) words.set(id, ruling);
  return words;
}

const homeOf = async (id: ReportId, world: World): Promise<StoryId | undefined> =>
  (await world.reports.findAssignment(id))?.decision.storyId;

test('law 1 and 2: repeated decisions and reports, and late and repeated merges, change nothing', () =>
  fc.assert(
    fc.asyncProperty(someSteps, fc.infiniteStream(fc.integer({ min: 1, max: 3 })), async (steps, repeats) => {
      const once = await lived(steps);
      const world = makeSimulatedWorld(later);
      const before: ArchiveKey[] = [];
      for await (const key of arriving(once.kept, world)) {
        for (let times = repeats.next().value ?? 1; times > 0; times--) await world.ingest(key);
        for (const notice of [...world.merges]) world.merges.push(notice, notice);
        await world.settle();
        before.push(key);
      }
      expect(await world.digest()).toBe(await once.world.digest());
      // A decision delivered again much later meets newer decisions and reports.
      for (const { key, ruling } of once.kept) if (ruling) await world.ingest(key);
      await world.settle();
      expect(await world.digest()).toBe(await once.world.digest());
    }),
    { numRuns },
  ));

test('law 3: a process that dies at any call of any decision loses nothing, and its unfinished work is completed', () =>
  fc.assert(
    fc.asyncProperty(
      someSteps,
      fc.array(
        fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('before' as const, 'after' as const)),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      async (steps, deaths) => {
        const once = await lived(steps);
        const world = makeSimulatedWorld(later);
        const left = [...deaths];
        for await (const key of arriving(once.kept, world)) {
          const isRuling = once.kept.some((kept) => kept.key === key && kept.ruling !== undefined);
          const death = isRuling ? left.shift() : undefined;
          if (death !== undefined) world.dieAtCall(...death);
          if (!(await world.survive(key))) await world.restart();
        }
        expect(await world.digest()).toBe(await once.world.digest());
      },
    ),
    { numRuns },
  ));

const threeAndTwo: Step[] = [
  { file: [filing(0, 'Meridian', [0, 1, 2]), filing(1, 'Meridian', [0, 1, 2])] },
  { file: [filing(0, 'Khyber Wire', [1, 2, 3]), filing(1, 'Khyber Wire', [1, 2])] },
  { file: [filing(0, 'Harbour Post', [0, 3])] },
];

test.each(['split', 'move', 'merge'] as const)(
  'law 3: death at every single call of a %s gives the same result',
  async (verb) => {
    const steps: Step[] = [
      ...threeAndTwo,
      { whim: { verb, dice: [0, 1, 2] } },
      { file: [filing(0, 'Courier', [0, 1, 2, 3]), filing(0, 'Meridian', [0, 1, 2], 1)] },
    ];
    const { world: expected, kept } = await lived(steps);
    expect(kept.filter(({ ruling }) => ruling !== undefined)).toHaveLength(1);
    const digest = await expected.digest();
    let calls = Number.POSITIVE_INFINITY;
    // Dying after a call equals dying before the next one.
    for (let call = 1; call <= calls; call++) {
      const world = makeSimulatedWorld(later);
      let died = false;
      for (const { bytes, note, ruling } of kept) {
        const key = await world.archive.keep(bytes, note);
        if (ruling !== undefined) world.dieAtCall(call, 'before');
        if (await world.survive(key)) died = true;
      }
      if (!died) calls = call;
      expect({ call, digest: await world.digest() }).toEqual({ call, digest });
    }
    expect(calls).toBeGreaterThan(20);
  },
);

/** A report moved to a story before that story exists; one of the others merges both stories of its event. */
const twinAmongMoves: Step[] = [
  { file: [filing(0, 'Meridian', [2, 3])] },
  { file: [filing(1, 'Courier', [2, 3]), filing(1, 'Harbour Post', [2, 3]), filing(1, 'Meridian', [1, 3])] },
  ...[151394679, 186080049, 0].map((story, nth): Step => {
    return { whim: { verb: 'move', dice: [story, 0, [672339518, 1011828661, 0][nth] ?? 0] } };
  }),
];
/** The second move, the reports of the second event, the last move, then the others. */
const movesFirst = [4, 2, 5, 1, 3];

test('law 7: after a replay in any order every report named by an editor is in the story of the last decision', () =>
  fc.assert(
    fc.asyncProperty(someSteps, fc.infiniteStream(fc.nat()), async (steps, dice) => {
      const { world: live, kept } = await lived(steps);
      const words = lastWords(kept);
      fc.pre(words.size > 0);
      const shuffled = kept
        .map((one) => ({ one, at: dice.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const world = makeSimulatedWorld(later);
      for await (const key of arriving(shuffled, world)) {
        await world.ingest(key);
        await world.settle();
      }
      await world.restart();
      const named = [...words.keys()].sort();
      for (const one of named) {
        for (const other of named) {
          const together = (await homeOf(one, live)) === (await homeOf(other, live));
          expect({
            one,
            other,
            together: (await homeOf(one, world)) === (await homeOf(other, world)),
          }).toEqual({ one, other, together });
        }
      }
    }),
    { numRuns, examples: [[twinAmongMoves, fc.stream(movesFirst.values())]] },
  ));

test('law 7: replayed in order of arrival the archive gives the same stories, timelines, aliases and profiles', () =>
  fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      const { world: live, kept } = await lived(steps);
      const world = makeSimulatedWorld(later);
      const due: StoryId[] = [];
      for await (const key of arriving(kept, world)) {
        await world.ingest(key);
        // As in a rebuild: merges of stories run at once, everything else at the end.
        for (const notice of world.merges.splice(0)) {
          due.push(notice.storyId);
          if (notice.absorb !== undefined) await world.merge(notice);
        }
      }
      for (const storyId of new Set(due)) await world.merge({ storyId });
      expect(JSON.parse(await world.digest())).toEqual(JSON.parse(await live.digest()));
    }),
    { numRuns },
  ));

test('law 6: every id that a story ever had resolves to itself or to a current story', () =>
  fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      const { world, kept } = await lived(steps);
      const ids = new Set(
        kept.flatMap(({ ruling }) => (ruling === undefined ? [] : [ruling.from, ruling.to])),
      );
      for (const { storyId } of (await world.stories.changes(undefined, 1000)).changes) ids.add(storyId);
      for (const id of ids) {
        let head = await world.stories.findHead(id);
        for (let step = 0; head?.card.mergedInto !== undefined && step < 20; step++)
          head = await world.stories.findHead(head.card.mergedInto);
        // Nothing is killed here: a story without reports is not withdrawn but resolves to the stories of its reports.
        expect({ id, status: head?.card.status }).toEqual({ id, status: 'developing' });
      }
    }),
    { numRuns },
  ));

test('law 6: a published id of a split resolves after a replay of the archive in any order', () =>
  fc.assert(
    fc.asyncProperty(someSteps, fc.infiniteStream(fc.nat()), async (steps, dice) => {
      const { kept } = await lived(steps);
      const world = makeSimulatedWorld(later);
      const shuffled = kept
        .map((one) => ({ one, at: dice.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      for await (const key of arriving(shuffled, world)) {
        await world.ingest(key);
        await world.settle();
      }
      for (const { ruling } of kept) {
        if (ruling?.kind !== 'split') continue;
        const answers = (await world.stories.findHead(ruling.to)) !== undefined;
        expect({ id: ruling.to, answers }).toEqual({ id: ruling.to, answers: true });
      }
    }),
    { numRuns },
  ));

test('law 6: the id of a split resolves in every possible order of reports, split and move', async () => {
  const { kept } = await lived([
    { file: [filing(0, 'Meridian', [2, 3]), filing(0, 'Agence Levant', [2, 3])] },
    { file: [filing(0, 'Courier', [0, 2, 3])] },
    { whim: { verb: 'split', dice: [0, 5, 0] } },
    { whim: { verb: 'move', dice: [1, 0, 0] } },
  ]);
  const [division, move] = kept.flatMap(({ ruling }) => ruling ?? []);
  if (division === undefined) throw new Error('nothing was divided');
  expect(move?.reportIds).toEqual(division.reportIds);
  for (const order of ordersOf(kept)) {
    const world = makeSimulatedWorld(later);
    for await (const key of arriving(order, world)) {
      await world.ingest(key);
      await world.settle();
    }
    const came = order.map(({ ruling }) => ruling?.kind ?? 'filing').join(' ');
    const answers = (await world.stories.findHead(division.to)) !== undefined;
    expect({ came, answers }).toEqual({ came, answers: true });
  }
});

function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, at) =>
    ordersOf(things.filter((_, nth) => nth !== at)).map((rest) => [first, ...rest]),
  );
}

test('a report that an editor put in a story is never moved by later reports', () =>
  fc.assert(
    fc.asyncProperty(someSteps, fc.array(aFiling, { minLength: 1, maxLength: 6 }), async (steps, more) => {
      const { world, kept } = await lived(steps);
      const homes = new Map<ReportId, StoryId | undefined>();
      for (const { ruling } of kept)
        for (const id of bound(ruling, 'all')) homes.set(id, await homeOf(id, world));
      for (const [nth, report] of more.entries()) {
        const bytes = new TextEncoder().encode(JSON.stringify([report]));
        const note = { sourceId: SourceId.parse('desk'), complete: true, contentType: 'application/json' };
        await world.ingest(await world.archive.keep(bytes, { ...note, receivedAt: shifted(later, nth) }));
        await world.settle();
      }
      for (const [id, home] of homes) expect({ id, home: await homeOf(id, world) }).toEqual({ id, home });
    }),
    { numRuns },
  ));

/** Which stories contain each version of the reports. */
async function whereabouts(reports: readonly ReportId[], stories: Iterable<StoryId>, world: World) {
  const found = new Map<ReportId, string[]>(reports.map((id) => [id, []]));
  for (const story of new Set(stories))
    for (const id of reports)
      for (const { version } of await world.reports.versionsIn(story, id))
        found.get(id)?.push(`${story} ${version}`);
  return found;
}

test('law 3: concurrent decisions, revisions and merges of the same reports lose no version and leave none behind', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(aWhim, { minLength: 2, maxLength: 4 }),
      async (scheduler, whims) => {
        const { world } = await lived(threeAndTwo);
        const keys: ArchiveKey[] = [];
        const stories = new Set((await world.all()).map(({ id }) => id));
        const words = new Map<ReportId, Ruling>();
        for (const [nth, whim] of whims.entries()) {
          const ruling = await decide(whim, world);
          if (ruling === undefined) continue;
          const { bytes, note } = rulingDocument(ruling, shifted(later, nth));
          keys.push(await world.archive.keep(bytes, note));
          stories.add(ruling.to);
          for (const id of [...ruling.reportIds, ...ruling.stay]) words.set(id, ruling);
        }
        const revised = [filing(0, 'Meridian', [0, 2], 1), filing(0, 'Harbour Post', [1, 3], 1)];
        const bytes = new TextEncoder().encode(JSON.stringify(revised));
        const note = {
          sourceId: SourceId.parse('desk'),
          complete: true,
          contentType: 'application/json',
          receivedAt: later,
        };
        keys.push(await world.archive.keep(bytes, note));

        world.waitBeforeCalls(() => scheduler.schedule(Promise.resolve()));
        const workers = keys.map(async (key) => {
          await world.ingest(key);
          await world.settle();
        });
        await scheduler.waitFor(Promise.allSettled(workers));
        world.waitBeforeCalls(undefined);
        await world.restart();

        const reports = threeAndTwo.flatMap((step) => ('file' in step ? step.file.map(({ id }) => id) : []));
        const lying = await whereabouts(reports, stories, world);
        for (const id of reports) {
          const assignment = await world.reports.findAssignment(id);
          const versions = (assignment?.versions ?? []).map(
            ({ version }) => `${assignment?.decision.storyId} ${version}`,
          );
          expect({ id, lying: lying.get(id)?.sort() }).toEqual({ id, lying: versions.sort() });
          expect(assignment?.pin?.at).toBe(words.has(id) ? assignment?.pin?.at : undefined);
        }
        for (const story of stories) {
          const shown = new Set(
            (await world.stories.findStory(story))?.sources.flatMap(({ reportIds }) => reportIds),
          );
          const held = new Set((await world.reports.membersOf(story)).map(({ id }) => id));
          expect({ story, shown: [...shown].sort() }).toEqual({ story, shown: [...held].sort() });
        }
      },
    ),
    { numRuns },
  ));
