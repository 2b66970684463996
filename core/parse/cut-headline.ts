// A headline for copy that came without one. In: its first paragraph. Out: the first sentence, or as much as fits.
import { maxMadeHeadlineChars } from '#core/thresholds.ts';

/** The first sentence of `paragraph`; one that is longer than a headline may be ends at a word boundary with an ellipsis. */
export function cutHeadline(paragraph: string): string {
  const sentence =
    /^.{20,}?[.!?؟۔](?=["”’»)]*\s+\p{Lu}|["”’»)]*\s+\p{Lo}|["”’»)]*$)/su.exec(
      paragraph.slice(0, 1000),
    )?.[0] ?? paragraph;
  const plain = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b\p{Lu})[.۔]$/u, '')
    .trim();
  if (plain.length <= maxMadeHeadlineChars) return plain;
  const cut = plain.slice(0, maxMadeHeadlineChars);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > maxMadeHeadlineChars / 2 ? end : maxMadeHeadlineChars - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}
