// Stems: "launches", "launched" and "launch" count as one word. In: a lower-case word. Out: its stem, or the word itself.

/**
 * The word without a common ending. English follows the S-stemmer (Harman 1991) plus -ed and -ing; the possessive goes in
 * every language. Languages in Arabic script lose nothing. Careful rather than thorough: a wrong join costs more than a missed one.
 */
export function stemOf(word: string, language: string): string {
  const owner = word.replace(/'s?$/, '');
  return language === 'en' ? englishStem(owner) : owner;
}

function englishStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular =
    word.endsWith('ies') && word.length > 4
      ? `${word.slice(0, -3)}y`
      : word.endsWith('s') && !/(?:ss|us|is)$|^news$/.test(word)
        ? word.slice(0, -1)
        : word;
  return withoutTense(singular);
}

function withoutTense(word: string): string {
  const base =
    word.endsWith('ing') && word.length > 5
      ? word.slice(0, -3)
      : word.endsWith('ed') && word.length > 4
        ? word.slice(0, -2)
        : undefined;
  if (base === undefined) return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
  if (!/[aeiouy]/.test(base)) return word;
  if (/([^aeiouls])\1$/.test(base)) return base.slice(0, -1);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}
