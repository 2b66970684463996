// What sums of money are for, by language. Read by core/merge/find-money.ts.
import type { MoneyWords } from '#core/tables/money-kinds.ts';
import { english } from '#core/tables/money-words-english.ts';
import { french, german, spanish } from '#core/tables/money-words-europe.ts';

/** Rows by base language (see baseLanguage). Sums in the other languages of core/tables/figure-words.ts are for nothing that is known. */
export const moneyWords: Readonly<Record<string, MoneyWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
