// Base64 (RFC 4648), as Atom and mail carry it. In: text. Out: the UTF-8 text that was encoded.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text behind `encoded`, white space aside; undefined when it is not base64 of UTF-8. */
export function decodeBase64(encoded: string): string | undefined {
  const compact = encoded.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(compact)) return undefined;
  const digits = compact.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 6) | alphabet.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not text: an image, or not base64 at all
  }
}
