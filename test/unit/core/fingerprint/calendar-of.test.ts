import { calendarOf } from '#core/fingerprint/calendar-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { stemOf } from '#core/fingerprint/stem-of.ts';
import { aReport } from '#test/builders/a-report.ts';

function read(text: string, language = 'en') {
  return calendarOf(aReport({ headline: 'Told', paragraphs: [text], language }));
}

test('weekdays, months, years and ordinals are read, each once and sorted', () => {
  expect(
    read('On Friday and on Monday, and Friday again, the third of its kind since June 2014.'),
  ).toMatchObject({
    weekdays: [0, 4],
    months: [6],
    years: [2014],
    ordinals: [3],
  });
});

test.each([
  ['fr', 'Il est arrivé mardi, le 3 juillet 2018.', [1], [7]],
  ['de', 'Am Mittwoch und im Dezember.', [2], [12]],
  ['es', 'El jueves 5 de abril.', [3], [4]],
  ['ru', 'В пятницу, 8 марта.', [4], [3]],
  ['fa', 'روز پنجشنبه ۱۲ ژانویه ۲۰۱۸', [3], [1]],
  ['ur', 'جمعرات 12 جنوری', [3], [1]],
  ['ar', 'يوم الخميس 12 يناير', [3], [1]],
])('days and months are read in %s', (language, text, weekdays, months) => {
  expect(read(text, language)).toMatchObject({ weekdays, months });
});

test('a month that is another word as well counts only beside a number', () => {
  expect(read('Voters may march on the capital.').months).toEqual([]);
  expect(read('Voters march on May 9.').months).toEqual([5]);
});

test('an ordinal in figures is kept with what it counts, and the day of a month is none', () => {
  const { counted, ordinals } = read('The 13th package was agreed on July 4th.');
  expect(ordinals).toEqual([13]);
  expect([...counted]).toEqual([[hashOf(stemOf('package', 'en')), [13]]]);
});

test('first and second are no ordinals here: they part no events', () => {
  expect(read('The first of two, then the second.').ordinals).toEqual([]);
});
