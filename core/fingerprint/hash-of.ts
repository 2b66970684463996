// Hashes: words become 32-bit numbers, so that fingerprints are small and equal on every machine. In: text. Out: a number.

/** FNV-1a over UTF-16 code units with the final mix of MurmurHash3 (Appleby): unsigned, 32 bits. Not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Two hashes as one; the order counts. */
export function joinedHash(first: number, second: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) ^ second);
}

function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
