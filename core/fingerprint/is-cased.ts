// Capitals: which languages mark names by them. In: a language. Out: yes or no.

const uncased = /^(?:fa|prs|ps|ur|ar|und)\b/;

/** False for scripts that mark no names by capitals: that a text has none says nothing there. A language not known may be such. */
export function isCased(language: string): boolean {
  return !uncased.test(language);
}
