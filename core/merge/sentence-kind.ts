// What kind of sentence it is: said by someone, denied, not verified, or stated. In: a sentence. Out: its kind.

import type { SentenceKind } from '#core/story.ts';
import { findQuoted } from '#core/text/quoted-spans.ts';
import { wordsOf } from '#core/text/words-of.ts';
import { fewestQuotedWords } from '#core/thresholds.ts';

const UNVERIFIED =
  /\b(?:(?:could|can|has|have|had|did|was|were|is|are) ?not (?:be |been |yet been |immediately |yet )*(?:independently )?(?:verif|confirm)|couldn't (?:be )?(?:independently )?(?:verif|confirm)|unable to (?:independently )?(?:verify|confirm)|no independent confirmation|unverified|unconfirmed|not immediately (?:clear|possible)|non confirmé|nicht (?:unabhängig )?(?:überprüf|bestätig)|no (?:se )?ha podido (?:verificar|confirmar))|تأیید نشده|تصدیق نہیں|لم يتسن التحقق|не удалось (?:независимо )?(?:подтвердить|проверить)/iu;
/** Cheap look before UNVERIFIED. */
const CHECKED = /verif|onfirm|immediate|prüf|вердить|роверить|تأیید|تصدیق|يتسن/;
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|(?:reject|dismiss)(?:s|es|ed|ing)? (?:the |these |those |all |any |such )*(?:claims?|accusations?|allegations?|reports?|charges?|suggestions?)|dément(?:i|ent)?|a nié|bestreite[nt]|dementier\w+|desmint\w+|niega|negó)\b|опроверг|отрица|تکذیب|رد کرد|تردید|نفى|نفت/iu;
const CLAIM =
  /\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|edly|ing|ation|ations)|accus(?:e|es|ed|ing)|according to|said|says|say|told|added|argued|insist(?:s|ed)|maintain(?:s|ed)|purported(?:ly)?|reported(?:ly)?|warned|announced|stated|selon|d'après|a déclaré|a affirmé|laut|zufolge|sagte|erklärte|behauptet|según|dijo|afirmó|declaró)\b|сообщил|заявил|по словам|گفت|کہا|بتایا|قال|قالت|أكد|أعلن|ادعا|دعویٰ/iu;

/**
 * `unverified` when the sentence says that nobody could check; else `denial`; else `quote` when it holds a quotation of at least
 * four words; else `claim` when it is attributed to someone; else `statement`. Word lists for en fr de es fa ur ar ru.
 */
export function sentenceKind(sentence: string): SentenceKind {
  if (CHECKED.test(sentence) && UNVERIFIED.test(sentence)) return 'unverified';
  const quoted = /["“„«‘「‹»]/.test(sentence) ? findQuoted(sentence) : [];
  const aside = quoted.reduceRight((text, q) => `${text.slice(0, q.start)} ${text.slice(q.end)}`, sentence);
  if (DENIAL.test(aside)) return 'denial';
  if (quoted.some((q) => wordsOf(sentence.slice(q.start, q.end)).length >= fewestQuotedWords)) return 'quote';
  return CLAIM.test(aside) ? 'claim' : 'statement';
}
