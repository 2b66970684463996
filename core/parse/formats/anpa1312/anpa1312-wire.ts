// Splits ANPA 1312 transmissions into messages: service level, selector, header line, text between STX and ETX,
// filing time.
import { markControls } from '#core/parse/formats/shared/parse-messages.ts';

/** One message with an end of text. */
export interface Anpa1312Message {
  /** Service letter and transmission number: "z6715". */
  number?: string;
  /** f flash, b bulletin, u urgent, r regular, d deferred … (ANPA 1312 section 2). */
  priority?: string;
  category?: string;
  slugline?: string;
  /** Lines of the text, ended by "<" (flush left), "=" (centred), or nothing, with their control characters. */
  lines: string[];
  /** The sender, from the initials before the filing time. */
  agency?: string;
  /** "AP-WF-02-20-16 0337GMT" as a date: 20 February 2016, 03:37 GMT. */
  filedText?: string;
}

const numbered = /^[\uE016\uE001\s]*([a-z])(\d{3,5})/i;
const headerLine =
  /^[^\S\n]*([a-z]) ([a-z]{1,2})[\uE011-\uE014]{0,4}[^\S\n]*(\S.{0,199}?)?\s(?:\d{1,2}-\d{1,2})\s{1,9}(?:\d{3,5})[^\S\n]*$/im;
const filed = /\^?([A-Z]{2,4})-[A-Z]{2,4}-(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2}) ?([A-Z]{3,4})/;

/** The whole messages of `text`, and how many begin and do not end. Time is linear in the length. */
export function readAnpa1312Messages(text: string): { messages: Anpa1312Message[]; cut: number } {
  const found: { messages: Anpa1312Message[]; cut: number } = { messages: [], cut: 0 };
  for (const part of markControls(text).split(/(?<=\uE004)|(?<!\uE016)\uE016+(?=\uE001)/)) {
    if (!/\p{L}{2}/u.test(part)) continue;
    const begin = part.indexOf('\uE002');
    const end = part.indexOf('\uE003', begin + 1);
    if (begin < 0 || end < 0 || !endsWhole(part.slice(end))) found.cut++;
    else found.messages.push(messageOf(part.slice(0, begin), part.slice(begin + 1, end), part.slice(end)));
  }
  return found;
}

/** The end of transmission, or a complete filing time, follows the text. */
function endsWhole(tail: string): boolean {
  return tail.includes('\uE004') || /\d{4} ?[A-Z]{3,4}</.test(tail);
}

/** The line of priority, category and slug; longer lines are not headers. */
function headerIn(header: string): RegExpExecArray | undefined {
  const lines = header.split(/[\r\n]+/).filter((line) => line.length < 200);
  return lines.map((line) => headerLine.exec(line)).find((found) => found !== null) ?? undefined;
}

function messageOf(header: string, text: string, tail: string): Anpa1312Message {
  const [, letter, digits] = numbered.exec(header) ?? [];
  const [, priority, category, slugline] = headerIn(header) ?? [];
  const [, agency, month = '', day = '', year = '', hour = '', minute = '', zone = ''] =
    filed.exec(tail) ?? [];
  return {
    ...(letter === undefined || digits === undefined ? {} : { number: `${letter}${digits}` }),
    ...(priority === undefined ? {} : { priority: priority.toLowerCase() }),
    ...(category === undefined ? {} : { category: category.toLowerCase() }),
    ...(slugline === undefined || slugline === '' ? {} : { slugline }),
    ...(agency === undefined ? {} : { agency }),
    lines: text.replace(/\r+\n?/g, '\n').split('\n'),
    ...(month === '' ? {} : { filedText: `20${year}-${month}-${day}T${hour}:${minute}:00 ${zone}` }),
  };
}
