// Classifies a sentence: statement, quote, claim, denial or unverified.

import type { SentenceKind } from '#core/story.ts';
import { findQuotedSpans, type QuotedSpan } from '#core/text/find-quoted-spans.ts';
import { matchEach } from '#core/text/match-each.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Words that a quotation has at least. Shorter ones are mostly single words set in quotation marks. */
export const minQuoteWords = 4;

const UNVERIFIED =
  /\b(?:(?:could|can|has|have|had|did|was|were|is|are) ?not (?:be |been |immediately |yet ){0,4}(?:independently )?(?:verif|confirm)|couldn't (?:be )?(?:independently )?(?:verif|confirm)|unable to (?:independently )?(?:verify|confirm)|no independent confirmation|unverified|unconfirmed|not immediately (?:clear|possible)|non confirmé|nicht (?:unabhängig )?(?:überprüf|bestätig)|no (?:se )?ha podido (?:verificar|confirmar))|تأیید نشده|تصدیق نہیں|لم يتسن التحقق|не удалось (?:независимо )?(?:подтвердить|проверить)/iu;
/** Fast check before UNVERIFIED. */
const CHECKED = /verif|onfirm|immediate|prüf|вердить|роверить|تأیید|تصدیق|يتسن/;
const DENIALS: ReadonlySet<string> = new Set(
  (
    'deny denies denied denying denial denials refute refutes refuted rebut rebuts rebutted dément démentent démenti nié bestreitet ' +
    'bestreiten dementiert dementierte desmiente desmintió niega negó опроверг опровергла отрицает تکذیب تردید نفى نفت'
  ).split(' '),
);
const REJECTS =
  /\b(?:reject|dismiss)(?:s|es|ed|ing)? (?:the |these |those |all |any |such ){0,4}(?:claim|accusation|allegation|report|charge|suggestion)/i;
const CLAIMS: ReadonlySet<string> = new Set(
  (
    'claim claims claimed claiming allege alleges alleged allegedly alleging allegation allegations accuse accuses accused accusing ' +
    'according said says say told added argued insist insists insisted maintain maintains maintained purported purportedly reported ' +
    'reportedly warned complain complains complained announced stated selon déclaré affirmé laut zufolge sagte erklärte behauptet behauptete según dijo afirmó ' +
    'declaró сообщил сообщила сообщили заявил заявила заявили словам گفت گفتند کہا بتایا قال قالت أكد أعلن ادعا دعوی'
  ).split(' '),
);
/** Looked up once per word, since most are in neither list. */
const OF_SAYING = new Set([...DENIALS, ...CLAIMS]);

/**
 * `unverified` if the sentence says that something could not be checked; else `denial`; else `quote` if it
 * contains a quotation of at least `minQuoteWords` words; else `claim` if it is attributed; else `statement`.
 * Word lists for en fr de es fa ur ar ru.
 * @param all the words of the sentence, as splitWords returns them
 */
export function sentenceKind(sentence: string, all: readonly string[]): SentenceKind {
  if (CHECKED.test(sentence) && UNVERIFIED.test(sentence)) return 'unverified';
  const quoted = /["“„«‘「‹»]|''/.test(sentence) ? findQuotedSpans(sentence) : [];
  const aside = quoted.length === 0 ? sentence : outside(sentence, quoted);
  const words = quoted.length === 0 ? all : splitWords(aside);
  const said = words.filter((word) => OF_SAYING.has(word));
  if (said.some((word) => DENIALS.has(word)) || REJECTS.test(aside)) return 'denial';
  const isSpoken = (q: QuotedSpan) => {
    const text = sentence.slice(q.start, q.end);
    return splitWords(text).length >= minQuoteWords && !looksLikeTitle(text);
  };
  if (quoted.some(isSpoken)) return 'quote';
  return said.some((word) => CLAIMS.has(word)) ? 'claim' : 'statement';
}

/** The sentence without its quotations. */
function outside(sentence: string, quoted: readonly QuotedSpan[]): string {
  const starts = [0, ...quoted.map(({ end }) => end)];
  return starts.map((start, i) => sentence.slice(start, quoted[i]?.start ?? sentence.length)).join(' ');
}

const mostTitleWords = 10;
const SMALL_IN_TITLES = new Set('a an the of and in on at to for with from by or vs'.split(' '));

/** "The Weight of Rivers": all words but function words are capitalised, as in titles of books and shows. */
export function looksLikeTitle(quoted: string): boolean {
  let count = 0;
  // Nearly every quotation leaves at its second word.
  for (const [word] of matchEach(quoted, /\p{L}[\p{L}\p{M}’'-]*/gu)) {
    count += 1;
    if (count > mostTitleWords || !(SMALL_IN_TITLES.has(word) || /^\p{Lu}/u.test(word))) return false;
  }
  return !/[!?]["”’]?$/u.test(quoted) && /\p{Ll}/u.test(quoted);
}
