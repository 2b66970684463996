import fc from 'fast-check';

/** Any code point, also half a surrogate pair. fast-check's own unit `binary` builds a table of all of them first, for 0.8 s. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((codePoint) => String.fromCodePoint(codePoint));

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
    .array(fc.oneof(awkward, fc.string({ unit: anyCharacter })), { maxLength: 8 })
    .map((parts) => parts.join(''));
}
