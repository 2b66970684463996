// Addresses: the one place where text becomes a URL. In: text as received, and what it is relative to. Out: a URL or nothing.

/**
 * The URL that `text` means, against `base` when it is relative, by the WHATWG rules; undefined when it means none.
 * Never throws. Not by way of URL.canParse: in Node 20.20, once it has run often enough to be compiled, it calls every text
 * with a Latin-1 letter past ASCII ("http://bücher.example") no URL.
 */
export function findUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
