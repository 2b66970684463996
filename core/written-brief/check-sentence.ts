// Checks a sentence that a model wrote against the sentences that it cites.
import { type Claims, makeClaimsReader } from '#core/merge/sentences/claims.ts';
import { sentenceKind } from '#core/merge/sentences/sentence-kind.ts';
import type { SentenceKind } from '#core/story.ts';
import { findNameSpans } from '#core/text/find-name-spans.ts';
import { findQuotedSpans } from '#core/text/find-quoted-spans.ts';
import { splitWords } from '#core/text/split-words.ts';

/** What a written sentence has that the cited ones lack, or says otherwise. */
export type Fault =
  | 'cites nothing'
  | 'number'
  | 'name'
  | 'day'
  | 'quotation'
  | 'negation'
  | 'certainty'
  | 'attribution'
  | 'words';

/** Share of its content words that must be in the cited sentences. The rest are verbs and links of the model's own. */
const minCitedShare = 0.6;

/** Makes the check; one reader of claims serves all sentences of a story. */
export function makeSentenceCheck(language: string) {
  const read = makeClaimsReader();
  const claimsOf = (text: string) => read(text, findNameSpans(text), language);
  /**
   * The first fault of `text`; undefined if its numbers, names, days, quotations, negations, and its words for what may be true or is
   * only said by someone, are those of the cited sentences.
   */
  return (text: string, cited: readonly { text: string; kind: SentenceKind }[]): Fault | undefined => {
    if (cited.length === 0) return 'cites nothing';
    const own = claimsOf(text);
    const others = cited.map((sentence) => claimsOf(sentence.text));
    const has = <T>(of: (claims: Claims) => Iterable<T>) => {
      const known = new Set(others.flatMap((claims) => [...of(claims)]));
      return (value: T) => known.has(value);
    };
    const words = new Set(cited.flatMap((sentence) => splitWords(sentence.text)).flatMap(bareForms));
    if (!own.numbers.every(has(({ numbers }) => numbers))) return 'number';
    if (![...own.days].every(has(({ days }) => days))) return 'day';
    if (![...own.names].every((name) => bareForms(name).some((form) => words.has(form)))) return 'name';
    const quoted = findQuotedSpans(text).map(({ start, end }) =>
      text.slice(start + 1, end - 1).replace(/[,.]$/u, ''),
    );
    if (!quoted.every((words) => cited.some((sentence) => sentence.text.includes(words)))) return 'quotation';
    if (differs(own, others, ({ negated }) => negated)) return 'negation';
    if (differs(own, others, ({ uncertain }) => uncertain)) return 'certainty';
    if (
      cited.every(({ kind }) => kind !== 'statement') &&
      sentenceKind(text, splitWords(text)) === 'statement'
    )
      return 'attribution';
    const content = [...own.content];
    const shared = content.filter(
      has(({ content, negated, uncertain }) => [...content, ...negated, ...uncertain]),
    );
    return shared.length < minCitedShare * content.length ? 'words' : undefined;
  };
}

/** Whether a stem is governed by a negation (or by "may") in the sentence and in no cited one, or in all cited ones with it and not there. */
function differs(
  own: Claims,
  others: readonly Claims[],
  governed: (claims: Claims) => ReadonlySet<string>,
): boolean {
  for (const stem of governed(own)) if (!others.some((claims) => governed(claims).has(stem))) return true;
  for (const stem of own.content) {
    if (governed(own).has(stem)) continue;
    const using = others.filter((claims) => claims.content.has(stem) || governed(claims).has(stem));
    if (using.length > 0 && using.every((claims) => governed(claims).has(stem))) return true;
  }
  return false;
}

function bareForms(word: string): string[] {
  return [word, word.replace(/['’]s?$/u, '')];
}
