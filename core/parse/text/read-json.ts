// JSON documents: text -> a JSON value, with a bound on nesting that needs no stack. Which JSON it is, the dispatcher asks.
import { maxJsonValues, maxXmlDepth } from '#core/parse/limits.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';
import type { Problem } from '#core/problem.ts';

/** Escapes that may stand for a character which no report may hold. */
const escapes = /\\[ubf]/;

/** The value that `text` holds, or the problem with it. Strings are scrubbed, also of what was written as an escape. */
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

/** Deepest nesting of brackets, and how many values there are, outside strings, or more than so many; counting ends at the cap. */
function sizeOf(text: string): { depth: number; values: number } {
  // Most documents have too few brackets and letters to pass a cap, wherever they stand.
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

/** How many brackets open, up to one more than may be nested. */
function bracketsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= maxXmlDepth; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) count++;
  }
  return count;
}
