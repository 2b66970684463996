// Recognises sentences in which a text speaks of its own errors; the story shows them as corrections, not as news.
import { correctionLines, insteadOf } from '#core/tables/correction-words.ts';
import { makeTest } from '#core/text/latin-pattern.ts';
import { NUMBER_WORDS } from '#core/text/read-number.ts';

const isLine = makeTest(correctionLines.map((source) => `(?:${source})`).join('|'));
/** Fast check: few sentences contain one of these words. */
const hasCue = makeTest(
  "orrec|restor|remov|delet|heißen|mended|refil|recast|rewrit|fixes|larif|ditor['’]s|\\beds\\b|versi|earlier|previous|original|rron|wrong|mistak|misst|missp|misid|orregge|ettific|orreç|ectif|rrat|orrek|ericht|orrig|assung|irrtüm|fälsch|par erreur|à tort|por error|equivoc|اصلاح|تصحیح|نسخه|خبر|справ|оправ|верси|точн",
);
/** After such a line: the sentence that gives the right value. */
const RIGHT =
  /\b(?:correct|right|actual(?:ly)?|in fact|should (?:be|have)|richtig|tatsächlich|exact|bon|en réalité|il fallait lire|correct[oa]|en realidad)\b|درست|صحیح|верн/iu;

/** The right value alone: "It is 180." */
const SHORT_RIGHT = /^(?:it|he|she|they|the \p{L}+) (?:is|was|are|were) [^,;]{1,25}\.$/iu;

/** The right value and the wrong one: "There were 60 people aboard, not 90." */
const NOT_THAT = new RegExp(`(?:${insteadOf})\\s+(?:\\p{N}|\\p{Lu}|(?:${NUMBER_WORDS})(?!\\p{L}))`, 'u');

export function isCorrectionLine(sentence: string): boolean {
  return hasCue(sentence) && isLine(sentence);
}

/** Whether a sentence after a correction line belongs to it. */
export function continuesCorrection(sentence: string): boolean {
  return [RIGHT, SHORT_RIGHT, NOT_THAT].some((form) => form.test(sentence)) || isCorrectionLine(sentence);
}
