import { readAuthors } from '#core/parse/copy/read-authors.ts';

test.each([
  [['ABBY GOODWIN, THOMAS KEEL and ROBERT PEARCE'], ['ABBY GOODWIN', 'THOMAS KEEL', 'ROBERT PEARCE']],
  [['Rosa Lind in Kabul and Karim Tahan in Doha'], ['Rosa Lind', 'Karim Tahan']],
  [['Rosa Lind for Tidewater Weekly'], ['Rosa Lind']],
  [['Rosa Lind, Email The Author'], ['Rosa Lind']],
  [['Rosa Lind - January 15, 2022'], ['Rosa Lind']],
  [['Rosa Lind (@rosalind)'], ['Rosa Lind']],
  [['Rosa Lind <rosa.lind@example.org>'], ['Rosa Lind']],
  [['LIND, Rosa'], ['Rosa Lind']],
  [['LIND, Rosa; TAHAN, Karim'], ['Rosa Lind', 'Karim Tahan']],
  [['Rosa Lind, Political Editor and Karim Tahan, Defence Correspondent'], ['Rosa Lind', 'Karim Tahan']],
  [['Posted by: Rosa Lind'], ['Rosa Lind']],
  [['Written by Rosa Lind'], ['Rosa Lind']],
  [['Reviewed by Rosa Lind'], ['Rosa Lind']],
  [['Rosa Lind, Karim Tahan, and Jo Park'], ['Rosa Lind', 'Karim Tahan', 'Jo Park']],
  [['Par Rosa Lind'], ['Rosa Lind']],
  [['Von Rosa Lind und Karim Tahan'], ['Rosa Lind', 'Karim Tahan']],
  [['گزارش: رضا تهرانی'], ['رضا تهرانی']],
  [['rosa lind'], ['rosa lind']],
  [
    ['By Rosa Lind', 'Karim Tahan'],
    ['Rosa Lind', 'Karim Tahan'],
  ],
  [['Ludwig van der Berg'], ['Ludwig van der Berg']],
  [['Rosa Lind | The Harbour Post'], ['Rosa Lind']],
  [['Rosa Lind Political Editor'], ['Rosa Lind']],
  [['By Rosa Lind, BBC News, Kabul'], ['Rosa Lind']],
  [['Posted on January 15, 2022 by Rosa Lind'], ['Rosa Lind']],
  [['Rosa Lind (Twitter: @rosa)'], ['Rosa Lind']],
  [['Rosa Lind Updated 3 hours ago'], ['Rosa Lind']],
])('the persons of %j are %j', (fields, people) => {
  expect(readAuthors(fields)?.people).toEqual(people);
});

test.each([
  'Unknown',
  'admin',
  'Site Admin',
  'admin2',
  'webmaster',
  'https://www.facebook.com/rosa.lind.77',
  'www.example.org/authors/7',
  'desk@example.org',
  '@rosalind',
  'Email the author',
  'Anonymous',
  'Unbekannt',
  'نامعلوم',
  'Political Editor',
  'N/A',
  'The Editorial Board',
  'Sponsored Content',
  'January 15, 2022',
])('"%s" names no one', (field) => {
  expect(readAuthors([field])).toBeUndefined();
});

test('a paper after a name is its employer', () => {
  expect(readAuthors(['Rosa Lind for Tidewater Weekly'])?.organisations).toEqual(['Tidewater Weekly']);
});
