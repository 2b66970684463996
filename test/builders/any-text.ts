import fc from 'fast-check';

/** Text of any script and direction, with characters that break stores: NUL, lone surrogates, joiners, marks, quotes, empty text. */
export function anyText(): fc.Arbitrary<string> {
  const awkward = fc.constantFrom(
    ...[
      '',
      '\u0000',
      '\ud800',
      '\udfff',
      '\uffff',
      '\u200f',
      '\u200d',
      'e\u0301',
      '👩‍👩‍👧',
      'اسلام آباد ۔',
      'Ⅻ',
      '"\\',
      '#~',
    ],
  );
  return fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(''));
}
