// Removes characters that XML, SQS or a screen cannot hold.

/** Windows-1252 at 0x80–0x9F, which arrives as C1 control characters (WHATWG Encoding, index-windows-1252). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const unclean = /[^\P{Cc}\t\n\r]|[\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
/** A faster test than `unclean` with false positives: a surrogate may be half of a valid pair. */
const maybeUnclean = /[^ -~\t\n\r\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]/;
const uncleanAll = new RegExp(unclean, 'gu');

/**
 * `text` without control characters, byte order marks and non-characters. C1 controls become the Windows-1252
 * characters that were meant; lone surrogates become U+FFFD. Tab, line feed and carriage return are kept, and so are
 * the joiners and direction marks of Persian, Urdu and Arabic.
 */
export function removeControls(text: string): string {
  if (!maybeUnclean.test(text) || !unclean.test(text)) return text;
  return text.replace(uncleanAll, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
    if (code < 0x80 || code > 0x9f) return '';
    const meant = windows1252.charAt(code - 0x80);
    return meant.charCodeAt(0) === code ? '' : meant;
  });
}

/**
 * Characters without a width that do not belong to a word: soft hyphen, zero-width space, word joiner, byte order mark,
 * variation selectors, tags, direction marks and controls; joiners after a Latin letter; combining marks beyond eight on
 * one letter. The joiners of Persian, Urdu and emoji are kept.
 */
const invisible =
  /(?![\u0600-\u0605\u06DD\u08E2\u200C\u200D])[\p{Cf}\p{Variation_Selector}]|[\u034F\u115F\u1160\u3164\uFFA0]|(?<=\p{Script=Latin}|\s|^)[\u200C\u200D]|[\u200C\u200D](?=\s|$)|(?<=\p{M}{8})\p{M}/gu;
const maybeInvisible = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/u;

/** `text` without invisible characters, so that equal words are equal strings and no text can reorder the line it is in. */
export function removeInvisible(text: string): string {
  return maybeInvisible.test(text) ? text.replace(invisible, '') : text;
}
