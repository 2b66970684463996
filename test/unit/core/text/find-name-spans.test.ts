import { findNameSpans, looksLikeOrganisation, looksLikePerson } from '#core/text/find-name-spans.ts';

test.each([
  ['Foreign Minister Omar Rahimi met Leila Noor.', ['Omar Rahimi', 'Leila Noor']],
  ['The talks in Paris. Omar Rahimi left.', ['Omar Rahimi']],
  ['Sen. John Lowe and J. R. Quill spoke.', ['John Lowe', 'J. R. Quill']],
  ['The Ministry of Health denied it.', ['Ministry of Health']],
  ['Ahmad Massoud’s delegation left.', ['Ahmad Massoud']],
  ['nothing here has a capital', []],
])('names in "%s"', (text, names) => {
  expect(findNameSpans(text)).toEqual(names);
});

test('a name that contains a word of an organisation is not a person', () => {
  expect(looksLikeOrganisation('National Resistance Front')).toBe(true);
  expect(looksLikePerson('National Resistance Front')).toBe(false);
  expect(looksLikePerson('Omar Rahimi')).toBe(true);
  expect(looksLikePerson('North Carolina')).toBe(false);
});
