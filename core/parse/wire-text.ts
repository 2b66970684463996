// The text of a wire body, without what stands above and below it. In: its paragraphs and headlines. Out: the text, who signed
// it, and a notice of the desk.
import { readSignal } from '#core/parse/copy/read-signal.ts';
import { withoutDeskSignOff } from '#core/parse/without-desk-sign-off.ts';
import { withoutHeadline } from '#core/parse/without-headline.ts';

interface WireText {
  paragraphs: string[];
  signOff?: string;
  notice?: string;
}

/** Headlines repeated above the text, a notice between rules and the desk's sign-off taken off. */
export function textOfWire(
  paragraphs: readonly string[],
  ...headlines: readonly (string | undefined)[]
): WireText {
  const { text, notice } = withoutNotice(withoutHeadline(paragraphs, ...headlines));
  return { ...withoutDeskSignOff(text), ...(notice === undefined ? {} : { notice }) };
}

const rule = /^[-–—_=*]{5,}$/;
const longestNotice = 8;

/** "-----", "KORREKTUR-HINWEIS", what was wrong, "-----" (APA): to the desk, no sentence of the text. */
function withoutNotice(paragraphs: string[]): { text: string[]; notice?: string } {
  const [first = '', title = ''] = paragraphs;
  if (!rule.test(first) || readSignal(title) === undefined) return { text: paragraphs };
  const end = paragraphs.findIndex((line, at) => at > 0 && rule.test(line));
  const text = paragraphs.slice(end + 1);
  if (end < 0 || end > longestNotice || text.length === 0) return { text: paragraphs };
  return { text, notice: paragraphs.slice(1, end).join(' ') };
}

/** Notes of an item and of its text, in one. */
export function noteOf(...notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}
