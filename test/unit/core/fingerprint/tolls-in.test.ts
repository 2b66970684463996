import { annotateWords } from '#core/fingerprint/annotate-words.ts';
import { isHigherToll, tollsIn } from '#core/fingerprint/tolls-in.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const tolls = (text: string, language = 'en') =>
  tollsIn(annotateWords(wordsIn(normalizeSpelling(text)), language));

describe('a toll is a number beside a word for the dead or the hurt', () => {
  test.each([
    ['17 dead', 'Seventeen dead after launch hits barge'],
    ['toll rises to 26', 'Launch toll rises to 26 as wreck is lifted'],
    ['killed at least 26', 'The storm killed at least 26 in Kessin'],
    ['26 bodies', 'Divers recover 26 bodies'],
    ['26 morts', 'Au moins 26 morts à Kessin', 'fr'],
    ['26 کشته', 'سیل ۲۶ کشته بر جای گذاشت', 'fa'],
  ])('%s', (_, text, language = 'en') => {
    expect(tolls(text, language)).toHaveLength(1);
  });

  test('a number of something else is none', () => {
    expect(tolls('Ferry with 60 aboard runs aground off Kessin')).toEqual([]);
    expect(tolls('Shares close 26 percent higher')).toEqual([]);
  });
});

test('a toll rises with the same concept only', () => {
  expect(isHigherToll(tolls('17 dead'), tolls('21 dead'))).toBe(true);
  expect(isHigherToll(tolls('17 bodies found'), tolls('Toll rises to 21'))).toBe(true);
  expect(isHigherToll(tolls('21 dead'), tolls('17 dead'))).toBe(false);
  expect(isHigherToll(tolls('17 dead'), tolls('21 injured'))).toBe(false);
  expect(isHigherToll([], tolls('21 dead'))).toBe(false);
});
