/** The marked examples of a document: a comment that names the request, then a code block with the answer. */
const EXAMPLE = /<!-- example: (GET|POST) (\S+)(?: (\S.*?))? -->\n+```(\w*)\n([\s\S]*?)```/g;

export interface DocsExample {
  method: string;
  /** May contain names in braces, such as `{story}`, which the caller knows. */
  path: string;
  /** The body of a POST: JSON, or text with `\n` for line breaks. */
  body: string | undefined;
  /** The answer as printed. */
  printed: string;
}

export function findExamples(document: string): DocsExample[] {
  return [...document.matchAll(EXAMPLE)].map(([, method = '', path = '', body, , printed = '']) => ({
    method,
    path,
    body,
    printed,
  }));
}

/** The document with each example's answer replaced by what `answers` holds for it, in order. */
export function withAnswers(document: string, answers: readonly string[]): string {
  let next = 0;
  return document.replace(EXAMPLE, (whole, _method, _path, _body, _language, printed: string) => {
    const answer = answers[next++];
    return answer === undefined ? whole : `${whole.slice(0, -printed.length - 3) + answer}\`\`\``;
  });
}

const longestText = 90;
const widestLine = 110;
/** Fields whose values differ from run to run. */
const volatileFields = new Set(['requestId', 'receivedAt', 'next', 'expiresAt', 'now', 'ruleVersion', 'url']);
const volatileTimes = /^20(?:2[4-9]|[3-9]\d)-.*T.*Z$/;

/** The answer as documents print it: long texts, all but the first of a list, and what differs from run to run become "…". */
export function shorten(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const [first, ...more] = value;
    return first === undefined ? [] : [shorten(first), ...(more.length > 0 ? ['…'] : [])];
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, shorten(own, name)]));
  // How many versions a story has depends on how its reports happened to be gathered.
  if (field === 'version' && typeof value === 'number' && value > 0) return '…';
  if (typeof value !== 'string') return value;
  if (volatileFields.has(field) || volatileTimes.test(value)) return '…';
  const steady = value.replace(/\/20\d\d\/\d\d\/\d\d\/[0-9a-f]{64}/g, '/YYYY/MM/DD/…');
  return steady.length > longestText ? `${steady.slice(0, longestText)}…` : steady;
}

/** JSON with one line for each value that fits into it. */
export function printJson(value: unknown, indent = ''): string {
  const short = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + short.length <= widestLine) return short;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((each) => inner + printJson(each, inner))
    : Object.entries(value).map(([name, own]) => `${inner}${JSON.stringify(name)}: ${printJson(own, inner)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
