import { Instant } from '#core/instant.ts';
import { findDate } from '#core/parse/dates/find-date.ts';

const near = Instant.parse('2022-01-16T00:00:00.000Z');

test.each<[text: string, on: string | undefined]>([
  ['15-01-2022', '2022-01-15'],
  ['2022-01-15', '2022-01-15'],
  ['15/1/2022', '2022-01-15'],
  ['15.01.2022', '2022-01-15'],
  ['01-15-2022', '2022-01-15'],
  ['January 15, 2022', '2022-01-15'],
  ['Saturday, Jan. 15', '2022-01-15'],
  ['Sat 15th January', '2022-01-15'],
  ['Dec 30', '2021-12-30'],
  ['Feb 29, 2024', '2024-02-29'],
  ['Feb 29, 2023', undefined],
  ['Feb 30', undefined],
  ['31-02-2022', undefined],
  ['15 janvier 2022', '2022-01-15'],
  ['1er février', '2021-02-01'],
  ['15. März 2022', '2022-03-15'],
  ['15 de enero de 2022', '2022-01-15'],
  ['15 января', '2022-01-15'],
  ['یکم جنوری', '2022-01-01'],
  ['15 جنوری 2022ء', '2022-01-15'],
  ['١٥ يناير ٢٠٢٢', '2022-01-15'],
  ['۲۵ دی ۱۴۰۰', '2022-01-15'],
  ['۱۴۰۰/۱۰/۲۵', '2022-01-15'],
  ['30 اسفند 1399', '2021-03-20'],
  ['۲۵ جدی', '2022-01-15'],
  ['25 مرغومی', '2022-01-15'],
  ['Apri 13', '2021-04-13'],
  ['Mrach 3', '2021-03-03'],
  ['99 January', undefined],
  ['no date here', undefined],
  ['May said he would', undefined],
  ['', undefined],
])('the date of "%s" is %s', (text, on) => {
  expect(findDate(text, near)?.on).toBe(on);
});

test('the place of a date covers its weekday and its year, and nothing else', () => {
  const text = 'KABUL, Saturday, Jan. 15, 2022 (AFP) - ';
  const found = findDate(text, near);
  expect(found && text.slice(found.start, found.end)).toBe('Saturday, Jan. 15, 2022');
});
