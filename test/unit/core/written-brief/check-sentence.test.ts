import fc from 'fast-check';
import type { SentenceKind } from '#core/story.ts';
import { makeSentenceCheck } from '#core/written-brief/check-sentence.ts';

const cited: { text: string; kind: SentenceKind }[] = [
  { text: 'An explosion at a chemical plant in Sarmin killed nine workers on Saturday.', kind: 'statement' },
  { text: 'The plant belongs to Kelmar Industrie and makes solvents for paint.', kind: 'statement' },
];
const check = makeSentenceCheck('en');

test.each([
  'An explosion killed nine workers at a plant of Kelmar Industrie in Sarmin.',
  'On Saturday an explosion at the chemical plant killed 9 workers.',
  'Kelmar Industrie makes solvents at the plant in Sarmin.',
])('a sentence passes that says no more than it cites: %s', (text) => {
  expect(check(text, cited)).toBeUndefined();
});

test.each([
  ['An explosion at a chemical plant in Sarmin killed ten workers.', 'number'],
  ['An explosion at a chemical plant in Lorn killed nine workers.', 'name'],
  ['An explosion at a chemical plant in Sarmin killed nine workers on Sunday.', 'day'],
  ['An explosion at a chemical plant in Sarmin did not kill nine workers.', 'negation'],
  ['An explosion at a chemical plant in Sarmin may have killed nine workers.', 'certainty'],
  ['“Nine workers were burned”, the plant in Sarmin wrote.', 'quotation'],
  ['The mayor praised brave children after an earthquake destroyed their school.', 'words'],
])('a sentence that says something else fails: %s', (text, fault) => {
  expect(check(text, cited)).toBe(fault);
});

test('what only someone says is not written as a fact', () => {
  const claims: typeof cited = [{ text: 'Brandt said the plant had ignored three warnings.', kind: 'claim' }];
  expect(check('The plant had ignored three warnings.', claims)).toBe('attribution');
  expect(check('The plant had ignored three warnings, Brandt said.', claims)).toBeUndefined();
});

test('what is denied or uncertain in every cited sentence stays so', () => {
  const denied: typeof cited = [{ text: 'The company did not store solvents there.', kind: 'statement' }];
  expect(check('The company stored solvents there.', denied)).toBeDefined();
  const uncertain: typeof cited = [{ text: 'The fire may have destroyed the archive.', kind: 'statement' }];
  expect(check('The fire destroyed the archive.', uncertain)).toBeDefined();
});

test('a sentence that cites nothing fails', () => {
  expect(check('An explosion killed nine workers.', [])).toBe('cites nothing');
});

test('no number passes that the cited sentences do not have', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 99_999 }),
      fc.integer({ min: 10, max: 99_999 }),
      (cites, writes) => {
        const one: typeof cited = [
          { text: `The flood displaced ${cites} people in Sarmin.`, kind: 'statement' },
        ];
        expect(check(`The flood in Sarmin displaced ${writes} people.`, one)).toBe(
          cites === writes ? undefined : 'number',
        );
      },
    ),
  );
});
