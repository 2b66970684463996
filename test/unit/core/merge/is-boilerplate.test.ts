import { isBoilerplate } from '#core/merge/is-boilerplate.ts';

const inside = { place: 5, count: 20, isAlone: false };

test.each([
  'Posted on January 5, 2011, 3: 37 PM EDT',
  'Sunday 4 August 2013, 19:30',
  'UPDATED: 19: 14 GMT, 12 April 2013',
  '7:15 a.m. Dec. 7, 2009',
  'Read more: five wrecks off the coast',
  'Photo: Jane Doe/Agency',
  'FILE - In this Dec. 13, 2016, file photo, a ferry lies at the pier of Harwick.',
  '(Jane Doe, File/Associated Press)',
  'REUTERS/Jane Doe',
  '(Reporting by A. Writer; Editing by B. Desk)',
])('"%s" is printed around the news', (sentence) => {
  expect(isBoilerplate(sentence, inside)).toBe(true);
});

test.each([
  'In May 2013 he left.',
  'March 1 was the day.',
  '1,200',
  'He was in Paris (and later in Rome, said AFP).',
  'File a claim in this office, the photo says.',
  'The ferry sank on Friday, 12 May.',
  'Our own rescuers were too late, the union said.',
  `${'1'.repeat(59)}x`,
])('"%s" may be news', (sentence) => {
  expect(isBoilerplate(sentence, inside)).toBe(false);
});
