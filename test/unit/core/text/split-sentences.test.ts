import fc from 'fast-check';
import { splitSentences } from '#core/text/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('every letter and digit is in exactly one sentence, in order, and no sentence has white space at its edges', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '. ',
      '? ',
      '! ',
      '۔',
      '।',
      '…',
      '“',
      '” ',
      '"',
      '«',
      '» ',
      '\n',
      'Mr. ',
      'U.S. ',
      ' 3.5 ',
      '’s ',
      'A. ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
      const spans = splitSentences(text);
      expect(spans.map(({ start, end }) => letters(text.slice(start, end))).join('')).toBe(letters(text));
      spans.forEach(({ start, end }, i) => {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(text.slice(start, end)).not.toContain('\n');
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      });
    }),
    { numRuns: 500 },
  );
});

const whole: [string, string][] = [
  ['a title before a name', 'Mr. Haidari met Sen. Lowe and Gen. Baz in Kabul.'],
  ['initials', 'The novelist J. R. Quill praised E. Baum on Friday.'],
  ['a country with points before its noun', 'The U.S. Navy and the U.N. mission left.'],
  ['a party and a state in brackets', 'Rep. Ilhan Omar’s (D-Minn.) Islamic faith was the subject.'],
  ['the parties of a case', 'The court will hear Dobbs v. Jackson and review Roe v. Wade.'],
  ['a time of day before a weekday', 'It began at 7 a.m. Monday in the harbour.'],
  ['decimals and money', 'Prices rose 3.5 percent to $4.20 a litre.'],
  ['a month cut short', 'The vote of Jan. 5 was void.'],
  ['a question inside an attribution', '“Who would do that?” he asked.'],
  ['a name after a quoted question', '“Who would do that?” Omar Rahimi asked.'],
  ['a German date', 'Das Treffen am 15. Januar blieb ohne Ergebnis.'],
  ['a scale cut short', 'Der Schaden liegt bei 18 Mio. Euro, der Gewinn bei 3 Mrd. Dollar.'],
  ['rupees cut short', 'They gave Rs. Five lakh to the village.'],
  ['an ellipsis with spaces', 'People just . . . kept . . . talking about the same things.'],
  ['an ending after a link', 'Jobs beat Wall Street Opens a New Window. ’s expectations in June.'],
  ['a quotation of several sentences', '“We waited. Nobody came. We left,” Leila Noor said.'],
];
test.each(whole)('%s does not end a sentence', (_what, text) => {
  expect(split(text)).toEqual([text]);
});

const parted: [string, string[]][] = [
  ['a sentence in brackets', ['(She left.)', 'Hans stayed.']],
  ['a bracket before a new sentence', ['Omar voted (D-Minn.)', 'The bill passed.']],
  ['a country with points at the end', ['He lives in the U.S.', 'The visa ended in May.']],
  ['a quotation at the end', ['“We waited all night.”', 'The bridge opened at dawn.']],
  ['two quotations with one attribution', ['“They left,” Noor said.', '“Nobody stayed.”']],
  ['Persian', ['وزیر خارجه وارد تهران شد.', 'مذاکرات فردا ادامه می‌یابد.']],
  ['Urdu', ['اجلاس تہران میں ہوا۔', 'کوئی نتیجہ نہیں نکلا۔']],
  ['Arabic with a question', ['هل انتهى الاجتماع؟', 'لم يعلق الوزير.']],
  ['Russian', ['Переговоры завершились в Тегеране.', 'В. Орлов не дал комментариев.']],
  ['Hindi', ['बैठक तेहरान में हुई।', 'कोई नतीजा नहीं निकला।']],
];
test.each(parted)('the text is split into sentences at %s', (_what, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('paragraphs that a page joined without a space are split', () => {
  expect(split('Both came back without tests.The crew was well.')).toEqual([
    'Both came back without tests.',
    'The crew was well.',
  ]);
  expect(split('He sold Harwick.com and www.ines.Holt in May.')).toHaveLength(1);
});

test('Urdu text without a space after its full stop is split', () => {
  expect(split('اجلاس ختم ہوا۔وزیر چلے گئے۔')).toEqual(['اجلاس ختم ہوا۔', 'وزیر چلے گئے۔']);
});

test('a paragraph break ends a sentence and counts as one unit of the offsets', () => {
  expect(splitSentences('No full stop\nhere')).toEqual([
    { start: 0, end: 12, paragraph: 0 },
    { start: 13, end: 17, paragraph: 1 },
  ]);
});

test('a quotation longer than the limit is split inside', () => {
  const long = `“${'We waited for the boats until the evening came. '.repeat(20)}”`;
  expect(split(long).length).toBe(20);
});
