import { NUMBER, readNumber } from '#core/text/read-number.ts';

test.each([
  ['4,000', 4000],
  ['twelve', 12],
  ['twenty-five', 25],
  ['2.5 million', 2_500_000],
  ['4.1 million', 4_100_000],
  ['three hundred', 300],
  ['12', 12],
  ['two lakh', 200_000],
])('%s is %d', (printed, value) => {
  expect(readNumber(printed)).toBe(value);
  expect(new RegExp(`^${NUMBER}$`, 'iu').test(printed)).toBe(true);
});

test('words that are not a number have no value', () => {
  expect(readNumber('Monday')).toBeUndefined();
  expect(readNumber('')).toBeUndefined();
});
