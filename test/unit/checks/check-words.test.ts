// Tests of the check for retired words: cases with a finding, and allowed uses.
import { findRetiredWords } from '#checks/check-words.ts';

test.each([
  ['a comment', 'a.ts', '// The story tells of it.\n', 'tell'],
  ['a doc comment', 'a.ts', '/**\n * The first row stands.\n */\n', 'stand'],
  ['a name', 'a.ts', 'const toldStories = 1;\n', 'tell'],
  ['a function name', 'a.ts', 'export function takeIn(): void {}\n', 'take in'],
  ['a test title', 'a.test.ts', "test('nobody joins', () => {});\n", 'nobody'],
  ['the title of a table of tests', 'a.test.ts', "test.each([1])('%s is mended', () => {});\n", 'mend'],
  ['a document', 'a.md', 'Whoever asks gets it.\n', 'whoever'],
])('a retired word in %s is found', (_where, path, source, word) => {
  expect(findRetiredWords(path, source).map((found) => found.word)).toEqual([word]);
});

test.each([
  ['a string', 'a.ts', "const line = 'He told reporters.';\n"],
  ['a template', 'a.ts', 'const line = `He told $' + '{who}.`;\n'],
  ['a regular expression', 'a.ts', 'const verbs = /told|tells/;\n'],
  ['a quotation in a comment', 'a.ts', '// "told AFP" credits an agency.\n'],
  ['an import', 'a.ts', "import { told } from '#core/told.ts';\n"],
  ['code in a document', 'a.md', 'Run `npm run told`.\n```\ntold\n```\n'],
  ['a longer word', 'a.ts', '// A standard bearer understands standalone numbers and bearer tokens.\n'],
])('a word in %s is allowed', (_where, path, source) => {
  expect(findRetiredWords(path, source)).toEqual([]);
});

test('a finding names the line and contains its text', () => {
  expect(findRetiredWords('a.ts', 'const a = 1;\n  // made anew\n')).toEqual([
    { line: 2, word: 'anew', text: '// made anew' },
  ]);
});
