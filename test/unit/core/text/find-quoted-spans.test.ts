import { findQuotedSpans } from '#core/text/find-quoted-spans.ts';

const quoted = (text: string) => findQuotedSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly', 'He said “we left” and “they stayed”.', ['“we left”', '“they stayed”']],
  ['straight', 'He said "we left" and "they stayed".', ['"we left"', '"they stayed"']],
  ['single', 'He said ‘we left’ today.', ['‘we left’']],
  ['French', 'Il a dit « nous partons ».', ['« nous partons »']],
  ['German', 'Er sagte „wir gehen“ und »wir bleiben«.', ['„wir gehen“', '»wir bleiben«']],
  ['Urdu', 'انہوں نے کہا ”ہم جا رہے ہیں“۔', ['”ہم جا رہے ہیں“']],
  ['nested', 'He said “she told me ‘go home’ twice”.', ['“she told me ‘go home’ twice”']],
])('%s marks', (_kind, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('an apostrophe neither opens nor closes a quotation', () => {
  expect(quoted('The ministry’s men didn’t see the soldiers’ trucks.')).toEqual([]);
});

test('a quotation that its paragraph does not close ends with the paragraph and is marked as open', () => {
  expect(findQuotedSpans('“We left.')).toEqual([{ start: 0, end: 9, closed: false }]);
});

test('an inch mark or a stray closing mark opens no quotation', () => {
  expect(quoted('A 12" pipe and a stray” mark.')).toEqual([]);
});
