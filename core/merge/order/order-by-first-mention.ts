// Moves blocks that use a surname alone after the block that gives the full name.
import type { Block } from '#core/merge/order/group-into-blocks.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { lastWordOf } from '#core/merge/summary/find-people.ts';
import { isPlainLatin } from '#core/text/split-words.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}-]+/gu;
/** The same for plain text (see isPlainLatin), without Unicode property tables. */
const CAPITALISED_PLAIN = /[A-Z][A-Za-z-]+/g;

interface BlockNames {
  block: Block;
  introduces: string[];
  /** Surnames that it uses without a full name before them. */
  needs: string[];
}

/**
 * A block that needs a full name waits for the block that gives it. Blocks whose names are never given come
 * last.
 * @param people names of proven people, by the name as printed
 * @param words of the lexicon, by word id
 */
export function orderByFirstMention(
  blocks: readonly Block[],
  people: ReadonlyMap<string, string>,
  words: readonly string[],
): Block[] {
  const blockNames = findBlockNames(blocks, people, words);
  const ordered: Block[] = [];
  const introduced = new Set<string>();
  const waiting = new Map<BlockNames, { since: number; missing: number }>();
  const waitingFor = new Map<string, BlockNames[]>();
  const wait = (next: BlockNames, since: number) => {
    const missing = next.needs.filter((name) => !introduced.has(name));
    waiting.set(next, { since, missing: missing.length });
    for (const name of missing) waitingFor.set(name, [...(waitingFor.get(name) ?? []), next]);
  };
  /** Blocks of which no name is missing any more, the last one first. */
  const release = (name: string): BlockNames[] =>
    (waitingFor.get(name) ?? []).filter((each) => {
      const state = waiting.get(each);
      if (state === undefined) return false;
      state.missing -= 1;
      return state.missing === 0;
    });
  const place = (first: BlockNames) => {
    const pending = [first];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      ordered.push(next.block);
      const fresh = next.introduces.filter((name) => !introduced.has(name));
      for (const name of fresh) introduced.add(name);
      const free = fresh.flatMap(release);
      free.sort((a, b) => (waiting.get(b)?.since ?? 0) - (waiting.get(a)?.since ?? 0));
      for (const other of free) waiting.delete(other);
      pending.push(...free);
    }
  };
  blockNames.forEach((next, since) => {
    if (ordered.length > 0 && next.needs.some((name) => !introduced.has(name))) wait(next, since);
    else place(next);
  });
  return [...ordered, ...[...waiting.keys()].map(({ block }) => block)];
}

function findBlockNames(
  blocks: readonly Block[],
  people: ReadonlyMap<string, string>,
  words: readonly string[],
): BlockNames[] {
  const surnamesIn = (sentence: MergedSentence) =>
    sentence.chosen.names.flatMap((printed) => {
      const name = people.get(printed);
      return name === undefined ? [] : [lastWordOf(name)];
    });
  const namedIn = new Map<MergedSentence, string[]>();
  const surnames = new Set<string>();
  const printed = new Map<string, string[]>();
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      const own = surnamesIn(sentence);
      namedIn.set(sentence, own);
      for (const name of own) {
        if (surnames.has(name)) continue;
        surnames.add(name);
        const lower = name.toLowerCase();
        printed.set(lower, [...(printed.get(lower) ?? []), name]);
      }
    }
  }
  // Fast check: few sentences have a word that is a known surname.
  const surnamesAs = words.map((word) => printed.get(word.endsWith("'s") ? word.slice(0, -2) : word));
  return blocks.map((block) => {
    const introduces = new Set<string>();
    const needs = new Set<string>();
    for (const sentence of block.sentences) {
      for (const name of namedIn.get(sentence) ?? []) introduces.add(name);
      if (!mayNeed(sentence, surnamesAs, introduces)) continue;
      const { text, names } = sentence.chosen;
      for (const word of text.match(isPlainLatin(text) ? CAPITALISED_PLAIN : CAPITALISED) ?? [])
        if (surnames.has(word) && !introduces.has(word) && !names.some((name) => hasPart(name, word)))
          needs.add(word);
    }
    return { block, introduces: [...introduces], needs: [...needs] };
  });
}

function mayNeed(
  { chosen: { text, wordIds } }: MergedSentence,
  surnamesAs: readonly (readonly string[] | undefined)[],
  introduced: ReadonlySet<string>,
): boolean {
  for (const number of wordIds)
    if (surnamesAs[number]?.some((name) => !introduced.has(name) && text.includes(name))) return true;
  return false;
}

function hasPart(name: string, word: string): boolean {
  return name.includes(word) && name.split(' ').includes(word);
}
