// How other languages than English count the dead, the injured and the rest: their rows, by language.
import type { FigureWords } from '#core/tables/figure-kinds.ts';
import { arabic, persian, urdu } from '#core/tables/figure-words-arabic.ts';
import { french, german, russian, spanish } from '#core/tables/figure-words-europe.ts';

/** Rows by base language (see baseLanguage). English has patterns of its own (core/merge/find-figures.ts). */
export const figureWords: Readonly<Record<string, FigureWords>> = {
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  fa: persian,
  ur: urdu,
  ar: arabic,
};
