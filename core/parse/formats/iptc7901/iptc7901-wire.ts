// Splits IPTC 7901 transmissions into messages, with or without control characters, and the ZCZC…NNNN envelope of
// older lines.
import { controlMarks, markControls } from '#core/parse/formats/shared/parse-messages.ts';
import { stripDeskSignOff } from '#core/parse/formats/shared/wire-text.ts';

/** One message with an end. */
export interface Iptc7901Message {
  /** Service and number ("eca062"), where the header has them; unique on its line for a day. */
  number?: string;
  priority?: number;
  /** IPTC or house category ("i", "sp"). */
  category?: string;
  /** The rest of the header: keywords and the agency's name. */
  routing: string;
  /** Lines before the headline, then the headline block, then the text. */
  lines: string[];
  /** Day, time and zone at the end: "131137 GMT Nov 13". */
  filedText?: string;
}

/** Header line: service and number, priority, category, word count, routing (IPTC 7901 section 3; dpa). */
export const iptc7901Header =
  /^[\uE001\s]*([a-z]{2,5}\d{3,5})[ \t]+([1-9])[ \t]+([a-z]{1,4})[ \t]+\d{1,5}\b[ \t]*([^\r\n]*)/i;
const trailer = /^[\uE003 \t]*(\d{6})[ \t]+([A-Z]{2,5})[ \t]+(\p{L}{3,4})[ \t]+(\d{2})\s*$/mu;

/** The whole messages of `text`, and how many begin and do not end. Time is linear in the length. */
export function readIptc7901Messages(text: string): { messages: Iptc7901Message[]; cut: number } {
  const found: { messages: Iptc7901Message[]; cut: number } = { messages: [], cut: 0 };
  for (const part of partsOf(markControls(text))) {
    const message = /^\s*ZCZC\b/.test(part) ? readZczc(part) : readMessage(part);
    if (message === undefined) found.cut++;
    else found.messages.push(message);
  }
  return found;
}

/** Messages begin with SOH, or with ZCZC at the start of a line. */
function partsOf(text: string): string[] {
  return text.split(/\uE001|^(?=[ \t]*ZCZC\b)/m).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** STX…ETX frame the text; without them (files from an editor's desk) the trailing date and time end it. */
function readMessage(part: string): Iptc7901Message | undefined {
  const header = iptc7901Header.exec(part);
  const rest = header === null ? part : part.slice(header[0].length);
  const ended = rest.search(/\uE003/);
  const tail = trailer.exec(ended < 0 ? rest : rest.slice(ended));
  // The end of transmission, or at least the filing time, follows the text.
  if (tail === null && !(ended >= 0 && rest.includes('\uE004', ended))) return undefined;
  if (ended < 0 && rest.includes('\uE002')) return undefined;
  const text = rest.slice(0, ended < 0 ? (tail?.index ?? rest.length) : ended);
  const [, number, priority, category, routing = ''] = header ?? [];
  return {
    ...(number === undefined ? {} : { number, priority: Number(priority) }),
    ...(category === undefined ? {} : { category }),
    routing,
    lines: linesOf(text),
    ...(tail === null ? {} : { filedText: filedText(tail) }),
  };
}

/** "131137 GMT Nov 13" is 11:37 on the 13th of November 2013. */
function filedText([, digits = '', zone = '', month = '', year = '']: RegExpExecArray): string {
  return `${digits.slice(0, 2)} ${month} 20${year} ${digits.slice(2, 4)}:${digits.slice(4)} ${zone}`;
}

/** NNNN ends the text; without it the desk's sign-off does, which follows every text of AAP. */
function readZczc(part: string): Iptc7901Message | undefined {
  const end = /^[ \t]*NNNN\b/m.exec(part);
  const lines = linesOf(end === null ? part : part.slice(0, end.index));
  const first = lines.findIndex((line) => line.trim() !== '');
  const { signOff } = stripDeskSignOff(lines.filter((line) => line.trim() !== ''));
  if (end === null && (signOff === undefined || !/[\r\n]$/.test(part))) return undefined;
  return { routing: (lines[first] ?? '').replace(/^\s*ZCZC\s*/, ''), lines: lines.slice(first + 1) };
}

function linesOf(text: string): string[] {
  // Teleprinters end lines with any number of carriage returns; other control characters carry no words.
  return (
    text
      .replace(/\r+\n?/g, '\n')
      .split('\n')
      // AAP ends the lines of a head in "<!" or "=!".
      .map((line) => line.replace(controlMarks, '').replace(/[<=]!\s*$/, ''))
  );
}
