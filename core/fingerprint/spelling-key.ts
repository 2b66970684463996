// Spelling key: one key for the transliterations of a name. In: a lower-case word in Latin letters. Out: its key.

const fewestLetters = 5;
/** Letters that transliterations exchange, in the order in which they are replaced. */
const exchanged: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/ck|kh|gh|q|x|c(?![eihy])|g/g, 'k'],
  [/ts?ch|ch|sh/g, 'c'],
  [/[aeo]?[iy]|ee|ea/g, 'i'],
  [/oo|ou|ow|w(?=[aeiou])|o/g, 'u'],
  [/e/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[aiu]+$/, ''],
];

/** "Muttaqi", "Mottaki" and "Motaqi" give one key, as do "Zelensky" and "Zelenskiy". Undefined for a word that is too short or not in plain letters. */
export function spellingKeyOf(word: string): string | undefined {
  if (word.length < fewestLetters || !/^[a-z]+$/.test(word)) return undefined;
  const key = exchanged.reduce((text, [from, to]) => text.replace(from, to), word);
  return key.length < 3 ? undefined : key;
}
