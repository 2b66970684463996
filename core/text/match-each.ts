/**
 * All matches of a pattern with the flag `g`, as String.matchAll gives them. That copies the pattern at each
 * call, which for a long pattern takes longer than the match.
 */
export function matchEach(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`matchEach: the pattern ${pattern} has no flag g`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    const { index, 0: matched } = match;
    const isPair = pattern.unicode && (text.codePointAt(index) ?? 0) > 0xffff;
    if (matched === '') pattern.lastIndex = index + (isPair ? 2 : 1);
  }
  return matches;
}
