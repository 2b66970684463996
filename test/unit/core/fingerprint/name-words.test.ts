import { nameWordsIn } from '#core/fingerprint/name-words.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';

const names = (headline: string, text: string, others: string[] = []) =>
  [...nameWordsIn(wordsIn(normalizeSpelling(headline)), wordsIn(normalizeSpelling(text)), others)].sort();

describe('namesIn', () => {
  test('capitalised words inside a sentence are names; the first word of a sentence is not', () => {
    expect(names('', 'Ministers met in Harwick. Yesterday they heard Ruth Ellery speak.')).toEqual([
      'ellery',
      'harwick',
      'ruth',
    ]);
  });

  test('a headline in title case contains no names', () => {
    expect(names('Ferry Runs Aground Near Harwick In Fog', 'they all left.')).toEqual([]);
    expect(names('Ferry runs aground near Harwick in fog', 'they all left.')).toEqual(['harwick']);
  });

  test('days, months, titles, agencies and the outlet itself are not names', () => {
    const text = 'It was on Monday in January that President Ellery told Reuters and the Harwick Courier so.';
    expect(names('', text, ['Harwick Courier'])).toEqual(['ellery']);
    expect(names('', `${text.slice(0, -1)} in Harwick.`, ['Harwick Courier'])).toEqual(['ellery', 'harwick']);
  });

  test('a word that the text also writes in lower case is not a name', () => {
    expect(names('', 'They saw the Ferry leave; the ferry never came back.')).toEqual([]);
  });

  test('a text in a script without capitals contains no names', () => {
    expect(names('کشتی در مه', 'وزیر خارجه در تهران سخن گفت.')).toEqual([]);
  });
});
