import { instantOf } from '#core/instant.ts';
import { isFrantic, isSilent, nextRhythm, type SourceRhythm } from '#core/sources/source-rhythm.ts';

const minute = 60_000;
const hour = 60 * minute;
const lastChangedAt = instantOf(0);
const after = (ms: number) => instantOf(ms);

const learn = (gapsMs: readonly number[]): SourceRhythm => {
  const rhythm = gapsMs.reduce<SourceRhythm | undefined>((known, gap) => nextRhythm(known, gap), undefined);
  if (rhythm === undefined) throw new Error('no gaps');
  return rhythm;
};
const times = (count: number, gapMs: number) => Array.from({ length: count }, () => gapMs);
/** Days of one change in ten minutes, each with a night of eight hours. */
const days = (count: number) =>
  Array.from({ length: count }, () => [...times(96, 10 * minute), 8 * hour]).flat();

test.each<[string, SourceRhythm, number, boolean]>([
  ['changes every ten minutes and pauses for an hour', learn(times(50, 10 * minute)), hour, false],
  [
    'changes every ten minutes and pauses for more than an hour',
    learn(times(50, 10 * minute)),
    hour + 1,
    true,
  ],
  ['sleeps at night and pauses for a night', learn(days(7)), 8 * hour, false],
  ['sleeps at night and pauses for a day', learn(days(7)), 24 * hour, true],
  ['changes once a day and pauses for two', learn(times(30, 24 * hour)), 47 * hour, false],
  ['has changed too few times to have a rhythm', learn(times(19, 10 * minute)), 24 * hour, false],
  ['has brought nothing for two weeks', learn(times(50, 10 * minute)), 14 * 24 * hour, false],
])('a source that %s is found silent or not', (_what, rhythm, gapMs, silent) => {
  expect(isSilent(rhythm, lastChangedAt, after(gapMs))).toBe(silent);
});

test.each<[string, number[], boolean]>([
  ['changes every hour', times(50, hour), false],
  [
    'changes every hour, then with every poll of five minutes',
    [...times(50, hour), ...times(30, 5 * minute)],
    true,
  ],
  ['changes every hour, then a little more often', [...times(50, hour), ...times(30, 20 * minute)], false],
  ['has changed with every poll from the start', times(50, 5 * minute), false],
  ['has changed too few times', [...times(5, hour), ...times(10, minute)], false],
])('a source that %s is found frantic or not', (_what, gapsMs, frantic) => {
  expect(isFrantic(learn(gapsMs))).toBe(frantic);
});

test('a new rhythm becomes the usual one', () => {
  expect(isFrantic(learn([...times(50, hour), ...times(300, 5 * minute)]))).toBe(false);
});
