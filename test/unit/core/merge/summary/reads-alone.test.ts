import { definiteNouns, hasFullForm, readsAlone } from '#core/merge/summary/reads-alone.ts';

test.each([
  [
    'the text breaks off in an initial',
    'The man in the advertisement came back to the country under President George W.',
  ],
  ['a caption says who is where', 'The lens galaxy, at center, and four background quasars.'],
  ['a caption names the person at the left', 'Mayor Ines Holt, left, shakes the hand of the harbour master.'],
  ['the sentence began before', 'to the chamber of Harwick, where two members of the council wept.'],
  ['a feature announces itself', 'The inquiry is in its final stages; a look at what could happen next.'],
])('not whole: %s', (_, text) => {
  expect(hasFullForm(text)).toBe(false);
});

test.each([
  'The council of Harwick chose what it calls its Plan B.',
  'The party of the left, which lost two seats, will leave the council of Harwick.',
  'The mayor took a look at the harbour and at the lighthouse on Monday.',
])('whole: %s', (text) => {
  expect(hasFullForm(text)).toBe(true);
});

test('what is like something before does not read alone', () => {
  const sentence = { index: 3, dependent: false } as Parameters<typeof readsAlone>[0];
  expect(readsAlone({ ...sentence, text: 'A similar transfer was seen from space in November.' })).toBe(
    false,
  );
  expect(readsAlone({ ...sentence, text: 'Ships such as the Aurora were seen in November.' })).toBe(true);
});

test.each([
  ['The request comes as Harwick Council held a briefing on Monday.', ['request', 'comes']],
  ['Holt said the girls were there without their parents.', ['girls']],
  ['Holt met two girls at the pier and said the girls were well.', []],
  ['The ferry Aurora left the harbour of Harwick on Monday.', []],
])('what an earlier sentence has to introduce: %s', (text, nouns) => {
  expect(definiteNouns(text)).toEqual(nouns);
});
