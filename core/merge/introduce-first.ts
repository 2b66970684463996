// Who somebody is comes before what he does. In: strands in order. Out: the same; who needs a full name first waits for it.
import type { Strand } from '#core/merge/make-strands.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import { looksLikePerson } from '#core/text/find-name-spans.ts';
import { isPlainLatin } from '#core/text/split-words.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}-]+/gu;
/** The same in plain text (see isPlain), without Unicode's tables. */
const CAPITALISED_PLAIN = /[A-Z][A-Za-z-]+/g;

interface Named {
  strand: Strand;
  introduces: string[];
  /** Surnames that it uses before it has given the full name. */
  needs: string[];
}

/** Nobody is called by surname alone before a strand that gives the full name, if there is one; what cannot wait stays. `words` of the merge's lexicon, by number. */
export function introduceFirst(strands: readonly Strand[], words: readonly string[]): Strand[] {
  const named = namedStrands(strands, words);
  const ordered: Strand[] = [];
  const introduced = new Set<string>();
  const waiting: Named[] = [];
  const place = (first: Named) => {
    const pending = [first];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      ordered.push(next.strand);
      const fresh = next.introduces.filter((name) => !introduced.has(name));
      for (const name of fresh) introduced.add(name);
      if (fresh.length === 0) continue;
      const free = waiting.filter((other) => other.needs.every((name) => introduced.has(name)));
      for (const other of free) waiting.splice(waiting.indexOf(other), 1);
      pending.push(...free.reverse());
    }
  };
  for (const next of named) {
    if (ordered.length > 0 && next.needs.some((name) => !introduced.has(name))) waiting.push(next);
    else place(next);
  }
  return [...ordered, ...waiting.map(({ strand }) => strand)];
}

function namedStrands(strands: readonly Strand[], words: readonly string[]): Named[] {
  const surnameByName = new Map<string, string | undefined>();
  const surnamesIn = (told: Told) =>
    told.chosen.names.flatMap((name) => {
      if (!surnameByName.has(name))
        surnameByName.set(name, looksLikePerson(name) ? surnameOf(name) : undefined);
      return surnameByName.get(name) ?? [];
    });
  const people = new Map<Told, string[]>();
  const surnames = new Set<string>();
  const printed = new Map<string, string[]>();
  for (const { sentences } of strands) {
    for (const told of sentences) {
      const own = surnamesIn(told);
      people.set(told, own);
      for (const name of own) {
        if (surnames.has(name)) continue;
        surnames.add(name);
        const lower = name.toLowerCase();
        printed.set(lower, [...(printed.get(lower) ?? []), name]);
      }
    }
  }
  // Nearly no sentence has a word that is anybody's surname: a cheap look first.
  const surnamesAs = words.map((word) => printed.get(word.endsWith("'s") ? word.slice(0, -2) : word));
  return strands.map((strand) => {
    const introduces = new Set<string>();
    const needs = new Set<string>();
    for (const told of strand.sentences) {
      for (const name of people.get(told) ?? []) introduces.add(name);
      if (!mayNeed(told, surnamesAs, introduces)) continue;
      const { text, names } = told.chosen;
      for (const word of text.match(isPlainLatin(text) ? CAPITALISED_PLAIN : CAPITALISED) ?? [])
        if (surnames.has(word) && !introduces.has(word) && !names.some((name) => hasPart(name, word)))
          needs.add(word);
    }
    return { strand, introduces: [...introduces], needs: [...needs] };
  });
}

function mayNeed(
  { chosen: { text, numbers } }: Told,
  surnamesAs: readonly (readonly string[] | undefined)[],
  introduced: ReadonlySet<string>,
): boolean {
  for (const number of numbers)
    if (surnamesAs[number]?.some((name) => !introduced.has(name) && text.includes(name))) return true;
  return false;
}

function hasPart(name: string, word: string): boolean {
  return name.includes(word) && name.split(' ').includes(word);
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
