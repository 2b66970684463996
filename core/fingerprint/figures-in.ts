// Figures: hashes of the numbers in a text, without dates. In: words.
import { hashOf } from '#core/fingerprint/hash-of.ts';
import type { Word } from '#core/fingerprint/words.ts';

/** Numbers kept of a text. Test: figures-in. */
export const maxFigures = 16;

const number = /^\d[\d.,٫٬]*/;
const year = /^(?:19|20)\d\d$/;

/** Hashes of the first numbers, each once, sorted. Years and numbers below 3 are left out: they part no events. */
export function figuresIn(words: readonly Word[]): number[] {
  const figures = new Set<number>();
  for (const { text } of words) {
    const found = isDigit(text.charCodeAt(0)) ? number.exec(text)?.[0] : undefined;
    if (found === undefined || year.test(found)) continue;
    const value = Number(
      found
        .replace(/[,٬](?=\d{3})/g, '')
        .replace(/[٫,]/g, '.')
        .replace(/\.$/, ''),
    );
    if (!Number.isFinite(value) || value < 3) continue;
    if (figures.size < maxFigures) figures.add(hashOf(String(value)));
  }
  return [...figures].sort((a, b) => a - b);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
