import { figuresIn, maxFigures } from '#core/fingerprint/figures-in.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const figures = (text: string) => figuresIn(wordsIn(normalizeSpelling(text)));

describe('figuresIn', () => {
  test('one number is one figure for any way of writing its digits', () => {
    expect(figures('۲۵۰۰۰ نفر')).toEqual(figures('25,000 people'));
    expect(figures('13.2 billion')).toEqual(figures('13.20 billion'));
    expect(figures('13.2 billion')).not.toEqual(figures('12.8 billion'));
  });

  test('years and numbers below 3 are not figures', () => {
    expect(figures('In 2022 and 1987 there were 2 of 1.')).toEqual([]);
  });

  test('only the first maxFigures figures are returned, sorted', () => {
    const many = figures(Array.from({ length: 40 }, (_, at) => `${at + 100}`).join(' '));
    expect(many).toHaveLength(maxFigures);
    expect(many).toEqual([...many].sort((a, b) => a - b));
  });
});
