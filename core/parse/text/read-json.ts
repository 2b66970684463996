// Parses JSON, with a limit on nesting that is checked without recursion.
import { maxJsonValues, maxXmlDepth } from '#core/parse/limits.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';
import type { Problem } from '#core/problem.ts';

/** Escapes that may encode a character which no report may hold. */
const escapes = /\\[ubf]/;

/**
 * The value of `text`, or the problem with it. Control characters are removed from strings, also those written as
 * escapes.
 */
export function readJson(raw: string): { json: unknown } | { problem: Problem } {
  const text = removeControls(raw);
  const { depth, values } = sizeOf(text);
  if (depth > maxXmlDepth) {
    return { problem: { code: 'too_large', message: `JSON nested deeper than ${maxXmlDepth} levels` } };
  }
  if (values > maxJsonValues) {
    return { problem: { code: 'too_large', message: `JSON of more than ${maxJsonValues} values` } };
  }
  try {
    const json: unknown = JSON.parse(text, escapes.test(text) ? scrubbed : undefined);
    return { json };
  } catch (error) {
    return {
      problem: {
        code: 'bad_json',
        message: error instanceof Error ? error.message.slice(0, 200) : 'not JSON',
      },
    };
  }
}

function scrubbed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? removeControls(value) : value;
}

/** The deepest nesting of brackets and the number of values, outside strings. Counting ends at the limit. */
function sizeOf(text: string): { depth: number; values: number } {
  // Most documents have too few brackets and characters to reach a limit.
  const brackets = bracketsIn(text);
  if (brackets <= maxXmlDepth && text.length <= maxJsonValues)
    return { depth: brackets, values: text.length };
  let depth = 0;
  let deepest = 0;
  let values = 1;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[[{\]},]/g)) {
    if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
    else if (mark === ',' && ++values > maxJsonValues) break;
  }
  return { depth: deepest, values };
}

/** The number of opening brackets, up to one more than the limit on nesting. */
function bracketsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= maxXmlDepth; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) count++;
  }
  return count;
}
