type Fields = Readonly<Record<string, unknown>>;

const maxTextCharacters = 2_000;
const maxEntries = 50;
const maxDepth = 5;
const hidden = '***';

/** `scheme://user:password@`: up to the last @ of the authority; also when the password holds a slash. */
const userInUrl = /\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#]*@|[^\s/?#:@]+:(?!\d+[/?#])\S*@)/gi;
const secretInQuery =
  /([?&;][^=&#\s]{0,100}?(?:token|key|secret|passw|auth|signature)[^=&#\s]{0,100}=)[^&#\s"']*/gi;
const secretInHeader = /\b(bearer|basic)\s+[\w.~+/=-]{4,}/gi;
const secretName = /passw|secret|token|authorization|cookie|credential/i;
/** JSON escapes C0 itself. These are DEL, C1, line separators, and marks that turn the direction of writing. */
const unseen = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Fields fit for a log line: credentials in URLs, queries, headers and by their name are hidden, characters that could
 * forge or hide a line are written as `\u....`, long texts, lists and deep values are cut. Errors become name, message,
 * code, stack and cause.
 */
export function cleanFields(fields: Fields): Record<string, unknown> {
  return cleanEntries(Object.entries(fields), maxDepth);
}

/** As cleanFields does with one text. */
export function cleanText(text: string): string {
  const shown = text.length > maxTextCharacters ? `${text.slice(0, maxTextCharacters)}…` : text;
  return shown
    .replace(userInUrl, `$1${hidden}@`)
    .replace(secretInQuery, `$1${hidden}`)
    .replace(secretInHeader, `$1 ${hidden}`)
    .replace(unseen, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function cleanEntries(
  entries: readonly (readonly [string, unknown])[],
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    entries
      .slice(0, maxEntries)
      .map(([name, value]) => [cleanText(name), secretName.test(name) ? hidden : cleanValue(value, depth)]),
  );
}

function cleanValue(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return cleanText(value);
    case 'bigint':
    case 'symbol':
    case 'function':
      return cleanText(String(value));
    case 'object':
      return value === null || depth === 0 ? value && '…' : cleanNested(value, depth - 1);
    default:
      return value;
  }
}

function cleanNested(value: object, depth: number): unknown {
  if (Array.isArray(value)) return value.slice(0, maxEntries).map((part) => cleanValue(part, depth));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  if (!isError(value)) return cleanEntries(Object.entries(value), depth);
  const { name, message, stack, cause } = value;
  const code = 'code' in value ? value.code : undefined;
  return cleanEntries(
    Object.entries({ name, message, code, stack, cause }).filter(([, part]) => part !== undefined),
    depth,
  );
}

/** By shape too: an error of another realm is no instance of this one's Error. */
function isError(value: object): value is Error {
  return value instanceof Error || ('stack' in value && 'message' in value && 'name' in value);
}
