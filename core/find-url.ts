// Parses received text as a URL. All other code goes through this function.

/**
 * The URL that `text` denotes by the WHATWG rules, resolved against `base` if it is relative; undefined if it
 * is not a URL. Never throws. URL.canParse is not used: in Node 20.20 its optimised version rejects every
 * text with a Latin-1 letter outside ASCII ("http://bücher.example").
 */
export function findUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
