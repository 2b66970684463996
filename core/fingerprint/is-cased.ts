// Languages whose script marks names by capitals.

const uncased = /^(?:fa|prs|ps|ur|ar|und)\b/;

/** False for scripts that mark no names by capitals: that a text has none says nothing there. A language not known may be such. */
export function isCased(language: string): boolean {
  return !uncased.test(language);
}
