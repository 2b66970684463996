import fc from 'fast-check';
import { instantOf, shifted } from '#core/instant.ts';
import { dueSources } from '#core/sources/schedule.ts';
import { Source } from '#core/sources/source.ts';

const aSource = (id: string, everySeconds: number) =>
  Source.parse({ id, url: 'https://wire.example/feed', agency: 'Wire', everySeconds });
const start = instantOf(Date.UTC(2022, 0, 15));

test('a source is due once in each of its intervals for any spacing of the ticks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 30 }),
      (everySeconds, ticksMs) => {
        const source = aSource('wire', everySeconds);
        let at = start;
        let due = 0;
        for (const tickMs of ticksMs) {
          const next = shifted(at, tickMs);
          const inTick = dueSources([source], at, next).length;
          expect(inTick).toBeLessThanOrEqual(1);
          due += inTick;
          at = next;
        }
        const passedMs = ticksMs.reduce((sum, ms) => sum + ms, 0);
        expect(due).toBeLessThanOrEqual(Math.ceil(passedMs / (everySeconds * 1000)) + 1);
        if (passedMs >= 2 * everySeconds * 1000) expect(due).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test('the same tick gives the same sources twice', () => {
  const sources = [aSource('a', 60), aSource('b', 60), aSource('c', 300)];
  const to = shifted(start, 60_000);
  expect(dueSources(sources, start, to)).toEqual(dueSources(sources, start, to));
  expect(dueSources(sources, start, to).map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b']));
});

test('sources with one interval do not all start in the same second', () => {
  const sources = Array.from({ length: 60 }, (_, at) => aSource(`s${at}`, 60));
  const perSecond = Array.from({ length: 60 }, (_, second) =>
    dueSources(sources, shifted(start, second * 1000), shifted(start, (second + 1) * 1000)),
  ).map((due) => due.length);
  expect(Math.max(...perSecond)).toBeLessThan(10);
  expect(perSecond.reduce((sum, due) => sum + due, 0)).toBe(60);
});
