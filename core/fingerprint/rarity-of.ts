// Rarity: the information in a shared word, from frozen frequency tables. In: a language and a stem's hash.

import { hashOf } from '#core/fingerprint/hash-of.ts';
import { findStep, type HashTable, unpackTable } from '#core/fingerprint/hash-table.ts';
import { normalizeSpelling } from '#core/fingerprint/words.ts';
import frequencies from '#core/tables/frequencies.data.json' with { type: 'json' };
import { pashtoWords } from '#core/tables/pashto-words.ts';
import { lazilyByKey } from '#core/text/lazily.ts';

/** Words in a text of ordinary length: turns the frequency of a word into the share of texts that have it. */
const wordsPerText = 300;
/** Step of a word that no table has: a frequency of 10^-7, rarer than every word kept. */
const unknownStep = 175;
const weightOfStep = Float64Array.from({ length: 256 }, (_, step) => {
  const frequency = 10 ** (-step * 0.04);
  return Math.max(0, -Math.log(1 - (1 - Math.min(frequency, 0.5)) ** wordsPerText));
});
/** Tables asked instead where a language has none of its own: the commonest reading counts. */
const relatedLanguages: Readonly<Record<string, readonly string[]>> = {
  prs: ['fa'],
  ps: ['fa', 'ur', 'ar'],
  uk: ['ru'],
  bg: ['ru'],
};
/** The commonest words of languages without a table, by step: asked as well as the neighbours. */
const commonWords: Readonly<Record<string, Readonly<Record<number, string>>>> = { ps: pashtoWords };
/** Language -> hashes of stems with their frequency steps, packed as tables/pack-table.ts says. */
const packedFrequencies: Readonly<Record<string, string>> = frequencies.packed;
const latin = ['en', 'fr', 'es', 'de'];
const frequencyTables = lazilyByKey(Object.keys(packedFrequencies), (name) =>
  unpackTable(packedFrequencies[name] ?? ''),
);
const commonWordTables = lazilyByKey(Object.keys(commonWords), (name) => tableOf(commonWords[name] ?? {}));

/**
 * -ln of the share of texts in `language` that have the word with this hash: 0 for words that all have, about 10.4 for
 * words that no table knows. A language without a table asks those of its neighbours, else English, French, Spanish and German.
 */
export function rarityOf(language: string): (hash: number) => number {
  const asked = tablesFor(language);
  return (hash) => {
    let step = unknownStep;
    for (const table of asked) step = Math.min(step, findStep(table, hash) ?? unknownStep);
    return weightOfStep[step] ?? 0;
  };
}

function tablesFor(language: string): HashTable[] {
  const names = frequencyTables.has(language) ? [language] : (relatedLanguages[language] ?? latin);
  return [commonWordTables.get(language), ...names.map((name) => frequencyTables.get(name))].flatMap(
    (table) => table?.() ?? [],
  );
}

/** A word in two lists counts as the commoner one. */
function tableOf(listed: Readonly<Record<number, string>>): HashTable {
  const stepOf = new Map<number, number>();
  for (const [step, words] of Object.entries(listed))
    for (const word of words.split(' ')) {
      const hash = hashOf(normalizeSpelling(word));
      stepOf.set(hash, Math.min(stepOf.get(hash) ?? unknownStep, Number(step)));
    }
  const sorted = [...stepOf].sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    steps: Uint8Array.from(sorted, ([, step]) => step),
  };
}
