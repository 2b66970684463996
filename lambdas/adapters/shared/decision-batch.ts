import { createHash } from 'node:crypto';
import type { Instant } from '#core/instant.ts';

/** In the order of the first decision; the same lines have the same name. */
export function batchName(at: Instant, bytes: Uint8Array): string {
  return `${at}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

export function readLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
