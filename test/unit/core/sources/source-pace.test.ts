import { hourMs } from '#core/instant.ts';
import { nextPace, paceIntervalMs, type SourcePace, safeIntervalMs } from '#core/sources/source-pace.ts';

const minute = 60_000;
const start = Date.UTC(2022, 0, 10);
const digest = (at: number): string => (at % 65_536).toString(16).padStart(4, '0');
const feed = (newest: number, items = 30): string[] =>
  Array.from({ length: items }, (_, at) => digest(newest - at + 65_536));

/** The pace after `hours` in which the feed has `perHour(hourOfDay)` new items, found by a poll an hour. */
function learn(
  hours: number,
  perHour: (hour: number) => number,
  items = 30,
): { pace: SourcePace; now: number } {
  let now = start;
  let newest = 1_000;
  let pace = nextPace(undefined, feed(newest, items), now, hourMs);
  for (let at = 0; at < hours; at++) {
    now += hourMs;
    const fresh = perHour(new Date(now).getUTCHours());
    newest += fresh;
    if (fresh > 0) pace = nextPace(pace, feed(newest, items), now, hourMs);
  }
  if (pace === undefined) throw new Error('no pace');
  return { pace, now };
}

test('nothing is known of a new source, and something after ten items or a day', () => {
  expect(paceIntervalMs(undefined, start)).toBeUndefined();
  const { pace, now } = learn(5, () => 1);
  expect(paceIntervalMs(pace, now)).toBeUndefined();
  expect(paceIntervalMs(learn(11, () => 1).pace, now)).toBeDefined();
  expect(paceIntervalMs(pace, start + 25 * hourMs)).toBeDefined();
});

test('an even source is polled once in 1.8 of its gaps', () => {
  for (const perHour of [1, 4, 10]) {
    const { pace, now } = learn(24 * 7, () => perHour, 100);
    expect((paceIntervalMs(pace, now) ?? 0) / ((1.8 * hourMs) / perHour)).toBeCloseTo(1, 1);
  }
});

test('a source that files by day is polled often by day and seldom by night', () => {
  const { pace } = learn(24 * 7, (hour) => (hour >= 8 && hour < 20 ? 4 : 0));
  const at = (hour: number) => paceIntervalMs(pace, Date.UTC(2022, 0, 17, hour)) ?? 0;
  expect(at(12)).toBeLessThan(2.5 * 15 * minute);
  expect(at(2)).toBeGreaterThan(2 * hourMs);
  // Before the first hour of the day the next hour counts.
  expect(at(7)).toBeLessThan(at(2) / 2);
});

test('a source that fell silent is polled less and less after four days, and once a day after a week', () => {
  const { pace, now } = learn(24 * 7, () => 4);
  const after = (days: number) => (paceIntervalMs(pace, now + days * 24 * hourMs) ?? 0) / hourMs;
  expect(after(4)).toBeLessThan(2);
  expect(after(5)).toBe(8);
  expect([after(7), after(300)]).toEqual([24, 24]);
});

test('a source that files once in a few days is polled every eight hours at least between its items', () => {
  const days = [24 * 3, 24 * 6, 24 * 9, 24 * 12, 24 * 15];
  let pace = nextPace(undefined, feed(0), start, hourMs);
  for (const [at, hour] of days.entries())
    pace = nextPace(pace, feed(at + 1), start + hour * hourMs, 8 * hourMs);
  expect(paceIntervalMs(pace, start + 24 * 20 * hourMs)).toBe(8 * hourMs);
});

test('no interval is longer than a third of the time that fills the feed', () => {
  const { pace, now } = learn(48, (hour) => (hour === 9 ? 20 : 1), 20);
  // In one hour all 20 items were new.
  expect(safeIntervalMs(pace, now)).toBeLessThanOrEqual((hourMs / 3) * 1.1 ** 24);
  const burst = nextPace(pace, feed(5_000, 20), start + 49 * hourMs, 10 * minute);
  expect(burst && safeIntervalMs(burst, start + 49 * hourMs)).toBeCloseTo((10 * minute) / 3, -1);
});

test('a feed that gets all its items at once is not polled at its fastest for the rest of the day', () => {
  let pace = nextPace(undefined, feed(0, 10), start, hourMs);
  const at = start + 5 * 24 * hourMs;
  for (let day = 1; day <= 5; day++)
    pace = nextPace(pace, feed(day * 10, 10), start + day * 24 * hourMs, 5 * minute);
  expect(safeIntervalMs(pace, at)).toBeLessThan(5 * minute);
  expect(safeIntervalMs(pace, at + 6 * hourMs)).toBe(hourMs);
});

test('a source is polled at most fifty times in the time that it has been silent', () => {
  const { pace, now } = learn(24 * 7, () => 10, 100);
  expect(paceIntervalMs(pace, now + 2 * hourMs)).toBeLessThan(20 * minute);
  expect(paceIntervalMs(pace, now + 4 * 24 * hourMs)).toBe((4 * 24 * hourMs) / 50);
});

test('items that only changed their order are not new, and what has no items has no pace', () => {
  const pace = nextPace(undefined, feed(100), start, hourMs);
  const turned = nextPace(pace, feed(100).reverse(), start + hourMs, hourMs);
  expect(turned?.hours.reduce((sum, count) => sum + count, 0)).toBe(0);
  expect(nextPace(pace, [], start, hourMs)).toBeUndefined();
});
