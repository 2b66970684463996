import { isBoilerplate } from '#core/merge/sentences/is-boilerplate.ts';

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
  'Image copyright EPA Image caption The ferry lay on its side',
  'Getty Images Rescuers at the quay of Harwick',
  '3/25 12 May 2013 The ferry before it left Getty',
  'Enlarge this image',
  'Scroll down for video',
  'Share this story on your network',
  'Newsletter Sign Up Continue reading the main story',
  'You must select a newsletter to subscribe to.',
  'Please re-enter.',
  'Get the best of Harwick every morning in your inbox.',
  'Do you have a story for our news desk?',
  'Email us at desk@harwick.example',
  'Follow Jane Doe on Twitter: @janedoe.',
  'Radio Harwick transcripts are created on a rush deadline by a contractor.',
  'Abonnez-vous à notre lettre du soir.',
  'Suscríbase para leer más.',
  'Подпишитесь на рассылку.',
  '(Reporting by A. Writer; Editing by B. Desk)',
])('"%s" is boilerplate', (sentence) => {
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
  'Getty Images said on Friday that it would sue.',
  'Getty was buried in the garden of his villa.',
  '3/25 of the crew were saved.',
  'You must register by 5 October to vote, the office said.',
  'Have a storm shelter ready, the office told all 400 households.',
  'Images of the sinking reached the port within the hour.',
  `${'1'.repeat(59)}x`,
])('"%s" is not boilerplate', (sentence) => {
  expect(isBoilerplate(sentence, inside)).toBe(false);
});
