// Turns the typeset lines of an ANPA message into head lines and paragraphs of plain text.
import { controlMarks } from '#core/parse/formats/shared/parse-messages.ts';

/** A logical line of the message: its text and how it ended. */
export interface AnpaLine {
  text: string;
  /** "head" ends in "<", "centred" in "="; a table row begins with a backspace; the rest is running text. */
  kind: 'head' | 'centred' | 'row' | 'text';
}

/**
 * The lines of a message. Running text that was wrapped is joined again. Typesetting marks become the characters they
 * mean.
 */
export function readAnpaLines(lines: readonly string[]): AnpaLine[] {
  const found: AnpaLine[] = [];
  let joins = false;
  for (const line of lines) {
    const plain = line.replace(/^[ \t\uE003]+/, '');
    const begins = /^[\t^\uE008]|^ {2,}/.test(line);
    const read = readLine(plain);
    if (read.text === '') joins = false;
    else if (joins && !begins && found.at(-1)?.kind === 'text' && read.kind === 'text') {
      const last = found.at(-1);
      if (last !== undefined) last.text += ` ${read.text}`;
    } else {
      found.push(read);
      joins = read.kind === 'text';
    }
  }
  return found;
}

function readLine(line: string): AnpaLine {
  const isRow = line.startsWith('\uE008');
  const bare = line.replace(/^\^/, '').trimEnd();
  const kind = isRow
    ? 'row'
    : bare.endsWith('<') && line.startsWith('^')
      ? 'head'
      : bare.endsWith('=')
        ? 'centred'
        : 'text';
  return { text: typeset(withoutEndMark(bare), isRow), kind };
}

/** Spaces, fractions, quotation marks and dashes in the spelling of the wire: ^P, "{", "``", " _ ". */
function typeset(text: string, isRow: boolean): string {
  const cells = isRow ? text.replaceAll(';', ' ').replace(/(?<=\d|\s)\{/g, '½') : text;
  return cells
    .replace(/[\uE010\uE018]+/g, ' ')
    .replace(controlMarks, '')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<=\s)_(?=\s)/g, '—')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Removes all "<" and "=" at the end of a line. */
function withoutEndMark(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '<' || line[end - 1] === '=')) end--;
  return line.slice(0, end);
}
