// robots.txt (RFC 9309): which pages of a site may be fetched. In: the text of the file. Out: yes or no for a path.

/** The product token that a group of robots.txt may name. */
const productToken = 'dateline';
const maxCharacters = 512_000;
const maxRules = 2_000;
const maxRuleCharacters = 2_000;

interface Rule {
  isAllowed: boolean;
  pattern: string;
}
export type RobotsRules = readonly Rule[];

/** The rules of the groups that name us, else of those for `*`. What cannot be read is ignored. */
export function readRobots(text: string): RobotsRules {
  const named: Rule[] = [];
  const others: Rule[] = [];
  let isNamed = false;
  let lists: Rule[][] = [];
  let isInAgents = false;
  const lines = text
    .slice(0, maxCharacters)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
  // The line that is cut says something else than it did.
  if (text.length > maxCharacters) lines.pop();
  for (const line of lines) {
    const [statement = ''] = line.split('#', 1);
    const colon = statement.indexOf(':');
    if (colon < 0) continue;
    const field = statement.slice(0, colon).trim().toLowerCase();
    const value = statement.slice(colon + 1).trim();
    if (field === 'user-agent') {
      if (!isInAgents) lists = [];
      isInAgents = true;
      const [token = ''] = /^(?:\*|[a-z_-]+)/i.exec(value) ?? [];
      const isUs = token.toLowerCase() === productToken;
      isNamed ||= isUs;
      if (isUs) lists.push(named);
      else if (token === '*') lists.push(others);
    } else if (field === 'allow' || field === 'disallow') {
      isInAgents = false;
      if (value === '' || value.length > maxRuleCharacters) continue;
      const rule = { isAllowed: field === 'allow', pattern: encoded(value) };
      for (const list of lists) if (list.length < maxRules) list.push(rule);
    }
  }
  return isNamed ? named : others;
}

/** The longest pattern that matches decides; of two as long, the one that allows. `path`: with the query, as a URL has it. */
export function isAllowedBy(rules: RobotsRules, path: string): boolean {
  const sought = encoded(path);
  let longest = -1;
  let isAllowed = true;
  for (const { isAllowed: allows, pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allows) || !matches(sought, pattern))
      continue;
    longest = pattern.length;
    isAllowed = allows;
  }
  return isAllowed;
}

/** `*` is any text, `$` at the end the end of the path. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Letters outside ASCII percent-encoded, and the digits of percent-encoded ones in capitals. */
function encoded(text: string): string {
  return text
    .replace(/[\u0080-\u{10ffff}]+/gu, (letters) => encodeURIComponent(letters.toWellFormed()))
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}
