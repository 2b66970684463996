import { Instant } from '#core/instant.ts';
import { everyDay, nextDays } from '#core/sources/source-days.ts';

const at = (day: string) => Instant.parse(`${day}T12:00:00.000Z`);

test('new items are counted by day, and items that the answer before had are not', () => {
  let days = nextDays(undefined, ['aaaa', 'bbbb'], undefined, at('2022-01-14'));
  days = nextDays(days, ['cccc', 'aaaa', 'bbbb'], 'aaaabbbb', at('2022-01-15'));
  days = nextDays(days, ['dddd', 'cccc', 'aaaa'], 'ccccaaaabbbb', at('2022-01-15'));
  days = nextDays(days, ['dddd', 'cccc'], 'ddddccccaaaa', at('2022-01-16'));
  expect(days).toEqual([
    { day: '2022-01-14', items: 2 },
    { day: '2022-01-15', items: 2 },
  ]);
  const shown = everyDay(days, at('2022-01-16'));
  expect(shown).toHaveLength(14);
  expect([shown[0], ...shown.slice(-3)]).toEqual([
    { day: '2022-01-03', items: 0 },
    { day: '2022-01-14', items: 2 },
    { day: '2022-01-15', items: 2 },
    { day: '2022-01-16', items: 0 },
  ]);
});

test('days that are not shown any more are forgotten', () => {
  const days = nextDays(
    [
      { day: '2022-01-01', items: 3 },
      { day: '2022-01-03', items: 1 },
    ],
    ['aaaa'],
    '',
    at('2022-01-16'),
  );
  expect(days).toEqual([
    { day: '2022-01-03', items: 1 },
    { day: '2022-01-16', items: 1 },
  ]);
});
