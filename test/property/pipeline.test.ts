import fc from 'fast-check';
import { SourceId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { eventWordings as events } from '#test/builders/event-wordings.ts';
import { runs } from '#test/builders/runs.ts';
import { agencies, someDocuments, start } from '#test/builders/some-documents.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

/** Archives the documents one after the other, each when it is requested. */
async function* arriving(documents: readonly Report[][], world: ReturnType<typeof makeSimulatedWorld>) {
  for (const [at, document] of documents.entries()) {
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const note = { sourceId: SourceId.parse('desk'), complete: true, receivedAt: shifted(start, at * 1000) };
    yield world.archive.keep(bytes, { ...note, contentType: 'application/json' });
  }
}

/** The stories that result when each document is ingested once, in order, without failures. */
async function undisturbed(documents: readonly Report[][]) {
  const world = makeSimulatedWorld(shifted(start, 3_600_000));
  for await (const key of arriving(documents, world)) {
    await world.ingest(key);
    await world.settle();
  }
  return { world, digest: await world.digest() };
}

test('law 2: notices delivered several times change no story and no version', () =>
  fc.assert(
    fc.asyncProperty(
      someDocuments,
      fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
      async (documents, repeats) => {
        const once = await undisturbed(documents);
        const world = makeSimulatedWorld(shifted(start, 3_600_000));
        for await (const key of arriving(documents, world)) {
          for (let times = repeats.next().value; times > 0; times--) await world.ingest(key);
          for (const notice of [...world.merges]) world.merges.push(notice, notice);
          await world.settle();
        }
        expect(await world.all()).toEqual(await once.world.all());
      },
    ),
    runs(40),
  ));

test('law 3: a process that dies at any call loses nothing, and its unfinished work is completed', () =>
  fc.assert(
    fc.asyncProperty(
      someDocuments,
      fc.array(
        fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom('before' as const, 'after' as const)),
        { minLength: 1, maxLength: 4 },
      ),
      async (documents, deaths) => {
        const expected = (await undisturbed(documents)).digest;
        const world = makeSimulatedWorld(shifted(start, 3_600_000));
        const left = [...deaths];
        for await (const key of arriving(documents, world)) {
          const death = left.shift();
          if (death !== undefined) world.dieAtCall(...death);
          if (!(await world.survive(key))) await world.restart();
        }
        expect(await world.digest()).toBe(expected);
      },
    ),
    runs(60),
  ));

/** Dies before the first call of the pipeline, then before the second, and so on; dying after one is dying before the next. */
async function expectSurvived(documents: readonly Report[][]) {
  const { digest } = await undisturbed(documents);
  let calls = Number.POSITIVE_INFINITY;
  for (let call = 1; call <= calls; call++) {
    const world = makeSimulatedWorld(shifted(start, 3_600_000));
    world.dieAtCall(call, 'before');
    let died = false;
    for await (const key of arriving(documents, world)) if (await world.survive(key)) died = true;
    if (!died) calls = call;
    expect({ call, digest: await world.digest() }).toEqual({ call, digest });
  }
  expect(calls).toBeGreaterThan(20);
}

test('law 3: death at any single call gives the same result for one document', () => {
  const documents = [
    [0, 1, 2].map((nth) =>
      aReport({
        agency: agencies[0],
        externalId: `a-${nth}`,
        headline: events[nth]?.[0] ?? '',
        paragraphs: [...(events[nth] ?? [])],
      }),
    ),
    [0, 1].map((nth) =>
      aReport({
        agency: agencies[1],
        externalId: `b-${nth}`,
        headline: events[nth]?.[1] ?? '',
        paragraphs: [...(events[nth] ?? [])].reverse(),
      }),
    ),
  ];
  return expectSurvived(documents);
});

test('law 3: two stories are merged by a third report whenever the process dies', async () => {
  const aground = (agency: string, day: number, headline: string, ...paragraphs: string[]) => [
    aReport({
      agency,
      externalId: agency,
      headline,
      paragraphs,
      publishedAt: shifted(start, (day - 20) * 86_400_000),
    }),
  ];
  const filed =
    'The ferry Lady Maren ran aground on a sandbank off Harwick on Saturday with 214 people on board, the coastguard said.';
  const ashore =
    'Harbour master Ruth Ellery said lifeboats took everyone off the stranded ferry in thick fog.';
  // The first two share too little for one event; the third shares much with both.
  const documents = [
    aground('Meridian', 0, 'Ferry Lady Maren aground off Harwick', filed, ashore),
    aground(
      'Harbour Post',
      0.5,
      'Inquiry opens under Judge Tom Arden',
      'An inquiry opened in Ostend into how the Lady Maren ran aground in fog, with Judge Tom Arden.',
      'The inquiry hears the captain first, Judge Tom Arden said.',
    ),
    aground(
      'Courier',
      0.25,
      'Judge Tom Arden opens Ostend inquiry into Lady Maren, ferry aground off Harwick',
      'With 214 people on board the ferry Lady Maren ran aground on a Harwick sandbank in fog; harbour master Ruth Ellery praised the lifeboats.',
      'Judge Tom Arden opens the Ostend inquiry with the captain.',
    ),
  ];
  const { world } = await undisturbed(documents);
  const stories = await world.all();
  expect(stories.map(({ aliases }) => aliases.length)).toEqual([1]);
  return expectSurvived(documents);
});

test('law 5: a killed or embargoed report is never shown, and an embargo ends by itself', () =>
  fc.assert(
    fc.asyncProperty(someDocuments, async (documents) => {
      const { world } = await undisturbed(documents);
      const filed = documents.flat();
      const hidden = (report: Report, now: string) => {
        const versions = filed.filter(({ id }) => id === report.id);
        const killed = Math.max(
          -1,
          ...versions.filter(({ status }) => status === 'canceled').map(({ version }) => version),
        );
        return report.version <= killed || (report.embargoedUntil ?? '') > now;
      };
      for (const [now, passMs] of [
        [shifted(start, 3_600_000), 86_400_000],
        [shifted(start, 90_000_000), 0],
      ] as const) {
        for (const story of await world.all()) {
          for (const { provenance } of story.paragraphs.flatMap(({ sentences }) => sentences)) {
            for (const { reportId, version } of provenance) {
              const shown = filed.filter((report) => report.id === reportId && report.version === version);
              expect(shown.some((report) => !hidden(report, now))).toBe(true);
            }
          }
          for (const { reportIds } of story.sources) {
            for (const id of reportIds)
              expect(filed.some((report) => report.id === id && !hidden(report, now))).toBe(true);
          }
        }
        world.pass(passMs);
        await world.sweep();
        await world.settle();
      }
    }),
    runs(60),
  ));

test('law 7: replaying the archive in order of arrival gives the same stories, byte for byte', () =>
  fc.assert(
    fc.asyncProperty(someDocuments, async (documents) => {
      expect((await undisturbed(documents)).digest).toBe((await undisturbed(documents)).digest);
    }),
    runs(20),
  ));

describe('a revision that is another story leaves its story, whenever the process dies', () => {
  const filed = (
    agency: string,
    version: number,
    hours: number,
    headline: string,
    ...paragraphs: string[]
  ) => [
    aReport({
      agency,
      sourceId: 'desk',
      externalId: `${agency} top`,
      version,
      publishedAt: shifted(start, hours * 3_600_000),
      headline,
      paragraphs,
    }),
  ];
  const ferry = [
    filed(
      'Harbour Post',
      0,
      0,
      'Ferry sinks off Zanzibar, 12 dead',
      'A ferry from Pemba sank off Zanzibar and 12 people drowned, commander Juma Haji said.',
    ),
    filed(
      'Levant Wire',
      0,
      1,
      'At least 12 dead as Zanzibar ferry sinks',
      'At least 12 people drowned when a ferry from Pemba sank off Zanzibar, commander Juma Haji said.',
    ),
  ];
  const rate = filed(
    'Santiago Desk',
    0,
    22,
    'Chile central bank cuts rate by half a point',
    'Chile cut its main interest rate by 50 basis points, governor Rosa Lind said, as inflation slowed.',
  );
  const reused = filed(
    'Harbour Post',
    1,
    24,
    'Chile cuts main interest rate by half a point',
    'Chile cut its main interest rate by half a point as inflation slowed, central bank governor Rosa Lind said.',
  );
  const storiesOf = async (documents: readonly Report[][]) => {
    const { world } = await undisturbed(documents);
    return (await world.all()).map(({ sources }) => sources.length).sort();
  };

  test('for the story that it belongs to', async () => {
    const documents = [...ferry, rate, reused];
    expect(await storiesOf(documents)).toEqual([1, 2]);
    await expectSurvived(documents);
  });

  test('for one of its own', async () => {
    const documents = [...ferry, reused];
    expect(await storiesOf(documents)).toEqual([1, 1]);
    await expectSurvived(documents);
  });
});
