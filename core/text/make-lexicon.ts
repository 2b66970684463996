// Numbers the words of one merge, because words that are compared thousands of times compare faster as numbers.
import { hashSeed, hashWord, updateHash } from '#core/text/make-shingles.ts';
import {
  foldedCode,
  foldPlainLatin,
  isPlainLatin,
  joinsWords,
  splitWords,
  wordCode,
} from '#core/text/split-words.ts';

/** Distinct folded words (see splitWords), numbered from 0 in order of first reading. */
export interface Lexicon {
  /** The numbers of the words of `text`, in order. Adds new words. */
  read(text: string): number[];
  /** Word by number; grows as texts are read. */
  readonly words: readonly string[];
  /** hashWord by number. */
  readonly hashes: readonly number[];
}

/**
 * An empty lexicon; each merge makes one. Words of plain copy are recognised by their letters, before any string is
 * made.
 */
export function makeLexicon(): Lexicon {
  const words: string[] = [];
  const hashes: number[] = [];
  /** Number of a word, plus one, in the first free slot from its hash on; 0 in a free slot. */
  let slots = new Int32Array(4096);
  const slotFor = (hash: number, text: string, from: number, to: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot]; taken; taken = slots[slot]) {
      if (hashes[taken - 1] === hash && isWordAt(words[taken - 1] ?? '', text, from, to)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const numberAt = (hash: number, text: string, from: number, to: number): number => {
    const slot = slotFor(hash, text, from, to);
    const taken = slots[slot] ?? 0;
    if (taken > 0) return taken - 1;
    slots[slot] = words.push(foldPlainLatin(text.slice(from, to)));
    hashes.push(hash);
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (const [number, word] of words.entries())
        slots[slotFor(hashes[number] ?? 0, word, 0, word.length)] = number + 1;
    }
    return words.length - 1;
  };
  const readPlain = (text: string): number[] => {
    const numbers: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      let hash = hashSeed;
      let end = at;
      for (let code = wordCode(text, end); code > 0; ) {
        hash = updateHash(hash, code);
        end += 1;
        code = wordCode(text, end);
        if (code > 0 || !joinsWords(text, end)) continue;
        hash = updateHash(hash, foldedCode(text.charCodeAt(end)));
        end += 1;
        code = wordCode(text, end);
      }
      if (end === at) continue;
      numbers.push(numberAt(hash | 0, text, at, end));
      at = end;
    }
    return numbers;
  };
  const read = (text: string) =>
    isPlainLatin(text)
      ? readPlain(text)
      : splitWords(text).map((word) => numberAt(hashWord(word), word, 0, word.length));
  return { words, hashes, read };
}

function isWordAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== foldedCode(text.charCodeAt(from + at))) return false;
  return true;
}
