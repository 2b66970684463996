import { analyzeTexts } from '#core/merge/reports/analyze-texts.ts';

test('a sentence of 200,000 names is read', () => {
  const text = `${Array.from({ length: 200_000 }, () => 'Omar Rahimi').join(', ')} met in Herat.`;
  const read = analyzeTexts([text]).get(text);
  expect(read?.sentences.map(({ names }) => names.length)).toEqual([200_000]);
});
