// Control characters that frame text messages (SOH, STX, ETX, SYN …) as visible marks, so that patterns can name them.

/** Marks of control characters; what is left of them in a text carries no words. */
export const controlMarks = /[\uE000-\uE01F]+/g;

/**
 * `text` with each control character, tab and line ends aside, as the private-use character U+E000 + its code: SOH is
 * U+E001, STX U+E002, ETX U+E003. Private-use characters that stood there are taken out first.
 */
export function markControls(text: string): string {
  return text
    .replace(/[\uE000-\uE01F\u007F]/g, '')
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009F]/gu, (control) =>
      String.fromCharCode(0xe000 + control.charCodeAt(0)),
    );
}
