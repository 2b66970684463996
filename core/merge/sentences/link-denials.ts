// Links a denial to the sentence that it denies.
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import type { SentencePosition } from '#core/story.ts';

/** A sentence that says that nothing is said. */
const NO_COMMENT =
  /\b(?:declined to (?:comment|elaborate)|no (?:immediate )?comment|speaks for itself|(?:did|has|have) not (?:immediately )?(?:respond|repl|return|comment))/iu;
/** Sentences around a denial that are searched for what it denies. */
const denialReach = 60;
/** Long words that a denial shares with what it denies. */
const minCommonWords = 3;
/** Letters of a long word. */
const minTopicWord = 5;

/**
 * The sentence that each denial denies: the one around it with most words in common, if enough, else the claim or quotation
 * before it in its own report.
 */
export function findDenied(sentences: readonly MergedSentence[]): Map<MergedSentence, MergedSentence> {
  const denied = new Map<MergedSentence, MergedSentence>();
  for (const [place, each] of sentences.entries()) {
    if (!isDenial(each)) continue;
    const target = findDeniedSentence(
      each,
      sentences.slice(Math.max(0, place - denialReach), place + denialReach),
    );
    if (target !== undefined) denied.set(each, target);
  }
  return denied;
}

/** The positions of what the story's denials deny. */
export function linkDenials(
  paragraphs: readonly (readonly MergedSentence[])[],
): Map<MergedSentence, SentencePosition> {
  const denied = findDenied(paragraphs.flat());
  if (denied.size === 0) return new Map();
  const positions = new Map(
    paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((each, sentence) => [each, { paragraph, sentence }] as const),
    ),
  );
  return new Map(
    [...denied].flatMap(([denial, target]) => {
      const position = positions.get(target);
      return position === undefined ? [] : [[denial, position] as const];
    }),
  );
}

function findDeniedSentence(
  denial: MergedSentence,
  around: readonly MergedSentence[],
): MergedSentence | undefined {
  const { reportIndex, index } = denial.chosen;
  const last = around.find(({ chosen }) => chosen.reportIndex === reportIndex && chosen.index === index - 1);
  const isClaim = last?.chosen.kind === 'claim' || last?.chosen.kind === 'quote';
  const others = around.filter((each) => each !== denial && !isDenial(each));
  const before = isClaim && !NO_COMMENT.test(last.chosen.text) ? last : undefined;
  return findMostCommonWords(denial, others) ?? before;
}

/** Denies that something is so; not "denied visas" or "without specific denials". English forms only; other languages have no such rule. */
export function deniesPlainly({ chosen: { kind, text } }: MergedSentence): boolean {
  return kind === 'denial' && (!/\bden(?:y|ies|ied|ying|ials?)\b/iu.test(text) || DENIES.test(text));
}

const DENIES =
  /\bden(?:y|ies|ied) (?:on \p{Lu}\p{L}+ )?(?:that|having|being|any|all|the|it|he|she|they|those|these|his|her|its|their|wrongdoing|involvement|\p{Ll}+ing)(?![\p{L}-])/iu;

function isDenial({ chosen }: MergedSentence): boolean {
  return chosen.kind === 'denial';
}

function findMostCommonWords(
  denial: MergedSentence,
  others: readonly MergedSentence[],
): MergedSentence | undefined {
  const asked = new Set(denial.chosen.words.filter((word) => word.length >= minTopicWord));
  let best: MergedSentence | undefined;
  let bestShared = minCommonWords - 1;
  for (const other of others) {
    const { words, text } = other.chosen;
    const shared = new Set(words.filter((word) => asked.has(word))).size;
    if (shared > bestShared && !NO_COMMENT.test(text)) [best, bestShared] = [other, shared];
  }
  return best;
}
