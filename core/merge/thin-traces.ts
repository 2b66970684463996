// Last step of merging a very large story: it names fewer carriers of each sentence. In: an account. Out: one that can be served.
import type { Account, Provenance, Sentence } from '#core/story.ts';
import { mostCarriersShown, mostTraces } from '#core/thresholds.ts';

/**
 * The account with at most `mostTraces` places named in all, the first ones of each list: the very same value when it has no
 * more. Ten thousand copies would else make a record of tens of megabytes, which no function can answer with. What is left
 * out of a sentence is counted in `carriers`; every sentence, quotation and figure keeps one place at least.
 */
export function thinTraces(account: Account): Account {
  const shown = shownOfEach(tracesOf(account));
  if (shown === undefined) return account;
  const thin = (provenance: readonly Provenance[]) => provenance.slice(0, shown);
  return {
    ...account,
    paragraphs: account.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map((sentence) => thinSentence(sentence, thin)),
    })),
    quotes: account.quotes.map(({ variants, ...quote }) => ({
      ...quote,
      provenance: thin(quote.provenance),
      ...(variants && { variants: variants.map((each) => ({ ...each, provenance: thin(each.provenance) })) }),
    })),
    figures: account.figures.map((figure) => ({
      ...figure,
      values: figure.values.map((value) => ({ ...value, provenance: thin(value.provenance) })),
    })),
  };
}

function thinSentence(
  sentence: Sentence,
  thin: (provenance: readonly Provenance[]) => Provenance[],
): Sentence {
  const { alike, carriers, ...rest } = sentence;
  const provenance = thin(sentence.provenance);
  const left = alike && thin(alike);
  if (provenance.length === sentence.provenance.length && left?.length === alike?.length) return sentence;
  const named = new Set([...sentence.provenance, ...(alike ?? [])].map(({ reportId }) => reportId));
  return { ...rest, provenance, ...(left && { alike: left }), carriers: carriers ?? named.size };
}

/** How long each list of places is. */
function tracesOf({ paragraphs, quotes, figures }: Account): number[] {
  const lengths: number[] = [];
  for (const { sentences } of paragraphs)
    for (const { provenance, alike = [] } of sentences) lengths.push(provenance.length, alike.length);
  for (const { provenance, variants = [] } of quotes) {
    lengths.push(provenance.length);
    for (const variant of variants) lengths.push(variant.provenance.length);
  }
  for (const { values } of figures) for (const { provenance } of values) lengths.push(provenance.length);
  return lengths;
}

/** The longest that every list may be; undefined when they may all be as they are. */
function shownOfEach(lengths: readonly number[]): number | undefined {
  const sumAt = (most: number) => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
  if (sumAt(Number.POSITIVE_INFINITY) <= mostTraces) return undefined;
  let shown = mostCarriersShown;
  while (shown > 1 && sumAt(shown) > mostTraces) shown -= 1;
  return shown;
}
