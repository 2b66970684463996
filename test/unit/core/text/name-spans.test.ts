import { isOrganisation, isPerson, nameSpans } from '#core/text/name-spans.ts';

test.each([
  ['Foreign Minister Omar Rahimi met Leila Noor.', ['Omar Rahimi', 'Leila Noor']],
  ['The talks in Paris. Omar Rahimi left.', ['Omar Rahimi']],
  ['Sen. John Lowe and J. R. Quill spoke.', ['John Lowe', 'J. R. Quill']],
  ['The Ministry of Health denied it.', ['Ministry of Health']],
  ['Ahmad Massoud’s delegation left.', ['Ahmad Massoud']],
  ['nothing here has a capital', []],
])('names in "%s"', (text, names) => {
  expect(nameSpans(text)).toEqual(names);
});

test('a name with a word of an organisation is no person', () => {
  expect(isOrganisation('National Resistance Front')).toBe(true);
  expect(isPerson('National Resistance Front')).toBe(false);
  expect(isPerson('Omar Rahimi')).toBe(true);
  expect(isPerson('North Carolina')).toBe(false);
});
