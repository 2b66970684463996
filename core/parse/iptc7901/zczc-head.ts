// The head of a ZCZC message: AAP marks its lines by their first character. In: lines after ZCZC. Out: head and text.
import type { MessageHead } from '#core/parse/iptc7901/message-head.ts';
import { oneLine } from '#core/parse/plain-text.ts';

/** Lines of routing codes above the text: "YY TDR", "%A", "HH TDCom". */
const routing = /^(?:[A-Z]{2}(?: [A-Z]\w{1,5})+|%\w*)$/;
const marked = /^([#$:&*@!~])\s*(.*)$/;
const mostHeadLines = 10;

/** Splits off marked lines: # slug, $ headline, : headline or dateline in brackets, * subject, @ place. */
export function splitZczcHead(lines: readonly string[]): MessageHead {
  const head: MessageHead = { text: [] };
  let at = 0;
  for (; at < Math.min(lines.length, mostHeadLines); at++) {
    const line = oneLine(lines[at] ?? '');
    if (line === '' || routing.test(line)) continue;
    const [, mark, said = ''] = marked.exec(line) ?? [];
    if (mark === undefined) break;
    take(head, mark, said);
  }
  head.text = lines.slice(at);
  return head;
}

function take(head: MessageHead, mark: string, said: string): void {
  if (said === '') return;
  const bracketed = /^\(([^()]+)\)$/.exec(said)?.[1];
  if (mark === ':' && bracketed !== undefined) head.dateline ??= bracketed;
  else if (mark === '#') head.slugline ??= said;
  else if (mark === '$' && said.length > 3) head.headline = said;
  else if (mark === ':') head.headline ??= said;
  else if (mark === '*' && /^\d{8}$/.test(said)) head.categories = [{ scheme: 'subjectcode', code: said }];
}
