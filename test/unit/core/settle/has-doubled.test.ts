import { SourceId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { hasDoubled } from '#core/settle/has-doubled.ts';
import { aReport } from '#test/builders/a-report.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

const start = instantOf(Date.UTC(2022, 0, 15, 10));

test('a story has grown with its 8th version and with every doubling, and not in between', () => {
  const grown = Array.from({ length: 1_025 }, (_, version) => version).filter(hasDoubled);
  expect(grown).toEqual([8, 16, 32, 64, 128, 256, 512, 1024]);
});

test('a story that is never quiet is sent to be settled as it grows, once for each doubling, and not by a redelivery', async () => {
  const world = makeSimulatedWorld(start);
  const sent: number[] = [];
  for (let nth = 1; nth <= 17; nth++) {
    world.pass(60_000);
    const report = aReport({
      externalId: `filing ${nth}`,
      paragraphs: [
        `The ferry Lady Maren ran aground off Harwick with 214 people, Ruth Ellery said in call ${nth}.`,
      ],
      publishedAt: shifted(start, nth * 60_000),
    });
    const bytes = new TextEncoder().encode(JSON.stringify([report]));
    const note = { sourceId: SourceId.parse('desk'), complete: true, contentType: 'application/json' };
    const key = await world.archive.keep(bytes, { ...note, receivedAt: report.receivedAt });
    for (let delivery = 0; delivery < 2; delivery++) {
      await world.ingest(key);
      for (let notice = world.merges.shift(); notice; notice = world.merges.shift()) {
        if (notice.settle) sent.push(nth);
        await world.merge(notice);
        await world.merge(notice);
      }
    }
  }
  expect(await world.all()).toHaveLength(1);
  expect(sent).toEqual([8, 16]);
});
