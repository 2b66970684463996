/** Base 64 of: for each hash in rising order its distance from the one before (7 bits a byte), then its byte. */
export function packTable(rows: readonly (readonly [hash: number, step: number])[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [hash, step] of rows.toSorted(([a], [b]) => a - b)) {
    let distance = hash - last;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128);
    bytes.push(distance, step);
    last = hash;
  }
  return Buffer.from(bytes).toString('base64');
}
